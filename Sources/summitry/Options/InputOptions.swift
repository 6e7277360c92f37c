import ArgumentParser
import TimelineModel

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(help: "Articles, folders of articles, an exported timeline, or '-' for standard input.")
  var paths: [String] = []

  @Option(help: "The date of documents that do not tell theirs, as 2019-04-25.")
  var date: Day?

  func load() throws(Failure) -> TimelineLoader.Outcome {
    try TimelineLoader(fallbackDate: date).load(paths)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads the ISO form.
  public init?(argument: String) { self.init(argument) }
}
