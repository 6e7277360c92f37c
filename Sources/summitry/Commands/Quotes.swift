import ArgumentParser
import TimelineExchange
import TimelineModel

struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print who is quoted, with which words, and where they stand.",
    discussion: "--person means the speaker, --search the words; other filters mean the event.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var input: InputOptions
  @OptionGroup(title: FilterOptions.title) var filter: FilterOptions
  @OptionGroup var outputOptions: OutputOptions
  @Option(help: "How to print.") var format = Format.text

  func run() throws {
    let outcome = try input.load()
    let quotes = try selected(from: outcome.timeline)
    var output = outputOptions.open()
    switch format {
    case .text: QuoteList(quotes, in: outcome.timeline).write(to: &output)
    case .json:
      output.write(
        bytes: JSONExport.quotes(quotes, of: outcome.timeline, escapesInvisible: output.isTerminal))
    }
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }

  /// The quotes that are wanted, as indices.
  private func selected(from timeline: Timeline) throws(Failure) -> [Int] {
    let known = timeline.quotes.indices.filter { timeline.quotes[$0].speaker != nil }
    guard let filter = try filter.filter(for: timeline) else { return [] }
    var ofEvent = filter
    ofEvent.persons = .init()
    ofEvent.search = ""
    let events =
      ofEvent.isEmpty ? nil : Set(timeline.events(matching: ofEvent).map { timeline.events[$0].id })
    let wanted = filter.search.included.map { SearchQuery($0) }
    let unwanted = filter.search.excluded.map { SearchQuery($0) }
    return known.filter { index in
      let quote = timeline.quotes[index]
      guard let speaker = quote.speaker else { return false }
      if !filter.persons.included.isEmpty, !filter.persons.included.contains(speaker) { return false }
      if filter.persons.excluded.contains(speaker) { return false }
      if let events, !(quote.event.map(events.contains) ?? false) { return false }
      let words = timeline[quote.span]
      return wanted.allSatisfy { !$0.ranges(in: words).isEmpty }
        && unwanted.allSatisfy { $0.ranges(in: words).isEmpty }
    }
  }
}
