import TimelineArchive
import TimelineModel

/// An event as lines of text that a person can change in an editor.
struct EventForm {
  private let event: Event
  private let timeline: Timeline

  init(_ event: Event, in timeline: Timeline) {
    self.event = event
    self.timeline = timeline
  }

  /// What the editor shows.
  var text: String {
    let kinds = Event.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    let statuses = Event.Status.allCases.map(\.rawValue).joined(separator: ", ")
    var lines = [
      "# Change what is wrong, save, and close the editor. Lines that start with # are passed over.", "#",
    ]
    for evidence in event.evidence.prefix(3) {
      lines.append("#   " + PrintableText.line(TextWidth.oneLine(timeline[evidence.span])))
    }
    lines += [
      "#", "# date in EDTF: 2019, 2019-04-25, 2019-04-24/2019-04-26, [2019-04-24..2019-04-26], [..2018]",
      "# kind: \(kinds)", "# status: \(statuses)",
      "# Nothing behind date or place: it has none.", "",
    ]
    for (field, value) in fields { lines.append("\(field.rawValue): \(value)") }
    lines += ["", "# What is written behind this is added as a note.", "note: ", ""]
    return lines.joined(separator: "\n")
  }

  /// Whether a file holds something else than the form as it was.
  func isEdited(in path: String) -> Bool {
    guard let bytes = try? FileReader.bytes(of: path) else { return false }
    return bytes != Array(text.utf8)
  }

  private enum Field: String, CaseIterable { case title, date, kind, status, who, place, tags }

  private var fields: [(Field, String)] {
    Field.allCases.map { field in
      let value =
        switch field {
        case .title: event.title
        case .date: event.date.edtf ?? ""
        case .kind: event.kind.rawValue
        case .status: event.status.rawValue
        case .who: event.participants.map { timeline[$0.actor].name }.joined(separator: "; ")
        case .place: event.place.map { EditWords.text($0, in: timeline) } ?? ""
        case .tags: event.review.tags.joined(separator: ", ")
        }
      return (field, PrintableText.line(TextWidth.oneLine(value)))
    }
  }

  /// What was changed in the text.
  ///
  /// - Throws: where a line cannot be understood; it is named.
  func changes(in edited: String) throws(Failure) -> [ReviewAction] {
    var values: [Field: String] = [:]
    var note: [Substring]?
    for line in edited.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") { continue }
      if note != nil {
        note?.append(line)
      } else if line.hasPrefix("note:") {
        note = [line.dropFirst(5)]
      } else if let colon = line.firstIndex(of: ":"), let field = Field(rawValue: String(line[..<colon])) {
        values[field] = EventForm.trimmed(line[line.index(after: colon)...])
      } else if !EventForm.trimmed(line).isEmpty {
        throw Failure(status: .usage, message: "'\(line)' is no part of an event")
      }
    }
    var actions: [ReviewAction] = []
    let edit = try edit(values)
    if !edit.isEmpty { actions.append(.edit(edit)) }
    actions += tagging(values[.tags])
    let words = EventForm.trimmed(note?.joined(separator: "\n")[...] ?? "")
    if !words.isEmpty { actions.append(.note(words)) }
    return actions
  }

  private func edit(_ values: [Field: String]) throws(Failure) -> EventEdit {
    var edit = EventEdit()
    for (field, before) in fields {
      guard let value = values[field], value != before else { continue }
      switch field {
      case .date where value.isEmpty: edit.without.insert(.date)
      case .place where value.isEmpty: edit.without.insert(.place)
      case .date: edit.date = try EventForm.read(value, "date") { EventDate(edtf: $0) }
      case .place: edit.place = EditWords.place(value)
      case .title: edit.title = try EventForm.read(value, "title") { $0.isEmpty ? nil : $0 }
      case .kind: edit.kind = try EventForm.read(value, "kind") { Event.Kind(rawValue: $0) }
      case .status: edit.status = try EventForm.read(value, "status") { Event.Status(rawValue: $0) }
      case .who:
        let names = value.split(separator: ";").map(EventForm.trimmed).filter { !$0.isEmpty }
        guard !names.isEmpty else { throw Failure(status: .usage, message: "nobody is named behind who") }
        edit.who = try names.map { name throws(Failure) in try EditWords.person(name, in: timeline) }
      case .tags: break
      }
    }
    return edit
  }

  private static func read<Value>(
    _ text: String, _ name: String, _ value: (String) -> Value?
  ) throws(Failure) -> Value {
    if let value = value(text) { return value }
    let message = text.isEmpty ? "the \(name) is empty" : "'\(text)' is no \(name)"
    throw Failure(status: .usage, message: message)
  }

  private func tagging(_ text: String?) -> [ReviewAction] {
    guard let text else { return [] }
    let wanted = text.split(separator: ",").map(EventForm.trimmed).filter { !$0.isEmpty }
    let added = wanted.filter { !event.review.tags.contains($0) }
    let removed = event.review.tags.filter { !wanted.contains($0) }
    return added.map { .tag($0) } + removed.map { .untag($0) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
