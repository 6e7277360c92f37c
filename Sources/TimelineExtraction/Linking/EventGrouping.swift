import TimelineModel

/// Which events of documents are one: the documents in their order, each event to the first that is the same.
struct EventGrouping {
  /// Events that are one.
  struct Group {
    /// What all of them together say, as a position in `states`.
    var state: Int32
    /// How many they are.
    var count = 1
    /// The document that was last to tell of it: what one document tells apart stays apart.
    var document: Int
    /// Whether it is called after what all documents tell.
    var isRetitled = false
  }

  private(set) var groups: [Group] = []
  /// For each document and event of it the group.
  private(set) var groupOf: [[Int32]] = []

  /// Facts of events and what becomes of them together, each once.
  private var states: DistinctValues<LinkingCriteria>
  /// The keys of each state, as positions; nil where nobody asked yet.
  private var keys: [[Int32]?]
  private var keyPositions: [EventKey: Int32] = [:]
  /// The groups with each key, in the order they came to it.
  private var buckets: [[Int32]] = []
  /// The days of each state.
  private var days: [EventComparison.DayRange]
  /// What was found out about pairs of states.
  private var areSame: [UInt64: Bool] = [:]
  private var merged: [UInt64: Int32] = [:]
  /// For each state the facts that were found to be of another event last.
  private var others: [Int32]

  init(_ record: LinkingRecord) {
    states = record.facts
    keys = Array(repeating: nil, count: states.count)
    others = Array(repeating: -1, count: states.count)
    days = states.values.map(EventComparison.DayRange.init)
    groupOf.reserveCapacity(record.entries.count)
    for (document, entry) in record.entries.enumerated() {
      groupOf.append(entry.events.map { add($0, of: document) })
    }
  }

  private mutating func add(_ fact: Int32, of document: Int) -> Int32 {
    // What has no date is the same as nothing else.
    let own = states.values[Int(fact)].isDated ? keys(of: fact) : []
    for key in own {
      for group in buckets[Int(key)]
      where groups[Int(group)].document != document && isSame(groups[Int(group)].state, fact) {
        groups[Int(group)].document = document
        join(fact, to: Int(group))
        return group
      }
    }
    let group = Int32(groups.count)
    groups.append(Group(state: fact, document: document))
    for key in own { buckets[Int(key)].append(group) }
    return group
  }

  private mutating func join(_ fact: Int32, to group: Int) {
    let before = groups[group].state
    groups[group].count += 1
    // What a summit of which hardly anybody is named is called stays.
    let state = states.values[Int(before)]
    if state.participants.count >= 2 || state.kind != .summit { groups[group].isRetitled = true }
    let after = merge(before, fact)
    guard after != before else { return }
    groups[group].state = after
    for key in keys(of: after) where !buckets[Int(key)].contains(Int32(group)) {
      buckets[Int(key)].append(Int32(group))
    }
  }

  private static func pair(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
  }

  private mutating func isSame(_ a: Int32, _ b: Int32) -> Bool {
    // Of many groups in a bucket most say the same.
    if others[Int(a)] == b { return false }
    let answer = compare(a, b)
    if !answer { others[Int(a)] = b }
    return answer
  }

  private mutating func compare(_ a: Int32, _ b: Int32) -> Bool {
    guard EventComparison.canAgree(days[Int(a)], days[Int(b)]) else { return false }
    let pair = EventGrouping.pair(a, b)
    if let known = areSame[pair] { return known }
    let answer = EventComparison.areSame(states.values[Int(a)], states.values[Int(b)])
    areSame[pair] = answer
    return answer
  }

  private mutating func merge(_ a: Int32, _ b: Int32) -> Int32 {
    let pair = EventGrouping.pair(a, b)
    if let known = merged[pair] { return known }
    var state = states.values[Int(a)]
    state.merge(states.values[Int(b)])
    let position = states.position(of: state)
    if Int(position) == keys.count {
      keys.append(nil)
      others.append(-1)
      days.append(EventComparison.DayRange(state))
    }
    merged[pair] = position
    return position
  }

  private mutating func keys(of state: Int32) -> [Int32] {
    if let known = keys[Int(state)] { return known }
    let found = EventKey.keys(of: states.values[Int(state)]).map { key -> Int32 in
      if let known = keyPositions[key] { return known }
      let position = Int32(buckets.count)
      keyPositions[key] = position
      buckets.append([])
      return position
    }
    keys[Int(state)] = found
    return found
  }
}
