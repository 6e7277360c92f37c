import Gazetteer
import TimelineModel

extension EventFinder {
  /// "JEDDAH — Blinken met the Saudi crown prince": a meeting of these days that is reported from the country of one
  /// side.
  ///
  /// - Parameter isNews: which of the meetings the story tells as news of the day.
  func placeInDateline(
    _ sentence: Range<Int>, where isNews: (EventMention) -> Bool = { _ in true }
  ) {
    guard let place = datelinePlace,
      !mentions[ofSentence].contains(where: {
        $0.isTrip && !($0.placeIsInherited && CountryIdentity.areSame($0.place?.country, place.country))
      }),
      !mentionsPhone(sentence), !leavesDateline(before: sentence)
    else { return }
    for index in ofSentence
    where mentions[index].kind == .meeting
      && (mentions[index].status == .occurred || isGatheringOfToday(mentions[index]))
      && mentions[index].place == nil && isNews(mentions[index])
      && !isPlacedElsewhere(
        mentions[index].trigger.upperBound..<max(mentions[index].trigger.upperBound, sentence.upperBound))
      && isOfTheseDays(mentions[index]) && !isInRelativeClause(mentions[index].trigger.lowerBound, sentence)
    {
      let people = mentions[index].participants
      let hosts = people.filter { isHome(place, for: [$0]) }
      guard !hosts.isEmpty && hosts.count < people.count || isGatheringOfToday(mentions[index]) else {
        continue
      }
      mentions[index].inherit(place)
    }
  }

  /// "In London Støre spoke. | He told reporters": whether the sentence before was of another place.
  private func leavesDateline(before sentence: Range<Int>) -> Bool {
    guard let lead = leadSentence, self.sentence > lead + 1, let here = datelinePlace else { return false }
    return view.document.sentences[self.sentence - 1].tokens.contains { token in
      view.place(at: token).map {
        Prepositions.location.contains(view.key(view.beforeArticle(token)))
          && $0.place.country != here.country
          && !PlaceComparison.isCountryName($0.place)
      } ?? false
    }
  }

  /// "LONDON, April 5 — Howe left for Tokyo": what the first sentence tells as done, with no time of its own, is
  /// the news of that day; without a date line, of the day of writing that stands elsewhere.
  func dayOfDateline(_ sentence: Range<Int>) {
    let hasDateline = sentence.contains(datelineEnd) && datelineEnd > sentence.lowerBound
    let start = hasDateline ? datelineEnd : sentence.lowerBound
    let isDated = hasDateline && !view.times(in: sentence.lowerBound..<datelineEnd).isEmpty
    guard isDated || view.document.statedDate.map({ !$0.isGivenByUser }) ?? false,
      view.times(in: start..<sentence.upperBound).allSatisfy({ view.times[$0.index].kind == .duration }),
      !(start..<sentence.upperBound).contains(where: { PastWords.all.contains(view.key($0)) })
    else { return }
    for index in ofSentence
    where mentions[index].status == .occurred && tellsOfDoing(mentions[index]) && !isOneOfSeveralLegs(index)
      && !isInRelativeClause(mentions[index].trigger.lowerBound, sentence)
      && (isDated || isDeedOfSubject(mentions[index], from: start))
    {
      mentions[index].isCurrent = true
    }
  }

  /// "visited New Zealand, Fiji and Vanuatu": not all of it was done on one day.
  private func isOneOfSeveralLegs(_ index: Int) -> Bool {
    let trip = mentions[index]
    guard trip.isTrip else { return false }
    return ofSentence.count { mentions[$0].isTrip && mentions[$0].trigger == trip.trigger } > 2
  }

  /// Whether an event is what the main clause of a sentence tells of its first subject, who may hold an office still.
  private func isDeedOfSubject(_ mention: EventMention, from start: Int) -> Bool {
    guard let subject = mention.peopleTokens.min(by: { $0.lowerBound < $1.lowerBound }),
      subject.upperBound <= mention.trigger.lowerBound,
      mention.trigger.lowerBound - subject.upperBound <= 4,
      (start..<subject.lowerBound).allSatisfy({ !view.isComma($0) && view.word($0) != .subordinator })
    else { return false }
    return mention.people.allSatisfy { !view.person($0).isOfThePast }
  }

  /// "KINGSTON, March 2 — … Lukman was in Kingston as a guest": whoever is told to be where the story comes from was so
  /// that day.
  func dayOfStay(_ sentence: Range<Int>) {
    guard let here = datelinePlace, view.times(in: pastDateline(sentence)).isEmpty else { return }
    for index in ofSentence where mentions[index].isTrip && mentions[index].status == .occurred {
      let be = mentions[index].trigger.lowerBound
      guard mentions[index].form == .verb, FunctionWords.pastBe.contains(view.key(be)),
        view.word(be - 1) != .have,
        let place = mentions[index].place, PlaceComparison.areSame(place, here),
        !isInRelativeClause(be, sentence)
      else { continue }
      mentions[index].isCurrent = true
    }
  }

  /// "left for Tokyo", "held talks"
  private func tellsOfDoing(_ mention: EventMention) -> Bool {
    let before = view.beforeAdverbs(mention.trigger.lowerBound - 1)
    return mention.form == .verb && view.word(before) != .have && view.word(before) != .subordinator
      || mention.form == .indefinite && view.isOf(.light, mention.trigger.lowerBound - 1)
  }

  /// "BRUSSELS, March 2 - EC agriculture ministers meet later today": of a bloc, on the day of writing.
  private func isGatheringOfToday(_ mention: EventMention) -> Bool {
    guard mention.people.isEmpty, mention.series != nil || mention.isOfStates,
      let city = datelinePlace?.name, Self.seats.contains(city),
      let written = view.document.statedDate?.day
    else { return false }
    let days = mention.times.filter { $0.isPosition && !$0.isInherited }.map(view.days)
    return !days.isEmpty && days.allSatisfy { $0.earliest == written && $0.latest == written }
  }

  /// Cities where organisations of states have their seats.
  private static let seats: Set = ["Brussels", "Luxembourg", "Strasbourg", "Geneva", "Vienna", "Addis Ababa"]

  private func isOfTheseDays(_ mention: EventMention) -> Bool {
    mention.times.allSatisfy { time in
      guard let written = view.document.statedDate?.day else { return true }
      let expression = view.times[time.expression]
      guard let first = expression.earliest, let last = expression.latest else { return true }
      return written - first <= 3 && last - written <= 0
    }
  }

  /// "Biden, who met Xi in November, said": another time and place than that of the sentence.
  func isInRelativeClause(_ token: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, token - 6)..<token).contains { view.word($0) == .relative }
  }
}

/// Words that say of a past that it is long over, or of many times.
enum PastWords {
  static let all: WordSet = "once twice before formerly previously previous earlier decades when times"
  /// What tells that something came before what the news tells.
  static let earlier: WordSet = "once formerly previously earlier decades had"
}
