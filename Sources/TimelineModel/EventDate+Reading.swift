extension EventDate {
  /// Reads the forms of EDTF that a timeline prints, and what people type: a day, a month, a year, an
  /// interval `a/b` (`../b` and `a/..` where one end is open), `[a..b]`, `[..b]`, `[a..]`; nil for others.
  /// The certainty is left unknown.
  public init?(edtf text: some StringProtocol) {
    if text.first == "[", text.last == "]" {
      let inner = text.dropFirst().dropLast()
      guard let dots = inner.firstRange(ofDots: ()) else { return nil }
      self.init(from: inner[..<dots.lowerBound], to: inner[dots.upperBound...], extent: .within)
    } else if let slash = text.firstIndex(of: "/") {
      func end(_ text: some StringProtocol) -> String { text == ".." ? "" : String(text) }
      let (from, to) = (end(text[..<slash]), end(text[text.index(after: slash)...]))
      self.init(from: from, to: to, extent: .throughout)
    } else {
      guard let unit = EventDate.unit(text) else { return nil }
      self.init(earliest: unit.first, latest: unit.last)
    }
  }

  private init?(from: some StringProtocol, to: some StringProtocol, extent: Extent) {
    let first = from.isEmpty ? nil : EventDate.unit(from)
    let last = to.isEmpty ? nil : EventDate.unit(to)
    guard from.isEmpty == (first == nil), to.isEmpty == (last == nil), first != nil || last != nil else {
      return nil
    }
    if let first, let last, first.first > last.last { return nil }
    self.init(earliest: first?.first, latest: last?.last, extent: extent)
  }

  /// The first and the last day of `2019`, `2019-04` or `2019-04-25`.
  private static func unit(_ text: some StringProtocol) -> (first: Day, last: Day)? {
    switch text.utf8.count {
    case 4:
      guard let day = Day(text + "-01-01") else { return nil }
      return (day, Day.last(ofYear: day.parts.year))
    case 7:
      guard let day = Day(text + "-01") else { return nil }
      return (day, Day.last(ofMonth: day.parts.month, year: day.parts.year))
    default:
      guard let day = Day(text) else { return nil }
      return (day, day)
    }
  }
}

extension StringProtocol {
  /// Where two dots stand, the first time.
  fileprivate func firstRange(ofDots: Void) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ".", next < endIndex, self[next] == "." { return index..<self.index(after: next) }
      index = next
    }
    return nil
  }
}
