import Glibc

/// Tells when something in folders changes, by inotify.
final class FolderChanges {
  /// What is watched: files that were written to the end, that came or went, and new folders.
  private static let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE_SELF | IN_ONLYDIR)
  /// Many files that come together are taken in together.
  private static let quietMilliseconds: Int32 = 200
  private static let patience: Int32 = 500
  private let queue: Int32
  private let folders: [String]

  /// Watches folders and those within them. Of files, the folders they are in.
  init(of paths: [String]) throws(Failure) {
    queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard queue >= 0 else {
      throw Failure(status: .noInput, message: "cannot watch: " + SystemError.description(of: errno))
    }
    folders = paths.map { path in
      var information = stat()
      let isFolder = stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
      if isFolder { return path }
      return path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }
    for folder in folders { try watch(folder) }
  }

  deinit { close(queue) }

  /// Waits until something changed and no more does.
  ///
  /// - Returns: false where the user wants to stop.
  func wait() -> Bool {
    while !isAnythingNew(within: Self.patience) { if Interruption.isAsked { return false } }
    while isAnythingNew(within: Self.quietMilliseconds) { if Interruption.isAsked { return false } }
    // Folders that are new are watched as well.
    for folder in folders { try? watch(folder) }
    return !Interruption.isAsked
  }

  private func isAnythingNew(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isAny = false
    while read(queue, &buffer, buffer.count) > 0 { isAny = true }
    return isAny
  }

  private func watch(_ folder: String) throws(Failure) {
    guard inotify_add_watch(queue, folder, Self.mask) >= 0 else {
      throw Failure(
        status: .noInput, message: "cannot watch \(folder): " + SystemError.description(of: errno))
    }
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { try watch(folder.hasSuffix("/") ? folder + name : folder + "/" + name) }
    }
  }
}
