public import TimelineModel

/// What a person did to events.
public enum ReviewAction: Hashable, Sendable {
  /// The event is right.
  case accept
  /// The event is wrong.
  case reject
  /// The event is right once this is changed.
  case edit(EventEdit)
  /// The events are one: the first takes in the others.
  case merge
  /// Some of the event's sentences tell of another event.
  case split
  /// Words tell of an event that was not found.
  case create(EventEdit)
  /// Words about the event.
  case note(String)
  /// A word to file the event under.
  case tag(String)
  /// A word that the event is filed under no more.
  case untag(String)
}

/// What is given for the parts of an event; nil leaves a part as it is.
public struct EventEdit: Hashable, Sendable {
  /// What an event can be without.
  public enum Part: String, Hashable, Sendable, CaseIterable { case date, place }

  /// When it was.
  public var date: EventDate?
  /// What sort of event.
  public var kind: Event.Kind?
  /// How real it is.
  public var status: Event.Status?
  /// Who takes part, by name or slug.
  public var who: [String]?
  /// Where it was.
  public var place: Place?
  /// One line that names it.
  public var title: String?
  /// What it has none of, whatever was found.
  public var without: Set<Part>

  /// An edit; by default of nothing.
  public init(
    date: EventDate? = nil, kind: Event.Kind? = nil, status: Event.Status? = nil, who: [String]? = nil,
    place: Place? = nil, title: String? = nil, without: Set<Part> = []
  ) {
    self.date = date
    self.kind = kind
    self.status = status
    self.who = who
    self.place = place
    self.title = title
    self.without = without
  }

  /// Whether nothing is given.
  public var isEmpty: Bool { self == EventEdit() }
}
