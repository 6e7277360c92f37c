struct QuoteMention {
  var bytes: Range<Int>; var sentence: Int; var speaker: Int?; var attribution: Range<Int>?
}
enum QuoteFinder {
  static func quotes(in document: ReadDocument, names: NamedDocument) -> [QuoteMention] { [] }
}
