import RandomTesting
import TimelineModel

extension SeededGenerator {
  /// A timeline with anything in it that a timeline can hold.
  mutating func timeline() -> Timeline {
    var timeline = Timeline()
    for index in 0..<Int.random(in: 1...4, using: &self) {
      let text = SourceText(self.text(0...400))
      timeline.documents.append(
        Document(
          id: Document.ID(index), path: "\(index) " + self.text(0...5),
          title: Bool.random(using: &self) ? self.text(0...9) : nil, date: date(), text: text))
    }
    for index in 0..<Int.random(in: 1...5, using: &self) {
      timeline.actors.append(
        Actor(
          id: Actor.ID(index), slug: "actor-\(index)" + self.text(0...3), name: self.text(1...20),
          kind: Actor.Kind.allCases.randomElement(using: &self)!,
          role: Bool.random(using: &self) ? self.text(0...30) : nil,
          country: Bool.random(using: &self) ? CountryCode("FR") : nil, aliases: [self.text(0...9)]))
    }
    for _ in 0..<Int.random(in: 0...8, using: &self) { addEvent(to: &timeline) }
    addQuotes(to: &timeline)
    return timeline
  }

  private mutating func addEvent(to timeline: inout Timeline) {
    timeline.events.append(
      Event(
        id: Event.ID(next()), kind: Event.Kind.allCases.randomElement(using: &self)!,
        status: Event.Status.allCases.randomElement(using: &self)!, title: text(0...40),
        date: date(in: timeline), otherDate: Bool.random(using: &self) ? date(in: timeline) : nil,
        participants: [.init(actor: timeline.actors.randomElement(using: &self)!.id, role: .host)],
        countries: [CountryCode("FR"), CountryCode("SU")],
        place: Bool.random(using: &self) ? place() : nil,
        otherPlaces: (0..<Int.random(in: 0...2, using: &self)).map { _ in place() },
        count: Bool.random(using: &self) ? Int.random(in: 2...99, using: &self) : nil,
        evidence: (0..<Int.random(in: 1...3, using: &self)).map { _ in Evidence(span: span(in: timeline)) },
        journey: timeline.events.randomElement(using: &self)?.id,
        review: review()))
  }

  private mutating func place() -> Place { Place(name: text(1...20), region: text(0...20)) }

  private mutating func review() -> Review {
    Review(
      verdict: Review.Verdict.allCases.randomElement(using: &self)!,
      notes: (0..<Int.random(in: 0...2, using: &self)).map { _ in text(0...20) },
      tags: (0..<Int.random(in: 0...2, using: &self)).map { _ in text(1...9) },
      isUnfound: Bool.random(using: &self))
  }

  private mutating func addQuotes(to timeline: inout Timeline) {
    var spans: Set<SourceSpan> = []
    for _ in 0..<Int.random(in: 0...6, using: &self) { spans.insert(span(in: timeline)) }
    for span in spans.sorted() {
      let event = timeline.events.indices.randomElement(using: &self)
      // Without a speaker and without an event a quote is not exported.
      let speaker =
        event == nil || Bool.random(using: &self) ? timeline.actors.randomElement(using: &self)?.id : nil
      if let event { timeline.events[event].quotes.append(timeline.quotes.count) }
      timeline.quotes.append(Quote(span: span, speaker: speaker, event: event.map { timeline.events[$0].id }))
    }
  }

  private mutating func date(in timeline: Timeline? = nil) -> EventDate {
    let forms = [
      "2019", "2019-04", "1961-06-04", "1961-06-03/1961-06-04", "[1961-06-03..1961-06-04]", "[..2018-12-31]",
    ]
    var date = EventDate(edtf: forms.randomElement(using: &self)!) ?? .unknown
    date.certainty = EventDate.Certainty.allCases.randomElement(using: &self)!
    if let timeline {
      date.because = [
        Reason(rule: text(0...30), span: span(in: timeline)), Reason(rule: "no words of its own", span: nil),
      ]
      date.conflicts = (0..<Int.random(in: 0...2, using: &self)).map { _ in
        Reason(rule: text(0...30), span: span(in: timeline))
      }
    }
    return date
  }

  /// A span that cuts no scalar.
  private mutating func span(in timeline: Timeline) -> SourceSpan {
    let document = timeline.documents.randomElement(using: &self)!
    let scalars = String(decoding: document.text.utf8, as: UTF8.self).unicodeScalars
    let starts = scalars.indices + [scalars.endIndex]
    let ends = [starts.randomElement(using: &self)!, starts.randomElement(using: &self)!].sorted()
    func byte(_ index: String.Index) -> Int { scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }
    return SourceSpan(document: document.id, bytes: byte(ends[0])..<byte(ends[1]))
  }
}
