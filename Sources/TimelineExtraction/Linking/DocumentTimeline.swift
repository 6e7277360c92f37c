package import TimelineModel

/// What one document tells: its events and quotes, with the people as indices into its own cast.
package struct DocumentTimeline: Sendable {
  package var path: String
  package var title: String?
  package var text: [UInt8]
  package var date: EventDate
  var cast: [Person]
  /// Participants are indices into `cast`; spans speak of document 0.
  var events: [Event]
  /// Speakers are indices into `cast`.
  var quotes: [Quote]
}

extension DocumentTimeline {
  /// Brings together what the stages found.
  init(
    _ view: DocumentView, events linker: DocumentLinker, dates: DocumentDating.Outcome,
    quotes found: [QuoteMention]
  ) {
    let document = view.document
    let builder = EventBuilder(view: view, linker: linker)
    path = document.path
    title = document.title
    text = document.text
    date = EventBuilder.eventDate(dates.writing)
    cast = view.names.cast
    events = linker.events.indices.map { builder.event($0, date: dates.events[$0]) }
    let isChronicle = linker.isChronicle
    for index in events.indices
    where linker.isToldInPresent(index)
      && Self.liesAhead(dates.events[index], dates.writing, byMoreThanToday: isChronicle)
    {
      events[index].status = .planned
    }
    quotes = []
    attachQuotes(found, sentences: document.sentences)
    linkJourneys(linker)
  }

  /// "In the evening he meets the president": what is not past when it is written is a plan.
  private static func liesAhead(
    _ date: DocumentDating.DatedPoint, _ writing: DocumentDating.DatedPoint, byMoreThanToday: Bool
  ) -> Bool {
    guard let now = writing.bounds.earliest, now == writing.bounds.latest else { return false }
    if byMoreThanToday { return date.bounds.earliest.map { $0 > now } ?? false }
    return date.bounds.latest.map { $0 >= now } ?? true
  }

  /// Adds the quotes, each to the event its sentence tells of, or that the sentence before tells of.
  private mutating func attachQuotes(_ found: [QuoteMention], sentences: [Sentence]) {
    if found.isEmpty { return }
    var eventsTold: [Range<Int>: [Int]] = [:]
    for index in events.indices
    where events[index].count == nil && events[index].status == .occurred && events[index].kind != .trip {
      for evidence in events[index].evidence { eventsTold[evidence.span.bytes, default: []].append(index) }
    }
    for quote in found {
      let index = quotes.count
      var event: Int?
      for back in 0...2 where event == nil && quote.sentence - back >= 0 {
        guard sentences[quote.sentence - back].paragraph == sentences[quote.sentence].paragraph || back == 0
        else { break }
        event = eventsTold[sentences[quote.sentence - back].bytes]?.first { event in
          events[event].participants.contains { $0.actor.index == quote.speaker.map(Int32.init) ?? -1 }
        }
      }
      quotes.append(
        Quote(
          span: SourceSpan(document: Document.ID(0), bytes: quote.bytes),
          speaker: quote.speaker.map { Actor.ID($0) },
          event: event.map { events[$0].id }))
      if let event { events[event].quotes.append(index) }
    }
  }

  /// Ties meetings to the trips on which they took place.
  private mutating func linkJourneys(_ linker: DocumentLinker) {
    let days = events.map(\.date.bounds)
    for (meeting, trip) in linker.journeys(days: days) { events[meeting].journey = events[trip].id }
  }
}
