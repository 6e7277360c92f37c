import Testing
import TimelineModel

@testable import TimelineExtraction

/// A text whose time expressions stand between « and », and what they mean, in order.
struct MarkedTimes: CustomTestStringConvertible {
  var marked: String
  var values: [String]
  /// The day it is written on.
  var written: Day?

  init(_ marked: String, _ values: String..., written: String? = nil) {
    self.marked = marked
    self.values = values
    self.written = written.flatMap { Day($0) }
  }

  var testDescription: String { marked }

  private var text: String { marked.filter { $0 != "«" && $0 != "»" } }

  func expressions() throws -> [TimeExpression] {
    TimeTagger.expressions(in: try document())
  }

  private func document() throws -> ReadDocument {
    try DocumentReader.read(path: "article.txt", bytes: Array(text.utf8), statedDate: written)
  }

  /// Expects just the marked words, with just these values.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let document = try document()
    let found = TimeTagger.expressions(in: document)
    var starts: [Int: String] = [:]
    var ends: [Int: String] = [:]
    for expression in found {
      starts[Int(document.tokens[expression.tokens.lowerBound].start)] = "«"
      ends[Int(document.tokens[expression.tokens.upperBound - 1].end)] = "»"
    }
    var result = ""
    var offset = 0
    for character in text {
      result += (ends[offset] ?? "") + (starts[offset] ?? "") + String(character)
      offset += character.utf8.count
    }
    result += ends[offset] ?? ""
    #expect(result == marked, sourceLocation: sourceLocation)
    #expect(found.map(\.value) == values, sourceLocation: sourceLocation)
  }
}
