import Gazetteer
import TimelineModel

extension EventFinder {
  /// "the visiting Tanzanian president": a journey to where the text is, or to where it was told that people met.
  mutating func readVisitor(_ named: Mention, adjective: Int) {
    guard case .people(let people) = named.referent, people.count == 1, named.form != .pronoun,
      let place = placeOfVisit(by: people)
    else { return }
    var mention = EventMention(
      kind: .trip, form: .definite, sentence: sentence, trigger: adjective..<adjective + 1)
    mention.visitors = people
    mention.peopleTokens = [named.tokens]
    mention.place = place
    mention.placeIsInherited = true
    mentions.append(mention)
  }

  /// "the visiting", "with visiting", "Visiting President Mkapa said"
  func isAttributive(_ adjective: Int, in range: Range<Int>) -> Bool {
    guard adjective > range.lowerBound else {
      return view.mention(at: adjective + 1).map { view.isFinite($0.tokens.upperBound) } ?? false
    }
    switch view.word(adjective - 1) {
    case .article, .preposition, .by, .and: return true
    default: return false
    }
  }

  private func placeOfVisit(by people: [Int]) -> PlaceMention? {
    let told = mentions[recent(3)].last {
      $0.place?.country != nil && $0.kind != .call && $0.status == .occurred
    }
    guard let place = told?.place ?? datelinePlace, !isHome(place, for: people),
      people.allSatisfy({ view.person($0).country != nil })
    else { return nil }
    return place
  }
}
