import TimelineModel

/// A part of an action, as it is stored.
struct NamedValue: Hashable {
  var name: String
  var value: String

  /// The name under which a change tells the first one of its command.
  static let command = "command"
}

extension ReviewAction {
  /// The word for it in the log.
  public var name: String {
    switch self {
    case .accept: "accept"
    case .reject: "reject"
    case .edit: "edit"
    case .merge: "merge"
    case .split: "split"
    case .create: "create"
    case .note: "note"
    case .tag: "tag"
    case .untag: "untag"
    }
  }

  var values: [NamedValue] {
    switch self {
    case .accept, .reject, .merge, .split: []
    case .edit(let edit), .create(let edit): edit.values
    case .note(let text), .tag(let text), .untag(let text): [NamedValue(name: "text", value: text)]
    }
  }

  /// Nil for what another version of the program wrote.
  init?(name: String, values: [NamedValue]) {
    let text = values.first { $0.name == "text" }?.value
    switch (name, text) {
    case ("accept", _): self = .accept
    case ("reject", _): self = .reject
    case ("merge", _): self = .merge
    case ("split", _): self = .split
    case ("edit", _): self = .edit(EventEdit(values))
    case ("create", _): self = .create(EventEdit(values))
    case ("note", let text?): self = .note(text)
    case ("tag", let text?): self = .tag(text)
    case ("untag", let text?): self = .untag(text)
    default: return nil
    }
  }
}

extension EventEdit {
  var values: [NamedValue] {
    var values: [NamedValue] = []
    func add(_ name: String, _ value: String?) {
      if let value { values.append(NamedValue(name: name, value: value)) }
    }
    add("date", date?.edtf)
    add("kind", kind?.rawValue)
    add("status", status?.rawValue)
    for person in who ?? [] { add("who", person) }
    add("place", place?.name)
    add("region", place?.region)
    add("country", place?.country?.rawValue)
    add("title", title)
    for part in Part.allCases where without.contains(part) { add("without", part.rawValue) }
    return values
  }

  init(_ values: [NamedValue]) {
    func value(_ name: String) -> String? { values.first { $0.name == name }?.value }
    let who = values.filter { $0.name == "who" }.map(\.value)
    self.init(
      date: value("date").flatMap { EventDate(edtf: $0) }, kind: value("kind").flatMap(Event.Kind.init),
      status: value("status").flatMap(Event.Status.init), who: who.isEmpty ? nil : who,
      place: value("place").map {
        Place(name: $0, region: value("region"), country: value("country").map { CountryCode($0) })
      },
      title: value("title"),
      without: Set(values.filter { $0.name == "without" }.compactMap { Part(rawValue: $0.value) }))
  }
}
