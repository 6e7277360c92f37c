import TerminalCanvas

/// The number before a motion: `10j`, `3]`, `12G`.
extension BrowserState {
  /// Larger numbers are of no use.
  private static let largestCount = 99_999_999

  /// How often a motion is to be done.
  var times: Int { max(1, count ?? 1) }

  mutating func typeCount() -> [Effect] {
    // The keys stand for 1 to 9 and 0.
    guard let key, let position = keys["count"].firstIndex(of: key) else {
      notice = "the number itself is typed:  \(keys.label("count"))"
      return []
    }
    let typed = (count ?? 0) * 10 + (position + 1) % 10
    guard typed > 0 else {
      notice = "a number starts with 1 to 9"
      return []
    }
    count = min(BrowserState.largestCount, typed)
    return []
  }

  /// To the row that the count tells, else to the first or the last.
  func motion(toCountOr end: Motion) -> Motion { count.map { .row($0 - 1) } ?? end }
}
