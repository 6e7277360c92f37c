import Gazetteer
import TimelineModel

/// Who is where a wire story comes from, since he faces the press there.
extension EventFinder {
  /// How many sentences of a story are asked who speaks in them.
  private static let reach = 12
  /// Within how many of them somebody from abroad who speaks to the press is told to be there.
  private static let head = 4

  /// "LONDON, March 2 - … Talking to reporters, Funaro said", "Ongpin told Reuters": notes whoever faces the press.
  ///
  /// - Returns: his stay, where the sentence stands at the head of the story.
  func readPresence(_ range: Range<Int>) -> EventMention? {
    guard let lead = leadSentence, sentence >= lead, sentence - lead < Self.reach, let here = datelinePlace,
      let country = here.country, let told = range.first(where: { facesPress($0, in: range) }),
      let speaker = speaker(at: told, in: range), speaker.people.count == 1,
      let person = speaker.people.first,
      let own = view.person(person).country, !CountryIdentity.areSame(own, country),
      isOfGovernment(person), !mentionsPhone(range)
    else { return nil }
    speakers.insert(person)
    guard sentence - lead < Self.head, sentence == lead || opensLead(person) || view.person(person).rank != 1
    else {
      return nil
    }
    var stay = EventMention(kind: .trip, form: .verb, sentence: sentence, trigger: told..<told + 1)
    stay.visitors = speaker.people
    stay.peopleTokens = [speaker.tokens]
    stay.inherit(here)
    stay.isCurrent = true
    return stay
  }

  /// Whether the lead tells of somebody first of all: of a head of state who is here it would.
  private func opensLead(_ person: Int) -> Bool {
    guard let lead = leadSentence else { return false }
    for token in view.document.sentences[lead].tokens where !view.people(at: token).isEmpty {
      return view.people(at: token).contains(person)
    }
    return false
  }

  /// Adds where the speaker is, where the sentence tells nothing else of him: its times are those of other things.
  func addPresence(_ stay: EventMention?) {
    if let stay, !isToldElsewise(stay) { mentions.append(stay) }
  }

  /// "told | a news conference", "told | Reuters", "talking | to reporters", with no other place.
  private func facesPress(_ verb: Int, in range: Range<Int>) -> Bool {
    guard SayingVerbs.telling.contains(view.key(verb)) || SpeakingWords.gerunds.contains(view.key(verb))
    else {
      return false
    }
    let audience = verb + 1..<max(verb + 1, min(range.upperBound, verb + 6))
    return audience.contains {
      AudienceWords.listeners.contains(view.key($0)) || AudienceWords.agencies.contains(view.key($0))
        || isNewsConference($0)
    }
      && !isToldElsewhere(verb, in: range)
  }

  /// "a news | conference"
  func isNewsConference(_ token: Int) -> Bool {
    view.key(token) == "conference" && (view.key(token - 1) == "news" || view.key(token - 1) == "press")
  }

  /// Whether something was told in another place, long ago, or by somebody who is quoted.
  func isToldElsewhere(_ verb: Int, in range: Range<Int>) -> Bool {
    isElsewhere(verb, in: range) || isQuoted(verb, in: range)
  }

  /// "\"He | told | reporters nothing,\" she said": what somebody else says.
  private func isQuoted(_ verb: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<verb).reduce(false) { isOpen, token in
      switch view.key(token) {
      case "“": true
      case "”": false
      case "\"": !isOpen
      default: isOpen
      }
    }
  }

  /// "In Accra, he told reporters", "Two years ago he told reporters", "told Reuters by e-mail": neither here nor now.
  private func isElsewhere(_ verb: Int, in range: Range<Int>) -> Bool {
    let start = min(max(range.lowerBound, datelineEnd), verb)
    return (start..<max(verb + 1, min(range.upperBound, verb + 12))).contains { token in
      if RemoteWords.statements.contains(view.key(token)) { return true }
      if let time = view.time(at: token), token < verb, let last = view.times[time].latest,
        let written = view.document.statedDate?.day
      {
        return written - last > 7
      }
      return token > start && view.word(token - 1) == .preposition
        && view.place(at: token).map { !PlaceComparison.areSame($0.place, datelinePlace ?? $0.place) } == true
        && (token > verb || token < start + 4)
    }
  }

  /// Who told it; in "Talking to reporters, Funaro said" the subject that follows.
  private func speaker(at verb: Int, in range: Range<Int>) -> PersonGroup? {
    if SayingVerbs.telling.contains(view.key(verb)) {
      return view.group(
        endingAt: view.beforeAuxiliaries(view.beforeAdverbs(verb - 1)), from: range.lowerBound)
    }
    guard let comma = (verb..<min(range.upperBound, verb + 8)).first(where: { view.isComma($0) }) else {
      return nil
    }
    return view.group(startingAt: comma + 1, to: range.upperBound)
  }

  /// "was in Britain on the first leg of a tour", "during a stopover in Hong Kong": on the day he speaks there.
  func dayOfPresence() {
    guard let here = datelinePlace, !speakers.isEmpty else { return }
    for index in mentions.indices
    where mentions[index].isTrip && mentions[index].status == .occurred && mentions[index].count == nil
      && !mentions[index].isOver && mentions[index].timeRole != .ends
      && !speakers.isDisjoint(with: mentions[index].visitors)
      && !mentions[index].hasPosition
    {
      // "As a boy he visited London"
      let isDeed =
        mentions[index].form == .verb && Triggers[view.key(mentions[index].trigger.lowerBound)] != nil
      guard !isDeed, let place = mentions[index].place,
        PlaceComparison.areSame(place, here)
          || PlaceComparison.isCountryName(place) && CountryIdentity.areSame(place.country, here.country)
      else { continue }
      mentions[index].isCurrent = true
    }
  }
}
