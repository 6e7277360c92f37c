import TimelineModel

extension DocumentDating {
  /// What the times of its mentions say of an event.
  mutating func constrainTimes(of event: Int) {
    let own = linker.events[event].mentions
    let times = own.flatMap { mentions[$0].times }
    let firstDay = times.filter { $0.role == .starts }.compactMap { day(of: $0) }.min()
    let lastDay = times.filter { $0.role == .ends }.compactMap { day(of: $0) }.max()
    let days = Set(times.compactMap { day(of: $0) })
    let onlyDay = days.count == 1 ? days.first : nil
    let isMeasured =
      linker.events[event].isTrip && onlyDay != nil && lastDay == nil && own.contains(where: isPurpose)
    // A tour gives the frame only, where the text tells the days of this country by themselves.
    let hasOwnDays =
      own.contains { index in
        !isOfTour[index] && mentions[index].hasPosition
      } || own.contains(where: { isOfTour[$0] }) && hasDatedMeeting(event)
    for index in own {
      for var time in mentions[index].times {
        // "left for an island on Thursday", when the journey began on Tuesday: no start of its own.
        if linker.events[event].isTrip, let day = day(of: time),
          time.role == .starts && day != firstDay || time.role == .ends && day != lastDay
        {
          time.role = .on
        }
        // "flew to Oslo on Tuesday for a three-day visit"
        if time.role == .on, isMeasured, mentions[index].form == .verb, day(of: time) == onlyDay {
          time.role = .starts
        }
        constrain(event, by: time, of: index, isFrame: isOfTour[index] && hasOwnDays)
      }
    }
  }

  /// "flew to Norway on Monday | for a three-day visit", not "on Tuesday, the second day of a three-day visit".
  private func isPurpose(_ mention: Int) -> Bool {
    guard mentions[mention].form != .verb, mentions[mention].times.contains(where: { $0.role == .lasts })
    else {
      return false
    }
    let before = view.key(mentions[mention].trigger.lowerBound - 1)
    return before == "for" || before == "on"
  }

  /// "In Switzerland, from 3 to 4 February, he will hold talks": whether the days of a stop are told by what is done
  /// there.
  private func hasDatedMeeting(_ trip: Int) -> Bool {
    journeys.contains { journey in
      journey.trip == trip
        && linker.events[journey.meeting].mentions.contains { index in
          mentions[index].hasOwnPosition
        }
    }
  }

  /// "is in Rwanda", "has landed in Brussels", with no day told: on the day of writing.
  mutating func constrainCurrent(_ event: Int) {
    // "is in Rwanda and returns on Sunday": only the end is told.
    guard let now = view.document.statedDate?.day, !spans[event],
      told[event].isEmpty || linker.events[event].isTrip && told[event].allSatisfy({ $0.day > now }),
      linker.events[event].status == .occurred,
      let mention = linker.events[event].mentions.first(where: {
        mentions[$0].isCurrent || isChronicle && mentions[$0].isPresent
      }), !isToldOfAnotherTime(mention, than: now)
    else { return }
    told[event].append(ToldDay(day: now, isOwn: false))
    let isEnd = mentions[mention].timeRole == .ends
    let hasLength = mentions[mention].times.contains { view.times[$0.expression].kind == .duration }
    let points =
      !isEnd ? [start(event)] : linker.events[event].isTrip || hasLength ? [end(event)] : both(event)
    add(
      points, .within(DateBounds(earliest: now, latest: now)), .soft, "told on the day of writing",
      view.bytes(of: mentions[mention].trigger))
  }

  /// "October 2001: Jiang meets Bush": the present of a chronology, whose times are told.
  private func isToldOfAnotherTime(_ mention: Int, than now: Day) -> Bool {
    mentions[mention].times.contains { time in
      let days = view.days(of: time)
      return time.isPosition && (days.latest.map { $0 < now } ?? false)
    }
  }

