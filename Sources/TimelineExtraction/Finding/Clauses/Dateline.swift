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
    guard let dash = Dateline.end(of: head, in: view) else { return nil }
    let isDateline = (head.lowerBound..<dash).allSatisfy {
      view.time(at: $0) != nil || view.tokens[$0].kind != .word || view.place(at: $0) != nil
        || view.tokens[$0].flags.contains(.capitalised)
    }
    guard isDateline else { return nil }
    place = named.place
    end = dash + 1
  }

  /// The dash or colon after the head, or the bracket that closes it.
  private static func end(of head: Range<Int>, in view: DocumentView) -> Int? {
    var bracket: Int?
    for token in head {
      if view.key(token) == "(", let end = view.endOfBracket(at: token),
        (token + 1..<end).contains(where: { view.tokens[$0].kind == .word && view.place(at: $0) == nil })
      {
        bracket = end - 1
      }
      if let bracket, token < bracket { continue }
      if ClauseMarks.dashes.contains(view.key(token)) || view.key(token) == ":" { return token }
    }
    return bracket.flatMap { head.contains($0) ? $0 : nil }
  }
}
