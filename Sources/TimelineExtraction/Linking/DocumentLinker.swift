import Gazetteer
import TimelineModel

/// Puts the mentions of a document together: one event once, with all its sentences.
///
/// A class for the reason that `Resolver` is one.
final class DocumentLinker {
  let view: DocumentView
  private(set) var mentions: [EventMention]
  private(set) var events: [DraftEvent] = []
  /// For each mention the event it tells of; nil for mentions that tell of none.
  private(set) var eventOf: [Int?]
  /// For each person the events it takes part in, in the order of the text.
  private(set) var eventsOfPerson: [[Int]]
  /// For each person the journeys that are known to be events.
  private var tripsOfPerson: [[Int]] = []
  /// What is asked of most events, beside them: they are many.
  private(set) var outlines: [EventOutline] = []
  /// The events of which nobody was named when they were opened.
  private(set) var eventsOfNobody: [Int] = []
  /// The summits of a series, by its name.
  private(set) var eventsOfSeries: [String: [Int]] = [:]
  /// The mentions that were placed, in the order of the text.
  private(set) var placed: [Int] = []

  static func link(_ mentions: [EventMention], in view: DocumentView) -> DocumentLinker {
    let linker = DocumentLinker(view: view, mentions: mentions)
    let order = mentions.indices.sorted {
      (mentions[$0].sentence, mentions[$0].trigger.lowerBound, $0) < (
        mentions[$1].sentence, mentions[$1].trigger.lowerBound, $1
      )
    }
    for index in order { linker.place(index) }
    for index in order where linker.eventOf[index] == nil { linker.placeLate(index) }
    for index in order where linker.eventOf[index] == nil { linker.placeWithHost(index) }
    for index in order where linker.eventOf[index] == nil { linker.placeAtDateline(index) }
    linker.dropWhatIsNoEvent()
    linker.undoPlansOfJourneys()
    linker.placeMeetings()
    return linker
  }

  /// Gives meetings the places that the text tells of what they belong to.
  private func placeMeetings() {
    for index in events.indices where !events[index].isTrip {
      if events[index].place == nil { events[index].place = sidelinePlace(of: events[index]) }
      let meeting = events[index]
      guard let place = narrativePlace(of: meeting) ?? receptionPlace(of: meeting) else { continue }
      if events[index].place == nil {
        events[index].place = place
      } else {
        events[index].place?.country = place.country
      }
    }
  }

  /// "cancelled his visit to Spain. He was due to meet Rajoy": what was to come about there falls with the journey.
  private func undoPlansOfJourneys() {
    let fallen = events.filter { $0.isTrip && ($0.status == .cancelled || $0.status == .postponed) }
    guard !fallen.isEmpty else { return }
    for index in events.indices
    where !events[index].isTrip && events[index].kind != .call && events[index].status == .planned
      && events[index].mentions.allSatisfy({ mentions[$0].isPastPlan })
    {
      let people = events[index].people
      let countries = events[index].place.map { [$0.country] } ?? people.map { view.person($0).country }
      guard
        let journey = fallen.last(where: { journey in
          journey.visitors.contains(where: people.contains)
            && countries.contains { CountryIdentity.areSame($0, journey.place?.country) }
        })
      else { continue }
      events[index].status = journey.status
    }
  }

  private init(view: DocumentView, mentions: [EventMention]) {
    self.view = view
    self.mentions = mentions
    eventOf = Array(filledWith: nil, count: mentions.count)
    eventsOfPerson = Array(filledWith: [], count: view.names.cast.count)
  }

