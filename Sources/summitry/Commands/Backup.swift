import ArgumentParser
import TimelineArchive

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the archive into a file, while it is in use.",
    discussion: "An older backup in that file is replaced once the new one is complete.")
  @Argument(help: "The file.") var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let archive = try archive.open()
    let count = try archive.attempt { archive in
      try archive.backUp(to: file)
      return try archive.documentCount()
    }
    var output = Output(colour: .never)
    output.write("\(count) \(count == 1 ? "document" : "documents") backed up\n")
    try output.flush()
  }
}
