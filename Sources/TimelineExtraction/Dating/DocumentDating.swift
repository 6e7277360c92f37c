import TimelineModel

/// Dates the events of one document: what its words say becomes a network of constraints, whose solution is
/// each event's first and last day with the reasons.
struct DocumentDating {
  let view: DocumentView
  let mentions: [EventMention]
  let linker: DocumentLinker
  private var network = DateNetwork()
  private var writing = 0
  /// The days told for each event, with the words.
  private var told: [[ToldDay]]
  /// Longer times an event's own words give: "in July 1971".
  private var spans: [Bool]

  struct ToldDay {
    var day: Day
    var isOwn: Bool
  }

  /// What came of it: the date of writing, and of each event.
  struct Outcome {
    var writing: DatedPoint
    var events: [DatedPoint]
  }

  /// A date with reasons whose words are byte ranges of the document.
  struct DatedPoint {
    var bounds = DateBounds.open
    var extent = EventDate.Extent.within
    var certainty = EventDate.Certainty.unknown
    var because: [DateConstraint] = []
    var conflicts: [DateConstraint] = []
  }

  static func date(_ linker: DocumentLinker, in view: DocumentView) -> Outcome {
    var dating = DocumentDating(view: view, linker: linker)
    return dating.solve()
  }

  private init(view: DocumentView, linker: DocumentLinker) {
    self.view = view
    self.linker = linker
    mentions = linker.mentions
    told = Array(repeating: [], count: linker.events.count)
    spans = Array(repeating: false, count: linker.events.count)
  }

  // MARK: Building

  /// The points of an event: its first and its last day.
  private func start(_ event: Int) -> Int { 1 + event * 2 }
  private func end(_ event: Int) -> Int { 2 + event * 2 }

  private mutating func solve() -> Outcome {
    writing = network.addPoint()
    for _ in linker.events.indices {
      _ = network.addPoint()
      _ = network.addPoint()
    }
    constrainWriting()
    for event in linker.events.indices {
      network.add(
        DateConstraint(
          point: start(event), relation: .notAfter(end(event)), trust: .stated,
          rule: "it starts before it ends",
          bytes: nil))
      if !linker.events[event].isTrip, linker.events[event].count == nil {
        network.add(
          DateConstraint(
            point: end(event), relation: .shifted(from: start(event), amount: 0, unit: .day), trust: .soft,
            rule: "a meeting lasts a day unless more is told", bytes: nil))
      }
      for mention in linker.events[event].mentions { constrain(event, by: mentions[mention]) }
    }
    for (index, mention) in mentions.enumerated() {
      guard let event = linker.eventOf[index] else { continue }
      for relation in mention.relations {
        constrain(event, by: relation, told: mention.timeRole)
        if relation.other == .writing { constrainWriting(by: relation, of: event) }
      }
    }
    constrainJourneys()
    constrainSums()
    constrainEarlierMeetings()
    let solution = network.solve()
    return Outcome(
      writing: point(writing, in: solution),
      events: linker.events.indices.map { outcome(of: $0, in: solution) })
  }

  private mutating func constrainWriting() {
    guard let stated = view.document.statedDate else { return }
    network.add(
      DateConstraint(
        point: writing, relation: .within(DateBounds(earliest: stated.day, latest: stated.day)),
        trust: .stated,
        rule: stated.rule, bytes: stated.bytes))
  }

  private mutating func constrainWriting(by relation: EventMention.Relation, of event: Int) {
    guard case .shifted = relation.kind else { return }
    network.add(
      DateConstraint(
        point: writing, relation: .shifted(from: start(event), amount: -relation.amount, unit: relation.unit),
        trust: .inferred, rule: relation.rule, bytes: bytes(relation.tokens)))
  }

