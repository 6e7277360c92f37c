public import TimelineModel

/// Writes a timeline as one JSON object, byte for byte the same on every run.
///
/// Offsets count Unicode scalars from the start of a document's text, end exclusive. One line holds one
/// document, actor, event or quote.
public struct JSONExport {
  /// What the export says it is.
  static let schema = "summitry/1"
  /// How many scalars around a piece of evidence are given to find it again.
  static let contextLength = 32

  private let timeline: Timeline
  private let offsets: [ScalarOffsets]
  private var writer: JSONWriter

  /// An export of a timeline.
  ///
  /// - Parameter escapesInvisible: whether control characters and their like are escaped, so that the
  ///   export can be shown in a terminal.
  public init(of timeline: Timeline, escapesInvisible: Bool = false) {
    self.timeline = timeline
    offsets = timeline.documents.map { ScalarOffsets($0.text) }
    writer = JSONWriter(escapesInvisible: escapesInvisible)
  }

  /// The whole export.
  public static func bytes(of timeline: Timeline) -> [UInt8] {
    var result: [UInt8] = []
    JSONExport(of: timeline).write { result.append(contentsOf: $0) }
    return result
  }

  /// Some of a timeline's quotes alone: `{"quotes": […]}`.
  ///
  /// - Parameter indices: which quotes, in order.
  public static func quotes(
    _ indices: [Int], of timeline: Timeline, escapesInvisible: Bool = false
  ) -> [UInt8] {
    var result: [UInt8] = []
    var export = JSONExport(of: timeline, escapesInvisible: escapesInvisible)
    export.writer.beginObject()
    export.lines("quotes", indices, { result.append(contentsOf: $0) }) { $0.quote($1, withEvent: true) }
    export.writer.endObject()
    export.writer.finalNewline()
    return result + export.writer.bytes
  }

