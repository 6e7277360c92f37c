import TimelineModel

/// What the text has told so far, for times that lean on it.
struct TimeContext {
  /// The first and the last day of what was told last by days.
  private(set) var day: Day?
  private(set) var lastDay: Day?
  /// The latest year told.
  private(set) var year: Int?
  /// The sentence that told it.
  private(set) var yearSentence = -1
  /// The latest month told, while its year is the latest one.
  private(set) var month: (year: Int, month: Int)?
  private(set) var quarter: (year: Int, quarter: Int)?
  /// The latest year told together with a month, and the sentence that told it.
  private(set) var dated: (year: Int, sentence: Int)?
  /// A year that rules what follows: a heading "1960.", "It was 2018: …", "In 1972, …".
  var frame: Frame?

  struct Frame {
    var year: Int
    /// The last sentence it rules.
    var through: Int
  }

  /// The year that a month without one belongs to: a year alone counts while it is fresh.
  func year(in sentence: Int) -> Int? {
    guard let dated, yearSentence < sentence - 1 || yearSentence == dated.sentence else { return year }
    return dated.sentence == yearSentence ? year : dated.year
  }

  mutating func tell(year: Int, sentence: Int) {
    if month?.year != year { month = nil }
    self.year = year
    quarter = nil
    yearSentence = sentence
  }

  mutating func tell(year: Int, month: Int, sentence: Int) {
    tell(year: year, sentence: sentence)
    self.month = (year, month)
    dated = (year, sentence)
  }

  mutating func tell(year: Int, quarter: Int, sentence: Int) {
    tell(year: year, sentence: sentence)
    self.quarter = (year, quarter)
    dated = (year, sentence)
  }

  mutating func tell(_ first: Day, through last: Day, sentence: Int) {
    let parts = last.parts
    tell(year: parts.year, month: parts.month, sentence: sentence)
    day = first
    lastDay = last
  }
}