  private mutating func constrain(_ event: Int, by mention: EventMention) {
    for time in mention.times {
      let expression = view.times[time.expression]
      if time.role == .lasts {
        constrainLength(event, expression)
        continue
      }
      let bounds = joined(time, of: mention)
      if time.role == .until {
        constrainUntil(event, expression, bounds)
        continue
      }
      if time.role == .since {
        guard linker.events[event].count != nil else { continue }
        constrainSince(event, expression, bounds)
        continue
      }
      let trust: DateConstraint.Trust = time.isInherited ? .context : .stated
      let rule = expression.anchor == .writing ? "counted from the date of the document" : "the text says so"
      guard !bounds.isOpen else {
        constrainRelative(event, expression)
        continue
      }
      if let first = bounds.earliest, first == bounds.latest {
        let constraint = DateConstraint(
          point: start(event), relation: .within(bounds), trust: trust, rule: rule,
          bytes: bytes(expression.tokens))
        told[event].append(ToldDay(day: first, isOwn: !time.isInherited))
        include(first, in: event, constraint, role: time.role)
        continue
      }
      if expression.spansBounds, let first = bounds.earliest, let last = bounds.latest, time.role == .on {
        add(
          event, start: DateBounds(earliest: first, latest: first),
          end: DateBounds(earliest: last, latest: last), trust, rule, expression)
        continue
      }
      if !time.isInherited { spans[event] = true }
      switch time.role {
      case .starts:
        add(
          event, start: bounds, end: DateBounds(earliest: bounds.earliest, latest: nil), trust, rule,
          expression)
      case .ends:
        add(
          event, start: DateBounds(earliest: nil, latest: bounds.latest), end: bounds, trust, rule, expression
        )
      case .on, .lasts, .since, .until: add(event, start: bounds, end: bounds, trust, rule, expression)
      }
    }
  }

  /// The days of a time, with those of times that follow right on: "in January and February 1979".
  private func joined(_ time: EventMention.Time, of mention: EventMention) -> DateBounds {
    func days(_ time: EventMention.Time) -> DateBounds {
      let expression = view.times[time.expression]
      return DateBounds(earliest: expression.earliest, latest: expression.latest)
    }
    var bounds = days(time)
    guard time.role == .on, let first = bounds.earliest, let last = bounds.latest, first < last else {
      return bounds
    }
    for other in mention.times where other.role == .on && other.expression != time.expression {
      let next = days(other)
      if let start = next.earliest, let end = next.latest, start < end {
        if let latest = bounds.latest, start - latest == 1 { bounds.latest = end }
        if let earliest = bounds.earliest, earliest - end == 1 { bounds.earliest = start }
      }
    }
    return bounds
  }

  /// "by 2005": not after.
  private mutating func constrainUntil(_ event: Int, _ expression: TimeExpression, _ bounds: DateBounds) {
    for point in [start(event), end(event)] {
      network.add(
        DateConstraint(
          point: point, relation: .within(DateBounds(earliest: nil, latest: bounds.latest)), trust: .stated,
          rule: "by then", bytes: bytes(expression.tokens)))
    }
  }

  /// "since 2011": not before, and up to the time of writing.
  private mutating func constrainSince(_ event: Int, _ expression: TimeExpression, _ bounds: DateBounds) {
    for point in [start(event), end(event)] {
      network.add(
        DateConstraint(
          point: point, relation: .within(DateBounds(earliest: bounds.earliest, latest: nil)), trust: .stated,
          rule: "since then", bytes: bytes(expression.tokens)))
    }
  }

  private mutating func include(
    _ day: Day, in event: Int, _ constraint: DateConstraint, role: EventMention.TimeRole
  ) {
    var first = constraint
    var last = constraint
    last.point = end(event)
    first.relation = .within(DateBounds(earliest: role == .starts ? day : nil, latest: day))
    last.relation = .within(DateBounds(earliest: day, latest: role == .ends ? day : nil))
    network.add(first)
    network.add(last)
  }

  private mutating func add(
    _ event: Int, start first: DateBounds, end last: DateBounds, _ trust: DateConstraint.Trust,
    _ rule: String,
    _ expression: TimeExpression
  ) {
    network.add(
      DateConstraint(
        point: start(event), relation: .within(first), trust: trust, rule: rule,
        bytes: bytes(expression.tokens)))
    network.add(
      DateConstraint(
        point: end(event), relation: .within(last), trust: trust, rule: rule, bytes: bytes(expression.tokens))
    )
  }

