import ArgumentParser
import TimelineModel

/// Which articles to read.
struct DocumentOptions: ParsableArguments {
  @Argument(
    help: .init(
      "Articles, folders of articles, an exported timeline, or '-' for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: .init("The date of documents that do not tell theirs, as 2019-04-25.", valueName: "day"))
  var date: Day?

  @OptionGroup var format: FormatOptions
}

extension Day: ExpressibleByArgument {
  /// Reads `2019-04-25`.
  public init?(argument: String) { self.init(argument) }
}
