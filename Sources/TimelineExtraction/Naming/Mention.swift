import Gazetteer
import TimelineModel

/// Someone whom a document speaks of.
struct Person: Hashable {
  /// The name in the fullest form the document uses.
  var name: String
  /// Other forms in the document.
  var aliases: Set<String> = []
  var gender: Gender?
  /// The state the person acts for; nil where unknown or for heads of international organisations.
  var country: CountryCode?
  /// The office the document gives, else the gazetteer's: "President", "Supreme Leader".
  var role: String?
  /// The gazetteer's identity of the person ("kim-jong-un"); nil for people in no table.
  var gazetteerID: String?
  /// How senior the text or the gazetteer makes them: 1 head of state or government or of an international
  /// organisation, 2 minister, deputy, envoy, 3 other officials, nil unknown.
  var rank: Int?

  /// Whether the text tells of a trade, not of an office: a journalist, an analyst.
  var isPrivate = false
  /// Whether a leader of some other time bears the name.
  var isNamedLikeLeader = false
  /// Whether words beside the name tell who they are, though no table knows them: "the council's head Anna Holm".
  var isDescribed = false
  /// Whether all offices of theirs in the gazetteer had ended years before the text was written.
  var isOfThePast = false

  /// Whether they speak for others, as a press secretary does.
  var isSpokesperson: Bool {
    guard let role else { return false }
    return role.contains("Press Secretary") || role.contains("Spokes") || role.contains("spokes")
  }

  enum Gender: UInt8 { case male, female }

  /// The other forms of the name are only counted: to hash them would take longer than all else.
  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(role)
    hasher.combine(aliases.count)
  }
}

/// Words that refer to somebody, something or somewhere.
struct Mention {
  enum Referent {
    /// People of the cast, by index; several for "they", "the two leaders". Empty where it is not known who.
    case people([Int])
    case country(CountryCode)
    case place(PlaceMention)
    /// An organisation or bloc, by name.
    case organisation(OrganisationMention)
  }

  enum Form: UInt8 {
    /// A full name, with its title if one stands before it: "Russian President Vladimir Putin".
    case name
    /// A part of a name: "Putin", "Mr Kim".
    case surname
    /// "the Russian president", "his guest", "the two leaders".
    case description
    /// "he", "they", "him", "both".
    case pronoun
    /// "his", "their".
    case possessivePronoun
    /// "Russia", "the Kingdom".
    case countryName
    /// "Russian", "the Russians".
    case demonym
    /// "the Kremlin", "Washington" as a government.
    case metonym
    /// A city, region, palace, airport.
    case placeName
    case organisationName
  }

  /// Indices into the document's tokens, title included, a possessive "'s" left out.
  var tokens: Range<Int>
  var referent: Referent
  var form: Form
  /// A possessive "'s" or "'" follows.
  var isPossessive = false
  /// A country that belongs to the mention without being its referent: of "Russian" in "the Russian president".
  var country: CountryCode?
}

struct PlaceMention {
  /// As the text has it: "Vostochny Cosmodrome".
  var name: String
  var region: String?
  var country: CountryCode?
}

extension PlaceMention {
  /// A country under its usual name.
  init(_ country: CountryCode) {
    self.init(name: Gazetteer.countryName(country) ?? country.rawValue, region: nil, country: country)
  }

  init(_ place: Place) { self.init(name: place.name, region: place.region, country: place.country) }
}

struct OrganisationMention {
  /// As the text has it.
  var name: String
  /// The gazetteer's abbreviation or name ("NATO", "G20"), where it is known there.
  var gazetteerID: String?
  var isSummitSeries = false
  /// Whether states meet in it, by the gazetteer.
  var holdsSummits = false
}

/// Who and what a document speaks of, and where.
struct NamedDocument {
  var cast: [Person]
  /// In the order of their first token; they do not overlap, except that a possessive pronoun or a demonym
  /// may lie inside a longer description.
  var mentions: [Mention]
}
