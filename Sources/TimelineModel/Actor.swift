/// Someone who takes part in events: a person, or an organisation that acts as one.
public struct Actor: Sendable, Identifiable {
  /// An actor's place in its timeline's list of actors.
  public struct ID: Hashable, Sendable {
    /// The index into `Timeline.actors`, from 0.
    public var index: Int32
    /// The actor at this index.
    public init(_ index: Int) { self.index = Int32(index) }
  }

  /// Person or organisation.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A human being.
    case person
    /// A government, bloc or company.
    case organisation
  }

  /// Which actor of the timeline this is.
  public var id: ID
  /// A readable identifier, unique in the timeline and the same on every run: `kim-jong-un`.
  public var slug: String
  /// The name in the fullest form the documents use.
  public var name: String
  /// Person or organisation.
  public var kind: Kind
  /// The office: "Supreme Leader"; nil where none is known.
  public var role: String?
  /// The country the actor acts for; nil for heads of international organisations.
  public var country: CountryCode?
  /// Other forms of the name in the documents, sorted.
  public var aliases: [String]

  /// An actor.
  public init(
    id: ID, slug: String, name: String, kind: Kind = .person, role: String? = nil,
    country: CountryCode? = nil, aliases: [String] = []
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.kind = kind
    self.role = role
    self.country = country
    self.aliases = aliases
  }
}
