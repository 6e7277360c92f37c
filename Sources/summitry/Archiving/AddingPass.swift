import TimelineArchive
import TimelineExchange
import TimelineExtraction
import TimelineModel

/// Takes files into the archive, once or again and again.
struct AddingPass {
  let archive: Archive
  let reader: ArticleReader
  let givenDate: Day?
  /// What was told already need not be told again.
  private var told: Set<Problem> = []

  init(archive: Archive, reader: ArticleReader, givenDate: Day?) {
    self.archive = archive
    self.reader = reader
    self.givenDate = givenDate
  }

  /// Takes in what is new or changed, and names what cannot be read.
  ///
  /// - Returns: how far it came, with all problems.
  mutating func run(_ found: FoundFiles) throws(Failure) -> Adding.Progress {
    let standardInput = found.standardInput
    let reader = reader
    let named = found.named
    let adding = Adding(to: archive, givenDate: givenDate) { path in
      AddingPass.read(path, standardInput: standardInput, isNamed: named.contains(path), reader)
    }
    var line = ProgressLine()
    var progress = try archive.attempt { _ in
      try adding.run(found.files, isStopped: { Interruption.isAsked }, report: { line.show($0) })
    }
    line.clear()
    progress.problems = found.problems + progress.problems
    for problem in progress.problems where told.insert(problem).inserted {
      Messages.report(problem.path + ": " + problem.message)
    }
    if progress.isStopped {
      let left = progress.fileCount - progress.files
      func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
      let done = count(progress.files, "file") + " and " + count(progress.documents, "new document")
      let message =
        "stopped after \(done): \(count(left, "file")) \(left == 1 ? "is" : "are") left; add "
        + "\(left == 1 ? "it" : "them") again to go on"
      throw Failure(status: .interrupted, message: message)
    }
    // A few documents are put together with the others when somebody looks.
    if max(progress.files, progress.documents) > AddingPass.fewFiles, !Interruption.isAsked {
      _ = try archive.attempt { try $0.timeline() }
    }
    return progress
  }

  private static let fewFiles = 100

  /// Prints what became of the files.
  func summarize(_ progress: Adding.Progress) throws(Failure) {
    let count = try archive.attempt { try $0.documentCount() }
    let read = "\(progress.files) \(progress.files == 1 ? "file" : "files") read"
    let unchanged = progress.unchanged > 0 ? ", \(progress.unchanged) unchanged" : ""
    let new = "\(progress.documents) new \(progress.documents == 1 ? "document" : "documents")"
    var output = Output(colour: .never)
    output.write("\(read)\(unchanged); \(new), \(count) in the archive\n")
    try output.flush()
  }

  private static func read(
    _ path: String, standardInput: SourceFile?, isNamed: Bool, _ reader: ArticleReader
  ) -> (articles: [Adding.Article], problems: [Problem]) {
    let isStandardInput = standardInput?.path == path
    let contents =
      isStandardInput
      ? reader.contents(of: standardInput?.bytes ?? [], path: path) : reader.contents(of: path)
    var problems = contents.problems
    // One that lies in a folder is passed over.
    if contents.isArchive, isNamed {
      problems.append(Problem(path: path, message: "this is an archive, no article"))
    }
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
