import Glibc
import Testing
import TimelineArchive
import TimelineModel

/// What a person says of events, kept and taken back.
@Suite struct ReviewTests {
  private func workshop() throws -> Workshop {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt", "c.txt")
    return workshop
  }

  @Test func isProposedUntilSomebodySaysOtherwise() throws {
    let archive = try workshop().archive()
    #expect(try archive.timeline().events.map(\.review) == [Review(), Review(), Review()])
  }

  @Test func acceptsAndRejects() throws {
    let workshop = try workshop()
    try workshop.review(.accept, "Merkel")
    try workshop.review(.reject, "Xi")
    let reviewed = try workshop.archive().reviewed()
    #expect(reviewed.timeline.events.map(\.review.verdict) == [.rejected, .accepted, .proposed])
    #expect(reviewed.shown.events.map(\.review.verdict) == [.accepted, .proposed])
    try workshop.review(.accept, "Xi")
    #expect(try workshop.archive().timeline().events.count == 3)
  }

  @Test func editsEveryPart() throws {
    let workshop = try workshop()
    try workshop.review(
      .edit(
        EventEdit(
          date: EventDate(edtf: "1999-01-02"), kind: .call, status: .planned,
          who: ["xi-jinping", "Jane Doe"],
          place: Place(name: "Lyon", country: CountryCode("FR")))),
      "Xi")
    let archive = try workshop.archive()
    let timeline = try archive.timeline()
    // It comes first now.
    let event = timeline.events[0]
    #expect(event.date.edtf == "1999-01-02" && event.date.certainty == .stated)
    #expect(event.kind == .call && event.status == .planned && event.review.verdict == .accepted)
    #expect(event.participants.map { timeline[$0.actor].name } == ["Xi Jinping", "Jane Doe"])
    #expect(event.place?.name == "Lyon" && event.countries.map(\.rawValue) == ["CN", "FR"])
    #expect(event.title == "Xi Jinping and Jane Doe speak by telephone")
    #expect(timeline.name(of: CountryCode("FR")) == "France")
    try workshop.review(.edit(EventEdit(title: "A call")), "Xi")
    try workshop.review(.edit(EventEdit(who: ["xi-jinping"])), "A call")
    #expect(try archive.timeline().events[0].title == "A call")
  }

  @Test func takesDateAndPlaceAway() throws {
    let workshop = try workshop()
    let found = try #require(try workshop.archive().timeline().events.first { $0.title.contains("Xi") })
    let edited = try workshop.summitry("review", "edit", "Xi", "--no-date", "--no-where")
    #expect(edited.status == 0 && edited.text.contains("undated"))
    let event = try #require(try workshop.archive().timeline().events.first { $0.title.contains("Xi") })
    #expect(event.date.isOpen && event.place == nil && event.date.because.map(\.rule) == ["given in review"])
    #expect(event.title == "Xi Jinping travels to another country")
    #expect(try workshop.summitry("log").text.contains("edit  no date  no place"))
    // Undone and given anew, they are there again.
    #expect(try workshop.summitry("undo").status == 0)
    let before = try #require(try workshop.archive().timeline().events.first { $0.title.contains("Xi") })
    #expect(before.date == found.date && before.place?.name == "Italy" && !found.date.isOpen)
    let both = try workshop.summitry("review", "edit", "Xi", "--date", "2019", "--no-date")
    #expect(both.status == 64)
  }

