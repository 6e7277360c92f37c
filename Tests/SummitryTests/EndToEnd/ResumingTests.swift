import Glibc
import TerminalTesting
import Testing

/// `--resume`, on a terminal.
@Suite struct ResumingTests {
  private let articles: Articles
  private let home = TemporaryFolder()

  init() throws { articles = try WrittenTimeline.make() }

  private func start(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram("summitry"), arguments, type: "xterm-256color", environment: ["XDG_STATE_HOME": home.path])
  }

  private func end(_ terminal: PseudoTerminal) {
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func filesFilterViewAndEventComeBack() throws {
    let first = try start(articles.path("timeline.json"))
    #expect(first.wait(for: "2 events"))
    first.send("fputin \rjL")
    #expect(first.wait { $0.text.contains("lanes") && $0.text.contains("Geneva") }, "\(first.screen.text)")
    let before = first.settledRows()
    end(first)
    let second = try start("--resume")
    #expect(second.wait { $0.rows == before }, "\(second.screen.text)")
    end(second)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func whoClosesTheWindowFindsItAgain(signal: Int32) throws {
    let first = try start(articles.path("timeline.json"))
    #expect(first.wait(for: "2 events"))
    first.send("L")
    #expect(first.wait(for: "lanes"))
    first.signal(signal)
    #expect(first.waitForEnd() == .killed(signal))
    let second = try start("--resume")
    #expect(second.wait(for: "lanes"), "\(second.screen.text)")
    end(second)
  }

  /// It is kept while it goes on, and at the end only what is not kept already.
  @Test func isKeptMeanwhile() throws {
    let first = try start(articles.path("timeline.json"))
    #expect(first.wait(for: "2 events"))
    first.send("L")
    #expect(first.wait(for: "lanes"))
    let file = home["summitry/session"]
    func inode() -> ino_t? {
      var information = stat()
      return stat(file, &information) == 0 ? information.st_ino : nil
    }
    for _ in 0..<200 where inode() == nil { usleep(50_000) }
    let kept = try #require(inode())
    first.send("Q")
    #expect(first.waitForEnd() == .exited(0))
    #expect(inode() == kept)
    let second = try start("--resume")
    #expect(second.wait(for: "lanes"), "\(second.screen.text)")
    second.send("T")
    #expect(second.wait { !$0.text.contains("lanes") })
    for _ in 0..<200 where inode() == kept { usleep(50_000) }
    second.signal(SIGKILL)
    #expect(second.waitForEnd() == .killed(SIGKILL))
    let third = try start("--resume")
    #expect(third.wait(for: "2 events") && !third.screen.text.contains("lanes"), "\(third.screen.text)")
    end(third)
  }

  @Test func onlyWhoAsksForItGetsIt() throws {
    let first = try start(articles.path("timeline.json"))
    #expect(first.wait(for: "2 events"))
    first.send("L")
    #expect(first.wait(for: "lanes"))
    end(first)
    let second = try start(articles.path("timeline.json"))
    #expect(second.wait(for: "2 events"))
    #expect(!second.screen.text.contains("lanes"))
    end(second)
  }

  @Test func withoutASessionThereIsNothingToGoOnWith() throws {
    let terminal = try start("--resume")
    #expect(terminal.waitForEnd() == .exited(66))
    #expect(terminal.screen.text.contains("summitry: there is no session to go on with"))
  }

  @Test func aDamagedSessionIsToldAndLeftBehind() throws {
    home.folder("summitry")
    home.write("summitry/session", "summitry session 1\nview sideways\nend\n")
    let terminal = try start("--resume", articles.path("timeline.json"))
    #expect(terminal.wait(for: "2 events"))
    end(terminal)
    #expect(
      terminal.screen.text.replacing("\n", with: "").contains(
        "session:2: 'view sideways' means nothing; starting afresh"),
      "\(terminal.screen.text)")
    // What was kept at the end is whole again.
    let next = try start("--resume")
    #expect(next.wait(for: "2 events"), "\(next.screen.text)")
    end(next)
  }

  @Test(arguments: [[], ["--resume"]], [nil, SIGTERM])
  func whatCannotBeKeptIsSaid(options: [String], signal: Int32?) throws {
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), options + [articles.path("timeline.json")], type: "xterm-256color",
      environment: ["XDG_STATE_HOME": "", "HOME": home["none"]])
    #expect(terminal.wait(for: "2 events"))
    if let signal {
      terminal.signal(signal)
      #expect(terminal.waitForEnd() == .killed(signal))
    } else {
      end(terminal)
    }
    let lines = terminal.screen.rows.filter { $0.hasPrefix("summitry: ") }
    #expect(lines.count == 1 && lines[0].hasPrefix("summitry: cannot write "), "\(terminal.screen.text)")
    #expect(terminal.leftovers == [])
    #expect(access(home["none"], F_OK) != 0)
  }

  @Test func marksAndTheOpenArticleComeBack() throws {
    let first = try start(articles.path("timeline.json"))
    #expect(first.wait(for: "2 events"))
    first.send("maj\r")
    #expect(first.wait(for: "excerpt 1 of 1"))
    let before = first.settledRows()
    first.send("Q")
    #expect(first.waitForEnd() == .exited(0))
    let second = try start("--resume")
    #expect(
      second.wait { $0.rows == before },
      "\(second.screen.text)\n-- before --\n\(before.joined(separator: "\n"))")
    second.send("\u{1B}'a")
    #expect(second.wait(for: "1/2"), "\(second.screen.text)")
    end(second)
  }

  @Test func aFileThatIsGoneIsNamed() throws {
    home.folder("summitry")
    home.write("summitry/session", "summitry session 1\npath /nonexistent/articles\nend\n")
    let terminal = try start("--resume")
    #expect(terminal.waitForEnd() == .exited(66))
    #expect(terminal.screen.text.contains("/nonexistent/articles: no such file or directory"))
  }
}
