import ArgumentParser
import TimelineArchive
import TimelineExtraction
import TimelineModel

struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the text of a document, which all offsets refer to.",
    discussion: "With --archive, or where the file is gone, the text is the one that the archive keeps.")

  @Argument(help: "A document, '-' for standard input, or the hash of a document in the archive.")
  var path: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let text = try read()
    var output = Output(colour: .never)
    if output.isTerminal {
      output.write(document: String(decoding: text.utf8, as: UTF8.self))
    } else {
      output.write(bytes: text.utf8)
    }
    try output.flush()
  }

  private func read() throws(Failure) -> SourceText {
    if archive.file != nil { return try archivedText(archive.open()) }
    do throws(Problem) {
      return try Extractor.text(of: try ArticleReader(fields: format.fields).article(at: path))
    } catch {
      if !FileReader.exists(path), let archive = try archive.openIfThere(),
        let text = try? archivedText(archive)
      {
        return text
      }
      throw Failure(
        status: TimelineLoader.status(after: [error]), message: error.path + ": " + error.message)
    }
  }

  private func archivedText(_ archive: Archive) throws(Failure) -> SourceText {
    SourceText(
      validated: try archive.attempt { try $0.text(ofDocument: Archive.name(ofArticle: path)) })
  }
}
