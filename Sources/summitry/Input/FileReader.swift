import Glibc
import TimelineArchive
import TimelineExtraction

/// Reads whole files, and standard input.
enum FileReader {
  /// The name of standard input among paths.
  static let standardInput = "-"
  /// Longer than any article; keeps an endless input from filling the memory.
  private static let limit = 1 << 31

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func bytes(of path: String) throws(Problem) -> [UInt8] {
    try bytes(of: path, unless: { _ in false }) ?? []
  }

  /// The bytes of a file; nil where its first ones tell that it is not wanted. Those of a pipe tell nothing.
  static func bytes(of path: String, unless isUnwanted: ([UInt8]) -> Bool) throws(Problem) -> [UInt8]? {
    if path == standardInput { return try bytes(of: STDIN_FILENO, path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var beginning = [UInt8](repeating: 0, count: 16)
    if pread(descriptor, &beginning, beginning.count, 0) == beginning.count, isUnwanted(beginning) {
      return nil
    }
    return try bytes(of: descriptor, path: path)
  }

  /// The first bytes of a file, to see what it is; nil where it cannot be read.
  static func beginning(of path: String, length: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, length) }
    guard count >= 0 else { return nil }
    return Array(bytes[..<count])
  }

  /// Whether a file is an archive, by its first bytes. From a pipe, which would lose them, nothing is taken.
  static func isArchive(_ path: String) -> Bool {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return false }
    return beginning(of: path, length: 16).map(Archive.recognizes) ?? false
  }

  private static func bytes(of descriptor: Int32, path: String) throws(Problem) -> [UInt8] {
    var information = stat()
    var capacity = 1 << 16
    if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG {
      // One byte more, so that the end is seen without growing.
      capacity = min(max(Int(information.st_size), 0), limit) + 1
    }
    var bytes: [UInt8] = []
    while true {
      let filled = bytes.count
      var problem: Int32?
      let grown = [UInt8](unsafeUninitializedCapacity: max(capacity, filled * 2)) { space, count in
        count = filled
        bytes.withUnsafeBufferPointer { old in
          if filled > 0 { space.baseAddress!.update(from: old.baseAddress!, count: filled) }
        }
        while count < space.count {
          let received = read(descriptor, space.baseAddress! + count, space.count - count)
          if received < 0 {
            if errno == EINTR { continue }
            problem = errno
          }
          if received <= 0 { return }
          count += received
        }
      }
      if let problem { throw unreadable(path, problem) }
      bytes = grown
      if bytes.count < max(capacity, filled * 2) { return bytes }
      if bytes.count > limit { throw Problem(path: path, message: "larger than 2 GB", kind: .badData) }
    }
  }

  private static func unreadable(_ path: String, _ error: Int32) -> Problem {
    Problem(path: path, message: SystemError.description(of: error), kind: .unreadable)
  }
}
