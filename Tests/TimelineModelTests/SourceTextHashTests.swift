import Testing
import TimelineModel

@Suite("Hashes of texts")
struct SourceTextHashTests {
  @Test("Texts that differ in one number are told apart by their hashes, wherever it stands")
  func everyByteCounts() {
    let words = String(repeating: "word ", count: 60)
    let texts = [0, 100, 295].flatMap { place in
      (100..<400).map { String(words.prefix(place)) + "\($0)" + words.dropFirst(place) }
    }
    #expect(Set(texts.map { SourceText($0).hashValue }).count == texts.count)
  }

  @Test("Equal texts have equal hashes")
  func equalTexts() {
    #expect(SourceText("Putin met Kim.").hashValue == SourceText("Putin met Kim.").hashValue)
  }
}
