import ArgumentParser
import TimelineArchive
import TimelineExchange

struct Documents: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the documents of the archive: hash, date, title, and where they were read.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let documents = try archive.open().attempt { try $0.documents() }
    var output = outputOptions.open()
    for document in documents {
      let hash = String(document.hash.prefix(12))
      let date = document.date ?? "undated"
      output.write(
        "\(hash)  \(PrintableText.line(date))  \(PrintableText.line(document.title ?? "untitled"))\n")
      if let url = document.url { output.write("              \(PrintableText.line(url))\n") }
      for path in document.paths { output.write("              \(PrintableText.line(path))\n") }
    }
    try output.flush()
  }
}
