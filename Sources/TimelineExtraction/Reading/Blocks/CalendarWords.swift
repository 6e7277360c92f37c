/// The names of months and weekdays.
enum CalendarWords {
  /// 1 to 12.
  static let months = WordTable<Int>([
    ("january", 1), ("jan", 1), ("february", 2), ("feb", 2), ("march", 3), ("mar", 3), ("april", 4),
    ("apr", 4),
    ("may", 5), ("june", 6), ("jun", 6), ("july", 7), ("jul", 7), ("august", 8), ("aug", 8), ("september", 9),
    ("sept", 9), ("sep", 9), ("october", 10), ("oct", 10), ("november", 11), ("nov", 11), ("december", 12),
    ("dec", 12),
  ])

  /// What stands before a year: "late 1971", "spring 1972".
  static let parts: WordSet = "early late mid spring summer autumn fall winter"

  static let weekdays: WordSet = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """

  /// 1 for Monday to 7 for Sunday, of those that are not abbreviated.
  static let fullWeekdays = WordTable<Int>([
    ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5), ("saturday", 6),
    ("sunday", 7),
  ])
}