  /// "this year", "last month" where the date of the document is not known.
  private mutating func constrainRelative(_ event: Int, _ expression: TimeExpression) {
    guard expression.anchor == .writing, let unit = expression.unit,
      let whole = expression.amount == nil ? abs(expression.direction) : expression.wholeAmount
    else { return }
    let amount = expression.direction * whole
    for point in [start(event), end(event)] {
      network.add(
        DateConstraint(
          point: point,
          relation: amount == 0
            ? .same(unit, as: writing) : .shifted(from: writing, amount: amount, unit: unit),
          trust: .inferred, rule: "counted from the time of writing", bytes: bytes(expression.tokens)))
    }
  }

  /// "for three days": the last day follows from the first.
  private mutating func constrainLength(_ event: Int, _ expression: TimeExpression) {
    guard let amount = expression.amount, amount >= 1, amount < 400 else { return }
    let days: Int
    switch expression.unit {
    case .day: days = Int(amount)
    case .week: days = Int(amount * 7)
    default: return
    }
    guard days > 1 else { return }
    network.add(
      DateConstraint(
        point: end(event), relation: .shifted(from: start(event), amount: days - 1, unit: .day),
        trust: .inferred,
        rule: "it lasted \(days) days", bytes: bytes(expression.tokens)))
  }

  private func points(_ event: Int, told role: EventMention.TimeRole) -> [Int] {
    switch role {
    case .starts: [start(event)]
    case .ends: [end(event)]
    // One sets out for a trip on the day that is told.
    case .on, .lasts, .since, .until:
      linker.events[event].isTrip ? [start(event)] : [start(event), end(event)]
    }
  }

  private mutating func constrain(
    _ event: Int, by relation: EventMention.Relation, told role: EventMention.TimeRole
  ) {
    if case .writing = relation.other, case .sameYear = relation.kind {
      for point in [start(event), end(event)] {
        network.add(
          DateConstraint(
            point: point, relation: .same(.year, as: writing), trust: .order, rule: relation.rule,
            bytes: bytes(relation.tokens)))
      }
      return
    }
    guard case .mention(let other) = relation.other, let reference = linker.eventOf[other], reference != event
    else { return }
    let words = bytes(relation.tokens)
    switch relation.kind {
    case .shifted:
      let anchor = relation.amount > 0 ? end(reference) : start(reference)
      for point in points(event, told: role) {
        network.add(
          DateConstraint(
            point: point,
            relation: relation.unit == .week
              ? .shifted(from: anchor, amount: relation.amount * 7, unit: .day)
              : .shifted(from: anchor, amount: relation.amount, unit: relation.unit),
            trust: .inferred, rule: relation.rule, bytes: words))
      }
    case .after:
      network.add(
        DateConstraint(
          point: role == .ends ? end(event) : start(event), relation: .notBefore(start(reference)),
          trust: .order, rule: relation.rule,
          bytes: words))
    case .before:
      network.add(
        DateConstraint(
          point: end(event), relation: .notAfter(end(reference)), trust: .order, rule: relation.rule,
          bytes: words))
    case .during:
      constrainDuring(event, reference, rule: relation.rule, words)
    case .sameYear:
      for point in [start(event), end(event)] {
        network.add(
          DateConstraint(
            point: point, relation: .same(.year, as: start(reference)), trust: .order, rule: relation.rule,
            bytes: words))
      }
    }
  }

  private mutating func constrainDuring(_ event: Int, _ frame: Int, rule: String, _ words: Range<Int>?) {
    network.add(
      DateConstraint(
        point: start(event), relation: .notBefore(start(frame)), trust: .inferred, rule: rule, bytes: words))
    network.add(
      DateConstraint(
        point: end(event), relation: .notAfter(end(frame)), trust: .inferred, rule: rule, bytes: words))
    told[frame] += told[event].map { ToldDay(day: $0.day, isOwn: false) }
  }

  /// A meeting in the country to which one of its people travelled took place on that trip.
  private mutating func constrainJourneys() {
    for (meeting, trip) in linker.journeys(days: linker.events.map(\.days)) {
      let words = linker.events[trip].mentions.first.map { bytes(mentions[$0].trigger) } ?? nil
      constrainDuring(meeting, trip, rule: "in the course of the trip", words)
      constrainDay(of: meeting, on: trip)
    }
  }

