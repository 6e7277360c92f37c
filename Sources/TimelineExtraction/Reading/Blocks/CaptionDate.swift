import Gazetteer
import TimelineModel

/// "The ministers, left and right, pose for a photo in Riga, Saturday, Jan. 13, 2018.": the day of a news picture over
/// a text is the day of the text where nothing else tells it, if it has its weekday there or in the text.
enum CaptionDate {
  static let rule = "caption"

  static func find(in document: DocumentDraft) -> ReadDocument.StatedDate? {
    let first = document.paragraphs.prefix(longestHead).filter { $0.kind == .caption || $0.kind == .prose }
    return document.text.withUnsafeBufferPointer { text in
      for paragraph in first {
        guard let first = paragraph.sentences.first, let last = paragraph.sentences.last else { continue }
        let tokens = document.sentences[first].tokens.lowerBound..<document.sentences[last].tokens.upperBound
        if let found = day(in: tokens, isCaption: paragraph.kind == .caption, document.tokens, text) {
          return found
        }
      }
      return nil
    }
  }

  private static func day(
    in range: Range<Int>, isCaption: Bool, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> ReadDocument.StatedDate? {
    guard range.count < longestCaption, !range.contains(where: { tokens[$0].key == "file" }),
      isCaption
        || range.contains(where: { pictures.contains(tokens[$0].key) || posing.contains(tokens[$0].key) }),
      let written = WrittenDay.first(in: range, tokens, text), let day = written.day,
      range.upperBound - written.tokens.upperBound <= longestCredit,
      hasWeekday(before: written.tokens.lowerBound, in: range, tokens) || isNamed(day, below: range, tokens)
    else { return nil }
    return .init(day: day, bytes: written.bytes(in: tokens), rule: rule)
  }

  private static func hasWeekday(before day: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
    day - 1 > range.lowerBound && tokens[day - 1].key == Marks.comma
      && CalendarWords.weekdays.contains(tokens[day - 2].key)
  }

  /// "The minister poses for a photo in Riga on Jan. 13, 2018" over "met him on Saturday": the day is that of the news.
  private static func isNamed(_ day: Day, below range: Range<Int>, _ tokens: [Token]) -> Bool {
    // A sentence of the text ends with a stop.
    guard let last = range.last, !Marks.endsSentence(tokens[last].key),
      range.contains(where: { posing.contains(tokens[$0].key) })
    else { return false }
    return tokens[range.upperBound...].prefix(longestCaption).contains {
      CalendarWords.fullWeekdays[$0.key] == day.weekday
    }
  }

  /// So many paragraphs are looked at, and so many tokens may a caption have, and the credit after its day.
  private static let longestHead = 4
  private static let longestCaption = 80
  private static let longestCredit = 8

  private static let posing: WordSet = "pose poses posing shake shakes gesture gestures"
  private static let pictures: WordSet = "photo photograph picture pictured left right center centre"
}
