import Glibc

/// What tells a file that was read before from one that changed since.
public struct FileStamp: Hashable, Sendable {
  /// Its size in bytes.
  public var size: Int
  /// When it was modified, in nanoseconds since 1970.
  public var modified: Int
  /// Its number in the file system.
  public var inode: Int

  /// A stamp.
  public init(size: Int, modified: Int, inode: Int) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  /// The stamp of a file; nil where there is none.
  public init?(ofFile path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    self.init(
      size: Int(information.st_size),
      modified: Int(information.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(information.st_mtim.tv_nsec),
      inode: Int(truncatingIfNeeded: information.st_ino))
  }
}

extension Archive {
  /// How the names of articles begin that came without one.
  public static let unnamed = "stdin-"

  /// A name for an article that came without one, such as from standard input: the same for the same bytes.
  public static func name(ofUnnamed bytes: [UInt8]) -> String {
    unnamed
      + SHA256.digest(bytes).prefix(6).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
      .joined()
  }
}
