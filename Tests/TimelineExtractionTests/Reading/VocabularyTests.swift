import Testing

@testable import TimelineExtraction

@Suite struct VocabularyTests {
  private let vocabulary = Vocabulary.shared

  private func entry(_ text: String) -> Vocabulary.Entry {
    vocabulary.entries[Int(Tokenizer.tokens(of: Array(text.utf8))[0].number)]
  }

  @Test("All stages find what they know of a word at its one number")
  func oneNumber() {
    let word = entry("May")
    #expect(word.name.contains(.calendar) && word.time.value == 5)
    #expect(entry("the").name.contains(.article) && entry("the").clause.function == .article)
    #expect(entry("presidents").name.contains(.pluralTitle))
    #expect(entry("”").mark.contains(.closingQuote) && entry(",").mark == .phraseBreak)
  }

  @Test("Other words have number 0, of which nothing is known")
  func unknown() {
    let word = entry("Ouagadougouvian")
    #expect(vocabulary.number(of: "Ouagadougouvian") == 0)
    #expect(
      word.name.isEmpty && word.mark.isEmpty && word.clause.function == nil && word.clause.telling.isEmpty)
  }

  @Test("No two words share a number, and there is room for more of them")
  func room() {
    let words = NameWords.singular.words + ClauseMarks.breaks.words
    #expect(Set(words.map { vocabulary.number(of: $0) }).count == Set(words.map(\.hash)).count)
    #expect(vocabulary.entries.count < 3500)
  }
}
