/// Finds who and what a document speaks of.
enum Namer {
  /// Names the people, countries, places and organisations of a document and resolves who is meant by
  /// surnames, descriptions and pronouns.
  static func names(in document: ReadDocument) -> NamedDocument {
    NamedDocument(cast: [], mentions: [])
  }
}