  /// "has been in Oslo since Monday": to the day of writing at least.
  mutating func constrainUnderWay(_ event: Int) {
    guard let now = view.document.statedDate?.day, linker.events[event].status == .occurred,
      let mention = linker.events[event].mentions.first(where: { mentions[$0].isUnderWay })
    else { return }
    told[event].append(ToldDay(day: now, isOwn: false))
    add(
      [end(event)], .within(DateBounds(earliest: now, latest: nil)), .soft, "told on the day of writing",
      view.bytes(of: mentions[mention].trigger))
  }

  /// "is on the second day of a trip to Europe": which began the day before it is written; "met him on Tuesday, on the
  /// first day of a visit": on Tuesday.
  mutating func constrainDayOfTrip(_ event: Int) {
    guard linker.events[event].isTrip else { return }
    for index in linker.events[event].mentions {
      guard let day = mentions[index].dayOfTrip else { continue }
      let isPresentBe = FunctionWords.presentBe.contains(view.key(day.tokens.lowerBound - 1))
      let isPresent = isPresentBe || day.number > 0 && tellsNoDay(mentions[index].sentence)
      guard let now = isPresent ? view.document.statedDate?.day : onlyDay(of: mentions[index].sentence) else {
        continue
      }
      guard day.number > 0 else {
        // "on Tuesday, on the last day of a visit"
        guard linker.events[event].status == .occurred else { continue }
        add(
          [end(event)], .within(DateBounds(earliest: now, latest: now)), .inferred,
          "counted in days of the trip", view.bytes(of: day.tokens))
        told[event].append(ToldDay(day: now, isOwn: true))
        continue
      }
      let first = now - (day.number - 1)
      add(
        [start(event)], .within(DateBounds(earliest: first, latest: first)), .inferred,
        "counted in days of the trip", view.bytes(of: day.tokens))
      told[event] += [ToldDay(day: first, isOwn: true), ToldDay(day: now, isOwn: true)]
    }
  }

  /// The one day that a sentence tells.
  private func onlyDay(of sentence: Int) -> Day? {
    let times = view.times(in: view.document.sentences[sentence].tokens).map { view.times[$0.index] }.filter {
      // The date line tells the day of the news.
      $0.kind != .duration && $0.kind != .set && !view.isStatedDate($0)
    }
    return times.count == 1 && times[0].isOneDay ? times[0].earliest : nil
  }

  private func tellsNoDay(_ sentence: Int) -> Bool {
    view.times(in: view.document.sentences[sentence].tokens).allSatisfy {
      view.times[$0.index].kind == .duration || view.times[$0.index].kind == .set
    }
  }

  /// The one day a time means.
  private func day(of time: EventMention.Time) -> Day? {
    let bounds = view.days(of: time)
    return bounds.earliest == bounds.latest ? bounds.earliest : nil
  }

  private mutating func constrain(
    _ event: Int, by time: EventMention.Time, of index: Int, isFrame: Bool
  ) {
    let mention = mentions[index]
    let expression = view.times[time.expression]
    let words = view.bytes(of: expression.tokens)
    let bounds = narrowed(joined(time, of: mention), by: expression, of: event)
    switch time.role {
    case .lasts:
      // "began a 12-day tour of Asia in Japan": the length of the whole is not that of one country.
      let isWhole = EventCriteria.isToRegion(mention.place) && linker.events[event].place?.country != nil
      return isWhole ? () : constrainLength(event, expression)
    case .until:
      // "by 2005": not after.
      return add(
        both(event), .within(DateBounds(earliest: nil, latest: bounds.latest)), .stated, "by then", words)
    case .since:
      // "since 2011": not before.
      guard linker.events[event].count != nil else { return }
      return add(
        both(event), .within(DateBounds(earliest: bounds.earliest, latest: nil)), .stated, "since then", words
      )
    case .on, .starts, .ends: break
    }
    guard !bounds.isOpen else { return constrainRelative(event, expression) }
    let trust: DateConstraint.Trust = time.isInherited ? .context : .stated
    let rule = expression.anchor == .writing ? "counted from the date of the document" : "the text says so"
    var first = bounds
    var last = bounds
    if let day = bounds.earliest, day == bounds.latest {
      told[event].append(ToldDay(day: day, isOwn: !time.isInherited))
      first.earliest = time.role == .starts ? day : nil
      last.latest = time.role == .ends ? day : nil
    } else if expression.spansBounds, time.role == .on, !isFrame, bounds.earliest != nil,
      bounds.latest != nil
    {
      first.latest = bounds.earliest
      last.earliest = bounds.latest
    } else {
      if !time.isInherited, !isOfTour[index] { spans[event] = true }
      // "will stop there for two days in September": within the month.
      if time.role == .starts, !isMonthOfStay(bounds, mention) { last.latest = nil }
      if time.role == .ends { first.earliest = nil }
    }
    add([start(event)], .within(first), trust, rule, words)
    add([end(event)], .within(last), trust, rule, words)
  }

