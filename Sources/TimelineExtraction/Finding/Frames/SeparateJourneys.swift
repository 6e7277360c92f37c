import TimelineModel

/// One verb that tells of several journeys: "Carney and Macron have both been to Beijing".
extension EventFinder {
  /// Tells a journey of each of those of whom "both" or "each" says that they made one.
  mutating func partJourneys(_ range: Range<Int>) {
    for index in range {
      let journey = mentions[index]
      guard journey.isTrip, journey.form == .verb, journey.visitors.count > 1, journey.count == nil,
        let subject = journey.peopleTokens.first, subject.upperBound <= journey.trigger.upperBound,
        (subject.upperBound..<journey.trigger.upperBound).contains(where: {
          FunctionWords.eachOf.contains(view.key($0))
        })
      else { continue }
      mentions[index].visitors = [journey.visitors[0]]
      for visitor in journey.visitors.dropFirst() {
        mentions.append(journey)
        mentions[mentions.count - 1].visitors = [visitor]
      }
    }
  }
}
