import TimelineModel

extension DocumentDating {
  /// What a mention says of its event's place in time to that of another.
  mutating func constrain(
    _ event: Int, by relation: EventMention.Relation, told role: EventMention.TimeRole
  ) {
    let words = view.bytes(of: relation.tokens)
    if case .writing = relation.other, case .sameYear = relation.kind {
      add(both(event), .same(.year, as: writing), .order, relation.rule, words)
      guard let written = view.document.statedDate?.day, linker.events[event].status == .occurred else {
        return
      }
      return add(
        both(event), .within(DateBounds(earliest: nil, latest: written)), .order, relation.rule, words)
    }
    if case .day(let time) = relation.other, case .before = relation.kind {
      let latest = view.times[time].bounds.latest
      return add(
        both(event), .within(DateBounds(earliest: nil, latest: latest)), .order, relation.rule, words)
    }
    if case .day(let time) = relation.other {
      let day = view.times[time].bounds.shifted(by: relation.amount, relation.unit)
      return add(points(event, told: role), .within(day), .inferred, relation.rule, words)
    }
    guard case .mention(let other) = relation.other, let reference = linker.eventOf[other], reference != event
    else { return }
    let point = role == .ends ? end(event) : start(event)
    switch relation.kind {
    case .shifted:
      // Weeks are counted to the day.
      let isWeeks = relation.unit == .week
      for anchor in anchors(of: reference, told: mentions[other], isBefore: relation.amount > 0) {
        add(
          points(event, told: role),
          .shifted(
            from: anchor, amount: relation.amount * (isWeeks ? 7 : 1), unit: isWeeks ? .day : relation.unit),
          .inferred, relation.rule, words)
      }
    case .after where isPart(reference, of: event), .before where isPart(reference, of: event):
      // "will visit Manchester after talks with Blair": on a journey that has begun before.
      break
    case .after:
      add([point], .notBefore(start(reference)), .order, relation.rule, words)
      // "went to Japan after visiting China on Monday": whose first day is not told.
      if let days = daysTold(ofTrip: reference) {
        add([point], .within(DateBounds(earliest: days.earliest, latest: nil)), .order, relation.rule, words)
      }
      if role != .ends, let days = daysTold(ofTrip: event) {
        // Whoever travels on has left the place before.
        add(
          areOneJourney(reference, event) ? both(reference) : [start(reference)],
          .within(DateBounds(earliest: nil, latest: days.latest)), .order, relation.rule, words)
      }
    case .before:
      // "met him before flying to Oslo": the journey began after it.
      let setsOut =
        mentions[other].isTrip && mentions[other].form == .verb && mentions[other].timeRole != .ends
      add(
        [end(event)], .notAfter(setsOut ? start(reference) : end(reference)), .order, relation.rule, words)
      if let days = daysTold(ofTrip: reference) {
        add(
          [end(event)], .within(DateBounds(earliest: nil, latest: days.latest)), .order, relation.rule,
          words)
      }
    case .during: constrainDuring(event, reference, relation.rule, words)
    case .sameYear: add(both(event), .same(.year, as: start(reference)), .order, relation.rule, words)
    case .near:
      add([point], .near(start(reference), days: relation.amount), .order, relation.rule, words)
      if role != .ends, let days = daysTold(ofTrip: event) {
        add(
          [start(reference)], .within(days.widened(by: relation.amount)), .order, relation.rule, words)
      }
    }
  }

  /// Whether the same people travel to two states.
  private func areOneJourney(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (linker.events[a], linker.events[b])
    return first.isTrip && second.isTrip && first.visitors.contains(where: second.visitors.contains)
      && !CountryIdentity.areSame(first.place?.country, second.place?.country)
  }

  /// The first and the last day that are told of a journey, whose own start and end may lie outside them.
  private func daysTold(ofTrip event: Int) -> DateBounds? {
    guard linker.events[event].isTrip, !told[event].isEmpty else { return nil }
    let days = told[event].map(\.day)
    return DateBounds(earliest: days.min(), latest: days.max())
  }

  /// Whether a meeting takes place on a journey of which several sentences tell.
  private func isPart(_ meeting: Int, of trip: Int) -> Bool {
    journeys.contains { $0.meeting == meeting && $0.trip == trip }
      && Set(linker.events[trip].mentions.map { mentions[$0].sentence }).count > 1
  }

