extension Range<Int> {
  /// Up to so many indices right before another one, none of them before a first; none where that one is.
  static func last(_ count: Int, before end: Int, from start: Int) -> Range<Int> {
    Swift.max(start, end - count)..<Swift.max(start, end)
  }
}
