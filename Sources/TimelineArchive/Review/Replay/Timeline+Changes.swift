import Gazetteer
import TimelineExtraction
import TimelineModel

extension Timeline {
  /// The slugs of those who take part in an event, sorted.
  func people(of index: Int) -> [String] {
    events[index].participants.map { self[$0.actor].slug }.sorted()
  }

  /// Changes an event as a person says, who thereby accepts it.
  mutating func edit(_ index: Int, _ edit: EventEdit) {
    let wasTitled = events[index].title != usualTitle(of: events[index])
    events[index].review.verdict = .accepted
    if let kind = edit.kind { events[index].kind = kind }
    if let status = edit.status { events[index].status = status }
    if let place = edit.place { events[index].place = place }
    if edit.without.contains(.place) { (events[index].place, events[index].otherPlaces) = (nil, []) }
    if edit.without.contains(.date) {
      events[index].date = EventDate(because: [Reason(rule: "given in review", span: nil)])
      events[index].otherDate = nil
    }
    if var date = edit.date {
      date.certainty = .stated
      date.because = [Reason(rule: "given in review", span: nil)]
      events[index].date = date
    }
    if let who = edit.who {
      let before = events[index].participants
      events[index].participants = []
      for name in who {
        let actor = actor(named: name)
        guard !events[index].participants.contains(where: { $0.actor == actor }) else { continue }
        events[index].participants.append(
          before.first { $0.actor == actor } ?? Event.Participant(actor: actor))
      }
    }
    if edit.who != nil || edit.place != nil || edit.without.contains(.place) { settleCountries(index) }
    if let title = edit.title {
      events[index].title = title
    } else if !wasTitled {
      events[index].title = usualTitle(of: events[index])
    }
  }

  /// Lets one event take in another.
  mutating func merge(_ other: Int, into index: Int) {
    let added = events[other]
    var event = events[index]
    let wasTitled = event.title != usualTitle(of: event)
    for participant in added.participants
    where !event.participants.contains(where: { $0.actor == participant.actor }) {
      event.participants.append(participant)
    }
    if let place = added.place, place != event.place {
      if event.place == nil {
        event.place = place
      } else if !event.otherPlaces.contains(place) {
        event.otherPlaces.append(place)
      }
    }
    event.evidence = (event.evidence + added.evidence.filter { !event.evidence.contains($0) })
      .sorted { $0.span < $1.span }
    event.quotes = (event.quotes + added.quotes).sorted()
    event.explanation.append(Reason(rule: "merged in review", span: added.evidence.first?.span))
    event.review.verdict = .accepted
    event.review.notes += added.review.notes
    event.review.tags = Set(event.review.tags + added.review.tags).sorted()
    if !wasTitled { event.title = usualTitle(of: event) }
    events[index] = event
    settleCountries(index)
  }

  /// Makes an event of some of an event's sentences.
  mutating func split(_ index: Int, isPart: [Bool], _ id: Event.ID) {
    let whole = events[index]
    var part = whole
    part.id = id
    part.evidence = zip(whole.evidence, isPart).filter { $0.1 }.map(\.0)
    part.quotes = whole.quotes.filter { quote in
      part.evidence.contains { $0.span.overlaps(quotes[quote].span) }
    }
    part.review = Review(verdict: .accepted)
    part.explanation = [Reason(rule: "split off in review", span: nil)]
    for quote in part.quotes { quotes[quote].event = id }
    events[index].evidence = zip(whole.evidence, isPart).filter { !$0.1 }.map(\.0)
    events[index].quotes = whole.quotes.filter { !part.quotes.contains($0) }
    events[index].review.verdict = .accepted
    events.append(part)
  }

  /// Adds an event of a person's own.
  mutating func create(_ edit: EventEdit, evidence: [SourceSpan], _ id: Event.ID) {
    events.append(
      Event(
        id: id, kind: edit.kind ?? .meeting, title: "", date: .unknown,
        evidence: evidence.sorted().map { Evidence(span: $0) },
        explanation: [Reason(rule: "added in review", span: nil)]))
    events[events.count - 1].title = usualTitle(of: events[events.count - 1])
    self.edit(events.count - 1, edit)
  }

  /// Adds an event as it was.
  mutating func restore(_ snapshot: EventSnapshot, evidence: [SourceSpan], _ id: Event.ID) {
    var date = snapshot.date
    if !date.isOpen { date.because = [Reason(rule: "as it was when it was reviewed", span: nil)] }
    let participants = snapshot.people.map { person in
      Event.Participant(actor: actor(of: person), role: person.role)
    }
    var event = Event(
      id: id, kind: snapshot.kind, status: snapshot.status, title: snapshot.title, date: date,
      otherDate: snapshot.otherDate, participants: participants, countries: snapshot.countries,
      place: snapshot.place, otherPlaces: snapshot.otherPlaces, count: snapshot.count,
      evidence: evidence.map { Evidence(span: $0) },
      explanation: [Reason(rule: "found no more by the extractor, kept from review", span: nil)])
    event.review.isUnfound = true
    events.append(event)
    name(event.countries)
  }

  private func usualTitle(of event: Event) -> String {
    EventTitle.title(of: event, series: nil) { self[$0].name }
  }

  private mutating func settleCountries(_ index: Int) {
    let event = events[index]
    var codes = Set(
      event.participants.filter { event.kind != .trip || $0.role != .host }.compactMap {
        self[$0.actor].country
      })
    if let country = event.place?.country { codes.insert(country) }
    events[index].countries = codes.sorted()
    name(events[index].countries)
  }

  /// Sees to the names of countries.
  private mutating func name(_ codes: [CountryCode]) {
    for code in codes where !countries.contains(where: { $0.code == code }) {
      countries.append(Country(code: code, name: Gazetteer.countryName(code) ?? code.rawValue))
      countries.sort { $0.code < $1.code }
    }
  }

  /// The actor that a person was; a new one where nobody has that slug.
  private mutating func actor(of person: EventSnapshot.Person) -> Actor.ID {
    if let known = actors.first(where: { $0.slug == person.slug }) { return known.id }
    let id = Actor.ID(actors.count)
    actors.append(
      Actor(
        id: id, slug: person.slug, name: person.name, kind: person.kind, role: person.office,
        country: person.country))
    return id
  }

  /// The actor with a slug or name; a new one where nobody has it.
  private mutating func actor(named name: String) -> Actor.ID {
    if let known = actors.first(where: { $0.slug == name }) ?? actors.first(where: { $0.name == name }) {
      return known.id
    }
    let id = Actor.ID(actors.count)
    let slug = Slug.slug(name)
    let isTaken = actors.contains { $0.slug == slug }
    actors.append(Actor(id: id, slug: isTaken ? "\(slug)-\(actors.count)" : slug, name: name))
    return id
  }
}
