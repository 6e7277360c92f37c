import ArgumentParser
import TimelineArchive
import TimelineExchange
import TimelineExtraction
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
  @Option(help: .init("The date of documents that do not tell theirs, as 2019-04-25.", valueName: "day"))
  var date: Day?
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let found = Found(paths)
    if found.files.isEmpty {
      report(found.problems)
      throw Failure(status: TimelineLoader.status(after: found.problems))
    }
    let archive = try archive.openOrCreate()
    Interruption.watch()
    let standardInput = found.standardInput
    let reader = ArticleReader(fields: format.fields)
    let adding = Adding(to: archive, givenDate: date) { path in
      Add.read(path, standardInput: standardInput, reader)
    }
    var line = ProgressLine()
    let progress = try archive.attempt { _ in
      try adding.run(found.files, isStopped: { Interruption.isAsked }, report: { line.show($0) })
    }
    line.clear()
    report(found.problems + progress.problems)
    if progress.isStopped {
      let left = progress.fileCount - progress.files
      let message =
        "stopped: \(progress.files) files are in the archive, \(left) are left; add them again to go on"
      throw Failure(status: .interrupted, message: message)
    }
    // A few documents are put together with the others when somebody looks.
    if progress.files > Add.fewFiles, !Interruption.isAsked {
      _ = try archive.attempt { try $0.timeline() }
    }
    var output = Output(colour: .never)
    output.write(try summary(progress, archive))
    try output.flush()
    let status = TimelineLoader.status(after: found.problems + progress.problems)
    if status != .success { throw Failure(status: status) }
  }

  private static let fewFiles = 100

  private func summary(_ progress: Adding.Progress, _ archive: Archive) throws -> String {
    let count = try archive.attempt { try $0.documentCount() }
    let read = "\(progress.files) \(progress.files == 1 ? "file" : "files") read"
    let unchanged = progress.unchanged > 0 ? ", \(progress.unchanged) unchanged" : ""
    return
      "\(read)\(unchanged); \(progress.documents) new \(progress.documents == 1 ? "document" : "documents")"
      + ", \(count) in the archive\n"
  }

  private func report(_ problems: [Problem]) {
    for problem in problems { Messages.report(problem.path + ": " + problem.message) }
  }

  /// The files that paths stand for, under paths that mean the same from every folder.
  private struct Found {
    var files: [Adding.File] = []
    var problems: [Problem]
    var standardInput: SourceFile?

    init(_ paths: [String]) {
      let expansion = PathExpansion(
        paths.map { $0 == FileReader.standardInput ? $0 : AbsolutePath.resolved($0) })
      problems = expansion.problems
      for path in expansion.files {
        guard path == FileReader.standardInput else {
          files.append(Adding.File(path: path, stamp: FileStamp(ofFile: path)))
          continue
        }
        do throws(Problem) {
          let bytes = try FileReader.bytes(of: path)
          let name = Archive.name(ofUnnamed: bytes)
          standardInput = SourceFile(path: name, bytes: bytes)
          files.append(Adding.File(path: name, stamp: nil))
        } catch {
          problems.append(error)
        }
      }
    }
  }

  private static func read(
    _ path: String, standardInput: SourceFile?, _ reader: ArticleReader
  ) -> (articles: [Adding.Article], problems: [Problem]) {
    let isStandardInput = standardInput?.path == path
    let contents =
      isStandardInput
      ? reader.contents(of: standardInput?.bytes ?? [], path: path) : reader.contents(of: path)
    var problems = contents.problems
    var articles: [Adding.Article] = []
    for article in contents.articles {
      if JSONImport.recognizes(article.file.bytes) {
        problems.append(Problem(path: path, message: "this is an exported timeline, no article"))
      } else {
        articles.append(Adding.Article(part: article.part, file: article.file, url: article.url))
      }
    }
    return (articles, problems)
  }
}
