import Gazetteer
import TimelineModel

/// Who says "I" in a statement or a press release of one person.
enum Narrator {
  /// Whether the words over a document say that it is one person's own, and "I" or "my" is said in it time and again.
  static func isLikely(in document: ReadDocument, body: Int?) -> Bool {
    guard let body else { return false }
    let heads = head(of: document, before: body)
    let statements = statements
    let isOwn = heads.contains { sentence in
      document.sentences[sentence].tokens.contains { statements.contains(document.tokens[$0].key) }
    }
    guard isOwn else { return false }
    let first = document.paragraphs[body].sentences.lowerBound
    // Who begins with "I" speaks of what is their own.
    let needed = document.tokens[document.sentences[first].tokens.lowerBound].key == word ? 1 : 2
    return document.tokens.withUnsafeBufferPointer { tokens in
      var count = 0
      for token in tokens
      where token.key == word && token.flags.contains(.capitalised) || token.key == possessive {
        count += 1
        if count == needed { return true }
      }
      return false
    }
  }

  /// Whether the words over a document name an office.
  static func holdsOffice(in document: ReadDocument, body: Int?) -> Bool {
    guard let body else { return false }
    return head(of: document, before: body).contains { sentence in
      document.sentences[sentence].tokens.contains { offices.contains(document.tokens[$0].key) }
    }
  }

  private static let offices: WordSet = "minister secretary president commissioner premier chancellor"

  /// The paragraph in which the text begins: of the first ones the one that says "I", for a letterhead may read as
  /// prose; the first one of prose where none does.
  static func body(of document: ReadDocument) -> Int? {
    let own = document.paragraphs.prefix(longestHead).firstIndex { paragraph in
      paragraph.kind == .prose
        && paragraph.sentences.contains { sentence in
          document.sentences[sentence].tokens.contains {
            document.tokens[$0].key == word && document.tokens[$0].flags.contains(.capitalised)
          }
        }
    }
    return own ?? document.paragraphs.firstIndex { $0.kind == .prose }
  }

  /// So many paragraphs may stand over a text, the first of it counted.
  private static let longestHead = 10

  /// The sentences over the text.
  static func head(of document: ReadDocument, before body: Int) -> Range<Int> {
    let first = document.paragraphs[..<min(body, 6)].first?.sentences.lowerBound ?? 0
    return first..<max(first, document.paragraphs[body].sentences.lowerBound)
  }

  static let word: WordKey = "i"
  /// "World War I", "Phase I"
  static let numbered: WordSet = "war phase part act article chapter annex title type class stage tier"
  private static let statements: WordSet = """
    release statement remarks speech address message letter minister secretary president commissioner transcript
    """
  static let addressing: WordSet = "to with on about for dear"
  /// "I", "my": the words of the person who speaks.
  static let pronouns: [WordKey] = ["i", "me", "myself"]
  static let possessive: WordKey = "my"
}

extension Resolver {
  /// The one person named over the text, or where nobody is the one described; nil where it is none or several.
  func findNarrator() -> Int? { findNarrator(isNamed: true) ?? findNarrator(isNamed: false) }

  private func findNarrator(isNamed: Bool) -> Int? {
    guard let body else { return nil }
    let heads = Narrator.head(of: document, before: body)
    var only: Int?
    for (index, finding) in findings.enumerated() {
      guard finding.sentence < heads.upperBound else { break }
      guard let member = members[index], heads.contains(finding.sentence), member != only,
        !isNamed || finding.kind == .person
      else { continue }
      // "An open letter to the president": whom it is written to or about.
      let before = tokens[max(0, finding.tokens.lowerBound - 1)].key
      guard only == nil, !Narrator.addressing.contains(before) else { return nil }
      // "Press call on the visit of Prime Minister Lee": whose visit it is does not say "I".
      if before == NameWords.of, finding.tokens.lowerBound > 1,
        Triggers.noun(tokens[finding.tokens.lowerBound - 2].key) != nil
      {
        return nil
      }
      only = member
    }
    return only
  }
}
