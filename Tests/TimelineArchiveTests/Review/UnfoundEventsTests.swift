import TerminalTesting
import Testing
import TimelineArchive
import TimelineModel

/// What a person spoke of stays where the extractor finds it no more, as long as its words are there.
@Suite struct UnfoundEventsTests {
  private static let visit = "On June 9, 2018, French President Emmanuel Macron visited Japan.\n"

  /// An archive with one visit, of which things are said.
  private func archive(_ actions: ReviewAction...) throws -> Workshop {
    let workshop = Workshop(["a.txt": Self.visit])
    try workshop.add("a.txt")
    for action in actions { try workshop.review(action, "Japan") }
    return workshop
  }

  /// What another version of the extractor, which finds nothing, would leave.
  private func findNothing(_ workshop: Workshop) throws {
    let archive = Workshop(["empty.txt": "Nothing happened.\n"])
    try archive.add("empty.txt")
    try workshop.execute(
      """
      ATTACH '\(archive.archivePath)' AS other;
      UPDATE extracts SET data = (SELECT data FROM other.extracts);
      UPDATE documents SET revision = -1; UPDATE generation SET value = value + 1;
      DETACH other
      """)
  }

  @Test(arguments: [ReviewAction.accept, .note("mine"), .tag("mine"), .edit(EventEdit(status: .cancelled))])
  func staysAsItWas(_ action: ReviewAction) throws {
    let workshop = try archive(action)
    let before = try workshop.archive().timeline()
    try findNothing(workshop)
    let after = try workshop.archive().reviewed()
    let (was, event) = (before.events[0], try #require(after.shown.events.first))
    #expect(after.shown.events.count == 1 && after.orphans.isEmpty && after.unfound.count == 1)
    #expect(
      event.id == was.id && event.title == was.title && event.kind == was.kind && event.status == was.status)
    #expect(event.date.edtf == "2018-06-09" && event.place == was.place && event.countries == was.countries)
    #expect(event.participants.map { after.timeline[$0.actor].name } == ["Emmanuel Macron"])
    #expect(event.participants.map { after.timeline[$0.actor].role } == ["President"])
    #expect(event.evidence.map { after.timeline[$0.span] } == was.evidence.map { before[$0.span] })
    var review = was.review
    review.isUnfound = true
    #expect(event.review == review)
  }

  @Test func isMarkedEverywhere() throws {
    let workshop = try archive(.accept)
    try findNothing(workshop)
    let verified = try workshop.summitry("verify")
    #expect(verified.status == 0 && verified.text.contains("0 moved, 1 kept, 0 lost"))
    #expect(
      verified.text.contains("change 1 is kept: the extractor finds its event no more: Emmanuel Macron"))
    #expect(try workshop.summitry("show", "1").text.contains("accepted, no longer found by the extractor"))
    #expect(try workshop.summitry("review").text.contains("(no longer found)"))
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), ["--archive", workshop.archivePath], width: 120)
    #expect(terminal.wait(for: "No longer found by the extractor"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func changesGoOnAndAreTakenBack() throws {
    let workshop = try archive(.accept)
    try findNothing(workshop)
    try workshop.review(.edit(EventEdit(date: EventDate(edtf: "2018-06-10"))), "Japan")
    try workshop.review(.note("later"), "Japan")
    let event = try workshop.archive().timeline().events[0]
    #expect(event.date.edtf == "2018-06-10" && event.review.notes == ["later"])
    for _ in 0..<3 { _ = try workshop.archive().undo() }
    #expect(try workshop.archive().timeline().events.isEmpty)
    _ = try workshop.archive().redo()
    #expect(try workshop.archive().timeline().events.map(\.review.isUnfound) == [true])
  }

  @Test func isAnEventOfTheExtractorsAgain() throws {
    let workshop = try archive(.accept)
    try findNothing(workshop)
    #expect(try workshop.archive().timeline().events.map(\.review.isUnfound) == [true])
    try workshop.execute("UPDATE extracts SET version = -1")
    #expect(try workshop.archive().timeline().events.map(\.review.isUnfound) == [false])
  }

  @Test func whatWasWrongStaysAway() throws {
    let workshop = try archive(.reject)
    try findNothing(workshop)
    let reviewed = try workshop.archive().reviewed()
    #expect(reviewed.timeline.events.isEmpty && reviewed.orphans.isEmpty)
  }

  @Test func isOrphanedOnlyWithoutItsWords() throws {
    let workshop = try archive(.accept)
    try findNothing(workshop)
    workshop.write("Nothing of that is true.\n".utf8, to: "a.txt")
    try workshop.add("a.txt")
    let reviewed = try workshop.archive().reviewed()
    #expect(reviewed.timeline.events.isEmpty && reviewed.orphans.map(\.id) == [1])
    #expect(try workshop.summitry("verify").status == 65)
  }

  @Test func takesInOthersAndIsTakenIn() throws {
    let workshop = try archive()
    workshop.write(Workshop.visits["b.txt"]!.utf8, to: "b.txt")
    try workshop.add("b.txt")
    try workshop.review(.merge, "Macron", "Xi")
    try findNothing(workshop)
    let timeline = try workshop.archive().timeline()
    #expect(timeline.events.count == 1 && timeline.events[0].evidence.count == 2)
    #expect(
      timeline.events[0].participants.map { timeline[$0.actor].name } == ["Emmanuel Macron", "Xi Jinping"])
  }

  @Test func staysSplit() throws {
    let workshop = Workshop([
      "a.txt": """
      PARIS, May 3, 2019 — French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin.

      Macron met Merkel in Berlin on Friday to speak of steel.
      """
    ])
    try workshop.add("a.txt")
    let archive = try workshop.archive()
    let before = try archive.reviewed()
    let event = before.timeline.events[0]
    _ = try archive.review(.split, of: [event.id], spans: [event.evidence[1].span], in: before)
    let ids = Set(try archive.timeline().events.map(\.id))
    try findNothing(workshop)
    let after = try workshop.archive().timeline()
    #expect(Set(after.events.map(\.id)) == ids && after.events.allSatisfy { $0.evidence.count == 1 })
  }

  /// As older versions kept it: there are no more than kind, title and people.
  @Test func comesFromOlderLogs() throws {
    let workshop = try archive(.accept)
    try workshop.execute("UPDATE change_events SET snapshot = NULL")
    try findNothing(workshop)
    let timeline = try workshop.archive().timeline()
    let event = try #require(timeline.events.first)
    #expect(event.title == "Emmanuel Macron travels to Japan" && event.date.isOpen && event.review.isUnfound)
    #expect(event.participants.map { timeline[$0.actor].name } == ["Emmanuel Macron"])
  }
}
