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
    let outcome = try input.load()
    let timeline = outcome.timeline
    guard let index = try find(in: timeline) else {
      throw Failure(status: .usage, message: "no event '\(event)'")
    }
    var output = outputOptions.open()
    switch format {
    case .text: EventReport(timeline.events[index], in: timeline).write(to: &output)
    case .json: try output.write(json: timeline.restricted(to: [index]))
    }
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }

  private func find(in timeline: Timeline) throws(Failure) -> Int? {
    let wanted = try filter.apply(to: timeline)
    guard let index = try EventNames(wanted).event(named: event) else { return nil }
    return timeline.events.firstIndex { $0.id == wanted.events[index].id }
  }
}
