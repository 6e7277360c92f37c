public import TimelineModel

/// A file that the user wants to be written.
public struct Export: Sendable {
  /// What is browsed.
  public let timeline: Timeline
  /// Which of its events, as indices.
  public let events: [Int32]
  /// How they are written.
  public let format: ExportFormat
  /// The file's name as it was typed.
  public let path: String
  /// Whether a file that is there already may be replaced.
  public var replaces = false

  /// How it is written, in words, where the file's name does not tell.
  public var untoldFormat: String? { ExportFormat(fileName: path) == nil ? format.word : nil }
}

/// How events are written to a file.
public enum ExportFormat: Hashable, Sendable, CaseIterable {
  /// The exchange format, which can be browsed again.
  case json
  /// A table of comma-separated values.
  case csv
  /// Markdown for people to read.
  case markdown

  /// The end of the names of such files.
  var fileExtension: String {
    switch self {
    case .json: "json"
    case .csv: "csv"
    case .markdown: "md"
    }
  }

  /// How it is called on screen.
  var word: String {
    switch self {
    case .json: "JSON"
    case .csv: "CSV"
    case .markdown: "Markdown"
    }
  }

  /// The format that a file's name asks for.
  init?(fileName: String) {
    let end = fileName.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased()
    guard let format = ExportFormat.allCases.first(where: { $0.fileExtension == end }) else {
      guard end == "markdown" else { return nil }
      self = .markdown
      return
    }
    self = format
  }
}
