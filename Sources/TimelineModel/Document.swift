/// An article that was read.
public struct Document: Sendable, Identifiable {
  /// A document's place in its timeline's list of documents.
  public struct ID: Hashable, Sendable {
    /// The index into `Timeline.documents`, from 0.
    public var index: Int32
    /// The document at this index.
    public init(_ index: Int) { self.index = Int32(index) }
  }

  /// Which document of the timeline this is.
  public var id: ID
  /// Where it was read from, as the user gave it.
  public var path: String
  /// Its headline, where it has one.
  public var title: String?
  /// The day it was written or published, with the reason.
  public var date: EventDate
  /// Its text: the file's own for plain text, what was extracted from it for other formats.
  public var text: SourceText

  /// A document.
  public init(id: ID, path: String, title: String?, date: EventDate, text: SourceText) {
    self.id = id
    self.path = path
    self.title = title
    self.date = date
    self.text = text
  }
}