  /// Hands the export on, piece by piece.
  public func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var export = self
    export.writer.beginObject()
    export.writer.member("schema", Self.schema)
    try export.lines("documents", timeline.documents.indices, sink) { $0.document($1) }
    try export.lines("actors", timeline.actors.indices, sink) { $0.actor($1) }
    try export.lines("events", timeline.events.indices, sink) { $0.event($1) }
    let attributed = timeline.quotes.indices.filter { timeline.quotes[$0].speaker != nil }
    try export.lines("quotes", attributed, sink) { $0.quote($1, withEvent: true) }
    export.writer.finalNewline()
    export.writer.endObject()
    export.writer.finalNewline()
    try sink(export.writer.bytes)
  }

  // MARK: Parts

  private mutating func lines<Failure: Error>(
    _ name: StaticString, _ indices: some Sequence<Int>, _ sink: ([UInt8]) throws(Failure) -> Void,
    _ element: (inout JSONExport, Int) -> Void
  ) throws(Failure) {
    writer.newline()
    writer.key(name)
    writer.beginArray()
    for index in indices {
      writer.newline()
      element(&self, index)
      if writer.bytes.count > 1 << 16 {
        try sink(writer.bytes)
        writer.removeAll()
      }
    }
    writer.endArray()
  }

  private mutating func document(_ index: Int) {
    let document = timeline.documents[index]
    writer.beginObject()
    writer.member("id", "d", index + 1)
    writer.member("path", document.path)
    writer.member("title", document.title)
    writer.member("date", document.date.edtf)
    writer.member("dateCertainty", document.date.certainty.rawValue)
    writer.member("characters", offsets[index].count)
    writer.endObject()
  }

  private mutating func actor(_ index: Int) {
    let actor = timeline.actors[index]
    writer.beginObject()
    writer.member("id", actor.slug)
    writer.member("name", actor.name)
    writer.member("kind", actor.kind.rawValue)
    writer.member("role", actor.role)
    writer.member("country", actor.country?.rawValue)
    writer.key("aliases")
    writer.beginArray()
    for alias in actor.aliases { writer.string(alias) }
    writer.endArray()
    writer.endObject()
  }

  private mutating func event(_ index: Int) {
    let event = timeline.events[index]
    writer.beginObject()
    writer.member("id", event.id.description)
    writer.member("kind", event.kind.rawValue)
    writer.member("status", event.status.rawValue)
    writer.member("title", event.title)
    writer.key("date")
    date(event.date)
    writer.key("participants")
    writer.beginArray()
    for participant in event.participants {
      writer.beginObject()
      writer.member("actor", timeline[participant.actor].slug)
      writer.member("role", participant.role.rawValue)
      writer.endObject()
    }
    writer.endArray()
    writer.key("countries")
    writer.beginArray()
    for country in event.countries { writer.string(country.rawValue) }
    writer.endArray()
    writer.key("place")
    place(event.place)
    writer.member("count", event.count)
    writer.key("evidence")
    writer.beginArray()
    for piece in event.evidence { evidence(piece.span) }
    writer.endArray()
    writer.key("quotes")
    writer.beginArray()
    for index in event.quotes { quote(index, withEvent: false) }
    writer.endArray()
    review(event.review)
    ties(event)
    writer.endObject()
  }

  /// What few events have: left out where there is none.
  private mutating func ties(_ event: Event) {
    if let journey = event.journey { writer.member("journey", journey.description) }
    if let other = event.otherDate {
      writer.key("otherDate")
      date(other)
    }
    guard !event.otherPlaces.isEmpty else { return }
    writer.key("otherPlaces")
    writer.beginArray()
    for place in event.otherPlaces { self.place(place) }
    writer.endArray()
  }

  /// What a person said of an event.
  private mutating func review(_ review: Review) {
    writer.member("verdict", review.verdict.rawValue)
    writer.key("tags")
    writer.beginArray()
    for tag in review.tags { writer.string(tag) }
    writer.endArray()
    writer.key("notes")
    writer.beginArray()
    for note in review.notes { writer.string(note) }
    writer.endArray()
    writer.key("found")
    writer.boolean(!review.isUnfound)
  }

  private mutating func date(_ date: EventDate) {
    writer.beginObject()
    writer.member("edtf", date.edtf)
    writer.member("earliest", date.earliest?.description)
    writer.member("latest", date.latest?.description)
    writer.member("certainty", date.certainty.rawValue)
    writer.key("because")
    writer.beginArray()
    for reason in date.because { self.reason(reason) }
    writer.endArray()
    if !date.conflicts.isEmpty {
      writer.key("conflicts")
      writer.beginArray()
      for reason in date.conflicts { self.reason(reason) }
      writer.endArray()
    }
    writer.endObject()
  }

  private mutating func reason(_ reason: Reason) {
    writer.beginObject()
    writer.key("text")
    if let span = reason.span { writer.string(utf8: text(span)) } else { writer.null() }
    writer.member("rule", reason.rule)
    if let span = reason.span {
      position(span)
    } else {
      writer.member("document", nil as String?)
      writer.member("start", nil as String?)
      writer.member("end", nil as String?)
    }
    writer.endObject()
  }

  private mutating func place(_ place: Place?) {
    guard let place else { return writer.null() }
    writer.beginObject()
    writer.member("name", place.name)
    writer.member("region", place.region)
    writer.member("country", place.country?.rawValue)
    writer.endObject()
  }

  private mutating func evidence(_ span: SourceSpan) {
    let index = Int(span.document.index)
    writer.beginObject()
    position(span)
    writer.member("line", offsets[index].line(of: Int(span.start)))
    writer.member("exact", utf8: offsets[index].bytes(span.bytes))
    writer.member("prefix", utf8: offsets[index].prefix(before: Int(span.start), length: Self.contextLength))
    writer.member("suffix", utf8: offsets[index].suffix(from: Int(span.end), length: Self.contextLength))
    writer.endObject()
  }

  private mutating func quote(_ index: Int, withEvent: Bool) {
    let quote = timeline.quotes[index]
    writer.beginObject()
    position(quote.span)
    writer.member("exact", utf8: text(quote.span))
    writer.member("speaker", quote.speaker.map { timeline[$0].slug })
    if withEvent { writer.member("event", quote.event?.description) }
    writer.endObject()
  }

  private mutating func position(_ span: SourceSpan) {
    let index = Int(span.document.index)
    writer.member("document", "d", index + 1)
    writer.member("start", offsets[index].scalars(before: Int(span.start)))
    writer.member("end", offsets[index].scalars(before: Int(span.end)))
  }

  private func text(_ span: SourceSpan) -> ArraySlice<UInt8> {
    offsets[Int(span.document.index)].bytes(span.bytes)
  }
}
