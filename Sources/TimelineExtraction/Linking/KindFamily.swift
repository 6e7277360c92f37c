package import TimelineModel

/// Which kinds of mention can tell of one event.
package enum KindFamily {
  package static func areAlike(_ a: Event.Kind, _ b: Event.Kind) -> Bool {
    if a == b { return true }
    switch (a, b) {
    case (.meeting, .summit), (.summit, .meeting): return true
    default: return false
    }
  }
}
