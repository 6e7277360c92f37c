import Glibc
import TimelineBrowser
import TimelineExchange
import TimelineModel

/// Writes the files that are exported from the browser.
enum ExportWriter {
  /// Whether the user has to be asked first.
  static func needsQuestion(_ export: Export) -> Bool {
    var information = stat()
    return !export.replaces && stat(path(export), &information) == 0
      && information.st_mode & S_IFMT == S_IFREG
  }

  /// - Returns: how it went.
  static func write(_ export: Export) -> Message {
    do throws(SavingError) {
      let file = try SafeFile(path(export), replaces: export.replaces)
      try write(export, to: file)
      try file.finish(durably: true)
    } catch {
      switch error {
      case .exists: return .unwritten(export, "it is there since then")
      case .failed(let why): return .unwritten(export, why)
      }
    }
    let count = export.events.count
    let format = export.untoldFormat.map { " as \($0)" } ?? ""
    return .notice("wrote \(count) \(count == 1 ? "event" : "events")\(format) to \(export.path)")
  }

  private static func write(_ export: Export, to file: SafeFile) throws(SavingError) {
    let timeline = export.timeline.restricted(to: export.events.map { Int($0) })
    switch export.format {
    case .json: try JSONExport(of: timeline).write(to: file.write)
    case .csv: try file.write(CSVExport.bytes(of: timeline))
    case .markdown: try file.write(MarkdownExport.bytes(of: timeline))
    }
  }

  /// The path, with the user's own folder for `~`.
  private static func path(_ export: Export) -> String {
    guard export.path == "~" || export.path.hasPrefix("~/"), let home = Environment["HOME"] else {
      return export.path
    }
    return home + export.path.dropFirst()
  }
}
