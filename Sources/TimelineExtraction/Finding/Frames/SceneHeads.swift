import Gazetteer
import TimelineModel

/// The line over a paragraph that says only where and when it takes place: "Vienna, Austria, June 3-4, 1961:".
struct SceneHead {
  var place: PlaceArgument
  /// Index into the document's times.
  var time: Int

  /// The scene that a line sets; nil where it holds something else besides.
  init?(_ line: Range<Int>, in view: DocumentView) {
    guard line.count <= Self.longestLine, let start = line.first(where: { view.tokens[$0].kind != .mark }),
      let place = view.place(at: start), place.tokens.lowerBound == start
    else { return nil }
    var index = place.tokens.upperBound
    // "Camp David, Md.,", "Tehran, Iran,"
    while index < line.upperBound, view.time(at: index) == nil {
      guard
        view.isComma(index) || view.place(at: index) != nil || view.tokens[index].flags.contains(.capitalised)
      else { return nil }
      index += 1
    }
    guard index < line.upperBound, let time = view.time(at: index), view.times[time].kind == .date,
      let first = view.times[time].earliest,
      // "New Delhi, May 10" is where and when the text itself was written.
      view.times[time].tokens.contains(where: {
        view.tokens[$0].kind == .number && view.tokens[$0].bytes.count == 4
      }),
      view.document.statedDate.map({ abs($0.day - first) > Self.longestDelay }) ?? true,
      (view.times[time].tokens.upperBound..<line.upperBound).allSatisfy({ view.tokens[$0].kind == .mark })
    else { return nil }
    self.place = place
    self.time = time
  }

  private static let longestLine = 20
  /// Days from the day of writing to that of publishing.
  private static let longestDelay = 3
}

extension EventFinder {
  /// The scene of the paragraph that is being read, which the line over it sets.
  var sceneHead: SceneHead? {
    let paragraph = view.document.sentences[sentence].paragraph
    guard paragraph > 0, case let above = view.document.paragraphs[paragraph - 1],
      above.kind == .listItem || above.kind == .heading || above.kind == .prose,
      let first = above.sentences.first, let last = above.sentences.last, last - first < 3
    else { return nil }
    let sentences = view.document.sentences
    return SceneHead(sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound, in: view)
  }

  /// Sets meetings that a paragraph tells of into its scene; a chronology tells of them in the present.
  func setScene(of range: Range<Int>) {
    guard range.contains(where: { !mentions[$0].isTrip }), let scene = sceneHead else { return }
    for index in range where !mentions[index].isTrip && mentions[index].kind != .call {
      // The time is inherited as that of a heading.
      if mentions[index].place == nil {
        mentions[index].inherit(scene.place.place)
      }
      mentions[index].isPresent = false
    }
  }
}
