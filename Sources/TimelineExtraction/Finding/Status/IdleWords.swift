import Gazetteer

/// Verbs of what did not come about, though nothing before them is a negation of their own.
extension EventFinder {
  /// "was too ill to travel", "a visa to visit", "dreams of visiting", "warned against visiting", "wishes he had
  /// visited", "neither A nor B went", "nobody expects him to go".
  func isIdle(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    let before = group.start - 1
    if group.isInfinitive { return isIdleInfinitive(group, in: range) }
    if group.isGerund {
      return view.key(before) == "against"
        || view.key(before) == "of" && IdleWords.dreams.contains(view.key(before - 1))
    }
    guard let subject = view.mention(at: before), subject.tokens.upperBound == before + 1 else {
      return false
    }
    let opening = view.key(subject.tokens.lowerBound - 1)
    return opening == "nor" || opening == "neither"
      || IdleWords.wishes.contains(opening) && view.word(group.start) == .have
  }

  private func isIdleInfinitive(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    let to =
      (max(range.lowerBound, group.start - 1)...group.head).last { view.word($0) == .to } ?? group.start
    let before = to - 1
    if IdleWords.leave.contains(view.key(before)) { return true }
    if view.key(before - 1) == "too", view.word(before) == nil { return true }
    // "would have liked to visit"
    if IdleWords.likings.contains(view.key(before)), view.word(before - 1) == .have,
      view.word(before - 2) == .would
    {
      return true
    }
    return Range<Int>.last(8, before: to, from: range.lowerBound).contains { view.key($0) == "nobody" }
  }
}

/// Words before a verb that say that it did not come about.
enum IdleWords {
  /// "a visa to visit"
  static let leave: WordSet = "visa visas permission permit clearance pretext urge temptation"
  static let likings: WordSet = "liked loved preferred wanted wished"
  /// "dreams of visiting"
  static let dreams: WordSet = "dream dreams dreamed dreamt dreaming tired"
  static let wishes: WordSet = "wish wishes wished"
}
