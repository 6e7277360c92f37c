import TimelineExtraction
import TimelineModel

/// Opens what the user named and makes a timeline of it.
struct TimelineLoader {
  var fallbackDate: Day?

  /// A timeline, and what became of the input it was made from.
  struct Outcome {
    var timeline: Timeline
    /// `success`, or what the program ends with although it shows what could be read.
    var status: ExitStatus
  }

  /// Names on standard error what cannot be read, and reads the rest.
  func load(_ paths: [String]) throws(Failure) -> Outcome {
    guard !paths.isEmpty else {
      throw Failure(status: .usage, message: "no documents named; see 'summitry --help'")
    }
    let expansion = PathExpansion(paths)
    var problems = expansion.problems
    var files: [SourceFile] = []
    for path in expansion.files {
      do throws(Problem) {
        files.append(SourceFile(path: path, bytes: try FileReader.bytes(of: path)))
      } catch {
        problems.append(error)
      }
    }
    let extraction = Extractor(fallbackDate: fallbackDate).timeline(of: files)
    problems += extraction.problems
    for problem in problems { Messages.report(problem.path + ": " + problem.message) }
    let status = TimelineLoader.status(after: problems)
    if extraction.timeline.documents.isEmpty { throw Failure(status: status) }
    return Outcome(timeline: extraction.timeline, status: status)
  }

  /// What cannot be had weighs more than what is no text.
  static func status(after problems: [Problem]) -> ExitStatus {
    if problems.contains(where: { $0.kind == .unreadable }) { return .noInput }
    return problems.isEmpty ? .success : .badData
  }
}
