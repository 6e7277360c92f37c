import TimelineModel

/// Where spans stand, as `path:line`.
struct SourceLines {
  private let timeline: Timeline
  /// The offsets of the line feeds of the documents asked for.
  private var lineFeeds: [Document.ID: [Int32]] = [:]

  init(_ timeline: Timeline) { self.timeline = timeline }

  mutating func location(of span: SourceSpan) -> String {
    timeline[span.document].path + ":\(line(of: span))"
  }

  /// The number of the line that a span starts in, from 1.
  mutating func line(of span: SourceSpan) -> Int {
    let feeds = lineFeeds[span.document] ?? SourceLines.lineFeeds(of: timeline[span.document].text)
    lineFeeds[span.document] = feeds
    var low = 0
    var high = feeds.count
    while low < high {
      let middle = (low + high) / 2
      if feeds[middle] < span.start { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  private static func lineFeeds(of text: SourceText) -> [Int32] {
    text.utf8.indices.filter { text.utf8[$0] == 0x0A }.map { Int32($0) }
  }
}
