import Gazetteer
import TimelineArchive
import TimelineExchange
import TimelineExtraction
import TimelineModel

/// Opens what the user named and makes a timeline of it.
struct TimelineLoader {
  var fallbackDate: Day?
  var reader = ArticleReader()
  /// Whether what a person rejected is wanted as well.
  var withRejected = false
  /// Is told how far it is, from any thread.
  var onProgress: (@Sendable (ReadingProgress) -> Void)?
  /// Is given what is known of long reading before its end.
  var onPart: (@Sendable (Timeline) -> Void)?

  /// A timeline, and what became of the input it was made from.
  struct Outcome: Sendable {
    var timeline: Timeline
    /// `success`, or what the program ends with although it shows what could be read.
    var status: ExitStatus
    /// The archive it comes from, if it does, with all that is known of its events.
    var archive: (file: Archive, reviewed: Reviewed)?
  }

  /// Names on standard error what cannot be read, and reads the rest.
  func load(_ paths: [String]) throws(Failure) -> Outcome {
    guard !paths.isEmpty else {
      throw Failure(status: .usage, message: "no documents named (see 'summitry --help')")
    }
    Extractor.prepare()
    let expansion = PathExpansion(paths)
    var problems = expansion.problems
    var files: [SourceFile] = []
    for path in expansion.files {
      let contents = reader.contents(of: path)
      // One that lies in a folder is passed over.
      guard !contents.isArchive || !paths.contains(path) else {
        throw Failure(
          status: .usage, message: path + ": an archive is opened by itself, not among other files")
      }
      files += contents.articles.map(\.file)
      problems += contents.problems
    }
    if files.isEmpty, problems.isEmpty {
      problems.append(Problem(path: paths[0], message: "no documents in this folder", kind: .unreadable))
    }
    let extraction: Extraction
    if let export = files.first(where: { JSONImport.recognizes($0.bytes) }) {
      guard files.count == 1 else {
        let message = export.path + ": an exported timeline is opened by itself, not among other files"
        throw Failure(status: .usage, message: message)
      }
      var opened = TimelineLoader.open(export: export)
      if !withRejected { opened.timeline = opened.timeline.withoutRejected }
      extraction = opened
    } else {
      extraction = Extractor(fallbackDate: fallbackDate).timeline(
        of: files, onProgress: onProgress, onPart: onPart)
    }
    problems += extraction.problems
    for problem in problems { Messages.report(problem.path + ": " + problem.message) }
    let status = TimelineLoader.status(after: problems)
    if extraction.timeline.documents.isEmpty, status != .success { throw Failure(status: status) }
    return Outcome(timeline: extraction.timeline, status: status)
  }

  private static func open(export: SourceFile) -> Extraction {
    do throws(ImportError) {
      let timeline = try JSONImport.timeline(
        from: export.bytes, countryName: Gazetteer.countryName, text: text(ofDocument:))
      return Extraction(timeline: timeline)
    } catch {
      let problem = Problem(path: export.path, message: error.description)
      return Extraction(timeline: Timeline(), problems: [problem])
    }
  }

  /// The text of a document that an export names, where the file is still there.
  static func text(ofDocument path: String) -> SourceText? {
    guard path != FileReader.standardInput, let file = try? ArticleReader().article(at: path) else {
      return nil
    }
    return try? Extractor.text(of: file)
  }

  /// What cannot be had weighs more than what is no text.
  static func status(after problems: [Problem]) -> ExitStatus {
    if problems.contains(where: { $0.kind == .unreadable }) { return .noInput }
    return problems.isEmpty ? .success : .badData
  }
}
