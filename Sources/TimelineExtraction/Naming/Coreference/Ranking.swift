/// Members by weight, of equal ones first whom the text spoke of last.
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

  /// - Parameter capacity: how many there is room for at first.
  init(capacity: Int) { entries.reserveCapacity(capacity) }

  mutating func add(_ member: Int, _ weight: Float, lastFinding: Int) {
    let entry = Entry(member: member, weight: weight, lastFinding: lastFinding)
    var place = entries.count
    entries.append(entry)
    while place > 0, entry.comesBefore(entries[place - 1]) {
      entries[place] = entries[place - 1]
      place -= 1
    }
    entries[place] = entry
  }

  /// The first; nil where there is none.
  var first: Int? { entries.first?.member }

  var members: [Int] { entries.map(\.member) }
}
