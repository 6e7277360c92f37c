import Gazetteer
import TimelineModel

extension DocumentLinker {
  /// How well a mention fits an event; nil where it cannot be the same.
  func score(_ mention: EventMention, _ days: DateBounds, _ event: DraftEvent, isLead: Bool) -> Int? {
    guard mention.kind != .context, KindFamily.areAlike(mention.kind, event.kind) else { return nil }
    guard mention.count == event.count else { return nil }
    if let a = mention.ordinal, let b = event.ordinal, a != b { return nil }
    if mention.form == .elliptical || isAnchor(mention, of: event) || isCounted(mention, from: event)
      || isOnSidelines(mention, of: event) || isBeside(mention, event) || isSpokenOf(mention, at: event)
    {
      return nil
    }
    if let ordinal = mention.ordinal, ordinal >= 2, !mention.hasPeople, event.ordinal != ordinal {
      return nil
    }
    if let a = mention.series, let b = event.series, a != b { return nil }
    // "hopes for summits with Jiang and Kim" and "the APEC meeting": a gathering of many is not that of a few.
    if mention.series != nil, event.series == nil, !mention.hasPeople, mention.kind == .meeting,
      event.people.count > 1
    {
      return nil
    }
    if mention.series != nil, event.series == nil {
      // "Manila hosted the APEC summit two years ago", in a text on another summit.
      guard event.kind == .summit, days.isOpen || !event.days.isOpen else { return nil }
    }
    if event.series != nil, mention.series == nil {
      guard mention.kind == .summit, mention.form == .definite else { return nil }
    }
    var score = 0
    guard
      let people = peopleScore(mention, event) ?? (areOneGathering(mention, days, event) ? 1 : nil)
    else { return nil }
    score += people
    guard let place = placeScore(mention, event) else { return nil }
    score += place
    guard let date = dateScore(mention, days, event) else { return nil }
    score += date
    if isReturnToCome(mention), isToldAsMade(event) { return nil }
    if isAnew(mention) || mention.isPrevious || mention.isOver && !mention.isTrip, date < 3 { return nil }
    if isOfLongAgo(mention, days), event.days.isOpen { return nil }
    // "leaves on Friday for a tour of Asia" and "Japan (6-7 May)": the day of leaving is not that of the first stop.
    if mention.isStop, EventCriteria.isToRegion(event.place), days.intersection(event.days).isEmpty {
      return nil
    }
    // "has arrived in Minsk", after "he last visited Belarus in October"
    if mention.form == .verb, date < 3, event.isToldAsPrevious { return nil }
    guard
      event.isTenseless || mention.isTenseless
        || StatusMerging.areCompatible(
          event.status, mention.status, definite: mention.form == .definite || !mention.hasPeople)
        || isStop(mention, of: event, place: place, date: date)
    else { return nil }
    if mention.form == .definite { score += 1 }
    // A headline names only some of those who met.
    if event.isTenseless, !mention.isTrip, people > 0 { score += 1 }
    if mentions[event.mentions[0]].form == .elliptical, days.isOpen { score -= 3 }
    let distance = mention.sentence - (event.mentions.last.map { mentions[$0].sentence } ?? 0)
    if distance <= 1, isSameParagraph(mention, event) { score += 1 }
    // Without a name of its own it means what the document is about.
    if !mention.hasPeople, mention.place == nil, isLead { score += 1 }
    if !mention.hasPeople, distance > Self.reach, place <= 0 { return nil }
    return score
  }

  /// "Before Georgia, she visited Armenia. She returns on Tuesday": not from a journey that is over.
  private func isReturnToCome(_ mention: EventMention) -> Bool {
    mention.isTrip && mention.form == .definite && mention.timeRole == .ends && mention.place == nil
      && mention.status == .planned
  }

  private func isToldAsMade(_ event: DraftEvent) -> Bool {
    event.status == .occurred
      && event.mentions.allSatisfy {
        mentions[$0].tellsThatItWasMade && mentions[$0].timeRole == .on && mentions[$0].times.isEmpty
          && !mentions[$0].isCurrent && !mentions[$0].isPresent
      }
  }

  /// "met Assad to report on the Moscow summit": what is spoken of is not where it is spoken of.
  private func isSpokenOf(_ mention: EventMention, at event: DraftEvent) -> Bool {
    if mention.isTopic, !mention.hasPeople,
      event.mentions.contains(where: {
        mentions[$0].sentence == mention.sentence && mentions[$0].form == .verb
      })
    {
      return true
    }
    return isLaterOne(mention, than: event)
  }

  /// "praised the special summit in Washington and looked ahead to the annual summit later that day": two of one
  /// series.
  private func isLaterOne(_ mention: EventMention, than event: DraftEvent) -> Bool {
    guard mention.kind == .summit, mention.place == nil, let series = mention.series,
      mention.hasOwnPosition
    else { return false }
    return lastMentions(of: event).contains { index in
      let other = mentions[index]
      return other.sentence == mention.sentence && other.kind == .summit && other.series == series
        && other.place != nil && !other.placeIsInherited
        && !other.hasOwnPosition
    }
  }

