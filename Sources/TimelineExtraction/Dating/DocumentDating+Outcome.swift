import TimelineModel

extension DocumentDating {
  /// Reads the dates off a solution.
  func outcome(of solution: DateNetwork.Solution) -> Outcome {
    var outcome = Outcome(
      writing: point(writing, in: solution),
      events: linker.events.indices.map { self.outcome(of: $0, in: solution) })
    placeInJourneys(&outcome)
    boundByWriting(&outcome)
    return outcome
  }

  /// What is told as done, with no time or only one it came before, was done by the time it was written.
  private func boundByWriting(_ outcome: inout Outcome) {
    guard let stated = view.document.statedDate else { return }
    for event in outcome.events.indices
    where linker.events[event].status == .occurred && !linker.isToldInPresent(event)
      && outcome.events[event].bounds.earliest == nil
      && outcome.events[event].bounds.latest.map({ $0 > stated.day }) ?? true
    {
      outcome.events[event].bounds.latest = stated.day
      outcome.events[event].certainty = .inferred
      outcome.events[event].because.append(
        DateConstraint(
          point: end(event), relation: .within(DateBounds(earliest: nil, latest: stated.day)),
          trust: .inferred,
          rule: "told as past when this was written", bytes: stated.bytes))
    }
  }

  /// A meeting of which no time is told took place in the days that are told of its trip.
  private func placeInJourneys(_ outcome: inout Outcome) {
    for (meeting, trip) in journeys {
      if outcome.events[meeting].extent == .throughout, let end = outcome.events[meeting].bounds.latest,
        let known = outcome.events[trip].bounds.latest, end > known, end - known <= 14
      {
        // A summit of three days keeps its guest for three days.
        outcome.events[trip].bounds.latest = end
      }
      let days = outcome.events[meeting].bounds
      if isPlan(trip), isPlan(meeting), mentionsTellNoTime(of: trip), areToldTogether(meeting, trip),
        !days.isOpen, outcome.events[trip].bounds.intersection(days) == days
      {
        dateByPurpose(trip, meeting, &outcome)
      }
      guard outcome.events[meeting].bounds.isOpen, !outcome.events[trip].bounds.isOpen else { continue }
      // "began his tour on Monday; he will meet Ruto": on a day that is not told yet.
      if isPlan(meeting), let now = view.document.statedDate?.day,
        outcome.events[trip].bounds.latest.map({ $0 <= now }) ?? false
      {
        continue
      }
      outcome.events[meeting].bounds = outcome.events[trip].bounds
      // "starts a tour of Africa on Monday": the day is that of the first state only.
      if EventCriteria.isToRegion(linker.events[trip].place), tellsOnlyStart(of: trip) {
        outcome.events[meeting].bounds.latest = nil
      }
      explain(meeting, by: trip, "in the course of the trip", &outcome)
    }
  }

  /// Says that the days of an event are those of another one, and by which rule.
  private func explain(_ event: Int, by other: Int, _ rule: String, _ outcome: inout Outcome) {
    let constraint = DateConstraint(
      point: start(event), relation: .notBefore(start(other)), trust: .inferred, rule: rule,
      bytes: words(of: other))
    outcome.events[event].certainty = .inferred
    outcome.events[event].because = [constraint] + outcome.events[other].because
  }

  /// "will visit Japan for a meeting with Kishida in June": the trip is in June as well.
  private func dateByPurpose(_ trip: Int, _ meeting: Int, _ outcome: inout Outcome) {
    outcome.events[trip].bounds = outcome.events[meeting].bounds
    outcome.events[trip].extent = outcome.events[meeting].extent
    explain(trip, by: meeting, "for what takes place then", &outcome)
  }

  /// Whether a sentence tells of both.
  private func areToldTogether(_ meeting: Int, _ trip: Int) -> Bool {
    let sentences = Set(linker.events[trip].mentions.map { mentions[$0].sentence })
    return linker.events[meeting].mentions.contains { sentences.contains(mentions[$0].sentence) }
  }

  private func tellsOnlyStart(of trip: Int) -> Bool {
    linker.events[trip].mentions.allSatisfy { mentions[$0].times.allSatisfy { $0.role == .starts } }
  }

  private func point(_ point: Int, in solution: DateNetwork.Solution) -> DatedPoint {
    var result = DatedPoint(bounds: solution.bounds[point])
    if let stated = view.document.statedDate,
      result.bounds == DateBounds(earliest: stated.day, latest: stated.day)
    {
      result.certainty = .stated
    } else if !result.bounds.isOpen {
      result.certainty = .inferred
    }
    result.because = reasons(for: [point], in: solution)
    return result
  }

