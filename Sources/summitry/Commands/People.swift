import ArgumentParser
import TimelineExchange
import TimelineModel

struct People: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print who takes part: how often, from when to when, and whom they met.")

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    try options.run { timeline in
      timeline.peopleDirectory().map { entry in
        let actor = timeline[entry.subject]
        return DirectoryList.Row(
          name: actor.name, note: actor.country.map(timeline.name(of:)) ?? "", entry: entry)
      }
    } name: { timeline, id in
      timeline[id].name
    } json: { timeline, escapes in
      DirectoryExport.people(of: timeline, escapesInvisible: escapes)
    }
  }
}
