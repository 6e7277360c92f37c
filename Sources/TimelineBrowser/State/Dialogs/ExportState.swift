import TimelineModel

/// What is asked for before a file is written: its name and its format.
struct ExportState: Sendable {
  var field: TextField
  /// The name's end tells it where it can.
  var format: ExportFormat

  mutating func rename(_ field: TextField) {
    self.field = field
    if let format = ExportFormat(fileName: field.text) { self.format = format }
  }

  /// Takes another format; the name's end follows where it told the one before.
  mutating func changeFormat(_ step: Int) {
    let formats = ExportFormat.allCases
    let position = formats.firstIndex(of: format) ?? 0
    let next = formats[(position + step + formats.count) % formats.count]
    var name = field.text
    if ExportFormat(fileName: name) == format, let dot = name.lastIndex(of: ".") {
      name = String(name[...dot]) + next.fileExtension
    }
    format = next
    field = TextField(name)
  }
}

/// Whether a file that is there may be replaced.
struct ReplaceQuestion: Sendable {
  let export: Export
  /// What was asked before, to ask it again.
  let before: ExportState
}

extension BrowserState {
  var export: ExportState? {
    if case .export(let export) = dialog { export } else { nil }
  }

  mutating func openExport() -> [Effect] {
    guard !shown.isEmpty else {
      notice = "there is no event to export"
      return []
    }
    let name = ExportName.name(for: FilterWording.text(self))
    dialog = .export(
      ExportState(field: TextField(name + "." + exportFormat.fileExtension), format: exportFormat))
    return []
  }

  mutating func changeExport(_ change: (inout ExportState) -> Void) -> [Effect] {
    guard var export else { return [] }
    change(&export)
    dialog = .export(export)
    return []
  }

  mutating func acceptExport() -> [Effect] {
    guard let export else { return [] }
    let path = export.field.text
    guard !path.allSatisfy({ $0 == " " }) else {
      notice = "the file needs a name"
      return []
    }
    dialog = nil
    exportFormat = export.format
    notice = "writing \(path)"
    return [.export(Export(timeline: timeline, events: shown, format: export.format, path: path))]
  }

  /// Asks before a file is replaced.
  mutating func ask(toReplace export: Export) {
    notice = nil
    let before = ExportState(field: TextField(export.path), format: export.format)
    dialog = .replace(ReplaceQuestion(export: export, before: before))
  }

  /// Tells why a file was not written, and asks for its name again where nothing else is being typed.
  mutating func tell(_ problem: String, of export: Export) {
    guard place.isSubset(of: .reading) else {
      notice = "cannot write \(export.path): \(problem)"
      return
    }
    notice = problem
    dialog = .export(ExportState(field: TextField(export.path), format: export.format))
  }

  mutating func answer(_ isYes: Bool) -> [Effect] {
    guard case .replace(let question) = dialog else { return [] }
    guard isYes else {
      dialog = .export(question.before)
      return []
    }
    dialog = nil
    var export = question.export
    export.replaces = true
    notice = "writing \(export.path)"
    return [.export(export)]
  }
}

/// Names to propose for files.
enum ExportName {
  private static let limit = 40

  /// The words of the filter, joined by hyphens; "timeline" where there is none.
  static func name(for filter: String) -> String {
    var name = ""
    for word in SearchQuery.fold(filter).split(whereSeparator: { !isPlain($0) }) {
      let longer = name.utf8.count + word.count + 1
      if !name.isEmpty, longer > limit { break }
      name += (name.isEmpty ? "" : "-") + String(decoding: word.prefix(limit), as: UTF8.self)
    }
    return name.isEmpty ? "timeline" : name
  }

  /// A letter or a digit that needs no care in any shell.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
