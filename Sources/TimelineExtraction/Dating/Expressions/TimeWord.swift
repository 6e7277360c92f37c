import Gazetteer

/// What a token means to the time rules.
struct TimeWord {
  enum Kind: UInt8 {
    case none
    // Words that only surround time expressions.
    case preposition, conjunction, ago, before, after, pastVerb, futureVerb, counted, zone, meridiem, times
    case vagueNoun, dash, comma, colon, slash, currency, percent, apostrophe, possessive
    // Words that can start one.
    case article, month, weekday, season, dayPart, unit, weekend, cardinal, multiplier, half, vague, ordinal,
      number
    case ordinalNumber, decadeNumber, clockNumber, decadeName, deictic, which, part, approximation, every,
      periodic
    case reference, rate, per, namedDay, quarterName, lasting
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// "days", "Mondays"; of an ordinal "last", "final".
    static let plural = Flags(rawValue: 1)
    /// A month's or day's name that is as well another word or a person's name.
    static let ambiguous = Flags(rawValue: 2)
    static let abbreviated = Flags(rawValue: 4)
    /// A number with a thousands separator or decimal places.
    static let grouped = Flags(rawValue: 8)
    /// A number stuck to a unit or other letters: "5G".
    static let suffixed = Flags(rawValue: 16)
    static let capitalised = Flags(rawValue: 32)
    /// A preposition that a named period may follow.
    static let opensPeriod = Flags(rawValue: 64)
  }

  var kind: Kind = .none
  var flags: Flags = []
  /// How many digits a number was written with.
  var digits: UInt8 = 0
  /// The month, weekday, number, unit, … that it stands for.
  var value: Int32 = 0

  static let none = TimeWord()

  var number: Int { Int(value) }
  /// The year that a number in four digits may be.
  var year: Int? {
    guard kind == .number, digits == 4, flags.isDisjoint(with: [.grouped, .suffixed]) else { return nil }
    return (1000...2199).contains(number) ? number : nil
  }
  var startsExpression: Bool { kind.rawValue >= Kind.article.rawValue || flags.contains(.opensPeriod) }
}

/// "this", "last", "next", … before a unit, month or weekday.
enum Which: Int32 {
  case this, that, last, next, following, previous, same, past, coming, these
}

extension TimeWord {
  var which: Which? { kind == .which ? Which(rawValue: value) : nil }
  var unit: TimeExpression.Unit? { kind == .unit ? TimeExpression.Unit(rawValue: UInt8(value)) : nil }
}
