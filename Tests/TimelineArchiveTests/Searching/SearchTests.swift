import RandomTesting
import Testing

@testable import TimelineArchive

@Suite struct SearchTests {
  private func workshop() throws -> Workshop {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt", "c.txt")
    return workshop
  }

  @Test(arguments: [
    ("Macron Merkel", #""Macron" "Merkel""#), (#""in Berlin" met"#, #""in Berlin" "met""#),
    ("Merk*", #""Merk*"*"#), ("a AND b", #""a" "AND" "b""#), (#"un"balanced"#, #""un" "balanced""#),
    ("-x ^y z:", #""-x" "^y" "z:""#), ("?! ( *", nil), ("", nil), ("\"\"", nil),
  ])
  func meansWords(text: String, expression: String?) {
    #expect(SearchExpression(text).fts5 == expression)
  }

  @Test func findsDocumentsAndEvents() throws {
    let workshop = try workshop()
    let result = try #require(try workshop.archive().search("merkel BERLIN"))
    #expect(result.events.map(\.title) == ["Emmanuel Macron and Angela Merkel meet in Berlin"])
    #expect(result.documents.map(\.path) == [workshop["a.txt"]])
    #expect(result.documents[0].excerpt.contains("met German Chancellor Angela Merkel"))
    #expect(try workshop.archive().search("Berl*")?.documentCount == 1)
    #expect(try workshop.archive().search("\"Merkel Angela\"")?.documentCount == 0)
    #expect(try workshop.archive().search("?!") == nil)
  }

  @Test func followsDocumentsAndReview() throws {
    let workshop = try workshop()
    let archive = try workshop.archive()
    try workshop.review(.note("the steel treaty"), "Merkel")
    #expect(
      try archive.search("steel")?.events.map(\.title) == ["Emmanuel Macron and Angela Merkel meet in Berlin"]
    )
    _ = try archive.undo()
    #expect(try archive.search("steel")?.eventCount == 0)
    try workshop.review(.reject, "Merkel")
    #expect(try archive.search("Merkel")?.eventCount == 0)
    #expect(try archive.search("Merkel")?.documentCount == 1)
    _ = try archive.remove(workshop["a.txt"])
    #expect(try archive.search("Merkel")?.documentCount == 0)
    workshop.write("On May 3, 2019, Xi Jinping visited Peru.\n".utf8, to: "b.txt")
    try workshop.add("b.txt")
    #expect(try archive.search("Peru")?.eventCount == 1)
    #expect(try archive.search("Italy")?.documentCount == 0)
  }

  @Test func countsWhatItDoesNotTell() throws {
    let result = try #require(try workshop().archive().search("president", limit: 2))
    #expect(result.documents.count == 2 && result.documentCount == 3)
  }

  /// Whatever is typed is words, never a mistake in a query.
  @Test func anyTextCanBeLookedFor() throws {
    let archive = try workshop().archive()
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "\"", "'", "*", "(", ")", ":", "-", "^", "+", ",", "{", "}", "AND", "OR", "NOT", "NEAR", "NEAR(", "a",
      "Macron",
      " ", "\n", "\u{0}", "é", "\u{301}", "日本", "🙂", "title:", ";", "--", "\\", "%", "\u{1B}[",
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 0..<8, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
      #expect(throws: Never.self, "\(text.debugDescription)") { try archive.search(text) }
    }
    for piece in pieces {
      let result = try archive.search("Merkel \(piece) Berlin")
      #expect((result?.documentCount ?? 0) <= 1, "\(piece)")
    }
  }

  @Test func commandPrintsWhatItFound() throws {
    let workshop = try workshop()
    let run = try workshop.summitry("search", "merkel", "berlin")
    #expect(run.status == 0)
    #expect(run.text.contains("Emmanuel Macron and Angela Merkel meet in Berlin"))
    #expect(run.text.contains(workshop["a.txt"] + "\n    "))
    #expect(try workshop.summitry("search", "nowhere").messages.contains("nothing found"))
    #expect(try workshop.summitry("search", "?").status == 64)
  }
}