  /// "following up on the April 2022 visit", in a text of the year after: not what it tells of as news.
  private func isOfLongAgo(_ mention: EventMention, _ days: DateBounds) -> Bool {
    guard mention.isTrip, !mention.hasPeople, mention.form == .definite, let last = days.latest,
      let written = view.document.statedDate?.day
    else { return false }
    return written - last > 180
  }

  /// "met on Monday, the day before the summit", "met ahead of Syria summit": what one event is counted from is
  /// another one.
  private func isAnchor(_ mention: EventMention, of event: DraftEvent) -> Bool {
    isCountedFrom(mention) && lastMentions(of: event).contains { mentions[$0].sentence == mention.sentence }
  }

  /// Those of an event among which the ones of the present sentence are: they stand together, at the end.
  private func lastMentions(of event: DraftEvent) -> ArraySlice<Int> {
    event.mentions.suffix(Self.memoryOfSentence)
  }

  /// In mentions.
  private static let memoryOfSentence = 32

  func isCountedFrom(_ mention: EventMention) -> Bool {
    if view.isAheadOf(mention.trigger.lowerBound) { return true }
    let before = mention.trigger.lowerBound - 1
    // "met on the sidelines of a summit"
    if view.key(before) == "of", SidelineWords.edges.contains(view.key(before - 1)) {
      return mention.kind == .summit || mention.form == .definite
    }
    // "will travel to Cuba before returning to Dublin": the end of that journey.
    guard mention.form == .definite, !(mention.isTrip && mention.timeRole == .ends) else { return false }
    return view.key(before) == "before" || view.key(before) == "after"
  }

  /// "three years after Reykjavik": what lies some time from an event is another one.
  private func isCounted(_ mention: EventMention, from event: DraftEvent) -> Bool {
    mention.relations.contains { relation in
      guard relation.kind == .shifted, relation.amount != 0, case .mention(let other) = relation.other else {
        return false
      }
      return event.mentions.contains(other)
    }
  }

  /// "to meet Santos on the sidelines of the Summit of the Americas": another meeting than the summit.
  private func isOnSidelines(_ mention: EventMention, of event: DraftEvent) -> Bool {
    event.kind == .summit && mention.kind != .summit
      && mention.relations.contains { relation in
        guard relation.kind == .during, case .mention(let other) = relation.other else { return false }
        return mentions[other].kind == .summit
          && SidelineWords.edges.contains(view.key(mentions[other].trigger.lowerBound - 2))
      }
  }

  /// "will attend the summit in Oslo, where he will meet Støre", "will also meet Støre": a meeting of its own with
  /// somebody of whom the summit was not told.
  private func isBeside(_ mention: EventMention, _ event: DraftEvent) -> Bool {
    guard event.kind == .summit, mention.kind == .meeting, mention.form == .verb,
      mention.people.contains(where: { !event.people.contains($0) })
    else { return false }
    let verb = mention.trigger.lowerBound
    if (verb - 3..<verb).contains(where: { BesideWords.all.contains(view.key($0)) }) { return true }
    return lastMentions(of: event).contains { index in
      let summit = mentions[index]
      return summit.sentence == mention.sentence && summit.trigger.upperBound <= verb
        && (summit.trigger.upperBound..<verb).contains { view.key($0) == "where" }
    }
  }

  /// "is due at the White House on Wednesday": a plan within a trip that has begun.
  private func isStop(_ mention: EventMention, of event: DraftEvent, place: Int, date: Int) -> Bool {
    mention.isTrip && event.status == .occurred && mention.status == .planned && place == 2
      && (mention.place.map { !PlaceComparison.isCountryName($0) } == true || isOfSite(mention))
      && (date > 0 || mention.sentence - (event.mentions.last.map { mentions[$0].sentence } ?? 0) <= 6)
  }

  /// "will address Ghana's parliament and | tour | a castle": what one does who is there.
  private func isOfSite(_ mention: EventMention) -> Bool {
    mention.form == .verb && mention.trigger.contains { TouringVerbs.all.contains(view.key($0)) }
  }

  /// Whether the days are those of one journey at most, not a year or a season.
  private func isShort(_ days: DateBounds) -> Bool {
    guard let first = days.earliest, let last = days.latest else { return true }
    return last - first < 62
  }

  func isSameParagraph(_ mention: EventMention, _ event: DraftEvent) -> Bool {
    guard let last = event.mentions.last else { return false }
    return view.document.sentences[mentions[last].sentence].paragraph
      == view.document.sentences[mention.sentence].paragraph
  }

