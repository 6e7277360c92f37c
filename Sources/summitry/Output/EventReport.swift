import TerminalCanvas
import TimelineModel

/// All that is known of one event, and how it is known.
struct EventReport {
  private static let indent = 11
  private let timeline: Timeline
  private let event: Event
  private var lines: SourceLines

  init(_ event: Event, in timeline: Timeline) {
    self.timeline = timeline
    self.event = event
    lines = SourceLines(timeline)
  }

  func write(to output: inout Output) {
    var report = self
    report.head(&output)
    report.dateReasons(&output)
    report.explanation(&output)
    report.evidence(&output)
    report.quotes(&output)
  }

  // MARK: Sections

  private func head(_ output: inout Output) {
    for line in wrapped(event.title, indent: 0, output) {
      output.write(Tone.heading.apply(to: line, output) + "\n")
    }
    field("what", EventLabel.kind(event), &output)
    for (index, participant) in event.participants.enumerated() {
      field(index == 0 ? "who" : "", describe(participant), &output)
    }
    if let place = event.place {
      field("where", EventLabel.place(place, timeline, withRegion: true), &output)
    }
    for place in event.otherPlaces {
      field("", "elsewhere given as " + EventLabel.place(place, timeline, withRegion: true), &output)
    }
    if !event.countries.isEmpty {
      field("countries", event.countries.map(timeline.name(of:)).joined(separator: ", "), &output)
    }
    field("when", when(event.date), &output)
    if let other = event.otherDate { field("", "put off to " + when(other), &output) }
    if event.review.verdict != .proposed || event.review.isUnfound {
      let unfound = event.review.isUnfound ? ", no longer found by the extractor: kept as it was" : ""
      field("review", event.review.verdict.rawValue + unfound, &output)
    }
    if !event.review.tags.isEmpty { field("tags", event.review.tags.joined(separator: ", "), &output) }
    for (index, note) in event.review.notes.enumerated() {
      field(index == 0 ? "notes" : "", note, &output)
    }
    field("id", event.id.description, &output)
    if let journey = event.journey, let trip = timeline.events.first(where: { $0.id == journey }) {
      field("part of", trip.title + " (" + journey.description + ")", &output)
    }
  }

  private func when(_ date: EventDate) -> String {
    guard let edtf = date.edtf else { return DateWords.phrase(date) }
    return DateWords.phrase(date) + ", " + DateWords.certainty(date) + " (" + edtf + ")"
  }

  private func describe(_ participant: Event.Participant) -> String {
    let actor = timeline[participant.actor]
    var words = actor.name
    if let role = actor.role { words += ", " + role }
    if let country = actor.country { words += ", " + timeline.name(of: country) }
    return participant.role == .participant ? words : words + " (" + participant.role.rawValue + ")"
  }

  private mutating func dateReasons(_ output: inout Output) {
    reasons(event.date.because, under: "Why this date", &output)
    reasons(event.date.conflicts, under: "What speaks against it", &output)
    if let other = event.otherDate { reasons(other.because, under: "Why put off to then", &output) }
  }

  private mutating func explanation(_ output: inout Output) {
    reasons(event.explanation, under: "Why these belong together", &output)
  }

  private mutating func evidence(_ output: inout Output) {
    heading(event.evidence.count == 1 ? "Source" : "Sources", &output)
    for (index, evidence) in event.evidence.enumerated() {
      location(evidence.span, event.evidence.count == 1 ? "" : "\(index + 1). ", &output)
      excerpt(evidence.span, &output)
    }
  }

  private mutating func quotes(_ output: inout Output) {
    guard !event.quotes.isEmpty else { return }
    heading("Quotes", &output)
    for index in event.quotes {
      let quote = timeline.quotes[index]
      let speaker = quote.speaker.map { timeline[$0].name } ?? "somebody"
      location(quote.span, speaker + ", ", &output)
      excerpt(quote.span, tone: .quote, &output)
    }
  }

  // MARK: Lines

  private mutating func reasons(_ reasons: [Reason], under title: String, _ output: inout Output) {
    guard !reasons.isEmpty else { return }
    heading(title, &output)
    for reason in reasons {
      for line in wrapped(reason.rule, indent: 2, output) { output.write("  " + line + "\n") }
      guard let span = reason.span else { continue }
      let words = "“" + timeline[span] + "” " + lines.location(of: span)
      for line in wrapped(words, indent: 4, output) {
        output.write("    " + Tone.quote.apply(to: line, output) + "\n")
      }
    }
  }

  private func heading(_ title: String, _ output: inout Output) {
    output.write("\n" + Tone.heading.apply(to: title, output) + "\n")
  }

  private func field(_ name: String, _ value: String, _ output: inout Output) {
    var label = name
    for line in wrapped(value, indent: Self.indent, output) {
      let space = String(repeating: " ", count: max(1, Self.indent - label.utf8.count))
      output.write(Tone.faint.apply(to: label, output) + space + line + "\n")
      label = ""
    }
  }

  private mutating func location(_ span: SourceSpan, _ before: String, _ output: inout Output) {
    for line in wrapped(before + lines.location(of: span), indent: 2, output) {
      output.write("  " + Tone.faint.apply(to: line, output) + "\n")
    }
  }

  private func excerpt(_ span: SourceSpan, tone: Tone = .plain, _ output: inout Output) {
    for line in wrapped(timeline[span], indent: 4, output) {
      output.write("    " + tone.apply(to: line, output) + "\n")
    }
  }

  private func wrapped(_ text: String, indent: Int, _ output: Output) -> [String] {
    TextWidth.wrapped(
      output.isTerminal ? PrintableText.line(TextWidth.oneLine(text)) : text,
      to: output.columns.map { max(20, $0 - indent) })
  }
}
