/// Where quoted words stand in a text now.
enum Attachment: Hashable {
  /// Where they stood.
  case inPlace(Range<Int>)
  /// Elsewhere; there is one place that it can be.
  case moved(Range<Int>)
  /// Nowhere, or nobody can tell which of several places is meant.
  case lost(Loss)

  enum Loss: Hashable {
    case documentGone, wordsGone, ambiguous
  }

  /// The place; nil where they are lost.
  var range: Range<Int>? {
    switch self {
    case .inPlace(let range), .moved(let range): range
    case .lost: nil
    }
  }

  /// Looks at the exact place, else for the words in their context, else for the words alone. What stands in
  /// several places is not guessed. Line breaks and other white space may have changed.
  init(_ quote: QuotedWords, in text: [UInt8]) {
    let words = Array(quote.words.utf8)
    let end = quote.start + words.count
    if !words.isEmpty, quote.start >= 0, end <= text.count, text[quote.start..<end].elementsEqual(words) {
      self = .inPlace(quote.start..<end)
      return
    }
    let flowing = FlowingText(text)
    let before = FlowingText(Array(quote.before.utf8)).bytes
    let flowingWords = FlowingText(words).bytes
    let after = FlowingText(Array(quote.after.utf8)).bytes
    let inContext = flowing.places(of: before + flowingWords + after)
    if inContext.count == 1 {
      let start = inContext[0] + before.count
      self = .moved(flowing.range(start..<start + flowingWords.count))
      return
    }
    let alone = flowing.places(of: flowingWords)
    switch alone.count {
    case 0: self = .lost(.wordsGone)
    case 1: self = .moved(flowing.range(alone[0]..<alone[0] + flowingWords.count))
    default: self = .lost(.ambiguous)
    }
  }
}
