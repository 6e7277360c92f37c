/// Which events are wanted. Values of one kind mean "or", different kinds mean "and"; nothing set means all.
public struct TimelineFilter: Hashable, Sendable {
  /// What is wanted and not wanted of one kind.
  public struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
    /// One of these; any where empty.
    public var included: Set<Value>
    /// None of these.
    public var excluded: Set<Value>

    /// Whether all that are included are wanted in one event, not just one of them.
    public var together: Bool

    /// What is wanted besides and is not in the timeline: no event has it.
    public var missing: Set<MissingName> = []
    /// What is not wanted and is not in the timeline.
    public var missingExcluded: Set<MissingName> = []

    /// A choice; by default everything.
    public init(included: Set<Value> = [], excluded: Set<Value> = [], together: Bool = false) {
      self.included = included
      self.excluded = excluded
      self.together = together
    }

    /// Whether it lets everything pass.
    public var isEmpty: Bool { !isWanting && excluded.isEmpty && missingExcluded.isEmpty }

    /// Whether anything is wanted.
    public var isWanting: Bool { !included.isEmpty || !missing.isEmpty }

    /// How many values are wanted.
    public var wantedCount: Int { included.count + missing.count }

    /// Wants any value again; what is not wanted stays so.
    public mutating func wantAny() {
      included = []
      missing = []
      together = false
    }
  }

  /// Somebody or something that was chosen and is not in the timeline any more, or not yet.
  public struct MissingName: Hashable, Sendable, Comparable {
    /// What it is known by for sure: an actor's slug, a document's path.
    public let key: String
    /// What it is called.
    public let name: String

    /// A name.
    public init(key: String, name: String) {
      self.key = key
      self.name = name
    }

    /// Alphabetical.
    public static func < (a: MissingName, b: MissingName) -> Bool { (a.name, a.key) < (b.name, b.key) }
  }

  /// The names in it that are not in the timeline.
  public var missingNames: [MissingName] {
    (persons.missing.sorted() + persons.missingExcluded.sorted() + documents.missing.sorted()
      + documents.missingExcluded.sorted())
  }

  /// Words in the title, the names, the places or the excerpts of an event.
  public struct Phrases: Hashable, Sendable, ExpressibleByStringLiteral {
    /// All of these are there.
    public var included: [String]
    /// None of these is there.
    public var excluded: [String]

    /// Phrases; by default none.
    public init(included: [String] = [], excluded: [String] = []) {
      self.included = included
      self.excluded = excluded
    }

    /// One phrase; an empty one asks for nothing.
    public init(_ phrase: String) { self.init(included: phrase.isEmpty ? [] : [phrase]) }

    /// One phrase; an empty one asks for nothing.
    public init(stringLiteral phrase: String) { self.init(phrase) }

    /// Whether nothing is asked for.
    public var isEmpty: Bool { included.isEmpty && excluded.isEmpty }
  }

  /// Who takes part.
  public var persons: Choice<Actor.ID>
  /// Which countries.
  public var countries: Choice<CountryCode>
  /// What sort of event.
  public var kinds: Choice<Event.Kind>
  /// How real it is.
  public var statuses: Choice<Event.Status>
  /// Which years; `TimelineFilter.undated` stands for events without a date.
  public var years: Choice<Int>
  /// Which documents tell of it.
  public var documents: Choice<Document.ID>
  /// The first day of the range that an event must overlap; undated events do not.
  public var from: Day?
  /// The last day of that range.
  public var to: Day?
  /// Words in the title, the names, the places or the excerpts.
  public var search: Phrases

  /// A filter; by default one that lets everything pass.
  public init(
    persons: Choice<Actor.ID> = .init(), countries: Choice<CountryCode> = .init(),
    kinds: Choice<Event.Kind> = .init(), statuses: Choice<Event.Status> = .init(),
    years: Choice<Int> = .init(), documents: Choice<Document.ID> = .init(), from: Day? = nil,
    to: Day? = nil, search: Phrases = Phrases()
  ) {
    self.persons = persons
    self.countries = countries
    self.kinds = kinds
    self.statuses = statuses
    self.years = years
    self.documents = documents
    self.from = from
    self.to = to
    self.search = search
  }

  /// The year of events without a date.
  public static let undated = 0

  /// Whether it lets everything pass.
  public var isEmpty: Bool { self == TimelineFilter() }
}

extension Timeline {
  /// The events that a filter lets pass, as indices into `events`, in order.
  public func events(matching filter: TimelineFilter) -> [Int] {
    if filter.isEmpty { return Array(events.indices) }
    let index = TimelineIndex(self)
    let hits = filter.search.isEmpty ? nil : SearchIndex(self).events(matching: filter.search)
    return index.result(of: filter, search: hits).events.events.map { Int($0) }
  }
}
