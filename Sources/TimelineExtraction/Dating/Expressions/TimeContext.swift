import Gazetteer
import TimelineModel

/// What the text has told so far, for times that lean on it.
struct TimeContext {
  /// The latest day told in full, and its paragraph.
  var day: Day?
  var dayParagraph = -1
  var year: Int?
  var yearSentence = -1
  /// The latest month told, in its year.
  var month: (year: Int, month: Int)?
  var quarter: (year: Int, quarter: Int)?
  /// Whether the latest year came with a month or quarter.
  var yearHasMonth = false

  /// A year that rules what follows: a heading "1960.", "It was 2018: …", "In 1972, …".
  var frame: Frame?

  struct Frame {
    var year: Int
    /// The last sentence it rules.
    var through: Int
  }

  mutating func tell(year: Int, sentence: Int) {
    if month?.year != year { month = nil }
    self.year = year
    quarter = nil
    yearHasMonth = false
    yearSentence = sentence
  }

  mutating func tell(year: Int, month: Int, sentence: Int) {
    tell(year: year, sentence: sentence)
    self.month = (year, month)
    yearHasMonth = true
  }

  mutating func tell(day: Day, paragraph: Int, sentence: Int) {
    let parts = day.parts
    tell(year: parts.year, month: parts.month, sentence: sentence)
    self.day = day
    dayParagraph = paragraph
  }
}
