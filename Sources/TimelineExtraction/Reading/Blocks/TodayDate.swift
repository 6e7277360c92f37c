import Gazetteer
import TimelineModel

/// "The minister today (Friday 13 September 2024) opened": the day that a release puts in brackets behind "today" is
/// its own, where nothing else tells it.
enum TodayDate {
  static let rule = "told as today"

  static func find(in document: DocumentDraft) -> ReadDocument.StatedDate? {
    guard let head = document.paragraphs.prefix(longestHead).last?.sentences.last else { return nil }
    let tokens = document.tokens
    let words = 0..<document.sentences[head].tokens.upperBound
    return document.text.withUnsafeBufferPointer { text in
      for token in words
      where tokens[token].key == today && openers.contains(tokens[safe: token + 1]?.key ?? today) {
        let inside = token + 2..<min(words.upperBound, token + 2 + longestDay)
        guard let written = WrittenDay.first(in: inside, tokens, text), let day = written.day else {
          continue
        }
        return .init(day: day, bytes: written.bytes(in: tokens), rule: rule)
      }
      return nil
    }
  }

  /// In so many paragraphs the day is sought, and so many tokens may it have: "Friday, 13 September 2024".
  private static let longestHead = 8
  private static let longestDay = 6
  private static let today: WordKey = "today"
  private static let openers: WordSet = "( ["
}
