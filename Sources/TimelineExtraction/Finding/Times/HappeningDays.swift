import Gazetteer
import TimelineModel

/// Times told by another happening and its day, which is no event of the text: "a week after the election on 14 May".
extension EventFinder {
  /// The days that the words around a day make of it; nil where they count from nothing.
  func happening(on expression: TimeExpression, isAhead: Bool) -> DateBounds? {
    guard let day = expression.earliest, day == expression.latest,
      let relation = relation(before: expression.tokens.lowerBound),
      let direction = HappeningDays.directions[view.key(relation)]
    else { return nil }
    let now = isAhead ? view.document.statedDate?.day : nil
    guard let length = lengthBefore(relation), let amount = length.wholeAmount, let unit = length.unit,
      TimeLimitWords.units.contains(unit)
    else {
      guard relation < view.beforeArticle(expression.tokens.lowerBound) else { return nil }
      if direction > 0 { return DateBounds(earliest: max(day, now ?? day), latest: nil) }
      if let now, now >= day { return nil }
      return DateBounds(earliest: now, latest: day - 1)
    }
    let counted = day.shifted(by: direction * amount, unit)
    if view.key(view.beforeArticle(length.tokens.lowerBound)) == "within" {
      return DateBounds(earliest: min(day, counted), latest: max(day, counted))
    }
    return DateBounds(earliest: counted, latest: counted).widened(to: unit == .month ? .month : .day)
  }

  /// "two weeks | after": the length that ends at "after" or holds it.
  private func lengthBefore(_ relation: Int) -> TimeExpression? {
    (view.time(at: relation - 1) ?? view.time(at: relation)).map { view.times[$0] }
  }

  /// "after | the death of his mother on | 14 May", "after | 3 May": the word that says on which side of the day it is.
  private func relation(before day: Int) -> Int? {
    let first = max(view.document.sentences[sentence].tokens.lowerBound, day - 10)
    var index = view.beforeArticle(day)
    var isTold = HappeningDays.directions[view.key(index)] != nil
    while index > first, HappeningDays.directions[view.key(index)] == nil {
      if HappeningDays.nouns.contains(view.key(index)) { isTold = true }
      let isName = view.word(index) == nil && view.tokens[index].kind == .word && view.time(at: index) == nil
      guard
        isName && Triggers.noun(view.key(index)) == nil || view.word(index) == .article
          || view.word(index) == .possessive || HappeningDays.linking.contains(view.key(index))
          || view.tokens[index].kind == .possessive
      else { return nil }
      index -= 1
    }
    return isTold && HappeningDays.directions[view.key(index)] != nil ? index : nil
  }
}

/// Words of happenings that one counts from.
enum HappeningDays {
  static let directions: WordTable<Int> = WordTable([("after", 1), ("following", 1), ("before", -1)])
  /// What stands between a happening and its day: "the election | on | 14 May".
  static let linking: WordSet = "on of in"
  static let nouns: WordSet = """
    election elections vote ballot poll polls referendum coup attack attacks bombing bombings blast explosion earthquake
    quake death assassination invasion resignation inauguration ceasefire truce crash disaster storm hurricane killing
    killings murder shooting massacre raid fall birth wedding verdict ruling release arrest independence uprising
    revolution agreement deal treaty accord announcement deadline outbreak victory defeat
    """
}