  /// Whether a month or more is told in which a stay of some days falls.
  private func isMonthOfStay(_ bounds: DateBounds, _ mention: EventMention) -> Bool {
    guard let first = bounds.earliest, let last = bounds.latest, last - first >= 27 else { return false }
    return mention.times.contains { $0.role == .lasts && view.times[$0.expression].unit == .day }
  }

  /// The days of a time, with those of times that follow right on: "in January and February 1979".
  private func joined(_ time: EventMention.Time, of mention: EventMention) -> DateBounds {
    var bounds = view.days(of: time)
    guard time.role == .on, let first = bounds.earliest, let last = bounds.latest, first < last else {
      return bounds
    }
    for other in mention.times where other.role == .on && other.expression != time.expression {
      let next = view.times[other.expression].bounds
      if let start = next.earliest, let end = next.latest, start < end {
        if let latest = bounds.latest, start - latest == 1 { bounds.latest = end }
        if let earliest = bounds.earliest, earliest - end == 1 { bounds.earliest = start }
      }
    }
    return bounds
  }

  /// "later this year" begins when it is written, as does "this week" of what is still to come; "earlier this month"
  /// ends before.
  private func narrowed(_ bounds: DateBounds, by expression: TimeExpression, of event: Int) -> DateBounds {
    guard expression.anchor == .writing, let now = view.document.statedDate?.day,
      let first = bounds.earliest, let last = bounds.latest, first < now, now < last
    else { return bounds }
    switch view.key(expression.tokens.lowerBound) {
    case "later": return DateBounds(earliest: now, latest: last)
    case "earlier": return DateBounds(earliest: first, latest: now - 1)
    default:
      let isAhead = linker.events[event].status == .planned || linker.events[event].status == .proposed
      return isAhead && expression.unit == .week && !expression.spansBounds
        ? DateBounds(earliest: now, latest: last) : bounds
    }
  }

  /// "this year", "last month" where the date of the document is not known.
  private mutating func constrainRelative(_ event: Int, _ expression: TimeExpression) {
    guard expression.anchor == .writing, let unit = expression.unit,
      let whole = expression.amount == nil ? abs(expression.direction) : expression.wholeAmount
    else { return }
    let amount = expression.direction * whole
    add(
      both(event),
      amount == 0 ? .same(unit, as: writing) : .shifted(from: writing, amount: amount, unit: unit),
      .inferred, "counted from the time of writing", view.bytes(of: expression.tokens))
  }

  /// "for three days": the last day follows from the first.
  private mutating func constrainLength(_ event: Int, _ expression: TimeExpression) {
    guard let amount = expression.amount, amount >= 1, amount < 400 else { return }
    let days: Int
    switch expression.unit {
    // "a 48-hour visit" that begins in the afternoon ends on the day after the next.
    case .hour: days = Int((amount / 24).rounded(.up)) + 1
    case .day: days = Int(amount)
    case .week: days = Int(amount * 7)
    default: return
    }
    guard days > 1 else { return }
    add(
      [end(event)], .shifted(from: start(event), amount: days - 1, unit: .day), .inferred,
      "it lasted \(days) days", view.bytes(of: expression.tokens))
  }
}
