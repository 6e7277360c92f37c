import TimelineModel

/// Quotes, each with its speaker and where it stands.
struct QuoteList {
  private let timeline: Timeline
  private let quotes: [Int]

  /// - Parameter quotes: which, as indices into the timeline's quotes.
  init(_ quotes: [Int], in timeline: Timeline) {
    self.timeline = timeline
    self.quotes = quotes
  }

  func write(to output: inout Output) {
    var lines = SourceLines(timeline)
    for index in quotes {
      let quote = timeline.quotes[index]
      let speaker = quote.speaker.map { timeline[$0].name } ?? "somebody"
      let head = printable(speaker + ", " + lines.location(of: quote.span), output)
      output.write(Tone.faint.apply(to: head, output) + "\n")
      let words = printable("“" + timeline[quote.span] + "”", output)
      for line in TextWidth.wrapped(words, to: output.columns.map { max(20, $0 - 2) }) {
        output.write("  " + Tone.quote.apply(to: line, output) + "\n")
      }
    }
  }

  private func printable(_ text: String, _ output: Output) -> String {
    output.isTerminal ? PrintableText.line(TextWidth.oneLine(text)) : TextWidth.oneLine(text)
  }
}
