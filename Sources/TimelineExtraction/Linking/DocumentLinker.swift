import Gazetteer
package import TimelineModel

/// Puts the mentions of a document together: one event once, with all its sentences.
struct DocumentLinker {
  let view: DocumentView
  private(set) var mentions: [EventMention]
  private(set) var events: [DraftEvent] = []
  /// For each mention the event it tells of; nil for mentions that tell of none.
  private(set) var eventOf: [Int?]
  /// For each person the events it takes part in, in the order of the text.
  private var eventsOfPerson: [[Int]]
  /// What is asked of most events, beside them: they are many.
  private var outlines: [EventOutline] = []
  /// The events of which nobody was named when they were opened.
  private var eventsOfNobody: [Int] = []
  /// The summits of a series, by its name.
  private var eventsOfSeries: [String: [Int]] = [:]
  /// The mentions that were placed, in the order of the text.
  private var placed: [Int] = []

  static func link(_ mentions: [EventMention], in view: DocumentView) -> DocumentLinker {
    var linker = DocumentLinker(view: view, mentions: mentions)
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
    for index in linker.events.indices where !linker.events[index].isTrip {
      if linker.events[index].place == nil {
        linker.events[index].place = linker.sidelinePlace(of: linker.events[index])
      }
      if let place = linker.narrativePlace(of: linker.events[index])
        ?? linker.receptionPlace(of: linker.events[index])
      {
        if linker.events[index].place == nil {
          linker.events[index].place = place
        } else {
          linker.events[index].place?.country = place.country
        }
      }
    }
    return linker
  }

  /// "cancelled his visit to Spain. He was due to meet Rajoy": what was to come about there falls with the journey.
  private mutating func undoPlansOfJourneys() {
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
    eventOf = Array(repeating: nil, count: mentions.count)
    eventsOfPerson = Array(repeating: [], count: view.names.cast.count)
  }

