import Gazetteer
import TimelineModel

/// Makes the events of a timeline out of what was linked and dated.
struct EventBuilder {
  let view: DocumentView
  let linker: DocumentLinker

  func event(_ index: Int, date: DocumentDating.DatedPoint) -> Event {
    let draft = linker.events[index]
    // A part of the world is where a journey goes, but too wide for a meeting.
    let told = draft.isTrip || !EventCriteria.isToRegion(draft.place) ? draft.place : nil
    let place = told.map { Place(name: $0.name, region: $0.region, country: $0.country) }
    var event = Event(
      id: Event.ID(UInt64(index)), kind: draft.kind, status: draft.status, title: "",
      date: EventBuilder.eventDate(date), participants: participants(of: draft),
      place: place, count: draft.count, evidence: evidence(of: draft), explanation: explanation(of: draft))
    event.status = settled(event, draft)
    if event.status == .postponed { event.otherDate = dayPutOffTo(draft) }
    event.countries = countries(of: event, draft)
    event.title = EventTitle.title(of: event, series: draft.series) { [cast = view.names.cast] in
      cast[Int($0.index)].name
    }
    return event
  }

  static func eventDate(_ point: DocumentDating.DatedPoint) -> EventDate {
    EventDate(
      earliest: point.bounds.earliest, latest: point.bounds.latest, extent: point.extent,
      certainty: point.certainty,
      because: point.because.map(reason), conflicts: point.conflicts.map(reason))
  }

  /// The date told last to which an event was put off; nil where none is.
  private func dayPutOffTo(_ draft: DraftEvent) -> EventDate? {
    guard let time = draft.mentions.compactMap({ linker.mentions[$0].putOffTo }).last else { return nil }
    var bounds = view.days(of: time)
    guard !bounds.isOpen else { return nil }
    let expression = view.times[time.expression]
    // "was pushed back to Friday": the one to come, for all that the sentence is in the past.
    if expression.weekday != nil, let day = bounds.earliest, let now = view.document.statedDate?.day,
      day < now
    {
      bounds = DateBounds(earliest: day + 7, latest: day + 7)
    }
    return EventDate(
      earliest: bounds.earliest, latest: bounds.latest,
      extent: expression.spansBounds && time.part == nil ? .throughout : .within,
      certainty: expression.anchor == .absolute ? .stated : .inferred,
      because: [Reason(rule: "it was put off to then", span: span(expression.tokens))])
  }

  private static func reason(_ constraint: DateConstraint) -> Reason {
    Reason(
      rule: constraint.rule, span: constraint.bytes.map { SourceSpan(document: Document.ID(0), bytes: $0) })
  }

  private func participants(of draft: DraftEvent) -> [Event.Participant] {
    var result: [Event.Participant] = []
    func add(_ people: [Int], _ role: Event.Participant.Role) {
      for person in people where !result.contains(where: { Int($0.actor.index) == person }) {
        result.append(Event.Participant(actor: Actor.ID(person), role: role))
      }
    }
    add(strangers(among: draft.visitors, at: draft.place), .visitor)
    add(draft.hosts, .host)
    if !draft.isTrip { add(draft.participants, .participant) }
    return result
  }

  /// "visited a market in Jakarta with the Indonesian president": who is at home there does not travel, where others
  /// do.
  private func strangers(among visitors: [Int], at place: PlaceMention?) -> [Int] {
    guard visitors.count > 1, let country = place?.country else { return visitors }
    let strangers = visitors.filter { !CountryIdentity.areSame(view.names.cast[$0].country, country) }
    return strangers.isEmpty ? visitors : strangers
  }

  private func countries(of event: Event, _ draft: DraftEvent) -> [CountryCode] {
    var codes: [CountryCode] = []
    if event.participants.isEmpty {
      // "Iran and Iraq held talks"
      for mention in draft.mentions where linker.mentions[mention].isOfStates {
        codes += linker.mentions[mention].countries.filter { !codes.contains($0) }
      }
    }
    if event.participants.count == 1 {
      // "met Brazilian officials"
      for mention in draft.mentions where linker.mentions[mention].hasUnnamedPartners {
        codes += linker.mentions[mention].countries.filter { !codes.contains($0) }
      }
    }
    if let country = event.place?.country, !codes.contains(country) { codes.append(country) }
    for participant in event.participants where !(event.kind == .trip && participant.role == .host) {
      guard let country = view.names.cast[Int(participant.actor.index)].country, !codes.contains(country)
      else { continue }
      codes.append(country)
    }
    return codes.sorted()
  }

