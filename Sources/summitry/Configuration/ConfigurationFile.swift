import Glibc
import TimelineExtraction

/// The file that the user sets the browser up in.
enum ConfigurationFile {
  /// `$XDG_CONFIG_HOME/summitry/config`, by default in `~/.config`; nil where there is no home.
  static var standardPath: String? {
    UserFolder.path(variable: "XDG_CONFIG_HOME", standard: ".config").map { $0 + "/summitry/config" }
  }

  /// Reads the file and names its mistakes on standard error.
  ///
  /// - Parameter path: a file that has to be there; nil for the usual one, which may be missing.
  static func read(_ path: String?) throws(Failure) -> (Configuration, notice: String?) {
    guard let file = path ?? standardPath else { return (Configuration(), nil) }
    if path == nil, access(file, F_OK) != 0 { return (Configuration(), nil) }
    let bytes: [UInt8]
    do throws(Problem) {
      bytes = try FileReader.bytes(of: file)
    } catch {
      guard path == nil else { throw Failure(status: .noInput, message: "\(file): \(error.message)") }
      Messages.report("\(file): \(error.message)")
      return (Configuration(), "\(file): \(error.message)")
    }
    let configuration = Configuration(text: String(decoding: bytes, as: UTF8.self))
    for mistake in configuration.mistakes { Messages.report("\(file):\(mistake.line): \(mistake.message)") }
    guard let first = configuration.mistakes.first else { return (configuration, nil) }
    let more = configuration.mistakes.count - 1
    let notice = "config:\(first.line): \(first.message)" + (more > 0 ? " (and \(more) more)" : "")
    return (configuration, notice)
  }
}

/// The folders that the XDG base directory specification names.
enum UserFolder {
  /// What a variable names, where it is a whole path; else a folder in the user's own.
  static func path(variable: String, standard: String) -> String? {
    if let named = Environment[variable], named.hasPrefix("/") { return named }
    guard let home = Environment["HOME"], !home.isEmpty else { return nil }
    return home + "/" + standard
  }
}
