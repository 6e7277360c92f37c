import Glibc

/// A folder of articles that is gone when nothing holds it any more.
final class Articles {
  let folder: String

  /// - Parameter texts: the articles, by the names of their files.
  init(_ texts: [String: String]) throws {
    var template = Array("/tmp/summitry-test-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    for (name, text) in texts { write(Array(text.utf8), to: name) }
  }

  deinit {
    for name in names { unlink(path(name)) }
    rmdir(folder)
  }

  /// The names of the files that are there, sorted.
  var names: [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ bytes: [UInt8], to name: String) {
    let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  /// The text of a file; nil where there is none.
  func text(_ name: String) -> String? {
    let file = open(path(name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}

extension Articles {
  /// One article that tells of two meetings and a visit.
  static func chronicle() throws -> Articles {
    try Articles([
      "chronicle.txt": """
      Two leaders meet again

      GENEVA, June 16, 2021 — US President Joe Biden met Russian President Vladimir Putin in Geneva on
      Wednesday. “The talks were quite constructive,” Putin said.

      The two leaders had never met as presidents before. Putin met his Finnish counterpart, Sauli Niinistö,
      in Helsinki on July 16, 2018.

      In March 2019, Chinese President Xi Jinping visited Italy.

      """
    ])
  }
}
