import TerminalTesting
import Testing
import TimelineArchive

/// An archive that can only be read is shown like any other, and says so where something is to be kept.
@Suite struct ReadOnlyTests {
  @Test func isShown() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let listed = try workshop.summitry("list").text
    let run = try workshop.summitryReadingOnly("list")
    #expect(run.status == 0 && run.text == listed && !listed.isEmpty, "\(run.messages)")
  }

  @Test func isShownWhereAnotherVersionReadIt() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let listed = try workshop.summitry("list").text
    try workshop.execute("UPDATE extracts SET version = -1, data = x'00'; DELETE FROM timelines")
    let run = try workshop.summitryReadingOnly("list")
    #expect(run.status == 0 && run.text == listed, "\(run.messages)")
  }

  @Test func isNotWritten() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    for arguments in [["add", workshop["b.txt"]], ["remove", workshop["a.txt"]]] {
      let run = try workshop.summitryReadingOnly(arguments[0], arguments[1])
      #expect(run.status == 74 && run.messageLines.count == 1, "\(run.messages)")
      #expect(run.messages.contains("the archive cannot be written"))
    }
    #expect(try workshop.archive().documentCount() == 1)
  }
}
