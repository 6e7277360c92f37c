import TerminalCanvas
import TimelineModel

/// An event of one's own, as it is being described.
struct EventFormState: Sendable {
  enum Field: String, CaseIterable, Sendable { case date, kind, status, who, place, title }

  /// The words that tell of it.
  let source: QuotedSource
  var current = Field.date
  var kind = Event.Kind.meeting
  var status = Event.Status.occurred
  private var texts: [Field: TextField] = [:]

  init(_ source: QuotedSource) { self.source = source }

  /// As it was typed before.
  init(_ event: OwnEvent) {
    source = event.source
    // Who is meant by a name is what goes wrong.
    current = .who
    (kind, status) = (event.kind, event.status)
    texts = [
      .date: TextField(event.date), .who: TextField(event.who.joined(separator: "; ")),
      .place: TextField(event.place), .title: TextField(event.title),
    ]
  }

  /// What is typed in a field, or the word that is chosen.
  subscript(field: Field) -> TextField {
    switch field {
    case .kind: TextField(kind.rawValue)
    case .status: TextField(status.rawValue)
    default: texts[field] ?? TextField()
    }
  }

  /// Whether one of some words is chosen rather than anything typed.
  static func isChoice(_ field: Field) -> Bool { field == .kind || field == .status }

  mutating func move(_ step: Int) {
    let fields = Field.allCases
    let position = fields.firstIndex(of: current) ?? 0
    current = fields[(position + step + fields.count) % fields.count]
  }

  /// Changes the line that is typed; of words to choose from, a letter takes the next that begins with it, and
  /// left and right take the one before and the next.
  mutating func edit(_ change: (inout TextField) -> Void) {
    switch current {
    case .kind: kind = EventFormState.choice(kind, change)
    case .status: status = EventFormState.choice(status, change)
    default: change(&texts[current, default: TextField()])
    }
  }

  private static func choice<Value: RawRepresentable & CaseIterable & Equatable>(
    _ value: Value, _ change: (inout TextField) -> Void
  ) -> Value where Value.RawValue == String {
    let all = Array(Value.allCases)
    let position = all.firstIndex(of: value) ?? 0
    // What is done to a line with the cursor in its middle tells what is meant.
    var line = TextField(before: "<", after: ">")
    change(&line)
    if line.text == "<>" {
      let step = line.before.isEmpty ? -1 : line.after.isEmpty ? 1 : 0
      return all[(position + step + all.count) % all.count]
    }
    guard let letter = line.before.last, line.before.count == 2 else { return value }
    let following = all[(position + 1)...] + all[...position]
    return following.first { $0.rawValue.first == letter } ?? value
  }

  /// The event; nil with the field that is wrong and why.
  func event() -> Result<OwnEvent, Mistake> {
    func text(_ field: Field) -> String {
      let text = self[field].text.drop { $0 == " " }
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    let date = text(.date)
    if !date.isEmpty, EventDate(edtf: date) == nil {
      return .failure(
        Mistake(field: .date, words: "'\(date)' is no date: 2019, 2019-04, 2019-04-24/2019-04-26"))
    }
    let who = text(.who).split(separator: ";").map { name in
      let name = name.drop { $0 == " " }
      return String(name.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
    if who.isEmpty, text(.title).isEmpty {
      return .failure(Mistake(field: .who, words: "who took part, or how is it called?"))
    }
    return .success(
      OwnEvent(
        source: source, date: date, kind: kind, status: status, who: who, place: text(.place),
        title: text(.title)))
  }

  struct Mistake: Error {
    let field: Field
    let words: String
  }
}

extension BrowserState {
  var eventForm: EventFormState? {
    if case .eventForm(let form) = dialog { form } else { nil }
  }

  /// Asks what the selected words tell of; what was typed for the same words before is there again.
  mutating func openEventForm() -> [Effect] {
    guard let words = selectedWords, case .source(let source) = screens.last else { return [] }
    let span = SourceSpan(document: source.page.document, bytes: words.bytes)
    let quoted = QuotedSource(span, timeline)
    let before = formBefore.flatMap { $0.source == quoted ? $0 : nil }
    dialog = .eventForm(before ?? EventFormState(quoted))
    return []
  }

  mutating func changeForm(_ change: (inout EventFormState) -> Void) -> [Effect] {
    guard var form = eventForm else { return [] }
    change(&form)
    dialog = .eventForm(form)
    return []
  }

  mutating func acceptForm() -> [Effect] {
    guard let form = eventForm else { return [] }
    switch form.event() {
    case .success(let event):
      dialog = nil
      selection = nil
      formBefore = form
      return [.review(.create(event))]
    case .failure(let mistake):
      notice = mistake.words
      return changeForm { $0.current = mistake.field }
    }
  }

  mutating func closeForm() -> [Effect] {
    formBefore = eventForm
    return closeDialog()
  }

  /// Tells why an event was not kept, and asks again where nothing else is being typed.
  mutating func tell(_ problem: String, of event: OwnEvent) {
    notice = problem
    let form = EventFormState(event)
    if place.isSubset(of: [.reading, .selecting]) { dialog = .eventForm(form) } else { formBefore = form }
  }
}
