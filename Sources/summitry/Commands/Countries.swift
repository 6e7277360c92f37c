import ArgumentParser
import TimelineExchange
import TimelineModel

struct Countries: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print which countries take part: how often, from when to when, and whom they met.")

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    try options.run { timeline in
      timeline.countryDirectory().map { entry in
        DirectoryList.Row(name: timeline.name(of: entry.subject), note: entry.subject.rawValue, entry: entry)
      }
    } name: { timeline, code in
      timeline.name(of: code)
    } json: { timeline, escapes in
      DirectoryExport.countries(of: timeline, escapesInvisible: escapes)
    }
  }
}
