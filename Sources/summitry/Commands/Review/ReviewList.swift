import ArgumentParser
import TimelineArchive
import TimelineModel

struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the events with what was said of them (the default).",
    discussion: """
      The number before an event is that of 'summitry list', by which all commands know it. Rejected events have \
      none: name them by the id at the end.
      """)
  @Option(help: .init("Only events that are proposed, accepted or rejected.", valueName: "verdict"))
  var verdict: Review.Verdict?
  @Option(help: .init("Only events that are filed under this.", valueName: "tag")) var tag: String?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let reviewed = try archive.open().attempt { try $0.reviewed() }
    var table = TextTable(columns: [
      .init(tone: .faint), .init(), .init(tone: .date), .init(comfortable: 30), .init(comfortable: 12),
      .init(tone: .faint),
    ])
    var number = 0
    for event in reviewed.timeline.events {
      let isRejected = event.review.verdict == .rejected
      if !isRejected { number += 1 }
      if let verdict, event.review.verdict != verdict { continue }
      if let tag, !event.review.tags.contains(tag) { continue }
      let unfound = event.review.isUnfound ? ["(no longer found)"] : []
      let said = unfound + event.review.tags.map { "#" + $0 } + event.review.notes
      table.add([
        isRejected ? "" : String(number), event.review.verdict.rawValue, DateLabel.short(event.date),
        event.title,
        said.joined(separator: "; "), event.id.description,
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
