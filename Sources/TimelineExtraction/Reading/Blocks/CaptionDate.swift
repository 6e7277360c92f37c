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
        let isCaption = paragraph.kind == .caption
        if let found = day(in: tokens, isCaption: isCaption, document.tokens, text)
          ?? dayNamedBelow(tokens, document.tokens, text)
        {
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
      isCaption || range.contains(where: { pictures.contains(tokens[$0].key) }),
      let written = WrittenDay.first(in: range, tokens, text), let day = written.day,
      case let comma = written.tokens.lowerBound - 1, comma > range.lowerBound,
      tokens[comma].key == Marks.comma,
      CalendarWords.weekdays.contains(tokens[comma - 1].key),
      range.upperBound - written.tokens.upperBound <= longestCredit
    else { return nil }
    return .init(day: day, bytes: written.bytes(in: tokens), rule: rule)
  }

  /// "The minister poses for a photo in Riga on Jan. 13, 2018" over "met him on Saturday": the day is that of the news.
  private static func dayNamedBelow(
    _ range: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> ReadDocument.StatedDate? {
    guard range.count < longestCaption, range.contains(where: { posing.contains(tokens[$0].key) }),
      !range.contains(where: { tokens[$0].key == "file" }),
      // A sentence of the text ends with a stop.
      let last = range.last, !Marks.endsSentence(tokens[last].key),
      let written = WrittenDay.first(in: range, tokens, text), let day = written.day,
      range.upperBound - written.tokens.upperBound <= longestCredit
    else { return nil }
    let below = tokens[range.upperBound...].prefix(longestCaption)
    return below.contains { CalendarWords.weekday(of: $0.key) == day.weekday }
      ? .init(day: day, bytes: written.bytes(in: tokens), rule: rule) : nil
  }

  /// So many paragraphs are looked at, and so many tokens may a caption have, and the credit after its day.
  private static let longestHead = 4
  private static let longestCaption = 80
  private static let longestCredit = 8

  private static let posing: WordSet = "pose poses posing shake shakes gesture gestures"
  private static let pictures: WordSet = """
    photo photograph picture pictured left right center centre pose poses posing shake shakes gesture gestures
    """
}
