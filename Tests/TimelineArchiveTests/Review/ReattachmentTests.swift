import Testing
import TimelineArchive
import TimelineModel

/// A person's work goes with the words it is about.
@Suite struct ReattachmentTests {
  private static let article = """
    PARIS, May 3, 2019 — French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin.

    On June 9, 2018, Macron visited Japan.
    """

  /// An archive with a note on the visit, whose article is then changed.
  private func changed(_ change: (String) -> String) throws -> Workshop {
    let workshop = Workshop(["a.txt": Self.article])
    try workshop.add("a.txt")
    try workshop.review(.note("kept"), "Japan")
    workshop.write(change(Self.article).utf8, to: "a.txt")
    try workshop.add("a.txt")
    return workshop
  }

  private func noted(_ workshop: Workshop) throws -> [String] {
    try workshop.archive().timeline().events.filter { $0.review.notes == ["kept"] }.map(\.title)
  }

  @Test func followsWordsThatMove() throws {
    let workshop = try changed { "Our correspondent reports.\n\n" + $0 }
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
    let run = try workshop.summitry("verify")
    #expect(run.status == 0 && run.text.contains("has moved") && run.text.contains("1 moved, 0 lost"))
  }

  @Test func followsAnotherDate() throws {
    // The event is another one to the extractor, told in the same words.
    let workshop = try changed { $0.replacing("May 3, 2019", with: "May 3, 2021") }
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
  }

