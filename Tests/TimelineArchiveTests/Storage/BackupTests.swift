import TerminalTesting
import Testing
import TimelineArchive
import TimelineExchange

@Suite struct BackupTests {
  @Test func holdsEverything() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    try workshop.review(.note("kept"), "Merkel")
    let run = try workshop.summitry("backup", workshop["copy.sqlite"])
    #expect(run.status == 0 && run.text == "2 documents backed up\n")
    let copy = try Archive(workshop["copy.sqlite"])
    #expect(
      JSONExport.bytes(of: try copy.timeline()) == JSONExport.bytes(of: try workshop.archive().timeline()))
    #expect(try copy.log().count == 1 && !copy.verify().isAnythingLost)
  }

  @Test func takesThePlaceOfAnOlderOne() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    try workshop.archive().backUp(to: workshop["copy.sqlite"])
    try workshop.add("b.txt")
    try workshop.archive().backUp(to: workshop["copy.sqlite"])
    #expect(try Archive(workshop["copy.sqlite"]).documentCount() == 2)
    #expect(names(of: workshop.folder).allSatisfy { !$0.contains("partial") })
  }

  @Test func isMadeWhileTheArchiveGrows() throws {
    let workshop = Workshop()
    for number in 0..<300 {
      workshop.write("On May 3, 2019, Xi Jinping visited Peru. \(number)\n".utf8, to: "in/\(number)")
    }
    let adding = try PseudoTerminal(
      builtProgram("summitry"), ["add", workshop["in"], "--archive", workshop.archivePath])
    #expect(adding.wait(for: "of 300 files"))
    try workshop.archive().backUp(to: workshop["copy.sqlite"])
    #expect(adding.waitForEnd() == .exited(0))
    let copy = try Archive(workshop["copy.sqlite"])
    #expect(try !copy.verify().isAnythingLost && copy.documentCount() <= 300)
    #expect(try workshop.archive().documentCount() == 300)
  }

  /// A file that comes in the place of one whose log is left behind would be read with that log.
  @Test func replacesNoneThatIsInUse() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    try workshop.archive().backUp(to: workshop["copy.sqlite"])
    let inUse = try Archive(workshop["copy.sqlite"])
    let run = try workshop.summitry("backup", workshop["copy.sqlite"])
    #expect(run.status == 74 && run.messages.contains("in use by another program"), "\(run.messages)")
    #expect(try inUse.documentCount() == 1)
  }

  @Test func leavesFilesOfOthersAlone() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    workshop.write("mine".utf8, to: "copy.sqlite.partial")
    try workshop.archive().backUp(to: workshop["copy.sqlite"])
    #expect(workshop.bytes(of: "copy.sqlite.partial") == Array("mine".utf8))
  }

  @Test func overwritesNothingElse() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    for target in [workshop["a.txt"], workshop.archivePath, workshop["no/such/folder"], workshop.folder] {
      let run = try workshop.summitry("backup", target)
      #expect(run.status == 74 && run.messageLines.count == 1, "\(run.messages)")
    }
    #expect(workshop.bytes(of: "a.txt") == Array(Workshop.visits["a.txt"]!.utf8))
    #expect(try workshop.archive().documentCount() == 1)
  }
}
