import TimelineExtraction
import TimelineModel

/// Makes the changes of the log to what extraction found, one after the other.
struct Replay {
  private(set) var timeline: Timeline
  /// The changes whose words are in no document any more.
  private(set) var orphans: [LogEntry] = []
  /// The changes whose events extraction finds no more, though their words are there.
  private(set) var unfound: [LogEntry] = []
  var documents: AnchoredDocuments
  /// For each document the events that it tells of, as indices.
  private var eventsTold: [Int32: [Int]] = [:]
  /// For each event that became part of another one, or is there no more: the other one.
  private var mergedInto: [Event.ID: Event.ID] = [:]
  /// For each event that is shown as it was: under which identity.
  private var keptAs: [Event.ID: Event.ID] = [:]

  init(_ timeline: Timeline, documents: AnchoredDocuments) {
    self.timeline = timeline
    self.documents = documents
    for (index, event) in timeline.events.enumerated() { note(event, index) }
  }

  private mutating func note(_ event: Event, _ index: Int) {
    for document in Set(event.evidence.map(\.span.document.index)) {
      eventsTold[document, default: []].append(index)
    }
  }

  /// Makes one change; keeps it as an orphan where its words are gone.
  mutating func apply(_ entry: LogEntry) {
    guard entry.isInForce, case .change(let action) = entry.deed else { return }
    let kept = keptAs.count
    if !perform(action, entry) { orphans.append(entry) } else if keptAs.count > kept { unfound.append(entry) }
  }

  private mutating func perform(_ action: ReviewAction, _ entry: LogEntry) -> Bool {
    guard let anchor = entry.events.first else { return false }
    if case .create(let edit) = action { return create(edit, anchor, Replay.eventID(of: entry)) }
    var found = event(of: anchor)
    if found == nil {
      switch action {
      // What is not found need not be taken away.
      case .reject, .untag: return !spans(of: anchor).isEmpty
      default: found = keep(anchor, entry)
      }
    }
    guard let index = found else { return false }
    switch action {
    case .accept: timeline.events[index].review.verdict = .accepted
    case .reject: timeline.events[index].review.verdict = .rejected
    case .edit(let edit): timeline.edit(index, edit)
    case .merge: return merge(entry.events.dropFirst(), into: index, entry)
    case .split:
      guard entry.events.count > 1 else { return false }
      return split(entry.events[1], from: index, entry)
    case .note(let text): timeline.events[index].review.notes.append(text)
    case .tag(let word):
      let tags = timeline.events[index].review.tags
      if !tags.contains(word) { timeline.events[index].review.tags = (tags + [word]).sorted() }
    case .untag(let word): timeline.events[index].review.tags.removeAll { $0 == word }
    case .create: break
    }
    return true
  }

  // MARK: Finding events

  /// The event with an identity; nil where there is none, or where it became part of another one.
  func index(of id: Event.ID) -> Int? {
    mergedInto[id] == nil ? timeline.events.firstIndex { $0.id == id } : nil
  }

  /// The event that an anchor means: of those that its words tell of the same one, else the one with the same
  /// people, else the only one. Where several can be meant, none is.
  func event(of anchor: EventAnchor) -> Int? {
    let spans = spans(of: anchor)
    var candidates: [Int] = []
    for span in spans {
      for index in eventsTold[span.document.index] ?? [] where !candidates.contains(index) {
        let event = timeline.events[index]
        if mergedInto[event.id] == nil, KindFamily.areAlike(event.kind, anchor.kind),
          event.evidence.contains(where: { $0.span.overlaps(span) })
        {
          candidates.append(index)
        }
      }
    }
    for id in [anchor.event, keptAs[anchor.event]] {
      if let same = candidates.first(where: { timeline.events[$0].id == id }) { return same }
    }
    let withSamePeople = candidates.filter { timeline.people(of: $0) == anchor.people }
    if withSamePeople.count == 1 { return withSamePeople[0] }
    if withSamePeople.isEmpty, candidates.count == 1 { return candidates[0] }
    return nil
  }

  private func spans(of anchor: EventAnchor) -> [SourceSpan] {
    anchor.quotes.compactMap { documents.span(of: $0, in: timeline) }
  }

  // MARK: Changing what there is

