import TimelineModel

/// The head of a wire story: "BEIJING, June 19 —".
struct Dateline {
  var place: PlaceMention
  /// The token after its dash.
  var end: Int

  /// The date line at the head of a sentence; nil where there is none.
  init?(of sentence: Int, in view: DocumentView) {
    let range = view.document.sentences[sentence].tokens
    guard let named = view.place(at: range.lowerBound) else { return nil }
    let start = named.tokens.upperBound
    let head = start..<min(range.upperBound, start + 14)
    guard let dash = head.first(where: { ClauseMarks.dashes.contains(view.key($0)) || view.key($0) == ":" })
    else { return nil }
    let isDateline = (head.lowerBound..<dash).allSatisfy {
      view.time(at: $0) != nil || view.tokens[$0].kind != .word || view.place(at: $0) != nil
        || view.tokens[$0].flags.contains(.capitalised)
    }
    guard isDateline else { return nil }
    place = named.place
    end = dash + 1
  }
}
