import Testing
import TimelineArchive
import TimelineModel

/// What others do to the archive between two steps of one's own, and what a kill leaves between two of them.
@Suite struct MeanwhileTests {
  private func found(_ archive: Archive, _ word: String) throws -> Int? {
    try archive.search(word)?.eventCount
  }

  @Test(arguments: [["c.txt"], ["0.txt", "c.txt"]]) func changesAreOfTheEventsThatWereSeen(added: [String])
    throws
  {
    let workshop = Workshop(Workshop.visits)
    workshop.write("On May 4, 1999, Jacques Chirac visited Japan.\n".utf8, to: "0.txt")
    try workshop.add("a.txt", "b.txt")
    let archive = try workshop.archive()
    let seen = try archive.reviewed()
    let event = try #require(seen.timeline.events.last)
    // Another process adds documents, and somebody looks at them.
    try workshop.add(added)
    _ = try workshop.archive().timeline()
    let now = try archive.review(.reject, of: [event.id], in: seen)
    #expect(now.timeline.events.count == 2 + added.count && now.shown.events.count == 1 + added.count)
    #expect(try found(archive, "Merkel") == 0 && found(archive, "Xi") == 1 && found(archive, "Biden") == 1)
  }

  @Test func wordsAreThoseThatWereSeen() throws {
    let workshop = Workshop(Workshop.visits)
    workshop.write("On May 4, 1999, Jacques Chirac visited Japan.\n".utf8, to: "0.txt")
    try workshop.add("a.txt")
    let archive = try workshop.archive()
    let seen = try archive.reviewed()
    let span = try archive.span(of: "in Berlin", inDocument: workshop["a.txt"], of: seen)
    try workshop.add("0.txt")
    let edit = EventEdit(kind: .trip, who: ["Jane Doe"])
    let now = try archive.review(.create(edit), of: [], spans: [span], in: seen)
    let own = try #require(now.timeline.events.first { $0.title.contains("Jane Doe") })
    #expect(own.evidence.map { now.timeline[$0.span] } == ["in Berlin"])
  }

  @Test func anEventThatWentIsNamed() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let archive = try workshop.archive()
    let seen = try archive.reviewed()
    _ = try workshop.archive().remove(workshop["b.txt"])
    let gone = try #require(seen.timeline.events.first { $0.title.contains("Xi") })
    #expect(throws: ArchiveError.self) { try archive.review(.accept, of: [gone.id], in: seen) }
    #expect(try archive.log().isEmpty)
  }

  @Test func severalChangesAreAllMadeOrNone() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    let archive = try workshop.archive()
    let seen = try archive.reviewed()
    let event = seen.timeline.events[0]
    // The only sentence cannot be split off.
    #expect(throws: ArchiveError.self) {
      try archive.review(
        [.note("kept"), .split], of: [event.id], spans: [event.evidence[0].span], in: seen)
    }
    #expect(try archive.log().isEmpty)
    _ = try archive.review([.note("kept"), .tag("a")], of: [event.id], in: seen)
    #expect(try archive.timeline().events[0].review == Review(notes: ["kept"], tags: ["a"]))
  }

  /// As a kill leaves it right after a change was taken back.
  @Test func searchSeesEveryChangeOfTheLog() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    try workshop.review(.reject, "Xi")
    #expect(try found(try workshop.archive(), "Xi") == 0)
    try workshop.execute("INSERT INTO changes (time, action, reverses) VALUES (0, 'undo', 1)")
    #expect(try found(try workshop.archive(), "Xi") == 1)
  }
}
