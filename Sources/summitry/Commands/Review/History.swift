import ArgumentParser
import Glibc
import TimelineArchive
import TimelineModel

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Take back what the last command changed.")
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let undone = try archive.open().attempt { try $0.undo() }
    guard let undone else { throw Failure(status: .usage, message: "there is nothing to undo") }
    try LogLine.print("undone: ", undone.changes)
  }
}

struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make again what was taken back last.")
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let redone = try archive.open().attempt { try $0.redo() }
    guard let redone else { throw Failure(status: .usage, message: "there is nothing to redo") }
    try LogLine.print("redone: ", redone.changes)
  }
}

struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every change to events: number, time, what, and to which event.")
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let entries = try archive.open().attempt { try $0.log() }
    var output = Output(colour: .never)
    let width = entries.last.map { String($0.id).utf8.count } ?? 1
    for entry in entries {
      let number = String(entry.id)
      output.write(String(repeating: " ", count: width - number.utf8.count) + number + "  ")
      output.write(LogLine.time(entry.time) + "  " + LogLine.words(entry) + "\n")
    }
    try output.flush()
  }
}

/// An entry of the log in one line.
enum LogLine {
  static func print(_ head: String, _ entries: [LogEntry]) throws(Failure) {
    var output = Output(colour: .never)
    for entry in entries { output.write(head + words(entry, withState: false) + "\n") }
    try output.flush()
  }

  /// "edit  date=2019  Kim Jong-un travels to Russia".
  static func words(_ entry: LogEntry, withState: Bool = true) -> String {
    var parts: [String]
    switch entry.deed {
    case .undo(let id): parts = ["undo \(id)"]
    case .redo(let id): parts = ["redo \(id)"]
    case .unknown(let name): parts = [name]
    case .change(let action):
      parts = [action.name]
      switch action {
      case .note(let text), .tag(let text), .untag(let text): parts.append("“\(text)”")
      case .edit(let edit), .create(let edit): parts.append(edit.summary)
      case .accept, .reject, .merge, .split: break
      }
      parts += (action == .split ? entry.events.prefix(1) : entry.events[...]).map(\.label)
      if withState, !entry.isInForce { parts.append("(undone)") }
    }
    return PrintableText.line(parts.filter { !$0.isEmpty }.joined(separator: "  "))
  }

  /// What one command did: the first of it, and how much else.
  static func summary(_ entries: [LogEntry]) -> String? {
    entries.first.map {
      words($0, withState: false) + (entries.count > 1 ? " and \(entries.count - 1) more" : "")
    }
  }

  /// The local time, to the minute.
  static func time(_ milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension EventEdit {
  /// "date=2019  who=Kim Jong-un", "no place".
  var summary: String {
    var parts: [String] = []
    if let date = date?.edtf { parts.append("date=\(date)") }
    if let kind { parts.append("kind=\(kind.rawValue)") }
    if let status { parts.append("status=\(status.rawValue)") }
    if let who { parts.append("who=\(who.joined(separator: ", "))") }
    if let place { parts.append("where=\(place.name)") }
    if let title { parts.append("title=\(title)") }
    for part in Part.allCases where without.contains(part) { parts.append("no \(part.rawValue)") }
    return parts.joined(separator: "  ")
  }
}
