import TerminalTesting
import Testing
import TimelineArchive

/// Files that cannot be used as archives: one line, the right exit status, and not a byte changed.
@Suite struct UnusableArchiveTests {
  private func expectRefusal(
    _ workshop: Workshop, saying words: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = workshop.bytes(of: "archive.sqlite")
    for arguments in [["list"], ["add", workshop["a.txt"]], ["remove", workshop["a.txt"]], ["documents"]] {
      let run = try runProgram(builtProgram("summitry"), arguments + ["--archive", workshop.archivePath])
      #expect(run.status == 65, sourceLocation: location)
      #expect(run.messageLines.count == 1 && run.messages.contains(words), sourceLocation: location)
      #expect(run.output.isEmpty, sourceLocation: location)
    }
    #expect(workshop.bytes(of: "archive.sqlite") == before, sourceLocation: location)
  }

  @Test func otherBytes() throws {
    let workshop = Workshop(Workshop.visits)
    workshop.write([UInt8](repeating: 0x41, count: 10_000), to: "archive.sqlite")
    try expectRefusal(workshop, saying: "no archive of summitry")
  }

  @Test func emptyFilesAreNoArchivesUntilSomethingIsAdded() throws {
    let workshop = Workshop(Workshop.visits)
    workshop.write([], to: "archive.sqlite")
    for arguments in [
      ["list"], ["show", "1"], ["documents"], ["log"], ["verify"], ["review"], ["undo"], ["search", "Xi"],
    ] {
      let run = try workshop.summitry(arguments)
      #expect(run.status == 65 && run.output.isEmpty, "\(arguments)")
      #expect(run.messageLines.count == 1 && run.messages.contains("the file is empty"), "\(arguments)")
    }
    #expect(names(of: workshop.folder).sorted() == ["a.txt", "archive.sqlite", "b.txt", "c.txt"])
    #expect(workshop.bytes(of: "archive.sqlite").isEmpty)
    #expect(try workshop.summitry("add", workshop["a.txt"]).status == 0)
    #expect(try workshop.summitry("list").text.contains("Merkel"))
  }

  @Test func archivesStandAlone() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    let run = try runProgram(builtProgram("summitry"), ["list", workshop["b.txt"], workshop.archivePath])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.messageLines.count == 1 && run.messages.contains("an archive is opened by itself"))
  }

  /// Whatever it is called, nobody means it by the folder it lies in.
  @Test func archivesInFoldersArePassedOver() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    workshop.write(workshop.bytes(of: "archive.sqlite"), to: "texts/kept.txt")
    let empty = try runProgram(builtProgram("summitry"), ["list", workshop["texts"]])
    #expect(empty.status == 66 && empty.messages.contains("no documents in this folder"))
    workshop.write(Workshop.visits["b.txt"]!.utf8, to: "texts/b.txt")
    let list = try runProgram(builtProgram("summitry"), ["list", workshop["texts"]])
    #expect(list.status == 0 && list.messages.isEmpty && list.text.contains("Xi Jinping"))
    let added = try workshop.summitry("add", workshop["texts"])
    #expect(added.status == 0 && added.messages.isEmpty && added.text.contains("1 new document, 2 in"))
    let named = try workshop.summitry("add", workshop["texts/kept.txt"])
    #expect(named.status == 65 && named.messages.contains("this is an archive, no article"))
  }

  @Test func foldersThatAreNotThere() throws {
    let workshop = Workshop(Workshop.visits)
    let run = try runProgram(
      builtProgram("summitry"), ["add", workshop["a.txt"], "--archive", workshop["none/archive.sqlite"]])
    #expect(run.status == 74 && run.messages.contains("cannot be made: no such file or directory"))
  }

  @Test func otherDatabases() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.execute("CREATE TABLE notes (text TEXT)")
    try expectRefusal(workshop, saying: "no archive of summitry")
  }

  @Test func archivesOfNewerVersions() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    try workshop.execute("PRAGMA user_version = 99")
    try expectRefusal(workshop, saying: "newer version of summitry (99)")
  }

  @Test func damagedArchives() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    var bytes = workshop.bytes(of: "archive.sqlite")
    for index in 4096..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
    workshop.write(bytes, to: "archive.sqlite")
    let run = try workshop.summitry("list")
    #expect(run.status == 65 && run.messageLines.count == 1)
    #expect(workshop.bytes(of: "archive.sqlite") == bytes)
  }

  @Test func foldersAndNothing() throws {
    let workshop = Workshop(Workshop.visits)
    #expect(try workshop.summitry("list").status == 66)
    #expect(workshop.bytes(of: "archive.sqlite").isEmpty)
    workshop.write([], to: "archive.sqlite/inside")
    #expect(try workshop.summitry("add", workshop["a.txt"]).status == 66)
  }
}
