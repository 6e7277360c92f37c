import ArgumentParser
import TimelineModel

/// What `people` and `countries` have in common.
struct DirectoryOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var input: InputOptions
  @OptionGroup(title: FilterOptions.title) var filter: FilterOptions
  @OptionGroup var outputOptions: OutputOptions
  @Option(help: "How to print.") var format = Format.text

  func run<Subject>(
    rows: (Timeline) -> [DirectoryList<Subject>.Row], name: @escaping (Timeline, Subject) -> String,
    json: (Timeline, Bool) -> [UInt8]
  ) throws {
    let outcome = try input.load()
    let timeline = try filter.apply(to: outcome.timeline)
    var output = outputOptions.open()
    switch format {
    case .text: DirectoryList(rows: rows(timeline)) { name(timeline, $0) }.write(to: &output)
    case .json: output.write(bytes: json(timeline, output.isTerminal))
    }
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }
}
