/// The events one jumped away from, like the pages of a browser.
struct JumpList: Sendable {
  private(set) var back: [Int] = []
  private(set) var forward: [Int] = []

  /// Older ones are forgotten.
  static let limit = 500

  /// One jumps away from an event.
  mutating func leave(_ event: Int) {
    back.append(event)
    if back.count > JumpList.limit { back.removeFirst(back.count - JumpList.limit) }
    forward = []
  }

  /// The event before, some jumps back; nil where there was no jump from another event.
  mutating func goBack(from now: Int, _ times: Int) -> Int? { JumpList.go(&back, &forward, now, times) }
  mutating func goForward(from now: Int, _ times: Int) -> Int? { JumpList.go(&forward, &back, now, times) }

  private static func go(_ from: inout [Int], _ to: inout [Int], _ now: Int, _ times: Int) -> Int? {
    var reached: Int?
    for _ in 0..<times {
      let here = reached ?? now
      while from.last == here { from.removeLast() }
      guard let next = from.popLast() else { break }
      to.append(here)
      reached = next
    }
    return reached
  }

  /// Events have other indices, in a timeline that grew.
  mutating func renumber(_ position: (Int) -> Int) {
    back = back.map(position)
    forward = forward.map(position)
  }
}

extension BrowserState {
  mutating func jumpBack() -> [Effect] {
    guard let event = jumps.goBack(from: anchor, times) else {
      notice = "this is where the first jump was made"
      return []
    }
    return go(to: event)
  }

  mutating func jumpForward() -> [Effect] {
    guard let event = jumps.goForward(from: anchor, times) else {
      notice = "this is where the last jump led"
      return []
    }
    return go(to: event)
  }

  /// Goes to an event of the timeline; where the filter hides it, says what does.
  mutating func go(to event: Int) -> [Effect] {
    guard result.events.contains(event) else { return tellWhatHides(event) }
    screens = []
    if !mode.isOfEvents { _ = show(.timeline) }
    select(event: event)
    arrangeMode(entering: true)
    return []
  }
}
