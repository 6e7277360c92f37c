/// Members of the cast by weight, of equal ones first whom the text spoke of last.
struct Ranking {
  private var entries: [Entry] = []

  private struct Entry {
    var member: Int
    var weight: Float
    var lastFinding: Int

    func comesBefore(_ other: Entry) -> Bool {
      weight != other.weight ? weight > other.weight : lastFinding > other.lastFinding
    }
  }

  mutating func add(_ member: Int, _ weight: Float, lastFinding: Int) {
    entries.append(Entry(member: member, weight: weight, lastFinding: lastFinding))
  }

  /// The first; nil where there is none.
  var first: Int? {
    guard var best = entries.first else { return nil }
    for entry in entries.dropFirst() where entry.comesBefore(best) { best = entry }
    return best.member
  }

  var members: [Int] {
    entries.count < 2 ? entries.map(\.member) : entries.sorted { $0.comesBefore($1) }.map(\.member)
  }
}
