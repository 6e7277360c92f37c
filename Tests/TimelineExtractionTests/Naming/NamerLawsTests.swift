import RandomTesting
import Testing

@testable import TimelineExtraction

@Suite("Naming: laws")
struct NamerLawsTests {
  private static let words = [
    "the", "The", "President", "president", "of", "Russia", "Russian", "’s", "'s", "Kim", "Jong", "-", "un",
    "his", "He",
    "they", "both", "two", "leaders", "counterpart", ",", ",", ".", "\n\n", "“", "”", "\"", "and",
    "Presidents", "Jr.",
    "al", "de", "Gaulle", "May", "4", "1986", "10", "Downing", "Street", "Palace", "in", "to", "there", "her",
    "Her",
    "Majesty", "Queen", "Washington", "U.S.", "NATO", "summit", "Secretary", "State", "mother", "Ω", "é", "(",
    "—",
  ]

  @Test("Any words give mentions inside the text, in order", arguments: 0..<60)
  func randomWords(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    var text = "It"
    for _ in 0..<next(240) + 4 {
      text += Self.words[next(Self.words.count)]
      if next(8) > 0 { text += " " }
    }
    let fixture = try NamingFixture(text)
    let mentions = fixture.named.mentions
    for mention in mentions {
      #expect(!mention.tokens.isEmpty)
      #expect(mention.tokens.lowerBound >= 0 && mention.tokens.upperBound <= fixture.document.tokens.count)
      if case .people(let people) = mention.referent {
        #expect(people.allSatisfy { fixture.named.cast.indices.contains($0) })
      }
    }
    #expect(zip(mentions, mentions.dropFirst()).allSatisfy { $0.tokens.lowerBound <= $1.tokens.lowerBound })
  }
}
