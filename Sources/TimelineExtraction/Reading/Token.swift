import Gazetteer
import TimelineModel

/// A word, number or mark of a document.
struct Token {
  enum Kind: UInt8 {
    /// Letters, with inner apostrophes; the full stops of "U.S.", "J.", "Mr.", "Feb." belong to it, a hyphen
    /// does not: "Jong-un" is three tokens.
    case word
    /// Starts with a digit: "27", "2019", "1,000", "27th", "80s".
    case number
    /// One punctuation mark or symbol.
    case mark
    /// The "'s" or "'" of a possessive, a token of its own.
    case possessive
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalised = Flags(rawValue: 1)
    /// Two letters or more, all capitals: "NATO", "U.S.".
    static let allCapitals = Flags(rawValue: 2)
    /// White space stands before it.
    static let spaceBefore = Flags(rawValue: 4)
    /// A line break stands before it.
    static let lineBefore = Flags(rawValue: 8)
    /// The first token of its sentence; set by the sentence splitter.
    static let startsSentence = Flags(rawValue: 16)
    /// Has letters beyond ASCII.
    static let nonASCII = Flags(rawValue: 32)
    /// Its last full stop may end the sentence as well: "U.S.", "Mr.".
    static let endsInFullStop = Flags(rawValue: 64)
    /// The sentence may end at it: its last full stop, or a mark that ends one.
    static let mayEndSentence = Flags(rawValue: 128)
  }

  /// UTF-8 byte offsets into the document's text, end exclusive.
  var start: Int32
  var end: Int32
  /// Its identity without full stops: "U.S." is `us` (with `allCapitals`), "Feb." is `feb`.
  var key: WordKey
  var kind: Kind
  var flags: Flags
  /// Its number in the vocabulary.
  var number: UInt16

  var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// A sentence: a run of tokens.
struct Sentence {
  /// Indices into the document's tokens.
  var tokens: Range<Int>
  /// UTF-8 byte offsets into the document's text, without surrounding white space.
  var bytes: Range<Int>
  /// Index into the document's paragraphs.
  var paragraph: Int
}

/// A block of text.
struct Paragraph {
  enum Kind: UInt8 {
    case title, heading, prose, listItem, tableRow, caption
    /// "Washington, June 14, 2022" or "Posted 2021-11-19 in …" on a line of its own.
    case dateLine
    /// Who wrote it, and the like.
    case byline
    /// Newsletter boxes, copyright notices, cookie notes, navigation: no prose.
    case boilerplate
  }
  var kind: Kind
  /// UTF-8 byte offsets into the document's text.
  var bytes: Range<Int>
  /// Indices into the document's sentences; empty for boilerplate.
  var sentences: Range<Int>
}

/// A document that was read: its text cut into paragraphs, sentences and tokens. A class, since every stage keeps it,
/// and a struct of so many parts is copied part by part.
final class ReadDocument: Sendable {
  let path: String
  let title: String?
  let text: [UInt8]
  let paragraphs: [Paragraph]
  let sentences: [Sentence]
  let tokens: [Token]
  /// The day the document itself says it was written on, and where it says so.
  let statedDate: StatedDate?
  /// Whether it opens like a wire story whose date line leaves the year out: "LIMA, Nov 15 —".
  let lacksYear: Bool

  init(_ draft: consuming DocumentDraft) {
    (path, title, text) = (draft.path, draft.title, draft.text)
    (paragraphs, sentences, tokens) = (draft.paragraphs, draft.sentences, draft.tokens)
    (statedDate, lacksYear) = (draft.statedDate, draft.lacksYear)
  }

  struct StatedDate: Sendable {
    var day: Day
    /// Where in the text it stands; nil where it comes from metadata outside the text, or from the user.
    var bytes: Range<Int>?
    /// How it was known, in plain words: "date line", "caption", "told as today", "front matter", "header line",
    /// "HTML metadata", "given by the user".
    var rule: String

    /// Whether it is a time that a sentence tells besides.
    var standsInSentence: Bool { rule == CaptionDate.rule || rule == TodayDate.rule }

    private static let givenByUser = "given by the user"
    /// Whether the text itself need be no news of that day.
    var isGivenByUser: Bool { rule == Self.givenByUser }
  }
}

extension ReadDocument.StatedDate {
  init(givenByUser day: Day) { self.init(day: day, bytes: nil, rule: Self.givenByUser) }
}

/// A document while it is read.
struct DocumentDraft {
  let path: String
  var title: String?
  let text: [UInt8]
  var paragraphs: [Paragraph] = []
  var sentences: [Sentence] = []
  var tokens: [Token] = []
  var statedDate: ReadDocument.StatedDate?
  var lacksYear = false
}
