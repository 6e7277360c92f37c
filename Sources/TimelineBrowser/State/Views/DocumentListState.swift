import TimelineModel

/// All documents, those without events last.
struct DocumentListState: Hashable, Sendable {
  /// Indices into the timeline's documents.
  private(set) var values: [Int] = []
  private(set) var counts: [Int32] = []
  var list = ListPosition()

  mutating func arrange(_ state: BrowserState, entering: Bool) {
    let before = values.indices.contains(list.selected) ? values[list.selected] : nil
    let counts = state.index.counts(.document, in: state.result.events)
    self.counts = counts
    let documents = state.timeline.documents
    func day(_ document: Int) -> Int32 { documents[document].date.earliest?.number ?? .max }
    let keys = documents.indices.map { (counts[$0] > 0 ? 0 : 1, day($0)) }
    values = documents.indices.filter { counts[$0] > 0 || state.filter.isEmpty }
      .sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
    let own = state.selectedEvent.flatMap { state.timeline.events[$0].evidence.first?.span.document.index }
    let wanted = entering ? own.map { Int($0) } : before
    list.selected = wanted.flatMap { values.firstIndex(of: $0) } ?? 0
    list.center(
      count: values.count, height: DocumentList.visibleRows(ScreenLayout(state).main.height))
  }

  /// Keeps only what is selected, by its number in another timeline, until all are listed anew.
  mutating func renumber(_ number: (Int) -> Int?) {
    values = [selectedValue.flatMap(number)].compactMap(\.self)
    list.selected = 0
  }

  var selectedValue: Int? { values.indices.contains(list.selected) ? values[list.selected] : nil }
}

extension BrowserState {
  /// Opens a document with all events that it tells of.
  mutating func openDocument() -> [Effect] {
    guard let document = documents.selectedValue.map({ Document.ID($0) }) else { return [] }
    let source = SourceState.ofDocument(document, self)
    screens.append(.source(source))
    if source.excerpt == nil { notice = whyNoEvents(in: document) }
    return []
  }

  /// Why a document is shown without a place that tells of an event.
  func whyNoEvents(in document: Document.ID) -> String {
    if timeline[document].text.utf8.isEmpty { return "the text of this document is not at hand" }
    let count = index.events(.document, value: Int(document.index)).count
    if count == 0 { return "nothing was found in this document" }
    return "the filter hides \(count == 1 ? "the event" : "all \(grouped(count)) events") of this document"
  }

  /// The same in a word or two.
  func eventsTold(in document: Document.ID) -> String {
    let count = index.events(.document, value: Int(document.index)).count
    return count == 0 ? "nothing found" : counted(count, "event") + " hidden"
  }
}

extension SourceState {
  /// A document with the places of all events that are shown.
  static func ofDocument(_ document: Document.ID, _ state: BrowserState) -> SourceState {
    var excerpts: [SourceState.Excerpt] = []
    for event in state.index.events(.document, value: Int(document.index))
    where state.result.events.contains(Int(event)) {
      for evidence in state.timeline.events[Int(event)].evidence where evidence.span.document == document {
        excerpts.append(.init(span: evidence.span, marks: evidence.marks, event: Int(event)))
      }
    }
    excerpts.sort { ($0.span, $0.event ?? 0) < ($1.span, $1.event ?? 0) }
    let title = DocumentWording.name(state.timeline[document])
    return SourceState(
      .document(document), title: title, noun: "event", excerpts: excerpts, in: document, state)
  }
}
