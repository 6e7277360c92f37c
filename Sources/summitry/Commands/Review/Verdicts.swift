import ArgumentParser
import TimelineArchive

struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Say that events are right.")
  @Argument(help: EventArgument.help) var events: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    for event in try events.map({ try reviewing.event(named: $0) }) {
      try reviewing.change(.accept, [event])
      try reviewing.report("accepted", event)
    }
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
    for event in try events.map({ try reviewing.event(named: $0) }) {
      try reviewing.change(.reject, [event])
      try reviewing.report("rejected", event)
    }
  }
}