  @Test func mergesEvents() throws {
    let workshop = try workshop()
    try workshop.review(.note("two of them"), "Biden")
    try workshop.review(.merge, "Merkel", "Biden")
    let timeline = try workshop.archive().timeline()
    #expect(timeline.events.count == 2)
    let event = try #require(timeline.events.first { $0.evidence.count == 2 })
    #expect(
      event.participants.map { timeline[$0.actor].name } == [
        "Emmanuel Macron", "Angela Merkel", "Joe Biden", "Vladimir Putin",
      ])
    #expect(event.review == Review(verdict: .accepted, notes: ["two of them"]))
    #expect(event.otherPlaces.map(\.name) == ["Geneva"])
    // What is said of it later is found by the words of either.
    try workshop.review(.tag("both"), "Biden")
    #expect(
      try workshop.archive().timeline().events.filter { $0.review.tags == ["both"] }.map(\.id) == [event.id])
  }

  @Test func splitsEvents() throws {
    let workshop = Workshop([
      "a.txt": """
      PARIS, May 3, 2019 — French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin.

      Macron met Merkel in Berlin on Friday to speak of steel.
      """
    ])
    try workshop.add("a.txt")
    let archive = try workshop.archive()
    let before = try archive.reviewed()
    let event = try #require(before.timeline.events.first)
    #expect(before.timeline.events.count == 1 && event.evidence.count == 2)
    _ = try archive.review(.split, of: [event.id], spans: [event.evidence[1].span], in: before)
    let after = try archive.timeline()
    #expect(after.events.map(\.evidence).flatMap { $0.map { after[$0.span] } }.count == 2)
    #expect(after.events.count == 2 && after.events.allSatisfy { $0.evidence.count == 1 })
    let part = try #require(after.events.first { $0.id != event.id })
    #expect(after[part.evidence[0].span].contains("steel"))
    // Each is its own from now on.
    let reviewed = try archive.reviewed()
    _ = try archive.review(.note("of steel"), of: [part.id], in: reviewed)
    #expect(try archive.timeline().events.filter { !$0.review.notes.isEmpty }.map(\.id) == [part.id])
  }

  @Test func addsEventsOfOnesOwn() throws {
    let workshop = try workshop()
    let archive = try workshop.archive()
    let reviewed = try archive.reviewed()
    let span = try archive.span(of: "met  German\nChancellor", inDocument: workshop["a.txt"], of: reviewed)
    let edit = EventEdit(date: EventDate(edtf: "2018"), kind: .trip, who: ["Jane Doe"])
    _ = try archive.review(.create(edit), of: [], spans: [span], in: reviewed)
    let timeline = try archive.timeline()
    let event = timeline.events[0]
    #expect(event.date.edtf == "2018" && event.kind == .trip && event.review.verdict == .accepted)
    #expect(event.evidence.map { timeline[$0.span] } == ["met German Chancellor"])
    #expect(event.title == "Jane Doe travels to another country")
    try workshop.review(.note("my own"), "Jane Doe")
    #expect(try archive.timeline().events[0].review.notes == ["my own"])
    #expect(throws: ArchiveError.self) {
      try archive.span(of: "Berlin and Paris", inDocument: workshop["a.txt"], of: reviewed)
    }
  }

  @Test(arguments: ["\u{A0}", "\u{2009}", "\u{202F} ", "\u{3000}", "\u{205F}\n", "\t"])
  func whiteSpaceOfAnyKindIsOne(space: String) throws {
    let article = Workshop.visits["a.txt"]!.replacing("met German", with: "met\(space)German")
    let workshop = Workshop(["a.txt": article])
    try workshop.add("a.txt")
    let reviewed = try workshop.archive().reviewed()
    func words(_ typed: String) throws -> String {
      reviewed.timeline[
        try workshop.archive().span(of: typed, inDocument: workshop["a.txt"], of: reviewed)]
    }
    let written = reviewed.timeline.documents[0].text
    #expect(
      try words("Macron met German").split(whereSeparator: \.isWhitespace) == ["Macron", "met", "German"])
    #expect(try written.utf8.firstRange(of: Array(words("met German").utf8)) != nil)
    #expect(try words("met\u{A0}German").hasPrefix("met"))
  }

  @Test func notesAndTags() throws {
    let workshop = try workshop()
    for note in ["first", "second"] { try workshop.review(.note(note), "Xi") }
    for tag in ["b", "a", "b"] { try workshop.review(.tag(tag), "Xi") }
    try workshop.review(.untag("b"), "Xi")
    #expect(
      try workshop.archive().timeline().events[0].review == Review(notes: ["first", "second"], tags: ["a"]))
  }

  @Test func undoesAndRedoesAcrossRestarts() throws {
    let workshop = try workshop()
    try workshop.review(.accept, "Xi")
    try workshop.review(.reject, "Merkel")
    // Each of these opens the archive anew.
    #expect(try workshop.archive().undo()?.changes.map(\.deed) == [.change(.reject)])
    #expect(try workshop.archive().timeline().events.count == 3)
    #expect(try workshop.archive().undo()?.changes.map(\.deed) == [.change(.accept)])
    #expect(try workshop.archive().undo() == nil)
    #expect(try workshop.archive().timeline().events[0].review == Review())
    #expect(try workshop.archive().redo()?.changes.map(\.deed) == [.change(.accept)])
    #expect(try workshop.archive().timeline().events[0].review.verdict == .accepted)
    // A new change leaves nothing to redo.
    try workshop.review(.note("new"), "Merkel")
    #expect(try workshop.archive().redo() == nil)
    let log = try workshop.archive().log()
    #expect(log.map(\.isInForce) == [true, false, false, false, false, true])
    #expect(zip(log, log.dropFirst()).allSatisfy { $0.time <= $1.time && $0.id < $1.id })
  }

  @Test func oneCommandIsOneUndo() throws {
    let workshop = try workshop()
    func tags() throws -> [[String]] { try workshop.archive().timeline().events.map(\.review.tags) }
    _ = try workshop.summitry("review", "tag", "1", "a", "b", "a", "c")
    #expect(try tags() == [["a", "b", "c"], [], []])
    #expect(try workshop.archive().log().count == 3)
    #expect(try workshop.summitry("undo").text.split(separator: "\n").count == 3)
    #expect(try tags() == [[], [], []])
    #expect(try workshop.summitry("redo").text.split(separator: "\n").count == 3)
    #expect(try tags() == [["a", "b", "c"], [], []])
    #expect(
      try workshop.summitry("review", "accept", "2", "Merkel", "3").text.split(separator: "\n").count == 2)
    _ = try workshop.summitry("undo")
    #expect(
      try workshop.archive().timeline().events.map(\.review.verdict) == [.proposed, .proposed, .proposed])
    _ = try workshop.summitry("undo")
    #expect(try tags() == [[], [], []])
    #expect(try workshop.summitry("undo").status == 64)
  }

  /// To say the same of many events takes a little longer than to say it of one, not as many times as long.
  @Test func manyEventsAreReviewedInOneGo() throws {
    let workshop = Workshop()
    let names = (0..<150).map { "\($0).txt" }
    for (index, name) in names.enumerated() {
      workshop.write(
        "US President Joe Biden met Xi Jinping in Bali on May 3, \(1850 + index).\n".utf8, to: name)
    }
    try workshop.add(names)
    let archive = try workshop.archive()
    var reviewed = try archive.reviewed()
    let ids = reviewed.timeline.events.map(\.id)
    try #require(ids.count >= names.count)
    func seconds(_ work: () throws -> Void) rethrows -> Double {
      func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      }
      let start = now()
      try work()
      return now() - start
    }
    let one = try seconds { reviewed = try archive.review(.tag("one"), ofEach: [ids[0]], in: reviewed) }
    let all = try seconds { reviewed = try archive.review(.accept, ofEach: ids, in: reviewed) }
    #expect(all < one * Double(ids.count) / 5, "\(all) s for \(ids.count), \(one) s for one")
    #expect(reviewed.timeline.events.allSatisfy { $0.review.verdict == .accepted })
    #expect(try archive.reviewed().timeline.events.map(\.review) == reviewed.timeline.events.map(\.review))
    #expect(try archive.undo()?.changes.count == ids.count)
  }

  /// Documents are read once, whatever is said of their events.
  @Test func whatIsKnownIsNotReadAgain() throws {
    let workshop = try workshop()
    let archive = try workshop.archive()
    let known = try archive.reviewed()
    try workshop.execute("DELETE FROM timelines; DELETE FROM extracts; DELETE FROM texts")
    let accepted = try archive.review(.accept, of: [known.timeline.events[0].id], in: known)
    #expect(try archive.reviewed(knowing: accepted).timeline.events.count == 3)
    #expect(try archive.undo(knowing: accepted)?.reviewed.timeline.events.map(\.review.verdict).count == 3)
    // Other documents are.
    try workshop.add("a.txt", "b.txt", "c.txt")
    workshop.write("US President Joe Biden met Xi Jinping in Bali on May 3, 2022.\n".utf8, to: "d.txt")
    try workshop.add("d.txt")
    #expect(
      try archive.reviewed(knowing: accepted).timeline.documents.contains { $0.path.hasSuffix("d.txt") })
  }

  @Test func numbersAreThoseOfTheListEverywhere() throws {
    let workshop = try workshop()
    #expect(try workshop.summitry("review", "reject", "2").text.contains("Merkel"))
    let lines = try workshop.summitry("review", "list").text.split(separator: "\n")
    #expect(lines.map { $0.prefix(3) } == ["1  ", "   ", "2  "])
    #expect(try workshop.summitry("show", "2").text.contains("Putin"))
    #expect(try workshop.summitry("review", "note", "2", "seen").text.contains("Putin"))
    // A number that no event has means neither a rejected one nor words.
    for number in ["3", "16"] { #expect(try workshop.summitry("review", "accept", number).status == 64) }
    let rejected = try #require(lines[1].split(separator: " ").last)
    let shown = try workshop.summitry("show", String(rejected))
    #expect(shown.status == 0 && shown.text.contains("review     rejected"), "\(shown.messages)")
    #expect(try workshop.summitry("review", "accept", String(rejected)).text.contains("Merkel"))
  }

  /// However many others have the words of its title.
  @Test func aWholeTitleMeansItsEvent() throws {
    let workshop = try workshop()
    #expect(try workshop.summitry("review", "edit", "Xi", "--title", "Macron").status == 0)
    #expect(try workshop.summitry("show", "Macron").text.hasPrefix("Macron\n"))
    #expect(try workshop.summitry("show", "macron").status == 64)
  }

  @Test func commandsSayWhatTheyDid() throws {
    let workshop = try workshop()
    #expect(try workshop.summitry("review", "accept", "Merkel").text.hasPrefix("accepted: "))
    let edited = try workshop.summitry("review", "edit", "Xi", "--date", "2018-05", "--where", "Rome")
    #expect(edited.text.hasPrefix("edited: Xi Jinping travels to Rome, 2018-05 ("))
    #expect(try workshop.summitry("list").text.hasPrefix("2018-05 "))
    let log = try workshop.summitry("log").text.split(separator: "\n")
    #expect(
      log.count == 2 && log[1].contains("  edit  date=2018-05  where=Rome  Xi Jinping travels to Italy"))
    #expect(
      try workshop.summitry("undo").text
        == "undone: edit  date=2018-05  where=Rome  Xi Jinping travels to Italy\n")
    #expect(try workshop.summitry("review", "list", "--verdict", "accepted").text.contains("Merkel"))
    for mistake in [
      ["review", "accept", "nobody"], ["review", "edit", "Xi", "--date", "May"], ["review", "merge", "Xi"],
      ["review", "edit", "Xi", "--title", ""], ["review", "edit", "Xi", "--where", " "],
      ["review", "edit", "Xi", "--where", ", France"],
      ["review", "edit", "Xi", "--who", "", "--kind", "call"],
      ["review", "tag", "Xi", ""], ["review", "note", "Xi", " "],
      ["review", "split", "Xi", "1"], ["review", "untag", "Xi", "nothing"], ["review", "edit", "Xi"],
      ["review", "add", workshop["a.txt"], "no such words", "--kind", "call", "--who", "Xi"],
    ] {
      let run = try workshop.summitry(mistake)
      #expect(run.status == 64 && run.messageLines.count == 1, "\(mistake): \(run.messages)")
    }
    #expect(try workshop.archive().log().count == 3)
  }
}
