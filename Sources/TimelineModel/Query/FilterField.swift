/// What a word of a filter line is about, where it says so: `person:Kim`.
enum FilterField: String, Hashable, Sendable, CaseIterable {
  case person, country, kind, status, year, doc, from, to

  /// What stands before the colon, in any case; "persons" and "document" are understood too.
  init?(word: String) {
    let lower = word.lowercased()
    let known = FilterField.allCases.first { $0.rawValue == lower || $0.plural == lower }
    guard let field = known ?? (["document", "documents"].contains(lower) ? .doc : nil) else { return nil }
    self = field
  }

  private var plural: String {
    switch self {
    case .country: "countries"
    case .status: "statuses"
    case .person, .kind, .year, .doc, .from, .to: rawValue + "s"
    }
  }

  /// Whether several of its values can be wanted in one event.
  var canBeTogether: Bool {
    switch self {
    case .person, .country, .doc: true
    case .kind, .status, .year, .from, .to: false
    }
  }

  /// What a value of it is called.
  var noun: String {
    switch self {
    case .person, .country, .kind, .status, .year: rawValue
    case .doc: "document"
    case .from, .to: "date"
    }
  }
}
