import Glibc
import TimelineBrowser
import TimelineExtraction
import TimelineModel

/// The file with the last session.
enum SessionFile {
  /// `$XDG_STATE_HOME/summitry/session`, by default in `~/.local/state`; nil where there is no home.
  static var path: String? { folder.map { $0 + "/session" } }

  private static var folder: String? {
    UserFolder.path(variable: "XDG_STATE_HOME", standard: ".local/state").map { $0 + "/summitry" }
  }

  /// The last session; nil where there is none, or one that is damaged, which is told on standard error.
  static func read() -> Session? {
    guard let path, access(path, F_OK) == 0 else { return nil }
    do throws(Problem) {
      let text = String(decoding: try FileReader.bytes(of: path), as: UTF8.self)
      do throws(SessionError) {
        return try Session(text: text)
      } catch {
        Messages.report("\(path):\(error.line): \(error.message); starting afresh")
      }
    } catch {
      Messages.report("\(path): \(error.message); starting afresh")
    }
    return nil
  }

  /// Writes what is not there already.
  ///
  /// - Returns: why it could not be written, in a line.
  static func write(_ session: Session) -> String? {
    guard let folder, let path else { return "no folder to keep the session in: HOME is not set" }
    let bytes = Array(session.text.utf8)
    if let before = try? FileReader.bytes(of: path), before == bytes { return nil }
    do throws(SavingError) {
      SessionFile.make(folder)
      let file = try SafeFile(path, replaces: true)
      try file.write(bytes)
      try file.finish(durably: false)
      return nil
    } catch {
      guard case .failed(let why) = error else { return nil }
      return "cannot write \(path): \(why)"
    }
  }

  /// Makes a folder and those it is in, but for the user's own; what goes wrong shows when a file is written
  /// into it.
  private static func make(_ folder: String) {
    if let home = Environment["HOME"], folder.hasPrefix(home + "/"), access(home, F_OK) != 0 { return }
    for end in folder.indices where folder[end] == "/" && end > folder.startIndex {
      mkdir(String(folder[..<end]), 0o700)
    }
    mkdir(folder, 0o700)
  }

  /// A path as it is from anywhere.
  static func wholePath(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return String(cString: current) + "/" + path
  }
}
