import TimelineModel

/// A document in a few words.
enum DocumentWording {
  /// Its title, else the file's name.
  static func name(_ document: Document) -> String { document.title ?? fileName(document) }

  static func fileName(_ document: Document) -> String {
    document.path.split(separator: "/").last.map(String.init) ?? document.path
  }
}
