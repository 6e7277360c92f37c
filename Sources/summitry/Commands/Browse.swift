import ArgumentParser

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse the timeline in the terminal (the default).",
    discussion: "Where standard output is no terminal, the events are listed.")

  @OptionGroup var input: InputOptions
  @OptionGroup(title: FilterOptions.title) var filter: FilterOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    guard !input.paths.isEmpty else {
      for line in Browse.beginning { Messages.write(line) }
      throw Failure(status: .usage)
    }
    let outcome = try input.load()
    var output = outputOptions.open()
    EventList(filter.apply(to: outcome.timeline)).write(to: &output)
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }

  /// What the program says when it is given nothing to read.
  private static let beginning = [
    "summitry shows who met whom, and when, in the articles you give it:",
    "  summitry FOLDER             browse the timeline of all articles in a folder (or of a file)",
    "  summitry --help             all commands and options",
  ]
}