  /// "It is four years since they met": the time of writing follows from the event.
  mutating func constrainWriting(by relation: EventMention.Relation, of event: Int) {
    guard case .shifted = relation.kind else { return }
    add(
      [writing], .shifted(from: start(event), amount: -relation.amount, unit: relation.unit), .inferred,
      relation.rule, view.bytes(of: relation.tokens))
  }

  /// The ends of an event from which another is counted: both of a meeting that is told with no days of its own, for
  /// it takes one day where nothing else is said.
  private func anchors(of event: Int, told mention: EventMention, isBefore: Bool) -> [Int] {
    // "a day after arriving in Oslo"
    if mention.isTrip, mention.timeRole == .starts { return [start(event)] }
    let draft = linker.events[event]
    let takesOneDay =
      !draft.isTrip && draft.count == nil
      && draft.mentions.allSatisfy { mention in mentions[mention].times.allSatisfy(\.isInherited) }
    return takesOneDay ? both(event) : [isBefore ? end(event) : start(event)]
  }

  private func points(_ event: Int, told role: EventMention.TimeRole) -> [Int] {
    switch role {
    case .starts: [start(event)]
    case .ends: [end(event)]
    // One sets out for a trip on the day that is told.
    case .on, .lasts, .since, .until: linker.events[event].isTrip ? [start(event)] : both(event)
    }
  }

  private mutating func constrainDuring(_ event: Int, _ frame: Int, _ rule: String, _ words: Range<Int>?) {
    add([start(event)], .notBefore(start(frame)), .inferred, rule, words)
    add([end(event)], .notAfter(end(frame)), .inferred, rule, words)
    told[frame] += told[event].map { ToldDay(day: $0.day, isOwn: false) }
  }

  /// A meeting in the country to which one of its people travelled took place on that trip.
  mutating func constrainJourneys() {
    for (meeting, trip) in journeys {
      constrainDuring(meeting, trip, "in the course of the trip", words(of: trip))
      constrainDay(of: meeting, on: trip)
    }
  }

  /// "on the second day": counted from the first day of the trip, or back from its last.
  private mutating func constrainDay(of meeting: Int, on trip: Int) {
    for index in linker.events[meeting].mentions {
      guard let day = mentions[index].dayOfTrip else { continue }
      add(
        both(meeting),
        day.number > 0
          ? .shifted(from: start(trip), amount: day.number - 1, unit: .day)
          : .shifted(from: end(trip), amount: 0, unit: .day),
        .inferred, "counted in days of the trip", view.bytes(of: day.tokens))
    }
  }

  /// "five meetings in 1990, the first in February and the last in November": a sum runs from the first to the last.
  mutating func constrainSums() {
    for (sum, draft) in linker.events.enumerated()
    where draft.count != nil && !draft.mentions.contains(where: { tellsSince($0) }) {
      for (index, other) in linker.events.enumerated()
      where other.count == nil && other.isTrip == draft.isTrip && Set(other.people) == Set(draft.people) {
        guard other.ordinal == 1 || other.ordinal == -1, !other.days.isOpen,
          draft.days.isOpen || isTold(other, beside: draft)
        else { continue }
        let isFirst = other.ordinal == 1
        add(
          [isFirst ? start(sum) : end(sum)], .within(other.days), .inferred,
          isFirst ? "the first of them" : "the last of them", words(of: index))
      }
    }
  }

  /// "nine trips since 2011": from when they are counted.
  private func tellsSince(_ mention: Int) -> Bool { mentions[mention].times.contains { $0.role == .since } }

  /// Whether an event is told in the sentence of a sum, or in the next: what a "first" far from it is the first of
  /// may be something else.
  private func isTold(_ event: DraftEvent, beside sum: DraftEvent) -> Bool {
    event.mentions.contains { one in
      sum.mentions.contains { (0...1).contains(mentions[one].sentence - mentions[$0].sentence) }
    }
  }

  /// Of two meetings of a pair, the earlier one, when nothing else is said of it, was held on the earlier trip
  /// of one to the country of the other.
  mutating func constrainEarlierMeetings() {
    for index in mentions.indices where mentions[index].form == .elliptical && !mentions[index].isTrip {
      let mention = mentions[index]
      guard mention.times.isEmpty, let event = linker.eventOf[index], let shift = mention.relations.first,
        case .mention(let later) = shift.other, linker.eventOf[later] != nil,
        let trip = linker.onlyTrip(between: linker.events[event].people)
      else { continue }
      add(
        both(event), .same(.year, as: start(trip)), .order, "the meeting before was on the trip before",
        words(of: trip))
    }
  }
}
