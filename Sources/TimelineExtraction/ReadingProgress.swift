/// How far the reading of documents is.
public struct ReadingProgress: Hashable, Sendable {
  /// How many documents were read.
  public var documents: Int
  /// How many there are.
  public var documentCount: Int
  /// The bytes of those that were read, as they came.
  public var bytes: Int
  /// The bytes of all.
  public var byteCount: Int

  /// So much of so much.
  public init(documents: Int, of documentCount: Int, bytes: Int, of byteCount: Int) {
    (self.documents, self.documentCount) = (documents, documentCount)
    (self.bytes, self.byteCount) = (bytes, byteCount)
  }
}