  private func place(_ index: Int) {
    if mentions[index].isTrip, mentions[index].place == nil, let ordinal = mentions[index].ordinal,
      ordinal >= 2,
      !mentions[index].visitors.isEmpty, mentions[index].count == nil,
      let last = events.last(where: {
        $0.isTrip && $0.visitors == mentions[index].visitors && $0.place != nil
      })
    {
      // "A second trip followed": to where the first one went.
      mentions[index].inherit(last.place)
    }
    let talks = talksBefore(index)
    if let talks {
      mentions[index].inherit(mentions[talks].place)
      mentions[index].times += mentions[talks].times.filter { !$0.isInherited }
    }
    defer { if let talks, let event = eventOf[index] { add(talks, .open, to: event) } }
    let mention = mentions[index]
    let days = MentionDays.bounds(of: mention, in: view)
    if let other = mention.apposition ?? restated(by: mention), let event = eventOf[other] {
      return add(index, days, to: event)
    }
    let lead = events.firstIndex { $0.isTrip == mention.isTrip }
    var best: (event: Int, score: Int)?
    for candidate in candidates(for: mention, isFollowingText: true).reversed() {
      let isLead = candidate == lead
      let event = events[candidate]
      guard let score = score(mention, days, event, isLead: isLead) else { continue }
      if best == nil || score > best!.score
        || (score == best!.score && isLead && !mention.hasPeople && mention.place == nil
          && !isJustTold(best!.event, before: mention))
      {
        best = (candidate, score)
      }
    }
    if let best, best.score >= 2 {
      if mention.status == .cancelled, !mention.hasPeople, events[best.event].status == .occurred {
        // "The trip was to have taken place in February": an earlier plan of the same.
        mentions[index].visitors = events[best.event].visitors
        mentions[index].participants = events[best.event].participants
        mentions[index].hosts = events[best.event].hosts
        mentions[index].place = events[best.event].place
        mentions[index].status = .postponed
        open(index, days)
        return
      }
      add(index, days, to: best.event)
    } else if EventCriteria.canStand(mention, in: view) {
      open(index, days)
    }
  }

  /// "will arrive in Mauritius on Monday. During the visit he will": of what the sentence before tells "the visit" is
  /// said rather than of what the text began with.
  private func isJustTold(_ event: Int, before mention: EventMention) -> Bool {
    guard mention.form == .definite, let last = events[event].mentions.last,
      (0...1).contains(mention.sentence - mentions[last].sentence)
    else { return false }
    return isSameParagraph(mention, events[event])
  }

  /// "held talks in Brazil on Thursday", before "after his meeting with the Brazilian president": what was told of one
  /// side alone.
  private func talksBefore(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard mention.kind == .meeting, mention.form != .verb, mention.people.count > 1, mention.place == nil,
      mention.status == .occurred, !mention.hasPosition, !isAnew(mention),
      !mention.isOver
    else { return nil }
    return (0..<index).reversed().prefix { mentions[$0].sentence >= mention.sentence - 3 }
      .first { isHalf($0, of: mention) }
  }

  private func isHalf(_ index: Int, of mention: EventMention) -> Bool {
    guard eventOf[index] == nil, mentions[index].sentence < mention.sentence,
      mentions[index].kind == .meeting,
      mentions[index].status == .occurred, mentions[index].people.count == 1,
      case let person = mentions[index].people[0], mention.people.contains(person),
      let country = mentions[index].place?.country
    else { return false }
    return mention.people.contains {
      $0 != person && CountryIdentity.areSame(view.person($0).country, country)
    }
  }

  /// The mention of the same sentence that a noun only says again: "will host Modi in Delhi for talks".
  private func restated(by mention: EventMention) -> Int? {
    guard !mention.isTrip, mention.kind != .context, mention.form == .indefinite, mention.count == nil,
      mention.ordinal == nil, mention.series == nil, mention.hasPeople, !isAnew(mention),
      !isCountedFrom(mention),
      !mention.hasOwnPosition
    else { return nil }
    return placed.reversed().prefix { mentions[$0].sentence == mention.sentence }.first { other in
      mentions[other].kind != .context
        && KindFamily.areAlike(mentions[other].kind, mention.kind) && mentions[other].count == nil
        && mentions[other].form != .elliptical
        && Set(mention.people).isSubset(of: mentions[other].people)
        && (mention.place == nil || mention.placeIsInherited || mentions[other].place == nil
          || PlaceComparison.canAgree(mention.place!, mentions[other].place!))
    }
  }

