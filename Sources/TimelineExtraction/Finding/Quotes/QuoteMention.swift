/// Words that somebody is quoted with.
struct QuoteMention {
  /// Between the marks.
  var bytes: Range<Int>
  /// Index of the sentence that the quote starts in.
  var sentence: Int
  /// Index into the cast; nil where the text does not tell or the speaker has no name.
  var speaker: Int?
  /// The bytes of the words that attribute it.
  var attribution: Range<Int>?
}
