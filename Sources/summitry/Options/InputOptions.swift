import ArgumentParser
import TimelineModel

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: .init(
      "Articles, folders of articles, an exported timeline, or '-' for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: .init("The date of documents that do not tell theirs, as 2019-04-25.", valueName: "day"))
  var date: Day?

  func load() throws(Failure) -> TimelineLoader.Outcome {
    try TimelineLoader(fallbackDate: date).load(paths)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads the ISO form.
  public init?(argument: String) { self.init(argument) }
}
