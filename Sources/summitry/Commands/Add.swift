import ArgumentParser
import TimelineArchive
import TimelineModel

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take articles into the archive.",
    discussion: """
      Files that did not change since they were read are left alone, changed ones are read again. Ctrl-C stops \
      it; the same command then goes on where it stopped.
      """)

  @Argument(help: .init("Articles, folders of articles, or '-' for standard input.", valueName: "path"))
  var paths: [String]
  @Flag(help: "Stay, and take in what comes into the folders or changes there, until Ctrl-C.")
  var watch = false
  @Option(help: .init("The date of documents that do not tell theirs, as 2019-04-25.", valueName: "day"))
  var date: Day?
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if watch, paths.contains(FileReader.standardInput) {
      throw ValidationError("--watch is for files and folders, not for standard input")
    }
  }

  func run() throws {
    // Before the first look, so that nothing slips through between the two.
    let changes = try watch ? FolderChanges(of: paths) : nil
    let found = FoundFiles(paths, mayBeEmpty: watch)
    if found.files.isEmpty, !watch {
      for problem in found.problems { Messages.report(problem.path + ": " + problem.message) }
      throw Failure(status: TimelineLoader.status(after: found.problems))
    }
    let archive = try archive.openOrCreate()
    Interruption.watch()
    var pass = AddingPass(archive: archive, reader: ArticleReader(fields: format.fields), givenDate: date)
    let progress = try pass.run(found)
    try pass.summarize(progress)
    if let changes { try stay(changes, &pass) }
    let status = TimelineLoader.status(after: progress.problems)
    if status != .success { throw Failure(status: status) }
  }

  private func stay(_ changes: FolderChanges, _ pass: inout AddingPass) throws(Failure) {
    Messages.write("watching for what comes; Ctrl-C ends")
    while changes.wait() {
      let progress = try pass.run(FoundFiles(paths, mayBeEmpty: true))
      if progress.files > 0 { try pass.summarize(progress) }
    }
    throw Failure(status: .interrupted)
  }
}
