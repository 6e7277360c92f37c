import Gazetteer
import TimelineModel

extension EventFinder {
  /// Marks what a sentence tells as over before the rest: "last visited Oslo in May", "has returned from a visit".
  func markEarlier(_ range: Range<Int>, in sentence: Range<Int>) {
    for index in range where mentions[index].status == .occurred {
      let (isPrevious, isOver) = (isPrevious(index, in: sentence), isReturnedFrom(index))
      mentions[index].isPrevious = isPrevious
      if isOver || mentions[index].isTrip { mentions[index].isOver = isOver }
    }
  }

  /// "the first visit by a British prime minister to Kenya since Margaret Thatcher in 1988": whose visit that was.
  func readFirstSince(in sentence: Range<Int>) {
    guard telling.contains(.since),
      let since = sentence.first(where: {
        (view.key($0) == "since" || view.key($0) == "after") && !view.people(at: $0 + 1).isEmpty
      }),
      let earlier = view.group(startingAt: since + 1, to: sentence.upperBound), earlier.people.count == 1,
      case let preposition = earlier.tokens.upperBound, view.word(preposition) == .preposition,
      let time = view.time(at: preposition + 1), view.times[time].anchor == .absolute,
      let first = (max(sentence.lowerBound, since - 16)..<since).last(where: {
        view.word($0) == .ordinal
          && Ordinals.value(of: view.key($0)).map { view.key(since) == "since" ? $0 == 1 : $0 > 1 } ?? false
      })
    else { return }
    // "It is also the first to Kenya by": of a visit told right before.
    let isOfVisit =
      mentions[ofSentence].contains { $0.isTrip && $0.trigger.lowerBound < since }
      || view.word(first + 1) == .to && mentions[recent(1)].contains(where: \.isTrip)
    guard isOfVisit else { return }
    let trip = mentions[ofSentence].last { $0.isTrip && $0.trigger.lowerBound < since && $0.place != nil }
    guard
      let place = view.place(after: first, to: since, prepositions: Prepositions.goal).map({
        ($0.place, $0.tokens)
      })
        ?? trip.flatMap({ trip in trip.place.map { ($0, trip.placeTokens ?? trip.trigger) } }),
      !isHome(place.0, for: earlier.people)
    else { return }
    var mention = EventMention(
      kind: .trip, form: .indefinite, sentence: self.sentence, trigger: since..<earlier.tokens.upperBound)
    mention.visitors = earlier.people
    mention.peopleTokens = [earlier.tokens]
    mention.place = place.0
    mention.placeTokens = place.1
    mention.isPrevious = true
    mention.times = [EventMention.Time(expression: time, role: .on)]
    for index in ofSentence { mentions[index].times.removeAll { $0.expression == time } }
    mentions.append(mention)
  }

  /// "He last visited Oslo in May", "Last time he was there in May", "his previous visit was in May".
  private func isPrevious(_ mention: Int, in sentence: Range<Int>) -> Bool {
    if isEarlierStill(mention) { return true }
    guard mentions[mention].hasOwnPosition else { return false }
    let trigger = mentions[mention].trigger
    let opening = view.word(sentence.lowerBound) == .article ? sentence.lowerBound + 1 : sentence.lowerBound
    if PreviousWords.all.contains(view.key(opening)), view.key(opening + 1) == "time",
      trigger.lowerBound < opening + 8
    {
      return true
    }
    return (trigger.lowerBound - 1..<trigger.upperBound).contains {
      PreviousWords.all.contains(view.key($0)) && view.time(at: $0) == nil
    }
  }

  /// "He had earlier visited Togo": before what the text has told so far.
  private func isEarlierStill(_ mention: Int) -> Bool {
    let verb = mentions[mention].trigger.lowerBound
    return mentions[mention].form == .verb && mentions[mention].isTrip
      && PreviousWords.adverbs.contains(view.key(verb - 1))
      && FunctionWords.pastHave.contains(view.key(verb - 2))
  }

  private func isReturnedFrom(_ mention: Int) -> Bool {
    let from = mentions[mention].trigger.lowerBound - 1
    return mentions[mention].isTrip && mentions[mention].form != .verb && view.key(from) == "from"
      && PreviousWords.returning.contains(view.key(from - 1))
  }
}

/// Words that set an event before what the text tells of.
enum PreviousWords {
  static let all: WordSet = "last previous previously"
  static let adverbs: WordSet = "earlier previously already"
  static let returning: WordSet = "return returns returned returning back"
}
