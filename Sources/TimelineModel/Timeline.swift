/// Everything that was found in a set of documents.
public struct Timeline: Sendable {
  /// The documents, in the order of their paths.
  public var documents: [Document]
  /// Who takes part in events or is quoted.
  public var actors: [Actor]
  /// The states that take part, by code.
  public var countries: [Country]
  /// The events by date: earliest day first, then latest, undated ones last.
  public var events: [Event]
  /// All quotes, in the order of documents and text.
  public var quotes: [Quote]

  /// A timeline; empty by default.
  public init(
    documents: [Document] = [], actors: [Actor] = [], countries: [Country] = [], events: [Event] = [],
    quotes: [Quote] = []
  ) {
    self.documents = documents
    self.actors = actors
    self.countries = countries
    self.events = events
    self.quotes = quotes
  }

  /// The document with this identity.
  public subscript(id: Document.ID) -> Document { documents[Int(id.index)] }
  /// The actor with this identity.
  public subscript(id: Actor.ID) -> Actor { actors[Int(id.index)] }
  /// The words a span covers.
  public subscript(span: SourceSpan) -> String { self[span.document].text[span] }
  /// The usual name of a country; its code where the timeline does not name it.
  public func name(of country: CountryCode) -> String {
    countries.first { $0.code == country }?.name ?? country.rawValue
  }
}
