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

  /// "the visiting president", "with visiting President Mkapa": an office, not whom somebody is visiting.
  func isAttributive(_ adjective: Int, in range: Range<Int>) -> Bool {
    guard let named = view.mention(at: adjective + 1), let person = view.people(at: adjective + 1).first,
      named.form == .description
        || !view.person(person).name.split(separator: " ").contains(
          Substring(view.text(adjective + 1..<adjective + 2)))
    else { return false }
    guard adjective > range.lowerBound else { return view.isFinite(named.tokens.upperBound) }
    switch view.word(adjective - 1) {
    case .article, .preposition, .and: return true
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
