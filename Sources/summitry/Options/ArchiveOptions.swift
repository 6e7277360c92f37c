import ArgumentParser
import Glibc
import TimelineArchive

/// Which archive is meant.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: .init(
      "The archive; else $XDG_DATA_HOME/summitry/archive.sqlite, or the same in ~/.local/share.",
      valueName: "file"))
  var file: String?

  /// The archive that is named, which must be there, or the default one if it is there.
  func openIfThere() throws(Failure) -> Archive? {
    guard file == nil else { return try open() }
    guard let path = ArchiveOptions.defaultPath, access(path, F_OK) == 0 else { return nil }
    return try open()
  }

  /// The archive, which must be there.
  func open() throws(Failure) -> Archive {
    let path = try neededPath()
    do { return try Archive(path) } catch { throw Failure(of: error) }
  }

  /// The archive; a new one where there is none.
  func openOrCreate() throws(Failure) -> Archive {
    let path = try neededPath()
    if file == nil { ArchiveOptions.makeFolder(for: path) }
    do { return try Archive(path, mode: .creating) } catch { throw Failure(of: error) }
  }

  /// Where the archive is; nil where nothing tells.
  var path: String? { file ?? ArchiveOptions.defaultPath }

  private func neededPath() throws(Failure) -> String {
    if let path { return path }
    throw Failure(
      status: .usage, message: "no archive: neither --archive nor XDG_DATA_HOME nor HOME is given")
  }

  /// Where the archive is if nobody says where; nil without a home.
  private static var defaultPath: String? {
    func folder(_ variable: String) -> String? {
      Environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let data = folder("XDG_DATA_HOME") ?? folder("HOME").map { $0 + "/.local/share" }
    return data.map { $0 + "/summitry/archive.sqlite" }
  }

  /// Makes the folders that a path needs. What fails shows when the file is opened.
  private static func makeFolder(for path: String) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
  }
}

extension Failure {
  init(of error: any Error) {
    guard let error = error as? ArchiveError else {
      self = error as? Failure ?? Failure(status: .badData, message: "\(error)")
      return
    }
    let status: ExitStatus =
      switch error.kind {
      case .unavailable: .noInput
      case .badData: .badData
      case .unwritable: .writeError
      case .notFound: .usage
      }
    self.init(status: status, message: error.message)
  }
}

extension Archive {
  /// Does something with the archive, and ends the program in one line where that fails.
  func attempt<Value>(_ body: (Archive) throws -> Value) throws(Failure) -> Value {
    do { return try body(self) } catch { throw Failure(of: error) }
  }
}
