import Gazetteer

/// A set of states: a bit for each state of the gazetteer.
struct StateSet {
  private var words: [UInt64] = []

  mutating func insert(_ state: StateID) {
    let word = Int(state.index) / 64
    while words.count <= word { words.append(0) }
    words[word] |= Self.bit(state)
  }

  func contains(_ state: StateID) -> Bool {
    let word = Int(state.index) / 64
    return word < words.count && words[word] & Self.bit(state) != 0
  }

  private static func bit(_ state: StateID) -> UInt64 { 1 << UInt64(state.index % 64) }
}
