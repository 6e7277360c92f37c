import TimelineModel

extension Day {
  /// Easter Sunday of a year in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher (J. Meeus,
  /// "Astronomical Algorithms", 1991, chapter 8); nil before 1583.
  static func easter(of year: Int) -> Day? {
    guard year >= 1583 else { return nil }
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    return Day(year: year, month: days / 31, day: days % 31 + 1)
  }
}
