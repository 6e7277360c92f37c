/// Finds the words that tell a time, and what time they tell.
enum TimeTagger {
  /// The time expressions of a document in the order of the text, none overlapping another.
  static func expressions(in document: ReadDocument) -> [TimeExpression] {
    []
  }
}
