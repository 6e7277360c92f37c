import ArgumentParser
import TimelineArchive
import TimelineModel

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find words in the documents and events of the archive.",
    discussion: """
      All the words must be there, in any order and whatever their case and accents. Between double quotes they \
      stand in a row; 'word*' is the beginning of a word.
      """)
  @Argument(help: "The words.") var text: [String]
  @Option(help: .init("How many events and documents are printed.", valueName: "number")) var limit = 20
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit \(limit) is less than nothing") }
  }

  func run() throws {
    let words = text.joined(separator: " ")
    guard let result = try archive.open().attempt({ try $0.search(words, limit: limit) }) else {
      throw Failure(status: .usage, message: "there is no word to look for")
    }
    var output = outputOptions.open()
    Search.write(result, to: &output)
    try output.flush()
  }

  private static func write(_ result: SearchResult, to output: inout Output) {
    var table = TextTable(columns: [
      .init(tone: .date), .init(tone: .kind, comfortable: 16), .init(comfortable: 40), .init(tone: .faint),
    ])
    for event in result.events {
      let kind =
        event.status == .occurred ? event.kind.rawValue : "\(event.status.rawValue) \(event.kind.rawValue)"
      table.add([DateLabel.short(event.date), kind, event.title, event.id.description])
    }
    table.write(to: &output)
    more(result.eventCount - result.events.count, "event", &output)
    if result.eventCount > 0, result.documentCount > 0 { output.write("\n") }
    for document in result.documents {
      line(document.path, indent: 0, .faint, &output)
      line(document.excerpt, indent: 4, .plain, &output)
    }
    more(result.documentCount - result.documents.count, "document", &output)
    if result.eventCount + result.documentCount == 0 { Messages.report("nothing found") }
  }

  private static func more(_ count: Int, _ word: String, _ output: inout Output) {
    if count > 0 { output.write("and \(count) more \(word)\(count == 1 ? "" : "s")\n") }
  }

  private static func line(_ text: String, indent: Int, _ tone: Tone, _ output: inout Output) {
    let plain = TextWidth.oneLine(text)
    let shown = output.isTerminal ? PrintableText.line(plain) : plain
    for line in TextWidth.wrapped(shown, to: output.columns.map { max(20, $0 - indent) }) {
      output.write(String(repeating: " ", count: indent) + tone.apply(to: line, output) + "\n")
    }
  }
}
