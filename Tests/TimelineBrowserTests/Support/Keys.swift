import TerminalCanvas
import TimelineModel

@testable import TimelineBrowser

extension BrowserState {
  /// The browser at 80 columns and 24 rows, or another size.
  static func coldWar(_ width: Int = 80, _ height: Int = 24) -> BrowserState {
    BrowserState(timeline: ColdWar.timeline, width: width, height: height)
  }

  /// Presses keys, one after the other.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(&self, .key($0)) }
  }

  /// Types text.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { _ = update(&self, .key(.character(scalar))) }
  }

  var screen: String { view(self).text }
}

extension BrowserState {
  /// The browser with a timeline that is indexed here.
  init(timeline: Timeline, filter: TimelineFilter = TimelineFilter(), width: Int, height: Int) {
    self.init(timeline: IndexedTimeline(timeline), filter: filter, width: width, height: height)
  }
}

extension Message {
  /// More was read.
  static func timeline(_ timeline: Timeline) -> Message { .timeline(IndexedTimeline(timeline)) }
}
