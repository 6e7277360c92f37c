/// What the names in a filter line mean in a timeline; built once, so that a line is read as fast as it is
/// typed.
public struct FilterVocabulary: Sendable {
  let timeline: Timeline
  /// The codes of countries that there are, sorted.
  let codes: [CountryCode]
  /// How many events have each value of each facet; nil where nobody counted.
  let totals: FacetCounts?
  private let people: NameIndex
  private let slugs: [String: Int]
  private let countryNames: NameIndex
  private let known: Set<CountryCode>
  private let documents: NameIndex
  private let paths: [String: [Int]]
  private let otherCountries: @Sendable (String) -> CountryCode?

  /// Learns the names of a timeline.
  ///
  /// - Parameter countryNamed: knows countries by names that the timeline does not use.
  public init(_ timeline: Timeline, countryNamed: @escaping @Sendable (String) -> CountryCode? = { _ in nil })
  {
    let inEvents = timeline.events.flatMap { $0.countries + [$0.place?.country].compactMap { $0 } }
    self.init(timeline, Set(inEvents), nil, countryNamed)
  }

  /// Learns the names of a timeline that is indexed.
  public init(_ timeline: Timeline, _ index: TimelineIndex) {
    self.init(timeline, Set(index.countries), index.result(of: TimelineFilter()).counts, { _ in nil })
  }

  private init(
    _ timeline: Timeline, _ countries: Set<CountryCode>, _ totals: FacetCounts?,
    _ otherCountries: @escaping @Sendable (String) -> CountryCode?
  ) {
    self.timeline = timeline
    self.totals = totals
    self.otherCountries = otherCountries
    known = countries.union(timeline.countries.map(\.code))
    codes = known.sorted()
    people = NameIndex(of: timeline.actors)
    slugs = Dictionary(timeline.actors.enumerated().map { ($1.slug, $0) }) { first, _ in first }
    countryNames = NameIndex(timeline.countries.map { [$0.name] })
    documents = NameIndex(timeline.documents.map { [$0.title ?? "", $0.path] })
    paths = Dictionary(grouping: timeline.documents.indices) { timeline.documents[$0].path }
  }

  /// As `Timeline.actors(named:)`.
  func people(named name: String) -> [Actor.ID] {
    if let actor = slugs[name] { return [Actor.ID(actor)] }
    return people.best(for: name).map { Actor.ID($0) }
  }

  /// As `Timeline.countries(named:)`.
  func countries(named name: String) -> [CountryCode] {
    let code = CountryCode(name.uppercased())
    if known.contains(code) { return [code] }
    if let usual = NameMatching.usualCountryNames[String(decoding: Folding.fold(name), as: UTF8.self)],
      known.contains(usual)
    {
      return [usual]
    }
    let named = countryNames.best(for: name).map { timeline.countries[$0].code }
    if !named.isEmpty { return named }
    return [otherCountries(name)].compactMap { $0 }.filter { known.contains($0) }
  }

  /// The documents that a path means, or `#3` for the third of all, or words of titles and paths.
  func documents(named name: String) -> [Document.ID] {
    if let exact = paths[name] { return exact.map { Document.ID($0) } }
    if name.hasPrefix("#"), let number = Int(name.dropFirst()),
      timeline.documents.indices.contains(number - 1)
    {
      return [Document.ID(number - 1)]
    }
    return documents.best(for: name).map { Document.ID($0) }
  }

  /// The shortest name that means only this actor.
  func name(of actor: Actor.ID) -> String {
    let known = timeline[actor]
    return [known.familyName, known.name].first { people(named: $0) == [actor] } ?? known.slug
  }

  /// The shortest name that means only this document.
  func name(of document: Document.ID) -> String {
    let path = timeline[document].path
    return documents(named: path) == [document] ? path : "#\(document.index + 1)"
  }

  /// A kind by its name, or the plural of it.
  static func kind(named name: String) -> Event.Kind? {
    let name = name.lowercased()
    return Event.Kind.allCases.first { $0.rawValue == name || $0.rawValue + "s" == name }
  }

  /// The word for events without a date.
  static let undated = "none"

  /// A year; "none" means events without a date.
  static func year(named name: String) -> Int? {
    if name.lowercased() == undated { return TimelineFilter.undated }
    guard (1...4).contains(name.utf8.count), name.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(name), year > 0
    else { return nil }
    return year
  }
}
