import ArgumentParser
import TimelineArchive

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take documents out of the archive.",
    discussion: "The files themselves stay where they are.")

  @Argument(
    help: .init(
      "Files, folders, or hashes of documents as 'summitry documents' shows them.", valueName: "path"))
  var paths: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let archive = try archive.open()
    var count = 0
    var failure: Failure?
    for path in paths {
      do throws(Failure) {
        count += try archive.attempt { try $0.remove(Archive.name(ofArticle: path)) }
      } catch {
        guard error.status == .usage else { throw error }
        if let message = error.message { Messages.report(message) }
        failure = Failure(status: .usage)
      }
    }
    var output = Output(colour: .never)
    let left = try archive.attempt { try $0.documentCount() }
    output.write("\(count) \(count == 1 ? "document" : "documents") removed, \(left) in the archive\n")
    try output.flush()
    if let failure { throw failure }
  }
}
