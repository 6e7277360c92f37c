import Testing
import TimelineArchive
import TimelineModel

/// Archives that older versions made are brought up to date, and what is in them stays.
@Suite struct MigrationTests {
  @Test(arguments: OldArchive.all) func isBroughtUpToDate(_ old: OldArchive) throws {
    let workshop = Workshop()
    try workshop.execute(old.sql)
    let archive = try workshop.archive()
    #expect(try archive.documents().map(\.title) == ["A visit"])
    #expect(try archive.documents().map(\.paths) == [["/articles/visit.txt"]])
    #expect(try archive.timeline().events.map(\.title) == ["Emmanuel Macron travels to Japan"])
    try workshop.review(.note("kept"), "Japan")
    let old = old.version < 2 ? [] : ["old"]
    #expect(try workshop.archive().timeline().events.map(\.review.notes) == [old + ["kept"]])
    #expect(try archive.search("Japan")?.eventCount == 1)
    #expect(try workshop.summitry("verify").status == 0)
  }

  /// An archive that cannot be written is left as it is.
  @Test(arguments: OldArchive.all) func saysThatItCannotBeWritten(_ old: OldArchive) throws {
    let workshop = Workshop()
    try workshop.execute(old.sql)
    let run = try workshop.summitryReadingOnly("list")
    #expect(run.status == 74 && run.messageLines.count == 1)
    #expect(run.messages.contains("of an older version and cannot be written"))
  }
}
