import ArgumentParser
import TimelineArchive
import TimelineModel

struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the events with what was said of them (the default).")
  @Option(help: .init("Only events that are proposed, accepted or rejected.", valueName: "verdict"))
  var verdict: Review.Verdict?
  @Option(help: .init("Only events that are filed under this.", valueName: "tag")) var tag: String?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let reviewed = try archive.open().attempt { try $0.reviewed() }
    var table = TextTable(columns: [
      .init(), .init(tone: .date), .init(comfortable: 30), .init(comfortable: 12), .init(tone: .faint),
    ])
    for event in reviewed.timeline.events {
      if let verdict, event.review.verdict != verdict { continue }
      if let tag, !event.review.tags.contains(tag) { continue }
      let unfound = event.review.isUnfound ? ["(no longer found)"] : []
      let said = unfound + event.review.tags.map { "#" + $0 } + event.review.notes
      table.add([
        event.review.verdict.rawValue, DateLabel.short(event.date), event.title, said.joined(separator: "; "),
        event.id.description,
      ])
    }
    var output = outputOptions.open()
    table.write(to: &output)
    try output.flush()
    if !reviewed.orphans.isEmpty {
      let count = reviewed.orphans.count
      Messages.report(
        "\(count) \(count == 1 ? "change is" : "changes are") orphaned: 'summitry verify' lists them")
    }
  }
}

extension Review.Verdict: ExpressibleByArgument {}
