import TimelineModel

/// A day written out in full or in part, in a line of its own or in a date line.
struct WrittenDay {
  /// Nil where the year is missing.
  var day: Day?
  /// The month and the day of the month, where the year is missing.
  var dayOfYear: (month: Int, day: Int)?
  /// Indices into the tokens.
  var tokens: Range<Int>

  /// The first such day that starts within a range of tokens. A range of days is none.
  static func first(
    in range: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> WrittenDay? {
    let parser = WrittenDayParser(tokens: tokens, text: text, limit: range.upperBound)
    for index in range where tokens[index].kind == .number || tokens[index].flags.contains(.capitalised) {
      if let found = parser.day(at: index) { return found }
    }
    return nil
  }
}

extension WrittenDay {
  /// Where in the text the day stands.
  func bytes(in tokens: [Token]) -> Range<Int> {
    tokens[self.tokens.lowerBound].bytes.lowerBound..<tokens[self.tokens.upperBound - 1].bytes.upperBound
  }

  /// The day without a year that is the nearest to another one.
  static func day(_ dayOfYear: (month: Int, day: Int), nearestTo other: Day) -> Day? {
    (other.year - 1...other.year + 1).compactMap { Day(year: $0, month: dayOfYear.month, day: dayOfYear.day) }
      .min { abs($0 - other) < abs($1 - other) }
  }

  /// The first full day in the value of a metadata field: "2021-06-16T10:00:00Z", "16 June 2021".
  static func day(in value: String) -> Day? {
    let bytes = Array(value.utf8.prefix(200))
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    let tokens = Tokenizer.tokens(of: bytes)
    return bytes.withUnsafeBufferPointer { first(in: tokens.indices, tokens, $0)?.day } ?? compact(bytes)
  }

