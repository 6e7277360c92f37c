import Gazetteer
import Testing

@testable import TimelineExtraction

/// In the fixtures "¦" and spaces part tokens.
@Suite("Tokens") struct TokenizerTests {
  @Test(
    "Words, numbers, marks and possessives",
    arguments: [
      "The leaders met ¦, they said ¦.",
      "Kim ¦'s trip and Kim ¦’s trip ¦, the leaders ¦’ trips and the leaders ¦' trips",
      "o'clock O’Neill Xi’an",
      "Jong ¦- ¦un well ¦— ¦known ¦“ ¦yes ¦”",
      "U.S. J. F. Mr. Feb. 27 ¦- ¦28 ¦, 2019 ¦.",
      "a.m. 1,000 4.5 27th 1990s G20 U ¦- ¦2",
      "Áras Niinistö fêted Erdoğan ¦’s 中文",
      "www ¦. ¦cde ¦. ¦news",
      "`` ¦Yes ¦, ¦'' he said ¦, `` ¦to the leaders ¦. ¦''",
    ])
  func tokens(fixture: String) {
    let wanted = fixture.split(whereSeparator: { $0 == "¦" || $0 == " " }).map(String.init)
    let text = Array(fixture.replacing(" ¦", with: "").utf8)
    let found = Tokenizer.tokens(of: text).map { String(decoding: text[$0.bytes], as: UTF8.self) }
    #expect(found == wanted)
  }

  @Test("Flags tell capitals, spaces and stops")
  func flags() {
    let tokens = Tokenizer.tokens(of: Array("NATO and\nU.S. (é)".utf8))
    #expect(
      tokens.map(\.flags) == [
        [.capitalised, .allCapitals], [.spaceBefore],
        [.spaceBefore, .lineBefore, .capitalised, .allCapitals, .endsInFullStop, .mayEndSentence],
        [.spaceBefore], [.nonASCII], [],
      ])
  }

  @Test("A word has the key of its letters, whatever its length and wherever it stands")
  func lengths() {
    for length in 1...33 {
      let word = String(String(repeating: "Diplomatically", count: 3).prefix(length))
      for text in [word, word + " ", word + ", who arrived", "He met " + word, "Von " + word + "-Holm"] {
        let found = Tokenizer.tokens(of: Array(text.utf8)).contains { $0.key == WordKey(word) }
        #expect(found, "\(text)")
      }
    }
  }

  @Test("Stops, capitals, diacritics and the form of the apostrophe do not change a word")
  func keys() {
    func key(_ word: String) -> [UInt64] { Tokenizer.tokens(of: Array(word.utf8)).map(\.key.hash) }
    #expect(key("U.S.") == key("us"))
    #expect(key("FÊTED") == key("feted"))
    #expect(key("Xi’an") == key("xi'an"))
    #expect(key("met") != key("meet"))
  }
}
