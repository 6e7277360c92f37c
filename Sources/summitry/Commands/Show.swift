import ArgumentParser
import TimelineExchange
import TimelineModel

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one event: who, where, when and why, sources, quotes.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: "The event: its id or the beginning of it, its number in the list, or words that only it has.")
  var event: String
  @OptionGroup var input: InputOptions
  @OptionGroup(title: FilterOptions.title) var filter: FilterOptions
  @OptionGroup var outputOptions: OutputOptions
  @Option(help: "How to print.") var format = Format.text

  func run() throws {
    let outcome = try input.load(withRejected: true)
    let found = try EventNames.event(named: event, in: filter.apply(to: outcome.timeline))
    // What was rejected is told of nothing else.
    let timeline = found.review.verdict == .rejected ? outcome.timeline : outcome.timeline.withoutRejected
    var output = outputOptions.open()
    for (index, event) in timeline.events.enumerated() where event.id == found.id {
      switch format {
      case .text: EventReport(event, in: timeline).write(to: &output)
      case .json: try output.write(json: timeline.restricted(to: [index]))
      }
    }
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }
}
