import Gazetteer
import Testing

@testable import TimelineExtraction

/// Words that an apostrophe shortens, and what they stand for.
@Suite("Contractions")
struct ContractionTests {
  @Test(
    "Each part of a contraction has the key of the word it stands for",
    arguments: [
      ("he'll meet", "he will meet"),
      ("They’ve met", "they have met"),
      ("we're ready, I'm glad", "we are ready, i am glad"),
      ("didn't go", "did not go"),
      ("He WON'T go", "he will not go"),
      ("can't, shan't", "can not, shall not"),
      ("wouldn’t have", "would not have"),
      ("let's go", "let us go"),
      ("he's been there", "he has been there"),
      ("she's also visited Oslo", "she has also visited oslo"),
      ("he's met with her", "he has met with her"),
      ("he's expected Monday", "he is expected monday"),
      ("she's visited by many", "she is visited by many"),
      ("he's visiting Oslo", "he is visiting oslo"),
      ("who's in Oslo", "who is in oslo"),
      ("Scholz's also invited", "scholz is also invited"),
      ("Scholz's been there", "scholz has been there"),
      ("he'd met her", "he had met her"),
      ("he'd already left", "he had already left"),
      ("he'd visit Oslo", "he would visit oslo"),
      ("she'd need it", "she would need it"),
      ("they'd agreed", "they had agreed"),
      ("he'd, if", "he would, if"),
    ])
  func meaning(text: String, words: String) { #expect(keys(text) == keys(words)) }

  @Test(
    "What only looks like one is left whole",
    arguments: [
      "o'clock", "O'Dea", "Xi'an", "N'Djamena", "Sa'd", "d'Estaing", "Van't", "Baha'i", "cap'n", "Ma'm",
    ])
  func others(word: String) { #expect(Tokenizer.tokens(of: Array(word.utf8)).count == 1) }

  @Test("A possessive stays one", arguments: ["Scholz's visit", "the president's expected visit"])
  func possessives(text: String) {
    #expect(Tokenizer.tokens(of: Array(text.utf8)).contains { $0.kind == .possessive })
  }

  @Test("The parts cover the text to the last byte")
  func bytes() {
    let text = Array("He’ll say they didn't, I’d".utf8)
    let parts = Tokenizer.tokens(of: text).map { String(decoding: text[$0.bytes], as: UTF8.self) }
    #expect(parts == ["He", "’ll", "say", "they", "did", "n't", ",", "I", "’d"])
  }

  private func keys(_ text: String) -> [WordKey] { Tokenizer.tokens(of: Array(text.utf8)).map(\.key) }
}