  /// "on the second day": counted from the first day of the trip, or back from its last.
  private mutating func constrainDay(of meeting: Int, on trip: Int) {
    for index in linker.events[meeting].mentions {
      guard let day = mentions[index].dayOfTrip else { continue }
      for point in [start(meeting), end(meeting)] {
        network.add(
          DateConstraint(
            point: point,
            relation: day.number > 0
              ? .shifted(from: start(trip), amount: day.number - 1, unit: .day)
              : .shifted(from: end(trip), amount: 0, unit: .day),
            trust: .inferred, rule: "counted in days of the trip", bytes: bytes(day.tokens)))
      }
    }
  }

  /// "five meetings in 1990, the first in February and the last in November": a sum runs from the first to the last.
  private mutating func constrainSums() {
    for (sum, draft) in linker.events.enumerated() where draft.count != nil {
      for other in linker.events
      where other.count == nil && other.isTrip == draft.isTrip && Set(other.people) == Set(draft.people) {
        guard other.ordinal == 1 || other.ordinal == -1, !other.days.isOpen else { continue }
        let words = other.mentions.first.map { bytes(mentions[$0].trigger) } ?? nil
        let point = other.ordinal == 1 ? start(sum) : end(sum)
        network.add(
          DateConstraint(
            point: point, relation: .within(other.days), trust: .inferred,
            rule: other.ordinal == 1 ? "the first of them" : "the last of them", bytes: words))
      }
    }
  }

  /// Of two meetings of a pair, the earlier one, when nothing else is said of it, was held on the earlier trip
  /// of one to the country of the other.
  private mutating func constrainEarlierMeetings() {
    for (index, mention) in mentions.enumerated()
    where mention.form == .elliptical && !mention.isTrip && mention.times.isEmpty {
      guard let event = linker.eventOf[index], let shift = mention.relations.first,
        case .mention(let other) = shift.other,
        let later = linker.eventOf[other],
        let trip = linker.earlierTrip(of: linker.events[event].people, than: later)
      else { continue }
      let words = linker.events[trip].mentions.first.map { bytes(mentions[$0].trigger) } ?? nil
      for point in [start(event), end(event)] {
        network.add(
          DateConstraint(
            point: point, relation: .same(.year, as: start(trip)), trust: .order,
            rule: "the meeting before was on the trip before", bytes: words))
      }
    }
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last, last < view.tokens.count else { return nil }
    return Int(view.tokens[first].start)..<Int(view.tokens[last].end)
  }

  // MARK: Reading the solution

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
    result.conflicts = unique(
      (solution.conflicts[start(event)] + solution.conflicts[end(event)]).filter { $0.bytes != nil })
    let own = told[event].filter(\.isOwn).map(\.day)
    let days = (own.isEmpty && spans[event]) ? [] : told[event].map(\.day)
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
    if result.bounds.latest == nil, let day = first.earliest, day == first.latest,
      linker.events[event].count == nil
    {
      // Of a journey only its beginning is told.
      result.bounds.latest = day
    }
    closeOpenEnd(event, &result, solution)
    result.because = reasons(for: [start(event), end(event)], in: solution)
    result.certainty = certainty(of: result, event)
    return result
  }

  /// What has gone on "since 2011" goes on to the time of writing.
  private func closeOpenEnd(_ event: Int, _ result: inout DatedPoint, _ solution: DateNetwork.Solution) {
    guard result.bounds.earliest != nil, result.bounds.latest == nil,
      linker.events[event].status == .occurred,
      let now = solution.bounds[writing].latest
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
    var result: [DateConstraint] = []
    for point in points { result += solution.causes[point].reversed() }
    for point in points {
      result += solution.holding[point].filter { constraint in
        let given = constraint.other.map { solution.bounds[$0] } ?? .open
        let bounds = constraint.bounds(given: given)
        return !bounds.isOpen && solution.bounds[point].lies(within: bounds) && !result.contains(constraint)
          && bounds.earliest != nil && bounds.latest != nil
      }
    }
    for constraint in result {
      if let other = constraint.other { result += solution.causes[other].prefix(2) }
    }
    return unique(result.filter { $0.bytes != nil })
  }

  private func unique(_ constraints: [DateConstraint]) -> [DateConstraint] {
    var seen: Set<[Int]> = []
    return constraints.filter {
      seen.insert([$0.bytes?.lowerBound ?? -1, $0.bytes?.upperBound ?? -1]).inserted
    }
  }
}
