import TimelineModel

/// How far the reading is, while it goes on.
public struct Progress: Hashable, Sendable {
  /// How much of what.
  public enum Amount: Hashable, Sendable {
    /// Documents of all documents.
    case documents(Int, of: Int)
    /// Hundredths of a file.
    case percent(Int)
  }

  /// How many bytes, and how fast.
  public struct Volume: Hashable, Sendable {
    /// The bytes that were read.
    public var bytes: Int
    /// The bytes of all.
    public var byteCount: Int
    /// The bytes read in a second; nil where that cannot be told yet.
    public var perSecond: Int?

    /// So many bytes of so many.
    public init(bytes: Int, of byteCount: Int, perSecond: Int? = nil) {
      self.bytes = bytes
      self.byteCount = byteCount
      self.perSecond = perSecond
    }
  }

  /// How much was read.
  public var amount: Amount
  /// The same in bytes; nil where those are not counted.
  public var volume: Volume?
  /// The events that are known so far.
  public var events: Int
  /// How long the rest will take; nil where that cannot be told yet.
  public var secondsLeft: Int?

  /// So much, with so many events.
  public init(_ amount: Amount, events: Int, secondsLeft: Int? = nil) {
    self.amount = amount
    self.events = events
    self.secondsLeft = secondsLeft
  }
}

extension BrowserState {
  /// Takes over a timeline that grew; what one looks at stays. Before the first key that is the start of the list.
  mutating func replace(_ new: IndexedTimeline) {
    let renumbering = Renumbering(from: indexed, to: new)
    let places = screens.map { ScreenPlace($0, timeline) }
    let searchedPlace = prompt?.savedScreen.map { ScreenPlace($0, timeline) }
    anchor = renumbering.event(selectedEvent ?? anchor)
    jumps.renumber(renumbering.event)
    history.renumber(renumbering.viewpoint)
    marks = marks.mapValues(renumbering.event)
    let aside = setAside.map(renumbering.filter)
    let known = filter.missingNames
    filter = renumbering.filter(filter)
    tellMissing(filter.missingNames.filter { !known.contains($0) })
    facets?.renumber(renumbering)
    renumberModes(renumbering)
    if let searched = prompt?.savedAnchor { prompt?.savedAnchor = renumbering.event(searched) }
    prompt?.savedList = nil
    if var line = filterLine {
      line.savedList = nil
      dialog = .filterLine(line)
    }

    indexed = new
    generation += 1
    folds.renumber(renumbering.known)
    searchIndex = nil
    vocabulary = filterLine == nil || hasManyNames ? nil : indexed.vocabulary
    applyFilter()
    if key == nil { showStart() }
    setAside = aside
    screens = places.compactMap { $0.screen(self) }
    let searchedScreen = searchedPlace?.screen(self)
    prompt?.savedScreen = searchedScreen
    facets?.refresh(new)
    revealFacet()
    // Names that were wrong may be known now.
    if let line = filterLine { readFilterLine(line.field) }
  }

  /// Says whom the filter asks for although nobody is called so any more.
  private mutating func tellMissing(_ names: [TimelineFilter.MissingName]) {
    guard let first = names.first else { return }
    let others = names.count > 1 ? " and \(names.count - 1) more" : ""
    notice =
      "the filter asks for \(first.name)\(others), gone from the timeline;  \(keys.label("clear-filter")) clears it"
  }

  /// What is selected in the views stays so, when they list anew what they show.
  private mutating func renumberModes(_ renumbering: Renumbering) {
    let (lane, row) = (lanes.subject.facet, matrix.subject.facet)
    lanes.renumber { renumbering.value($0, of: lane) }
    matrix.renumber { renumbering.value($0, of: row) }
    people.renumber { renumbering.value($0, of: .person) }
    countries.renumber { renumbering.value($0, of: .country) }
    documents.renumber { renumbering.value($0, of: .document) }
  }

  func position(of event: Event.ID) -> Int? { indexed.position(of: event) }

  /// Sees to it that what is searched for can be found.
  mutating func indexWordsWhereWanted() -> [Effect] {
    guard searchIndex == nil, !filter.search.isEmpty || query != nil else { return [] }
    let effects = indexWords()
    if searchIndex != nil { takeWords() }
    return effects
  }

  /// Sees to it that what names mean is known where somebody types them, or a session has them.
  mutating func learnNamesWhereWanted() -> [Effect] {
    filterLine != nil || resuming?.awaitsNames ?? false ? learnNames() : []
  }

  /// The words were indexed.
  mutating func takeWords() {
    if filter.search.isEmpty { updateHits() } else { applyFilter() }
  }
}