  private func peopleScore(_ mention: EventMention, _ event: DraftEvent) -> Int? {
    let a = mention.isTrip ? mention.visitors : mention.people
    let b = mention.isTrip ? event.visitors : event.people
    let isWithin = a.allSatisfy(b.contains)
    let isAround = b.allSatisfy(a.contains)
    if mention.isTrip {
      if a.isEmpty { return mention.form == .definite ? 0 : nil }
      if b.isEmpty { return nil }
      return isWithin && isAround ? 2 : isWithin || isAround ? 1 : nil
    }
    if a.isEmpty { return mention.form == .definite || mention.series != nil ? 0 : nil }
    // Of nobody by name: a gathering of states.
    if mention.isJoined { return 1 }
    if isWithin, isAround { return 3 }
    if a.count == 1 {
      // "Nakasone is to attend the summit", of which nobody was named
      if b.isEmpty, mention.kind == .summit, event.kind == .summit, mention.form == .definite { return 1 }
      guard isWithin else { return nil }
      // "talks with Hu" and "a summit in Mexico" that one of the two will attend
      if mention.kind == .summit, event.kind == .meeting, mention.place != nil || mention.ordinal != nil,
        placeScore(mention, event) != 2
      {
        return nil
      }
      return mention.form == .definite || mention.series != nil ? 1 : (b.count >= 2 ? 0 : 1)
    }
    if b.count == 1, isAround { return 1 }
    if isAround, b.count >= 2, !event.isTenseless, !isOfHeadline(event),
      mention.form == .indefinite || mention.form == .verb, brings(a, besides: b)
    {
      return nil
    }
    return isWithin || isAround ? (a.count >= 2 && b.count >= 2 ? 1 : 0) : nil
  }

  /// Whether a summit of one series is told of at one place and time, each time with others who are there.
  private func areOneGathering(_ mention: EventMention, _ days: DateBounds, _ event: DraftEvent) -> Bool {
    guard mention.kind == .summit, event.kind == .summit, mention.series != nil,
      mention.series == event.series,
      let first = days.earliest, let last = days.latest, last - first < 15,
      days.intersection(event.days) == days
    else { return false }
    // "the first summit in Prague" and "Prague Castle", on one day
    return placeScore(mention, event) == 2 || days == event.days && placeScore(mention, event) == 1
  }

  /// Whether only a title tells of an event so far, which names but some of those who meet.
  private func isOfHeadline(_ event: DraftEvent) -> Bool {
    event.mentions.allSatisfy { mention in
      let sentence = view.document.sentences[mentions[mention].sentence]
      return view.document.paragraphs[sentence.paragraph].kind == .title
    }
  }

  /// "After their talks the two ministers met the president": one who heads a state makes it another meeting.
  private func brings(_ people: [Int], besides known: [Int]) -> Bool {
    people.contains { view.person($0).rank == 1 && !known.contains($0) }
  }

  private func placeScore(_ mention: EventMention, _ event: DraftEvent) -> Int? {
    guard let a = mention.place, let b = event.place else { return 0 }
    if PlaceComparison.areSame(a, b) { return 2 }
    if let x = a.country, let y = b.country {
      guard CountryIdentity.areSame(x, y) else { return mention.placeIsInherited ? 0 : nil }
      if mention.isTrip { return 2 }
      return PlaceComparison.canAgree(a, b) ? 1 : (mention.placeIsInherited ? 0 : nil)
    }
    return PlaceComparison.canAgree(a, b) ? 0 : nil
  }

  private func dateScore(_ mention: EventMention, _ days: DateBounds, _ event: DraftEvent) -> Int? {
    if mention.status == .cancelled, !mention.hasPeople { return 0 }
    if days.isOpen || event.days.isOpen {
      // Nothing against it; but a trip of its own sentence and date is a new one.
      return 0
    }
    let common = days.intersection(event.days)
    if !common.isEmpty {
      guard let a = days.earliest, let b = days.latest, b - a < 40 else { return 1 }
      // "would go before May … flew home on the 28th": a plan with one limit is not yet the journey that ended.
      return mention.timeRole == .ends && (event.days.earliest == nil || event.days.latest == nil) ? 0 : 3
    }
    guard mention.isTrip, event.isTrip, isShort(days), isShort(event.days) else { return nil }
    // Arrival, stay and departure are told with different days.
    let gap = max(
      (days.earliest.flatMap { a in event.days.latest.map { a - $0 } } ?? 0),
      (event.days.earliest.flatMap { a in days.latest.map { a - $0 } } ?? 0))
    let isDeparture =
      mention.timeRole == .ends
      && (days.earliest ?? .first(ofYear: 1)) > (event.days.latest ?? .last(ofYear: 9999))
    return gap <= (isDeparture ? 45 : 4) ? 1 : nil
  }

  /// Whether the words say that it is another one: "met again", "another meeting", "a second visit".
  func isAnew(_ mention: EventMention) -> Bool {
    let range = mention.trigger.lowerBound - 1..<min(view.tokens.count, mention.trigger.upperBound + 4)
    if range.contains(where: { AnewWords.all.contains(view.key($0)) }) { return true }
    // "an annual summit", "in a later meeting"
    return mention.form == .indefinite
      && Determiners.indefinite.contains(view.key(mention.trigger.lowerBound))
      && mention.trigger.contains { AnewWords.afterArticle.contains(view.key($0)) }
  }
}

/// Adverbs that set a meeting beside what was told before.
enum BesideWords {
  static let all: WordSet = "also separately bilaterally"
}

enum AnewWords {
  static let all: WordSet = "again another anew further fresh additional"
  /// Those that say so only behind "a": "a later meeting".
  static let afterArticle: WordSet = "annual later subsequent separate follow-up"
}
