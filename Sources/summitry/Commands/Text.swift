import ArgumentParser
import TimelineExtraction
import TimelineModel

struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the text of a document, which all offsets refer to.")

  @Argument(help: "A document, or '-' for standard input.")
  var path: String

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
    do throws(Problem) {
      let file = SourceFile(path: path, bytes: try FileReader.bytes(of: path))
      return try Extractor.text(of: file)
    } catch {
      throw Failure(
        status: TimelineLoader.status(after: [error]), message: error.path + ": " + error.message)
    }
  }
}
