import ArgumentParser
import TimelineArchive

struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Say that events are right.")
  @Argument(help: EventArgument.help) var events: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    try reviewing.say(.accept, of: events, "accepted")
  }
}

struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that events are wrong.",
    discussion: "They are not shown any more; 'summitry review list --verdict rejected' lists them.")
  @Argument(help: EventArgument.help) var events: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    try reviewing.say(.reject, of: events, "rejected")
  }
}