  /// Shows an event that extraction finds no more as it was; nil where its words are gone as well.
  private mutating func keep(_ anchor: EventAnchor, _ entry: LogEntry) -> Int? {
    let spans = Set(spans(of: anchor)).sorted()
    guard !spans.isEmpty else { return nil }
    // The identity that it had may be another event's now.
    let isTaken = timeline.events.contains { $0.id == anchor.event }
    let id = isTaken ? Event.ID(anchor.event.rawValue ^ Replay.eventID(of: entry).rawValue) : anchor.event
    keptAs[anchor.event] = id
    timeline.restore(anchor.snapshot, evidence: spans, id)
    note(timeline.events[timeline.events.count - 1], timeline.events.count - 1)
    return timeline.events.count - 1
  }

  private mutating func merge(
    _ anchors: ArraySlice<EventAnchor>, into index: Int, _ entry: LogEntry
  ) -> Bool {
    var others: [Int] = []
    for anchor in anchors {
      guard let other = event(of: anchor) ?? keep(anchor, entry), other != index, !others.contains(other)
      else { continue }
      others.append(other)
    }
    for other in others {
      timeline.merge(other, into: index)
      mergedInto[timeline.events[other].id] = timeline.events[index].id
    }
    note(timeline.events[index], index)
    // What is one event already needs no more.
    return others.count == anchors.count || anchors.allSatisfy { event(of: $0) == index }
  }

  private mutating func split(_ anchor: EventAnchor, from index: Int, _ entry: LogEntry) -> Bool {
    let spans = spans(of: anchor)
    guard !spans.isEmpty else { return false }
    let isPart = timeline.events[index].evidence.map { piece in spans.contains { $0.overlaps(piece.span) } }
    if isPart.contains(true), isPart.contains(false) {
      timeline.split(index, isPart: isPart, Replay.eventID(of: entry))
      note(timeline.events[timeline.events.count - 1], timeline.events.count - 1)
      return true
    }
    // Extraction tells them apart already, or finds one of the two no more.
    var other = anchor
    if isPart.contains(true) {
      other = entry.events[0]
      other.quotes.removeAll { quote in
        documents.span(of: quote, in: timeline).map { span in spans.contains { $0.overlaps(span) } } ?? true
      }
    } else {
      other.event = Replay.eventID(of: entry)
    }
    return isTold(self.spans(of: other), otherwiseThanBy: index) || keep(other, entry) != nil
  }

  /// Whether an event, other than one, tells of words.
  private func isTold(_ spans: [SourceSpan], otherwiseThanBy index: Int) -> Bool {
    timeline.events.indices.contains { other in
      other != index && mergedInto[timeline.events[other].id] == nil
        && timeline.events[other].evidence.contains { piece in spans.contains { $0.overlaps(piece.span) } }
    }
  }

  private mutating func create(_ edit: EventEdit, _ anchor: EventAnchor, _ id: Event.ID) -> Bool {
    let spans = spans(of: anchor)
    guard !spans.isEmpty else { return false }
    timeline.create(edit, evidence: spans, id)
    note(timeline.events[timeline.events.count - 1], timeline.events.count - 1)
    return true
  }

  /// The identity of an event that a change made: the same whenever it is made.
  private static func eventID(of entry: LogEntry) -> Event.ID {
    Event.ID(UInt64(bitPattern: entry.id) &* 0x9E37_79B9_7F4A_7C15 >> 16)
  }

  // MARK: The outcome

  func reviewed(_ linked: Archive.Linked) -> Reviewed {
    Reviewed(timeline: finished(), orphans: orphans, unfound: unfound, linked: linked)
  }

  /// The timeline with all changes, rejected events among the others.
  func finished() -> Timeline {
    var result = timeline
    result.events = timeline.events.filter { mergedInto[$0.id] == nil }
    for index in result.events.indices {
      result.events[index].journey = result.events[index].journey.map(survivor)
      if result.events[index].journey == result.events[index].id { result.events[index].journey = nil }
    }
    result.events.sort { EventOrder.comesFirst(($0, $0.id), ($1, $1.id)) }
    for index in result.quotes.indices {
      result.quotes[index].event = result.quotes[index].event.map(survivor)
    }
    return result
  }

  private func survivor(_ id: Event.ID) -> Event.ID {
    var id = id
    while let next = mergedInto[id] { id = next }
    return id
  }
}
