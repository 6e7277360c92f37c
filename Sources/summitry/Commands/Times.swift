import ArgumentParser
import TimelineExtraction
import TimelineModel

struct Times: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the time expressions of documents, one JSON object a line.",
    discussion: """
      Each has doc, start and end in Unicode scalars of the document's text (see 'summitry text'), and type and \
      value as in TIMEX3.
      """)

  @OptionGroup var input: DocumentOptions

  func run() throws {
    guard !input.paths.isEmpty else {
      throw Failure(status: .usage, message: "no documents named; see 'summitry --help'")
    }
    let expansion = PathExpansion(input.paths)
    var problems = expansion.problems
    let reader = ArticleReader(fields: input.format.fields)
    let extractor = Extractor(fallbackDate: input.date)
    var output = Output(colour: .never)
    for path in expansion.files {
      let contents = reader.contents(of: path)
      problems += contents.problems
      for article in contents.articles {
        do throws(Problem) {
          let times = try extractor.times(of: article.file)
          let name = Times.jsonString(Times.documentName(article.file.path))
          for time in times { output.write(Times.line(time, document: name)) }
        } catch {
          problems.append(error)
        }
      }
      try output.flush()
    }
    for problem in problems { Messages.report(problem.path + ": " + problem.message) }
    let status = TimelineLoader.status(after: problems)
    if status != .success { throw Failure(status: status) }
  }

  private static func line(_ time: TimeFinding, document: String) -> String {
    "{\"doc\":\(document),\"start\":\(time.scalars.lowerBound),\"end\":\(time.scalars.upperBound),"
      + "\"type\":\"\(time.type)\",\"value\":\"\(time.value)\"}\n"
  }

  /// The file's name, without ".txt".
  private static func documentName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
  }

  private static func jsonString(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": json += "\\" + String(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
