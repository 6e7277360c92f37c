import Gazetteer

/// Finds the words that tell a time, and what time they tell.
enum TimeTagger {
  /// The time expressions of a document in the order of the text, none overlapping another.
  ///
  /// Relative times are resolved against the day the document states (`ReadDocument.statedDate`) and the times
  /// told before in the text, never against today: what nothing tells stays open.
  static func expressions(in document: ReadDocument) -> [TimeExpression] {
    var scanner = TimeScanner(document)
    scanner.scan()
    var resolution = TimeResolution(consume scanner)
    return resolution.resolve()
  }
}