  /// Looks among the events told later for what a mention announced: "on his first foreign trip".
  private func placeLate(_ index: Int) {
    let mention = mentions[index]
    guard mention.kind != .context, mention.form == .definite || mention.isTenseless, mention.count == nil,
      mention.hasPeople || mention.isTrip
    else { return }
    guard mention.status == .occurred || mention.status == .planned else { return }
    let days = MentionDays.bounds(of: mention, in: view)
    let later = candidates(for: mention, isFollowingText: false).filter {
      mentions[events[$0].mentions[0]].form != .elliptical && events[$0].count == nil
        // "before he flies home": from where the text has told already.
        && (!mention.isTrip || mention.timeRole != .ends || mention.place != nil
          || mentions[events[$0].mentions[0]].sentence <= mention.sentence)
    }
    let lead = events.firstIndex { $0.isTrip == mention.isTrip }
    let fitting = later.compactMap { event in
      score(mention, days, events[event], isLead: event == lead).map { (event: event, score: $0) }
    }
    guard let best = fitting.max(by: { ($0.score, -$0.event) < ($1.score, -$1.event) }), best.score >= 1
    else { return }
    if !mention.hasPeople, fitting.count > 1 { return }
    add(index, days, to: best.event)
  }

  /// "BEIJING — … deals signed on Trump's visit": of a visit that the whole text gives no place, where it was written,
  /// if that is abroad.
  private func placeAtDateline(_ index: Int) {
    let mention = mentions[index]
    guard isVisitToSomewhere(mention), let place = view.dateline?.place, let country = place.country,
      isAbroad(mention.visitors, in: country)
    else { return }
    self.place(index, at: place)
  }

  /// "On the visit of Prime Minister A", in a text that tells that a president receives him: to where that is.
  private func placeWithHost(_ index: Int) {
    let visit = mentions[index]
    guard isVisitToSomewhere(visit), visit.status == .planned || visit.status == .occurred,
      case let days = MentionDays.bounds(of: visit, in: view),
      let reception = events.first(where: { event in
        guard !event.isTrip, event.kind != .call, let place = event.place, let country = place.country,
          event.status == .planned || event.status == .occurred
        else { return false }
        return visit.visitors.allSatisfy(event.people.contains) && agree(event.days, days)
          && isAbroad(visit.visitors, in: country)
          && event.people.contains { CountryIdentity.areSame(view.person($0).country, country) }
      })
    else { return }
    mentions[index].status = reception.status
    place(index, at: reception.place)
  }

  private func place(_ index: Int, at place: PlaceMention?) {
    mentions[index].inherit(place)
    self.place(index)
  }

  /// A noun for a visit of which no place is told.
  private func isVisitToSomewhere(_ mention: EventMention) -> Bool {
    mention.isTrip && mention.place == nil && mention.count == nil && mention.form != .verb
      && VisitWords.all.contains(view.key(mention.trigger.upperBound - 1)) && !mention.visitors.isEmpty
  }

  func isAbroad(_ people: [Int], in country: CountryCode) -> Bool {
    people.allSatisfy { view.person($0).country.map { !CountryIdentity.areSame($0, country) } ?? false }
  }

  private func open(_ index: Int, _ days: DateBounds) {
    let mention = mentions[index]
    eventOf[index] = events.count
    placed.append(index)
    let contents = DraftEvent.Contents(
      kind: mention.kind, status: mention.status, isTenseless: mention.isTenseless,
      isToldAsMade: mention.tellsThatItWasMade, isToldAsPrevious: mention.isPrevious, mentions: [index],
      visitors: mention.visitors, hosts: mention.hosts, participants: mention.participants,
      place: mention.place, count: mention.count, ordinal: mention.ordinal, series: mention.series, days: days
    )
    events.append(DraftEvent(contents))
    note(events.count - 1, of: mention.people)
    outlines.append(EventOutline(events[events.count - 1], events[events.count - 1].people))
    if !mention.hasPeople { eventsOfNobody.append(events.count - 1) }
    if let series = mention.series { eventsOfSeries[series, default: []].append(events.count - 1) }
  }

