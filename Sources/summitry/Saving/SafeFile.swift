import Glibc
import Synchronization

/// Why a file was not written.
enum SavingError: Error {
  /// There is one already.
  case exists
  /// In a few words.
  case failed(String)
}

/// A file that is written beside its place and then moved there: it is there as a whole or not at all.
final class SafeFile {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private let replaces: Bool

  /// What is being written, to be removed where the program is ended.
  private static let unfinished = Mutex<Set<String>>([])
  private static let counter = Atomic<Int>(0)

  /// - Parameter replaces: whether a file that is there may be replaced; a link is followed.
  init(_ path: String, replaces: Bool) throws(SavingError) {
    var information = stat()
    var mode: mode_t?
    var target = path
    if stat(path, &information) == 0 {
      guard information.st_mode & S_IFMT != S_IFDIR else { throw .failed("is a folder") }
      guard information.st_mode & S_IFMT == S_IFREG else { throw .failed("is no plain file") }
      guard replaces else { throw .exists }
      guard access(path, W_OK) == 0 else { throw SafeFile.failure() }
      mode = information.st_mode & 0o777
      if let resolved = realpath(path, nil) {
        target = String(cString: resolved)
        free(resolved)
      }
    }
    self.path = target
    self.replaces = replaces
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let number = SafeFile.counter.add(1, ordering: .relaxed).newValue
    let name = folder + ".summitry-\(getpid())-\(number).part"
    temporary = name
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { throw SafeFile.failure() }
    // As it was, whatever new files may be.
    if let mode { fchmod(descriptor, mode) }
    SafeFile.unfinished.withLock { _ = $0.insert(name) }
  }

  deinit {
    close(descriptor)
    let name = temporary
    let isUnfinished = SafeFile.unfinished.withLock { $0.remove(name) != nil }
    if isUnfinished { unlink(name) }
  }

  func write(_ bytes: [UInt8]) throws(SavingError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + sent, bytes.count - sent)
      }
      guard count >= 0 || errno == EINTR else { throw SafeFile.failure() }
      sent += max(0, count)
    }
  }

  /// Moves what was written to its place.
  ///
  /// - Parameter durably: whether it is to outlast a loss of power right afterwards.
  func finish(durably: Bool) throws(SavingError) {
    if durably, fsync(descriptor) != 0 { throw SafeFile.failure() }
    if !replaces, link(temporary, path) == 0 { return }
    // Some file systems have no links.
    if !replaces, errno == EEXIST || access(path, F_OK) == 0 { throw .exists }
    guard rename(temporary, path) == 0 else { throw SafeFile.failure() }
    let name = temporary
    SafeFile.unfinished.withLock { _ = $0.remove(name) }
  }

  private static func failure() -> SavingError { .failed(SystemError.description(of: errno)) }

  /// Removes what is not finished: for a program that is ended.
  static func abandon() {
    unfinished.withLock { for name in $0 { unlink(name) } }
  }
}
