import Gazetteer
import TimelineModel

extension TimeResolution {
  /// "flew to Paris on Sunday for talks on | Tuesday": the day of the journey, before which its purpose is not.
  func journeyDay(before index: Int) -> Day? {
    guard let before = results.last, before.tokens.lowerBound >= sentenceTokens.lowerBound,
      let day = before.latest, day == before.earliest
    else { return nil }
    let time = drafts[index].tokens
    let between = before.tokens.upperBound..<max(before.tokens.upperBound, time.lowerBound)
    guard let purpose = between.first(where: { document.tokens[$0].key == "for" }),
      let noun = between.first(where: { $0 > purpose && Triggers.noun(document.tokens[$0].key) != nil }),
      !between.contains(where: {
        scanner.clause($0).mayEndClause || scanner.words[$0].kind == .pastVerb
          || scanner.words[$0].kind == .comma
      }), isOfPurpose(noun + 1..<between.upperBound),
      // "on the results of Sunday's summit", "on the Monday meeting": the day of something else.
      time.upperBound >= document.tokens.count || document.tokens[time.upperBound].kind != .possessive,
      precedingKey(of: drafts[index]) != "the"
    else { return nil }
    let opening = Range<Int>.last(14, before: before.tokens.lowerBound, from: sentenceTokens.lowerBound)
    return opening.contains { Triggers.isJourney(document.tokens[$0].key) } ? day : nil
  }

  /// "talks | with Erdogan in Ankara on | Tuesday", not "talks | with Erdogan on the strikes on | Monday".
  private func isOfPurpose(_ words: Range<Int>) -> Bool {
    !words.dropLast().contains { Self.topical.contains(document.tokens[$0].key) }
      && !words.contains { Triggers.noun(document.tokens[$0].key) != nil }
  }

  private static let topical: WordSet = "on over about despite following after of from against amid since"
}
