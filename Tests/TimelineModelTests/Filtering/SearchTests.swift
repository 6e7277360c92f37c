import RandomTesting
import Testing

@testable import TimelineModel

@Suite struct SearchTests {
  private func found(_ query: String, in text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return SearchQuery(query).ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test func caseMattersOnlyWhereTheQueryHasCapitals() {
    #expect(found("kim", in: "Kim met kim, KIM") == ["Kim", "kim", "KIM"])
    #expect(found("Kim", in: "Kim met kim, KIM") == ["Kim"])
  }

  @Test func accentsHyphensAndQuotationMarksDoNotMatter() {
    #expect(found("reykjavik", in: "in Reykjavík and REYKJAVI\u{301}K") == ["Reykjavík", "REYKJAVI\u{301}K"])
    #expect(
      found("jong un", in: "Kim Jong-un, Kim Jong Un, Kim Jong\u{2011}un") == [
        "Jong-un", "Jong Un", "Jong\u{2011}un",
      ])
    #expect(found("kim's", in: "Kim’s train") == ["Kim’s"])
    #expect(found("strasse", in: "die Straße") == ["Straße"])
    #expect(found("ленин", in: "Ленин") == ["Ленин"])
    #expect(found("金正恩", in: "met 金正恩 there") == ["金正恩"])
  }

  @Test func hitsDoNotOverlap() {
    #expect(found("aa", in: "aaaaa").count == 2)
    #expect(found("", in: "anything") == [])
  }

  /// A query cut out of a text is found in it, and every hit, folded, holds the query, folded.
  @Test func whatIsCutOutOfATextIsFoundInIt() {
    var random = SeededGenerator(seed: 77)
    let letters = Array("abcÉéßøæ-’ “Ж金ı\u{301}\n".unicodeScalars)
    for _ in 0..<2000 {
      let scalars = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        letters.randomElement(using: &random)!
      }
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = Int.random(in: (start + 1)...scalars.count, using: &random)
      let text = String(String.UnicodeScalarView(scalars))
      let query = String(String.UnicodeScalarView(scalars[start..<end]))
      let hits = SearchQuery(query).ranges(in: text)
      #expect(!hits.isEmpty || SearchQuery(query).isEmpty, "“\(query)” in “\(text)”")
      let utf8 = Array(text.utf8)
      for hit in hits {
        let words = String(decoding: utf8[hit], as: UTF8.self)
        #expect(Folding.fold(words).contains(Folding.fold(query)))
      }
    }
  }

  /// Long texts are looked through sixteen bytes at once, and yet every place is found.
  @Test(arguments: 0..<6)
  func nothingIsPassedOver(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = Array(seed % 2 == 0 ? "ab" : "abcde fghé")
    let text = String((0..<30_000).map { _ in letters.randomElement(using: &random)! })
    let utf8 = Array(text.utf8)
    for _ in 0..<30 {
      let start = Int.random(in: 0..<text.utf8.count - 20, using: &random)
      let length = Int.random(in: 1...14, using: &random)
      let query = SearchQuery(String(decoding: utf8[start..<start + length], as: UTF8.self))
      var expected: [Int] = []
      let folded = Folding.fold(text)
      var position = 0
      while position + query.folded.count <= folded.count {
        if folded[position..<position + query.folded.count].elementsEqual(query.folded) {
          expected.append(position)
          position += query.folded.count
        } else {
          position += 1
        }
      }
      var haystack = Haystack()
      haystack.append(text)
      var found: [Int] = []
      haystack.forEachMatch(of: query, from: 0) { match in
        found.append(match)
        return match + query.folded.count
      }
      #expect(found == expected, "“\(query.text)”")
    }
  }

  @Test func theIndexFindsEachEventOnce() {
    let index = SearchIndex(Fixture.small)
    #expect(index.events(matching: SearchQuery("nixon")).events == [0, 1, 2])
    #expect(index.events(matching: SearchQuery("NIXON")).events == [])
    // No hit runs from one text into the next.
    #expect(index.events(matching: SearchQuery("china richard")).events == [])
  }

  /// What is looked through in parts, by several processors, is found as in one.
  @Test(arguments: [2, 3, 7, 400])
  func textInPartsHoldsTheSame(parts: Int) {
    var timeline = Fixture.random(events: 6000, actors: 20, seed: 3)
    for index in timeline.events.indices {
      timeline.events[index].title =
        "Somebody meets somebody else, number \(index), in the town of \(index * 7)"
    }
    // Long enough for each part to be looked through sixteen bytes at once.
    let index = SearchIndex(timeline, indexesWords: false)
    for text in ["e", "on", "number 59", "meets ", "of 41993"] {
      let query = SearchQuery(text)
      let found = index.events(matching: query, parts: 1)
      #expect(found.count > 0, "\(text)")
      #expect(index.events(matching: query, parts: parts) == found, "\(text)")
    }
    #expect(index.events(matching: SearchQuery("nothing of this"), parts: parts).count == 0)
  }

  /// Words that are indexed say the same as all text that is looked through.
  @Test(arguments: 0..<8)
  func indexedWordsFindTheSame(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var timeline = Fixture.random(events: 150, actors: 20, seed: UInt64(seed))
    let words = [
      "Met", "met", "in", "Élysée", "elysee", "treaty,", "Treaty", "O'Hara", "赵紫阳", "Jong-un", "a",
    ]
    for index in timeline.events.indices {
      timeline.events[index].title = (0..<5).map { _ in words.randomElement(using: &random)! }.joined(
        separator: [" ", "  ", "-"].randomElement(using: &random)!)
    }
    let plain = SearchIndex(timeline, indexesWords: false)
    let indexed = SearchIndex(timeline, indexesWords: true)
    for _ in 0..<300 {
      let text = Array(words.randomElement(using: &random)! + " " + words.randomElement(using: &random)!)
      let start = Int.random(in: 0..<text.count, using: &random)
      let length = Int.random(in: 1...min(7, text.count - start), using: &random)
      let query = SearchQuery(String(text[start..<start + length]))
      #expect(indexed.events(matching: query) == plain.events(matching: query), "\(query.text)")
    }
  }
}
