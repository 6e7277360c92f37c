import ArgumentParser
import TimelineArchive

struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write something about an event.")
  @Argument(help: EventArgument.help) var event: String
  @Argument(help: "The note.") var text: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure(status: .usage, message: "the note is empty")
    }
    var reviewing = try Reviewing(archive)
    let event = try reviewing.event(named: event)
    try reviewing.change(.note(text), [event])
    try reviewing.report("noted", event)
  }
}

struct Tag: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "File an event under words.")
  @Argument(help: EventArgument.help) var event: String
  @Argument(help: "The words.") var tags: [String]
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if tags.contains(where: { $0.allSatisfy(\.isWhitespace) }) { throw ValidationError("a tag is empty") }
  }

  func run() throws {
    var reviewing = try Reviewing(archive)
    let event = try reviewing.event(named: event)
    try reviewing.change(Set(tags).sorted().map { .tag($0) }, event)
    try reviewing.report("tagged", event)
  }
}

struct Untag: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "File an event no more under words.")
  @Argument(help: EventArgument.help) var event: String
  @Argument(help: "The words.") var tags: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    let event = try reviewing.event(named: event)
    for tag in tags {
      guard event.review.tags.contains(tag) else {
        throw Failure(status: .usage, message: "the event is not filed under '\(tag)'")
      }
    }
    try reviewing.change(Set(tags).sorted().map { .untag($0) }, event)
    try reviewing.report("untagged", event)
  }
}
