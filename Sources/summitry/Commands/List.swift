import ArgumentParser
import TimelineExchange
import TimelineModel

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the events, one a line.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, markdown }

  @OptionGroup var input: InputOptions
  @OptionGroup(title: FilterOptions.title) var filter: FilterOptions
  @OptionGroup var outputOptions: OutputOptions
  @Flag(help: "Also the events that were rejected in an archive.") var rejected = false
  @Option(help: "How to print.") var format = Format.text

  func run() throws {
    let outcome = try input.load(withRejected: rejected)
    let timeline = try filter.apply(to: outcome.timeline)
    var output = outputOptions.open()
    switch format {
    case .text: EventList(timeline).write(to: &output)
    case .json: try output.write(json: timeline)
    case .csv: output.write(export: CSVExport.bytes(of: timeline))
    case .markdown: output.write(export: MarkdownExport.bytes(of: timeline))
    }
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
    // An archive is closed in good order. All else the system takes back at once, which piece by piece takes longer.
    if outcome.archive == nil { withExtendedLifetime((outcome, timeline)) { ExitStatus.success.exit() } }
  }
}
