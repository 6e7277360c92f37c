import Gazetteer
import TimelineModel

extension TimeResolution {
  /// "flew to Paris on Sunday for talks on | Tuesday": the day of the journey, before which its purpose is not.
  func journeyDay(before index: Int) -> Day? {
    guard let before = results.last, before.tokens.lowerBound >= sentenceTokens.lowerBound,
      let day = before.latest, day == before.earliest
    else { return nil }
    let between = before.tokens.upperBound..<max(before.tokens.upperBound, drafts[index].tokens.lowerBound)
    guard let purpose = between.first(where: { document.tokens[$0].key == "for" }),
      between.contains(where: { $0 > purpose && Triggers.noun(document.tokens[$0].key) != nil }),
      !between.contains(where: { scanner.clause($0).mayEndClause || scanner.words[$0].kind == .pastVerb })
    else { return nil }
    let opening = Range<Int>.last(14, before: before.tokens.lowerBound, from: sentenceTokens.lowerBound)
    return opening.contains { Triggers.isJourney(document.tokens[$0].key) } ? day : nil
  }
}
