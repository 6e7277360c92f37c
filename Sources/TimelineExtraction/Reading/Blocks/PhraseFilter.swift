import Gazetteer

/// Where words may stand in some phrases, so that most other words cost one look; false positions are rare.
struct PhraseFilter: Sendable {
  struct Positions: OptionSet {
    let rawValue: UInt8
    /// First in a phrase.
    static let first = Positions(rawValue: 1)
    /// Second in a phrase.
    static let second = Positions(rawValue: 2)
    /// A phrase of one word.
    static let alone = Positions(rawValue: 4)
  }

  struct Builder {
    fileprivate var positions = [Positions](repeating: [], count: 1024)

    mutating func insert(_ word: WordKey, _ position: Positions) {
      positions[PhraseFilter.slot(word)].insert(position)
    }
  }

  private let positions: PermanentArray<Positions>

  init(_ builder: Builder) { positions = PermanentArray(builder.positions) }

  subscript(word: WordKey) -> Positions { positions[Self.slot(word)] }

  private static func slot(_ word: WordKey) -> Int { Int(truncatingIfNeeded: word.hash >> 13) & 1023 }

  /// Whether a phrase may begin with a word and go on with the one after it, or be the latter.
  static func mayMatch(_ first: Positions, _ second: Positions) -> Bool {
    let goesOn = first.rawValue & second.rawValue >> 1 & Positions.first.rawValue
    return goesOn | second.rawValue & Positions.alone.rawValue != 0
  }
}
