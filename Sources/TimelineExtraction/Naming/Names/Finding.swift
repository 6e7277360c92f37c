import Gazetteer

/// A name, description or pronoun as the scanner found it, before anything is resolved. Its numbers are packed into
/// 64 bytes in all: what is larger is copied by a call.
struct Finding {
  enum Kind: UInt8 {
    case person, description, pronoun, possessivePronoun, placeAnaphor
    case country, demonym
    /// "the Kremlin", or a capital: the context tells whether it is a government or a place.
    case metonym
    case place, region, organisation
    /// "the Finnish capital"
    case capital
  }

  /// What a description says of whom it describes.
  enum Noun: UInt8 {
    case none
    /// A title of the gazetteer: see `title`.
    case office
    /// "the American"
    case citizen
    case leader, counterpart, host, guest, predecessor, successor, relative, people
    /// "the two top diplomats": foreign ministers.
    case diplomats
    /// "the delegation": those named together before.
    case delegation
    /// "diplomat", "spokesman", "adviser": somebody introduced by an apposition only.
    case official
  }

  var kind: Kind
  var noun = Noun.none
  /// How many are meant; 0 for any number above one.
  @PackedInt<Int8> var count = 1
  /// A part of the world, by its number: "the Middle East".
  @PackedIndex<Int8> var worldRegion: Int?
  /// Title included, "'s" left out.
  @PackedRange var tokens: Range<Int>
  /// The words of the name without title; empty for descriptions and pronouns.
  @PackedRange var name: Range<Int>
  @PackedRange private var rangeOfTitle = 0..<0
  @PackedInt<Int32> var sentence: Int
  /// Follows "his", "their" or "Reagan's": the index of the finding.
  @PackedIndex<Int32> var possessor: Int?
  /// The finding that names the same person in apposition.
  @PackedIndex<Int32> var apposition: Int?
  /// Index into the gazetteer's titles.
  @PackedIndex<Int16> var title: Int?
  /// What the name can mean.
  var match: GazetteerIndex.Match?
  /// The state that qualifies it: of "Russian" in "the Russian president".
  var stateMatch: GazetteerIndex.Match?
  var isFormer = false
  /// "the last North Korean leader to …": nobody in particular, unless a name follows.
  var isGeneric = false
  var isPossessive = false
  /// One of several offices that a plural tells of: "the finance ministers of Japan and West Germany".
  var isOfPlural = false
  /// A preposition stands right before it.
  var afterPreposition = false
  /// "in", "at", "visited": a place is meant.
  var isLocative = false
  var startsSentence = false
  var isInQuote = false
  /// "I", where the text is one person's own.
  var isNarrator = false
  /// Capitalised words that no table has: a name only where somebody of the cast bears it.
  var isUncertain = false
  /// "analyst", "resident": somebody whose meetings are no affair of state.
  var isPrivate = false

  var titleTokens: Range<Int>? {
    get { rangeOfTitle.isEmpty ? nil : rangeOfTitle }
    set { rangeOfTitle = newValue ?? 0..<0 }
  }

  @inline(__always)
  init(_ kind: Kind, _ tokens: Range<Int>, sentence: Int) {
    self.kind = kind
    self.tokens = tokens
    self.sentence = sentence
    name = tokens.lowerBound..<tokens.lowerBound
  }
}