  private mutating func place(_ index: Int) {
    if mentions[index].isTrip, mentions[index].place == nil, let ordinal = mentions[index].ordinal,
      ordinal >= 2,
      !mentions[index].visitors.isEmpty, mentions[index].count == nil,
      let last = events.last(where: {
        $0.isTrip && $0.visitors == mentions[index].visitors && $0.place != nil
      })
    {
      // "A second trip followed": to where the first one went.
      mentions[index].place = last.place
      mentions[index].placeIsInherited = true
    }
    let talks = talksBefore(index)
    if let talks {
      mentions[index].place = mentions[talks].place
      mentions[index].placeIsInherited = true
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
      guard let score = score(mention, days, events[candidate], isLead: isLead) else { continue }
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
      mention.status == .occurred, !mention.times.contains(where: \.isPosition), !isAnew(mention),
      !mention.isOver
    else { return nil }
    return mentions[..<index].indices.reversed().prefix { mentions[$0].sentence >= mention.sentence - 3 }
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
      mention.times.allSatisfy({ $0.isInherited || !$0.isPosition })
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
  private mutating func placeLate(_ index: Int) {
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
  private mutating func placeAtDateline(_ index: Int) {
    let mention = mentions[index]
    guard isVisitToSomewhere(mention), let place = view.dateline?.place, let country = place.country,
      isAbroad(mention.visitors, in: country)
    else { return }
    self.place(index, at: place)
  }

  /// "On the visit of Prime Minister A", in a text that tells that a president receives him: to where that is.
  private mutating func placeWithHost(_ index: Int) {
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

  private mutating func place(_ index: Int, at place: PlaceMention?) {
    mentions[index].place = place
    mentions[index].placeIsInherited = true
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

  private mutating func open(_ index: Int, _ days: DateBounds) {
    let mention = mentions[index]
    eventOf[index] = events.count
    placed.append(index)
    let contents = DraftEvent.Contents(
      kind: mention.kind, status: mention.status, isTenseless: mention.isTenseless,
      isToldAsMade: mention.tellsThatItWasMade, mentions: [index],
      visitors: mention.visitors, hosts: mention.hosts, participants: mention.participants,
      place: mention.place, count: mention.count, ordinal: mention.ordinal, series: mention.series, days: days
    )
    events.append(DraftEvent(contents))
    for person in mention.people { eventsOfPerson[person].append(events.count - 1) }
    outlines.append(EventOutline(events[events.count - 1]))
    if !mention.hasPeople { eventsOfNobody.append(events.count - 1) }
    if let series = mention.series { eventsOfSeries[series, default: []].append(events.count - 1) }
  }

  /// The events that a mention can tell of as far as its people and what it is near to go, in the order of
  /// the text.
  private func candidates(for mention: EventMention, isFollowingText: Bool) -> [Int] {
    let people = mention.isTrip ? mention.visitors : mention.people
    if !people.isEmpty, !mention.isJoined {
      var found: [Int] = []
      for person in people { found += eventsOfPerson[person] }
      found.sort()
      let days = EventOutline.Days(MentionDays.bounds(of: mention, in: view))
      let ofSeries = mention.series.flatMap { eventsOfSeries[$0]?.suffix(Self.memoryOfSeries) } ?? []
      return DocumentLinker.inOrder(
        eventsOfNobody + ofSeries + sharing(found, of: mention, people.count, days))
    }
    guard isFollowingText, !mention.hasPeople || mention.isJoined, mention.place == nil else {
      return Array(events.indices)
    }
    let reach = mention.isJoined && mention.kind == .meeting ? Self.reachOfJoining : Self.reach
    let near = placed.reversed().prefix { mentions[$0].sentence >= mention.sentence - reach }
    return DocumentLinker.inOrder(near.compactMap { eventOf[$0] })
  }

  /// Of the events of people, each as often as people share it, those that a mention of so many can tell of: a meeting of
  /// all of them, or of some of them alone. Most events of one who meets many are told apart by that.
  private func sharing(
    _ found: [Int], of mention: EventMention, _ count: Int, _ days: EventOutline.Days?
  ) -> [Int] {
    var result: [Int] = []
    var start = 0
    while start < found.count {
      let event = found[start]
      var end = start + 1
      while end < found.count, found[end] == event { end += 1 }
      let shared = end - start
      if outlines[event].isTrip == mention.isTrip,
        mention.isTrip || shared == count || shared == outlines[event].peopleCount,
        !EventOutline.Days.areApart(days, outlines[event].days, isTrip: mention.isTrip)
      {
        result.append(event)
      }
      start = end
    }
    return result
  }

  /// Each once, in their order.
  private static func inOrder(_ events: consuming [Int]) -> [Int] {
    if events.count < 2 { return events }
    events.sort()
    var count = 1
    for index in 1..<events.count where events[index] != events[count - 1] {
      events[count] = events[index]
      count += 1
    }
    events.removeLast(events.count - count)
    return events
  }

  /// How many gatherings of a series back one that others attend is looked for.
  private static let memoryOfSeries = 32
  /// How many sentences back words that name neither people nor place can point.
  private static let reach = 12
  /// How many sentences back words point that tell who else took part.
  private static let reachOfJoining = 2

  private mutating func add(_ index: Int, _ days: DateBounds, to event: Int) {
    let mention = mentions[index]
    eventOf[index] = event
    placed.append(index)
    let known = events[event].people
    events[event].add(mention, index, days)
    for person in events[event].people where !known.contains(person) { eventsOfPerson[person].append(event) }
    outlines[event] = EventOutline(events[event])
  }

  // MARK: Comparison

  /// How well a mention fits an event; nil where it cannot be the same.
  private func score(_ mention: EventMention, _ days: DateBounds, _ event: DraftEvent, isLead: Bool) -> Int? {
    guard mention.kind != .context, KindFamily.areAlike(mention.kind, event.kind) else { return nil }
    guard mention.count == event.count else { return nil }
    if let a = mention.ordinal, let b = event.ordinal, a != b { return nil }
    if mention.form == .elliptical || isAnchor(mention, of: event) || isCounted(mention, from: event)
      || isOnSidelines(mention, of: event) || isSpokenOf(mention, at: event)
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
    if isAnew(mention) || mention.isPrevious || mention.isOver && !mention.isTrip, date < 3 { return nil }
    if isOfLongAgo(mention, days), event.days.isOpen { return nil }
    // "leaves on Friday for a tour of Asia" and "Japan (6-7 May)": the day of leaving is not that of the first stop.
    if mention.isStop, EventCriteria.isToRegion(event.place), days.intersection(event.days).isEmpty {
      return nil
    }
    // "has arrived in Minsk", after "he last visited Belarus in October"
    if mention.form == .verb, date < 3, event.mentions.contains(where: { mentions[$0].isPrevious }) {
      return nil
    }
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

  /// "met Assad to report on the Moscow summit": what is spoken of is not where it is spoken of.
  private func isSpokenOf(_ mention: EventMention, at event: DraftEvent) -> Bool {
    mention.isTopic && !mention.hasPeople
      && event.mentions.contains { mentions[$0].sentence == mention.sentence && mentions[$0].form == .verb }
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
    // Those of one sentence stand together, at the end.
    isCountedFrom(mention) && event.mentions.suffix(32).contains { mentions[$0].sentence == mention.sentence }
  }

  private func isCountedFrom(_ mention: EventMention) -> Bool {
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

  /// "is due at the White House on Wednesday": a plan within a trip that has begun.
  private func isStop(_ mention: EventMention, of event: DraftEvent, place: Int, date: Int) -> Bool {
    mention.isTrip && event.status == .occurred && mention.status == .planned && place == 2
      && mention.place.map { !PlaceComparison.isCountryName($0) } == true
      && (date > 0 || mention.sentence - (event.mentions.last.map { mentions[$0].sentence } ?? 0) <= 6)
  }

  /// Whether the days are those of one journey at most, not a year or a season.
  private func isShort(_ days: DateBounds) -> Bool {
    guard let first = days.earliest, let last = days.latest else { return true }
    return last - first < 62
  }

  private func isSameParagraph(_ mention: EventMention, _ event: DraftEvent) -> Bool {
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
  private func isAnew(_ mention: EventMention) -> Bool {
    let range = mention.trigger.lowerBound - 1..<min(view.tokens.count, mention.trigger.upperBound + 4)
    if range.contains(where: { AnewWords.all.contains(view.key($0)) }) { return true }
    // "an annual summit", "in a later meeting"
    return mention.form == .indefinite
      && Determiners.indefinite.contains(view.key(mention.trigger.lowerBound))
      && mention.trigger.contains { AnewWords.afterArticle.contains(view.key($0)) }
  }

  // MARK: Tense

  /// Whether all that tells that an event took place is in the simple present, in running text.
  func isToldInPresent(_ event: Int) -> Bool {
    events[event].status == .occurred
      && events[event].mentions.allSatisfy { index in
        let mention = mentions[index]
        let block = view.document.paragraphs[view.document.sentences[mention.sentence].paragraph].kind
        return mention.isPresent && !mention.isCurrent && (block == .prose || block == .listItem)
          && !isHabit(mention)
      }
  }

  /// Whether the document tells what happens in the simple present throughout, as the news of a day in brief do.
  var isChronicle: Bool {
    var present = 0
    for mention in mentions
    where (mention.form == .verb || mention.isPresent) && mention.kind != .context && !mention.isTenseless {
      let block = view.document.paragraphs[view.document.sentences[mention.sentence].paragraph].kind
      guard block == .prose || block == .listItem else { continue }
      guard mention.isPresent, mention.status == .occurred else { return false }
      present += 1
    }
    return present >= 2
  }

  /// "He meets him every year."
  private func isHabit(_ mention: EventMention) -> Bool {
    view.document.sentences[mention.sentence].tokens.contains {
      FrequencyWords.all.contains(view.key($0))
        || view.time(at: $0).map { view.times[$0].kind == .set } == true
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

  private mutating func dropWhatIsNoEvent() {
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
  }
}

/// Words that make of a present tense what happens time and again.
enum FrequencyWords {
  static let all: WordSet = "often usually always rarely never sometimes regularly widely frequently"
}

enum AnewWords {
  static let all: WordSet = "again another anew further fresh additional"
  /// Those that say so only behind "a": "a later meeting".
  static let afterArticle: WordSet = "annual later subsequent separate follow-up"
}

/// Which kinds of mention can tell of one event.
package enum KindFamily {
  package static func areAlike(_ a: Event.Kind, _ b: Event.Kind) -> Bool {
    if a == b { return true }
    switch (a, b) {
    case (.meeting, .summit), (.summit, .meeting): return true
    default: return false
    }
  }
}

enum StatusMerging {
  static func areCompatible(_ event: Event.Status, _ mention: Event.Status, definite: Bool) -> Bool {
    event == mention || definite || (event == .cancelled && mention == .planned)
      || (event == .planned && mention == .cancelled)
      || (event == .proposed && mention == .planned) || (event == .planned && mention == .proposed)
      || (event == .postponed && mention == .planned) || (event == .planned && mention == .postponed)
      || (event == .postponed && mention == .cancelled) || (event == .cancelled && mention == .postponed)
  }

  /// What is known of both: a cancellation outweighs a plan, a plan a proposal. Of being put off and being called
  /// off the one told last counts, but "had been due to leave" says only that it did not come to it, and "flew into Cairo
  /// today. He had put off the trip" how it came to its day.
  static func merged(
    _ event: Event.Status, _ mention: Event.Status, definite: Bool, isVerb: Bool, isToldAsMade: Bool
  ) -> Event.Status {
    if event == mention || isToldAsMade && event == .occurred && mention == .postponed { return event }
    if event == .cancelled, mention == .postponed { return mention }
    if event == .postponed, mention == .cancelled, isVerb { return event }
    // "will not meet" and "the meeting was called off" are one.
    let order: [Event.Status] = [.proposed, .planned, .occurred, .postponed, .denied, .cancelled]
    if definite, mention == .occurred { return event }
    return (order.firstIndex(of: mention) ?? 0) > (order.firstIndex(of: event) ?? 0) ? mention : event
  }
}