  @Test func orphansWhatLosesItsWords() throws {
    let workshop = try changed { $0.replacing("visited Japan", with: "visited Brazil") }
    #expect(try noted(workshop).isEmpty)
    #expect(try workshop.archive().reviewed().orphans.count == 1)
    let run = try workshop.summitry("verify")
    #expect(run.status == 65 && run.text.contains("the words are not in the document any more"))
    #expect(
      run.text.contains("change 1 is orphaned: its event is not found any more: Emmanuel Macron travels"))
    // With the words the note comes back.
    workshop.write(Self.article.utf8, to: "a.txt")
    try workshop.add("a.txt")
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
    #expect(try workshop.summitry("verify").status == 0)
  }

  @Test func whatIsLostHasAName() throws {
    let workshop = Workshop(["a.txt": Self.article])
    try workshop.add("a.txt")
    let words = "visited Japan"
    let added = try workshop.summitry(
      "review", "add", workshop["a.txt"], words, "--kind", "call", "--title", "A call")
    #expect(added.status == 0)
    workshop.write(Self.article.replacing(words, with: "visited Brazil").utf8, to: "a.txt")
    try workshop.add("a.txt")
    #expect(
      try workshop.summitry("verify").text.contains("its event is not found any more: “visited Japan”\n"))
    #expect(try workshop.summitry("log").text.contains("create  kind=call  title=A call  “visited Japan”"))
  }

  @Test func doesNotGuessBetweenPlaces() throws {
    let line = "On June 9, 2018, Macron visited Japan."
    let workshop = try changed {
      "Twice told.\n\n" + $0.replacing(line, with: "Hear: \(line) So.\n\nAnd: \(line) Oh.")
    }
    #expect(try noted(workshop).isEmpty)
    #expect(try workshop.summitry("verify").text.contains("stand in the document more than once"))
  }

  @Test func followsAFileThatIsRenamed() throws {
    let workshop = Workshop(["a.txt": Self.article])
    try workshop.add("a.txt")
    try workshop.review(.note("kept"), "Japan")
    workshop.write(Self.article.utf8, to: "b.txt")
    try workshop.add("b.txt")
    _ = try workshop.archive().remove(workshop["a.txt"])
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
  }

  /// Renamed and edited at once: the words tell which article it was.
  @Test(arguments: [
    ("a line before", "Our correspondent reports.\n\n" + article, true),
    ("an edit elsewhere", article.replacing("PARIS, May 3", with: "LYON, May 4"), true),
    ("nothing beside the words left", article.replacing("in Berlin.", with: "in Bonn."), false),
    ("another sentence after them", article + "\nHe stayed for a week.\n", true),
    ("lines broken anew", article.replacing("Macron visited", with: "Macron\n  visited"), true),
    ("other words", article.replacing("visited Japan", with: "visited Brazil"), false),
    (
      "the same sentence in another article",
      "It rained.\n\nOn June 9, 2018, Macron visited Japan.\n\nIt snowed.\n", false
    ),
  ])
  func followsAFileThatIsRenamedAndEdited(change: String, text: String, isFound: Bool) throws {
    let workshop = Workshop(["a.txt": Self.article])
    try workshop.add("a.txt")
    try workshop.review(.note("kept"), "Japan")
    workshop.write(text.utf8, to: "b.txt")
    try workshop.add("b.txt")
    _ = try workshop.archive().remove(workshop["a.txt"])
    #expect(try noted(workshop) == (isFound ? ["Emmanuel Macron travels to Japan"] : []))
    #expect(try workshop.summitry("verify").status == (isFound ? 0 : 65))
  }

  @Test func followsAFileWhoseNameAnotherArticleHasNow() throws {
    let workshop = Workshop(["a.txt": Self.article])
    try workshop.add("a.txt")
    try workshop.review(.note("kept"), "Japan")
    workshop.write(("News.\n\n" + Self.article).utf8, to: "b.txt")
    workshop.write(Workshop.visits["b.txt"]!.utf8, to: "a.txt")
    try workshop.add("a.txt", "b.txt")
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
  }

  @Test func doesNotGuessBetweenArticles() throws {
    let workshop = Workshop(["a.txt": Self.article])
    try workshop.add("a.txt")
    try workshop.review(.note("kept"), "Japan")
    workshop.write(("First.\n\n" + Self.article).utf8, to: "b.txt")
    workshop.write(("Second.\n\n" + Self.article).utf8, to: "c.txt")
    try workshop.add("b.txt", "c.txt")
    _ = try workshop.archive().remove(workshop["a.txt"])
    #expect(try noted(workshop).isEmpty && workshop.archive().reviewed().orphans.count == 1)
  }

  /// An article that was there all the time is not what another one became.
  @Test func takesNoneThatWasThereBefore() throws {
    let workshop = Workshop(["a.txt": Self.article, "b.txt": "News.\n\n" + Self.article])
    try workshop.add("a.txt", "b.txt")
    try workshop.execute("UPDATE documents SET added = 1000")
    try workshop.review(.note("kept"), "Japan")
    try workshop.execute("DELETE FROM change_quotes WHERE path LIKE '%b.txt'")
    _ = try workshop.archive().remove(workshop["a.txt"])
    #expect(try noted(workshop).isEmpty)
  }

  @Test func outlivesItsDocument() throws {
    let workshop = try changed { $0 }
    _ = try workshop.archive().remove(workshop["a.txt"])
    #expect(try workshop.summitry("verify").text.contains("its document is not in the archive"))
    try workshop.add("a.txt")
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
  }

  @Test func outlivesAnotherExtractor() throws {
    let workshop = try changed { $0 }
    try workshop.execute("UPDATE extracts SET version = -1, data = x'00'")
    #expect(try noted(workshop) == ["Emmanuel Macron travels to Japan"])
  }

  @Test func tellsEventsOfOneSentenceApart() throws {
    let workshop = Workshop([
      "a.txt":
        "On June 9, 2018, French President Emmanuel Macron visited Japan and met Prime Minister Shinzo Abe in Tokyo.\n"
    ])
    try workshop.add("a.txt")
    let events = try workshop.archive().timeline().events
    try #require(Set(events.map(\.kind)) == [.trip, .meeting])
    for event in events {
      let archive = try workshop.archive()
      _ = try archive.review(.note(event.kind.rawValue), of: [event.id], in: try archive.reviewed())
    }
    workshop.write("News. ".utf8 + workshop.bytes(of: "a.txt"), to: "a.txt")
    try workshop.add("a.txt")
    let notes = try workshop.archive().timeline().events.map { [$0.kind.rawValue] == $0.review.notes }
    #expect(notes == [true, true])
  }

  @Test func findsDamagedTexts() throws {
    let workshop = try changed { $0 }
    try workshop.execute("UPDATE texts SET text = replace(text, 'Berlin', 'Zürich')")
    let run = try workshop.summitry("verify")
    #expect(run.status == 65 && run.text.contains("the text that is kept is not the one that was read"))
  }
}