  private func add(_ index: Int, _ days: DateBounds, to event: Int) {
    let mention = mentions[index]
    eventOf[index] = event
    placed.append(index)
    let known = events[event].people
    events[event].add(mention, index, days)
    let people = events[event].people
    note(event, of: people.filter { !known.contains($0) })
    outlines[event] = EventOutline(events[event], people)
  }

  /// Notes that people take part in an event.
  private func note(_ event: Int, of people: [Int]) {
    for person in people {
      let position = (eventsOfPerson[person].lastIndex { $0 < event } ?? -1) + 1
      eventsOfPerson[person].insert(event, at: position)
    }
  }

  // MARK: Criteria

  /// Whether the states of a journey to a part of the world are told one by one.
  private func isToldByLegs(_ event: DraftEvent) -> Bool {
    guard event.isTrip, event.count == nil, EventCriteria.isToRegion(event.place) else { return false }
    return events.contains { leg in
      leg.isTrip && leg.count == nil && leg.place?.country != nil
        && !Set(leg.visitors).isDisjoint(with: event.visitors)
        && (leg.days.isOpen || event.days.isOpen || !leg.days.intersection(event.days).isEmpty)
    }
  }

  /// "Roosevelt and Churchill arrived in Cairo", where they met: what they did there is the event.
  private func isArrivalToMeet(_ event: DraftEvent) -> Bool {
    guard event.isTrip, event.mentions.allSatisfy({ !mentions[$0].arrivedWith.isEmpty }) else { return false }
    let group = Set(event.mentions.flatMap { mentions[$0].arrivedWith })
    return events.contains { meeting in
      !meeting.isTrip && meeting.series == nil
        && CountryIdentity.areSame(meeting.place?.country, event.place?.country)
        && group.intersection(meeting.people).count >= 2 && (event.days.isOpen || !meeting.days.isOpen)
    }
  }

  /// "Kerry and Carter met with their Filipino counterparts": whether those of one state meet people of another of whom
  /// nobody is named.
  private func meetsOtherState(_ mention: EventMention) -> Bool {
    mention.hasUnnamedPartners && !mention.isTrip && mention.people.count > 1
      && mention.countries.contains { other in
        !mention.people.contains { CountryIdentity.areSame(view.person($0).country, other) }
      }
  }

  private func dropWhatIsNoEvent() {
    var kept: [DraftEvent] = []
    var map: [Int?] = []
    for event in events {
      let isOfStates = event.mentions.contains { mentions[$0].isOfStates || meetsOtherState(mentions[$0]) }
      if EventCriteria.isEvent(event, isOfStates: isOfStates, in: view), !isToldByLegs(event),
        !isArrivalToMeet(event)
      {
        map.append(kept.count)
        kept.append(event)
      } else {
        map.append(nil)
      }
    }
    events = kept
    eventOf = eventOf.map { $0.flatMap { map[$0] } }
    tripsOfPerson = Array(filledWith: [], count: view.names.cast.count)
    for index in events.indices where events[index].isTrip && events[index].count == nil {
      for person in events[index].visitors { tripsOfPerson[person].append(index) }
    }
  }

  /// The journeys that some of these people are on, in the order of the text.
  func trips(of people: [Int]) -> [Int] {
    let lists = people.lazy.map { [tripsOfPerson] in tripsOfPerson[$0] }.filter { !$0.isEmpty }
    guard let first = lists.first else { return [] }
    return lists.count == 1 ? first : DocumentLinker.inOrder(lists.flatMap(\.self))
  }
}