  /// What the text puts after its own date has not happened yet.
  private func settled(_ event: Event, _ draft: DraftEvent) -> Event.Status {
    guard let written = view.document.statedDate?.day else {
      return event.status == .occurred && isAfterDateline(draft) ? .planned : event.status
    }
    if event.status == .occurred, let earliest = event.date.earliest, earliest > written { return .planned }
    // What was over when it was written is no plan.
    if event.status == .planned, let latest = event.date.latest, written - latest > 7 { return .occurred }
    return event.status
  }

  /// "TOKYO, March 31 - … his visit from April 29": whether months and days of a text without a year say that it is
  /// still to come.
  private func isAfterDateline(_ draft: DraftEvent) -> Bool {
    guard let end = view.dateline?.end,
      let written = view.times(in: 0..<end).compactMap({ dayOfYear(view.times[$0.index]) }).first,
      draft.mentions.allSatisfy({ linker.mentions[$0].form != .verb })
    else { return false }
    return draft.mentions.contains { mention in
      linker.mentions[mention].times.contains { time in
        guard time.isPosition, !time.isInherited, let day = dayOfYear(view.times[time.expression]) else {
          return false
        }
        // What lies further ahead is more likely of the year before.
        return (1...180).contains(day - written)
      }
    }
  }

  /// The day in a year of 31-day months, of a day and a month that no year is told of.
  private func dayOfYear(_ expression: TimeExpression) -> Int? {
    guard expression.year == nil, let month = expression.month, let day = expression.day else { return nil }
    return month * 31 + day
  }

  private func evidence(of draft: DraftEvent) -> [Evidence] {
    var evidence: [Evidence] = []
    evidence.reserveCapacity(draft.mentions.count)
    var last = -1
    let mentions = draft.mentions.map { (sentence: linker.mentions[$0].sentence, index: $0) }
    for (sentence, index) in mentions.sorted(by: { $0.sentence < $1.sentence }) {
      if sentence != last {
        let bytes = view.document.sentences[sentence].bytes
        evidence.append(Evidence(span: SourceSpan(document: Document.ID(0), bytes: bytes)))
        last = sentence
      }
      mark(linker.mentions[index], in: &evidence[evidence.count - 1].marks)
    }
    for index in evidence.indices { evidence[index].marks.sort { $0.span < $1.span } }
    return evidence
  }

  /// Marks the words that tell something of the event, as far as they stand in the sentence and are not marked yet.
  private func mark(_ mention: EventMention, in marks: inout [Evidence.Mark]) {
    func mark(_ tokens: Range<Int>?, _ role: Evidence.Role) {
      guard let tokens, let span = span(tokens), isInside(tokens, mention.sentence) else { return }
      if !marks.contains(where: { $0.span.overlaps(span) }) {
        marks.append(Evidence.Mark(role: role, span: span))
      }
    }
    for tokens in mention.peopleTokens { mark(tokens, .who) }
    if !mention.placeIsInherited { mark(mention.placeTokens, .place) }
    for time in mention.times where !time.isInherited { mark(view.times[time.expression].tokens, .when) }
    mark(mention.putOffTo.map { view.times[$0.expression].tokens }, .when)
    mark(mention.trigger, .trigger)
  }

  private func isInside(_ tokens: Range<Int>, _ sentence: Int) -> Bool {
    let range = view.document.sentences[sentence].tokens
    return range.lowerBound <= tokens.lowerBound && tokens.upperBound <= range.upperBound
  }

  private func span(_ tokens: Range<Int>) -> SourceSpan? {
    view.bytes(of: tokens).map { SourceSpan(document: Document.ID(0), bytes: $0) }
  }

  private func explanation(of draft: DraftEvent) -> [Reason] {
    draft.merges.map { Reason(rule: $0.rule, span: span(linker.mentions[$0.mention].trigger)) }
  }
}
