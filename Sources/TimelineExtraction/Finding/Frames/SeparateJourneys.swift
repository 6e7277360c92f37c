import TimelineModel

/// One verb that tells of several journeys: "Carney and Macron have both been to Beijing".
extension EventFinder {
  /// Tells a journey of each of those of whom "both" or "each" says that they made one.
  func partJourneys(_ range: Range<Int>) {
    for index in range {
      let journey = mentions[index]
      guard journey.isTrip, journey.form == .verb, journey.visitors.count > 1, journey.count == nil,
        let subject = journey.peopleTokens.first, subject.upperBound <= journey.trigger.upperBound,
        case let between = subject.upperBound..<journey.trigger.upperBound,
        between.contains(where: { FunctionWords.eachOf.contains(view.key($0)) }),
        // "who know each other well, visited"
        !between.contains(where: { view.isComma($0) || view.word($0) == .relative }),
        areOfDifferentStates(journey.visitors), !isOnOneDay(journey)
      else { continue }
      mentions[index].visitors = [journey.visitors[0]]
      for visitor in journey.visitors.dropFirst() {
        mentions.append(journey)
        mentions[mentions.count - 1].visitors = [visitor]
      }
    }
  }

  /// Ministers of one state "both" go together.
  private func areOfDifferentStates(_ people: [Int]) -> Bool {
    let states = people.map { view.person($0).country }
    return states.indices.allSatisfy { index in
      !states[..<index].contains { CountryIdentity.areSame($0, states[index]) }
    }
  }

  private func isOnOneDay(_ journey: EventMention) -> Bool {
    view.times(in: view.document.sentences[journey.sentence].tokens).contains {
      view.times[$0.index].kind != .duration && view.times[$0.index].isOneDay
    }
  }
}