  private func outcome(of event: Int, in solution: DateNetwork.Solution) -> DatedPoint {
    let first = solution.bounds[start(event)]
    let last = solution.bounds[end(event)]
    var result = DatedPoint()
    result.conflicts = worded(solution.conflicts[start(event)] + solution.conflicts[end(event)], in: solution)
    let own = told[event].filter(\.isOwn).map(\.day)
    // "in July 1971", and one meeting on a day of it: the day is not the trip's.
    let tellsOnlyMeeting = own.isEmpty && spans[event] && Set(told[event].map(\.day)).count < 2
    let days = tellsOnlyMeeting ? [] : told[event].map(\.day)
    var earliest = first.earliest
    var latest = last.latest
    if let low = days.min(), let high = days.max() {
      let isFixedStart = first.earliest != nil && first.earliest == first.latest
      let isFixedEnd = last.latest != nil && last.earliest == last.latest
      earliest = isFixedStart ? first.earliest : low
      latest = isFixedEnd ? last.latest : high
      if let e = earliest, let l = latest, e > l { (earliest, latest) = (min(e, low), max(l, high)) }
      result.extent = .throughout
    } else if let a = first.earliest, a == first.latest, let b = last.latest, b == last.earliest {
      result.extent = .throughout
    }
    result.bounds = DateBounds(earliest: earliest, latest: latest)
    if result.bounds.latest == nil, let earliest, let latest = first.latest, earliest <= latest,
      linker.events[event].count == nil
    {
      // Of a journey only its beginning is told.
      result.bounds.latest = latest
    }
    closeOpenEnd(event, &result, solution)
    endBeforeWriting(event, &result, solution)
    if own.isEmpty { beginBeforeWriting(event, &result) }
    openPlan(event, &result)
    result.because = reasons(for: [start(event), end(event)], in: solution)
    result.certainty = certainty(of: result, event)
    return result
  }

  /// "flew to London, where he is to meet Sunak on Friday": who has gone went before it was written.
  private func beginBeforeWriting(_ event: Int, _ result: inout DatedPoint) {
    guard let now = view.document.statedDate?.day, linker.events[event].isTrip,
      linker.events[event].status == .occurred, !linker.isToldInPresent(event),
      let first = result.bounds.earliest, first > now, mentionsTellNoTime(of: event)
    else { return }
    result.bounds.earliest = nil
    result.extent = .within
  }

  /// Of a plan with no day told nothing is known but that it is to come: that the journey it belongs to has begun
  /// tells no more.
  private func openPlan(_ event: Int, _ result: inout DatedPoint) {
    guard isPlan(event), result.bounds.latest == nil,
      let first = result.bounds.earliest, let now = view.document.statedDate?.day, first <= now,
      mentionsTellNoTime(of: event)
    else { return }
    result.bounds.earliest = nil
  }

  private func isPlan(_ event: Int) -> Bool {
    linker.events[event].status == .planned || linker.events[event].status == .proposed
  }

  private func mentionsTellNoTime(of event: Int) -> Bool {
    !linker.events[event].mentions.contains { mentions[$0].hasPosition }
  }

  /// What has gone on "since 2011" goes on to the time of writing.
  private func closeOpenEnd(_ event: Int, _ result: inout DatedPoint, _ solution: DateNetwork.Solution) {
    guard let first = result.bounds.earliest, result.bounds.latest == nil,
      linker.events[event].status == .occurred,
      let now = solution.bounds[writing].latest, first <= now
    else { return }
    result.bounds.latest = now
  }

  /// "This week she was in Delhi", told on Friday: what took place did so before it was written.
  private func endBeforeWriting(
    _ event: Int, _ result: inout DatedPoint, _ solution: DateNetwork.Solution
  ) {
    guard result.extent == .within, linker.events[event].status == .occurred,
      !linker.isToldInPresent(event),
      let first = result.bounds.earliest, let last = result.bounds.latest, last - first < 7,
      let now = solution.bounds[writing].latest, now == solution.bounds[writing].earliest,
      first <= now, now < last
    else { return }
    result.bounds.latest = now
  }

  private func certainty(of result: DatedPoint, _ event: Int) -> EventDate.Certainty {
    if result.bounds.isOpen { return .unknown }
    let deciding = result.because.first
    return deciding?.trust == .stated && deciding?.other == nil ? .stated : .inferred
  }

  /// The constraints that led to the bounds of some points, the deciding ones first, then those that agree,
  /// then what they were counted from.
  private func reasons(for points: [Int], in solution: DateNetwork.Solution) -> [DateConstraint] {
    var result: [Int] = []
    for point in points { solution.causes.append(reversedListOf: point, to: &result) }
    var held: [Int] = []
    for point in points {
      held.removeAll(keepingCapacity: true)
      solution.holding.append(listOf: point, to: &held)
      let known = result.count
      for index in held where solution.agrees(index, with: point) && !result[..<known].contains(index) {
        result.append(index)
      }
    }
    for position in result.indices {
      guard let other = solution.constraints[result[position]].other else { continue }
      let known = result.count
      solution.causes.append(listOf: other, to: &result)
      result.removeLast(max(0, result.count - known - 2))
    }
    return worded(result, in: solution)
  }

  /// The constraints that have words, of those with the same words the first.
  private func worded(_ constraints: [Int], in solution: DateNetwork.Solution) -> [DateConstraint] {
    var told = KeyTable<Void>()
    var worded: [DateConstraint] = []
    for index in constraints {
      guard let bytes = solution.constraints[index].bytes else { continue }
      let key = UInt64(bytes.lowerBound) << 32 | UInt64(bytes.upperBound)
      guard told.position(of: key) == nil else { continue }
      told.append((), for: key)
      worded.append(solution.constraints[index])
    }
    return worded
  }
}

extension DateNetwork.Solution {
  /// Whether a constraint has a first and a last day for its point, between which all days of the point lie.
  fileprivate func agrees(_ constraint: Int, with point: Int) -> Bool {
    let given = constraints[constraint].other.map { bounds[$0] } ?? .open
    let left = constraints[constraint].bounds(given: given)
    return left.earliest != nil && left.latest != nil && bounds[point].lies(within: left)
  }
}
