public import TimelineModel

/// What a person says of events, to be kept.
public enum ReviewRequest: Hashable, Sendable {
  /// The event is right.
  case accept(Event.ID)
  /// The event is wrong.
  case reject(Event.ID)
  /// The event is to be corrected, noted on or tagged in the user's editor.
  case edit(Event.ID)
  /// The events are one: the first takes in the others.
  case merge([Event.ID])
  /// Some sources of the event tell of another one.
  case split(Event.ID, [QuotedSource])
  /// Words tell of an event that was not found.
  case create(OwnEvent)
  /// The last change is taken back.
  case undo
  /// The change that was taken back last is made again.
  case redo
}

/// Words of a document, named so that they are found again where documents have other numbers.
public struct QuotedSource: Hashable, Sendable {
  /// Where the document was read.
  public var path: String
  /// Where the words stand, in bytes of the text.
  public var bytes: Range<Int>
  /// The words.
  public var words: String

  /// Words.
  public init(path: String, bytes: Range<Int>, words: String) {
    self.path = path
    self.bytes = bytes
    self.words = words
  }

  /// The words of a span.
  init(_ span: SourceSpan, _ timeline: Timeline) {
    self.init(path: timeline[span.document].path, bytes: span.bytes, words: timeline[span])
  }
}

/// An event of a person's own, as it was typed.
public struct OwnEvent: Hashable, Sendable {
  /// The words that tell of it.
  public var source: QuotedSource
  /// When, in EDTF; empty where it is not known.
  public var date: String
  /// What sort of event.
  public var kind: Event.Kind
  /// How real it is.
  public var status: Event.Status
  /// Names of those who took part.
  public var who: [String]
  /// Where, or nothing.
  public var place: String
  /// How it is called, or nothing.
  public var title: String

  /// An event.
  public init(
    source: QuotedSource, date: String, kind: Event.Kind, status: Event.Status, who: [String], place: String,
    title: String
  ) {
    self.source = source
    self.date = date
    self.kind = kind
    self.status = status
    self.who = who
    self.place = place
    self.title = title
  }
}
