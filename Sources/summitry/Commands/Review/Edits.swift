import ArgumentParser
import TimelineArchive
import TimelineModel

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Correct an event: its date, kind, status, people, place or title.")
  @Argument(help: EventArgument.help) var event: String
  @OptionGroup var edit: EditOptions
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    let edit = try edit.edit(in: reviewing.reviewed.timeline)
    guard !edit.isEmpty else {
      throw Failure(status: .usage, message: "nothing to change (see 'summitry help review edit')")
    }
    let event = try reviewing.event(named: event)
    try reviewing.change(.edit(edit), [event])
    try reviewing.report("edited", event)
  }
}

struct AddEvent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an event of your own, which words of an article tell of.")
  @Argument(help: "The article: its path, or its hash as 'summitry documents' shows it.") var path: String
  @Argument(help: "Words that stand in it once.") var words: String
  @OptionGroup var edit: EditOptions
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    let span = try reviewing.span(of: words, inDocument: path)
    let edit = try edit.edit(in: reviewing.reviewed.timeline)
    guard edit.kind != nil, edit.who != nil || edit.title != nil else {
      throw Failure(status: .usage, message: "an event needs --kind, and --who or --title")
    }
    let before = Set(reviewing.reviewed.timeline.events.map(\.id))
    try reviewing.change(.create(edit), [], spans: [span])
    if let added = reviewing.reviewed.timeline.events.first(where: { !before.contains($0.id) }) {
      try reviewing.report("added", added)
    }
  }
}

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make one event of several: the first takes in the others.")
  @Argument(help: EventArgument.help) var events: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    let events = try events.map { try reviewing.event(named: $0) }
    guard Set(events.map(\.id)).count == events.count, events.count > 1 else {
      throw Failure(status: .usage, message: "two or more different events are needed")
    }
    try reviewing.change(.merge, events)
    try reviewing.report("merged", events[0])
  }
}

struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an event of its own of some of an event's sources.")
  @Argument(help: EventArgument.help) var event: String
  @Argument(help: "Numbers of the sources that go, as 'summitry show' gives them.") var sources: [Int]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var reviewing = try Reviewing(archive)
    let event = try reviewing.event(named: event)
    guard sources.allSatisfy({ event.evidence.indices.contains($0 - 1) }) else {
      throw Failure(
        status: .usage, message: "the event has \(event.evidence.count) sources, numbered from 1")
    }
    guard Set(sources).count < event.evidence.count else {
      throw Failure(status: .usage, message: "one source at least must stay")
    }
    let before = Set(reviewing.reviewed.timeline.events.map(\.id))
    try reviewing.change(.split, [event], spans: Set(sources).sorted().map { event.evidence[$0 - 1].span })
    if let part = reviewing.reviewed.timeline.events.first(where: { !before.contains($0.id) }) {
      try reviewing.report("split off", part)
    }
  }
}