  /// "20150512", "20150512T101500Z": the basic format of ISO 8601.
  private static func compact(_ value: [UInt8]) -> Day? {
    let digits = value.drop { $0 == 0x20 }.prefix { $0 &- 0x30 < 10 }
    guard digits.count == 8, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

private struct WrittenDayParser {
  let tokens: [Token]
  let text: UnsafeBufferPointer<UInt8>
  let limit: Int

  func day(at index: Int) -> WrittenDay? {
    let found =
      monthFirst(index) ?? dayFirst(index) ?? hyphenated(index) ?? yearFirst(index) ?? digits(index)
    guard let found, !isRange(found.tokens) else { return nil }
    return found
  }

  /// "June 16, 2021", "Sept. 15", "May. 11, 2015"
  private func monthFirst(_ index: Int) -> WrittenDay? {
    guard let month = month(index) else { return nil }
    let next = index + 1 < limit && tokens[index + 1].key == Marks.stop ? index + 2 : index + 1
    guard let day = number(next), (1...31).contains(day) else { return nil }
    return finish(index, next + 1, month: month, day: day)
  }

  /// "16 June 2021", "16th of June, 2021"
  private func dayFirst(_ index: Int) -> WrittenDay? {
    guard let day = number(index), (1...31).contains(day) else { return nil }
    let next = isWord(index + 1, "of") ? index + 2 : index + 1
    guard let month = month(next) else { return nil }
    return finish(index, next + 1, month: month, day: day)
  }

  /// "24-APR-1987", "5-Apr-87"
  private func hyphenated(_ index: Int) -> WrittenDay? {
    guard index + 4 < limit, let day = number(index), (1...31).contains(day),
      tokens[index + 1].key == Marks.hyphen, tokens[index + 3].key == Marks.hyphen,
      let month = month(index + 2), let year = year(index + 4),
      let found = Day(year: year, month: month, day: day)
    else { return nil }
    return WrittenDay(day: found, tokens: index..<index + 5)
  }

  private func finish(_ start: Int, _ next: Int, month: Int, day: Int) -> WrittenDay? {
    let yearIndex = next < limit && tokens[next].key == Marks.comma ? next + 1 : next
    if let year = number(yearIndex), (1000...2999).contains(year), tokens[yearIndex].bytes.count == 4 {
      guard let day = Day(year: year, month: month, day: day) else { return nil }
      return WrittenDay(day: day, tokens: start..<yearIndex + 1)
    }
    return WrittenDay(day: nil, dayOfYear: (month, day), tokens: start..<next)
  }

  /// "2021-06-16", "2021/06/16", "2021-06-16T10:00"
  private func yearFirst(_ index: Int) -> WrittenDay? {
    guard let year = number(index), (1000...2999).contains(year), index + 4 < limit,
      tokens[index].bytes.count == 4,
      tokens[index + 1].key == Marks.hyphen || tokens[index + 1].key == Marks.slash,
      tokens[index + 3].key == tokens[index + 1].key,
      let month = number(index + 2), let day = number(index + 4),
      let found = Day(year: year, month: month, day: day)
    else { return nil }
    return WrittenDay(day: found, tokens: index..<index + 5)
  }

  /// "16.06.2021", "2021.06.16"; "16/06/2021" and "06/16/2021" where only one reading is a day.
  private func digits(_ index: Int) -> WrittenDay? {
    guard index < limit, tokens[index].kind == .number else { return nil }
    var parts: [Int] = []
    var end = index + 1
    if tokens[index].bytes.count >= 8 {
      parts = text[tokens[index].bytes].split(separator: 0x2E).compactMap { Self.value($0) }
    } else if index + 4 < limit, tokens[index + 1].key == Marks.slash, tokens[index + 3].key == Marks.slash,
      let first = number(index), let second = number(index + 2), let third = number(index + 4)
    {
      parts = [first, second, third]
      end = index + 5
    }
    guard parts.count == 3 else { return nil }
    if end == index + 1, (1000...2999).contains(parts[0]) {
      return Day(year: parts[0], month: parts[1], day: parts[2]).map {
        WrittenDay(day: $0, tokens: index..<end)
      }
    }
    guard (1000...2999).contains(parts[2]) else { return nil }
    let european = Day(year: parts[2], month: parts[1], day: parts[0])
    let american = end > index + 1 ? Day(year: parts[2], month: parts[0], day: parts[1]) : nil
    if let european, let american, european != american { return nil }
    guard let day = european ?? american else { return nil }
    return WrittenDay(day: day, tokens: index..<end)
  }

  /// Whether a dash before or after makes it one end of a range: "24-26 April 2019".
  private func isRange(_ range: Range<Int>) -> Bool {
    func joins(_ index: Int) -> Bool {
      guard index >= 0, index + 1 < limit, Marks.isDash(tokens[index].key) else { return false }
      return !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index + 1].kind != .mark
        || tokens[index].key == Marks.slash
    }
    if joins(range.upperBound) || range.lowerBound > 1 && joins(range.lowerBound - 1) { return true }
    // "April 24-26": the day is followed by a dash.
    return range.contains { index in
      index > range.lowerBound && Marks.isDash(tokens[index].key) && range.count == 3
    }
  }

  private func month(_ index: Int) -> Int? {
    guard index < limit, tokens[index].kind == .word, tokens[index].flags.contains(.capitalised) else {
      return nil
    }
    return CalendarWords.months[tokens[index].key]
  }

  /// A year of four digits, or of two: those up to 68 are of this century, as POSIX has it.
  private func year(_ index: Int) -> Int? {
    guard let number = number(index) else { return nil }
    switch tokens[index].bytes.count {
    case 4 where number >= 1000 && number < 3000: return number
    case 2: return number + (number <= 68 ? 2000 : 1900)
    default: return nil
    }
  }

  private func isWord(_ index: Int, _ key: StaticString) -> Bool {
    index < limit && tokens[index].key == .init(stringLiteral: key)
  }

  private func number(_ index: Int) -> Int? {
    guard index < limit, tokens[index].kind == .number else { return nil }
    return Self.value(text[tokens[index].bytes])
  }

  /// The number that leads: 16 of "16th"; nil for more than four digits and for "1,000".
  private static func value(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    var count = 0
    for byte in bytes {
      if byte &- 0x30 < 10 {
        count += 1
        guard count <= 4 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      } else if byte == 0x2C || byte == 0x2E {
        return nil
      } else {
        break
      }
    }
    return count > 0 ? value : nil
  }
}
