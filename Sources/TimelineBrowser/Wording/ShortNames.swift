import TimelineModel

/// What people are called in a list: the family name, with an initial where two share it.
struct ShortNames: Sendable {
  private var names: [String] = []

  init(_ timeline: Timeline) {
    names = timeline.actors.map(\.familyName)
    var byName: [String: [Int]] = [:]
    for (index, name) in names.enumerated() { byName[name, default: []].append(index) }
    for (name, indices) in byName where indices.count > 1 {
      for index in indices {
        let full = timeline.actors[index].name
        guard full != name else { continue }
        if full.hasPrefix(name + " ") {
          names[index] = full
        } else if let initial = full.first {
          names[index] = "\(initial). \(name)"
        }
      }
    }
  }

  subscript(actor: Actor.ID) -> String {
    names.indices.contains(Int(actor.index)) ? names[Int(actor.index)] : "?"
  }
}
