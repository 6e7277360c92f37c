import Gazetteer
import TimelineModel

/// "The press release issued by the Home Office on 28 February 2025.": the day that a sentence at the head of a
/// release or speech tells of itself, where nothing else tells it.
enum IssueDate {
  static let rule = "told as the day of issue"

  static func find(in document: DocumentDraft) -> ReadDocument.StatedDate? {
    guard let head = document.paragraphs.prefix(longestHead).last?.sentences.last else { return nil }
    let tokens = document.tokens
    return document.text.withUnsafeBufferPointer { text in
      for sentence in document.sentences[...head].lazy.map(\.tokens) where isOfIssue(sentence, tokens) {
        // The day ends the sentence.
        let end = Range<Int>.last(longestDay, before: sentence.upperBound, from: sentence.lowerBound)
        guard let written = WrittenDay.first(in: end, tokens, text), let day = written.day,
          written.tokens.lowerBound > 0, tokens[written.tokens.lowerBound - 1].key == "on",
          written.tokens.upperBound + 1 >= sentence.upperBound
        else { continue }
        return .init(day: day, bytes: written.bytes(in: tokens), rule: rule)
      }
      return nil
    }
  }

  /// "The press release issued", "The speech made"
  private static func isOfIssue(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let first = sentence.first, openers.contains(tokens[first].key),
      let text = sentence.prefix(longestOpening).first(where: { texts.contains(tokens[$0].key) })
    else { return false }
    return text + 1 < sentence.upperBound && issuing.contains(tokens[text + 1].key)
  }

  /// "A version of this article appeared in print on June 3, 2018.": a note that is no part of the article.
  static func find(
    inNote range: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> ReadDocument.StatedDate? {
    guard let first = range.first, noteOpeners.contains(tokens[first].key),
      let noun = range.prefix(longestNoteOpening).first(where: { articles.contains(tokens[$0].key) }),
      noun > first, tokens[noun - 1].key == "this",
      let verb = (noun + 1..<range.upperBound).prefix(longestVerb).first(where: {
        appearing.contains(tokens[$0].key)
      }), let written = WrittenDay.first(in: verb + 1..<range.upperBound, tokens, text),
      let day = written.day,
      tokens[written.tokens.lowerBound - 1].key == "on",
      written.tokens.lowerBound - verb <= (tokens[verb].key == "published" ? longestWay : longestEdition)
    else { return nil }
    return .init(day: day, bytes: written.bytes(in: tokens), rule: rule)
  }

  /// Among so many words of a note the article is named, and its verb among so many words after that.
  private static let longestNoteOpening = 8
  private static let longestVerb = 4
  private static let articles: WordSet = "article story piece column report interview"
  private static let noteOpeners: WordSet = "a an this the"
  private static let appearing: WordSet = "appeared appears published"
  /// So many words lead from "published" to the day, and from "appeared in the print edition of" a paper.
  private static let longestWay = 4
  private static let longestEdition = 14

  /// In so many paragraphs the sentence is sought, whose noun is among so many words; so many tokens may the day have.
  private static let longestHead = 4
  private static let longestOpening = 4
  private static let longestDay = 7
  private static let openers: WordSet = "the this press statement speech remarks"
  private static let texts: WordSet =
    "release statement speech remarks letter communique communiqué announcement"
  private static let issuing: WordSet = "issued released published made given delivered"
}
