import TimelineModel

/// What undo and redo go to.
struct History: Sendable {
  private(set) var past: [Viewpoint] = []
  private(set) var future: [Viewpoint] = []
  /// How one looked before the key that is handled, or before one began to type.
  var start: Viewpoint?
  /// Whether that key leads elsewhere by a jump.
  var isJump = false

  /// Older steps are forgotten.
  static let limit = 1000

  /// A step was made from a viewpoint.
  mutating func record(_ viewpoint: Viewpoint) {
    past.append(viewpoint)
    if past.count > History.limit { past.removeFirst(past.count - History.limit) }
    future = []
  }

  mutating func back(from now: Viewpoint) -> Viewpoint? {
    guard let last = past.popLast() else { return nil }
    future.append(now)
    return last
  }

  mutating func forward(from now: Viewpoint) -> Viewpoint? {
    guard let next = future.popLast() else { return nil }
    past.append(now)
    return next
  }

  /// Every step has the same filter.
  mutating func filterAll(_ filter: TimelineFilter) {
    renumber { viewpoint in
      var viewpoint = viewpoint
      viewpoint.filter = filter
      return viewpoint
    }
  }

  /// Events have other indices, in a timeline that grew.
  mutating func renumber(_ renumbered: (Viewpoint) -> Viewpoint) {
    past = past.map(renumbered)
    future = future.map(renumbered)
    start = start.map(renumbered)
  }
}

extension BrowserState {
  mutating func undo() -> [Effect] {
    let now = viewpoint
    guard let before = history.back(from: now) else {
      notice = "nothing to undo"
      return []
    }
    take(before)
    tell("undid \(before.change(to: now) ?? "a move")", history.past.count)
    return []
  }

  mutating func redo() -> [Effect] {
    let now = viewpoint
    guard let next = history.forward(from: now) else {
      notice = "nothing to redo"
      return []
    }
    take(next)
    tell("redid \(now.change(to: next) ?? "a move")", history.future.count)
    return []
  }

  private mutating func tell(_ deed: String, _ rest: Int) {
    notice = deed + (rest > 0 ? ", \(rest) more" : "")
    // What undo does is no step of its own.
    history.start = viewpoint
  }

  /// Whether one is typing something that counts as one step when it is accepted.
  private var isTyping: Bool { prompt != nil || isChoosing || filterLine != nil }

  /// Does something that the user asked for, and remembers from where.
  mutating func remembering(_ action: (inout BrowserState) -> [Effect]) -> [Effect] {
    if !isTyping { history.start = viewpoint }
    history.isJump = false
    let effects = action(&self)
    guard !isTyping, let start = history.start else { return effects }
    if start.change(to: viewpoint) != nil { history.record(start) }
    if history.isJump, start.event != anchor { jumps.leave(start.event) }
    return effects
  }
}
