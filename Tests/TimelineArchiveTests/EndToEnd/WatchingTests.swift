import Glibc
import TerminalTesting
import Testing
import TimelineArchive

/// `add --watch` takes in what comes.
@Suite struct WatchingTests {
  @Test func takesInWhatComesAndWhatChanges() throws {
    let workshop = Workshop()
    workshop.write("On May 3, 2019, Xi Jinping visited Peru.\n".utf8, to: "in/a.txt")
    let watching = try PseudoTerminal(
      builtProgram("summitry"), ["add", "--watch", workshop["in"], "--archive", workshop.archivePath])
    #expect(watching.wait(for: "1 file read; 1 new document, 1 in the archive"), "\(watching.screen.text)")
    workshop.write("On May 3, 2020, Xi Jinping visited Chile.\n".utf8, to: "in/b.txt")
    #expect(watching.wait(for: "1 file read, 1 unchanged; 1 new document, 2 in the archive"))
    // In a folder that is new.
    mkdir(workshop["in/new"], 0o755)
    workshop.write("On May 3, 2021, Xi Jinping visited Cuba.\n".utf8, to: "moving.txt")
    rename(workshop["moving.txt"], workshop["in/new/c.txt"])
    #expect(watching.wait(for: "3 in the archive"), "\(watching.screen.text)")
    workshop.write("On May 4, 2021, Xi Jinping visited Fiji.\n".utf8, to: "in/a.txt")
    #expect(watching.wait { $0.rows.filter { $0.contains("in the archive") }.count == 4 })
    watching.signal(SIGINT)
    #expect(watching.waitForEnd() == .exited(130))
    let titles = try workshop.archive().timeline().events.map(\.title)
    #expect(titles == ["Chile", "Cuba", "Fiji"].map { "Xi Jinping travels to \($0)" })
    unlink(workshop["in/new/c.txt"])
    rmdir(workshop["in/new"])
  }

  @Test func waitsWhereNothingIsYet() throws {
    let workshop = Workshop()
    mkdir(workshop["in"], 0o755)
    let watching = try PseudoTerminal(
      builtProgram("summitry"), ["add", "--watch", workshop["in"], "--archive", workshop.archivePath])
    #expect(watching.wait(for: "watching for what comes; Ctrl-C ends"), "\(watching.screen.text)")
    #expect(!watching.screen.text.contains("no documents"))
    workshop.write("On May 3, 2019, Xi Jinping visited Peru.\n".utf8, to: "in/a.txt")
    #expect(watching.wait(for: "1 file read; 1 new document, 1 in the archive"), "\(watching.screen.text)")
    watching.signal(SIGINT)
    #expect(watching.waitForEnd() == .exited(130))
  }

  @Test func saysWhatItCannotWatch() throws {
    let workshop = Workshop()
    let missing = try workshop.summitry("add", "--watch", workshop["missing/in"])
    #expect(missing.status == 66 && missing.messageLines.count == 1, "\(missing.messages)")
    #expect(try workshop.summitry("add", "--watch", "-").status == 64)
  }
}
