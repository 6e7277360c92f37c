import GRDB
import Glibc

/// Why an archive cannot be used, in one line.
public struct ArchiveError: Error, Hashable, Sendable {
  /// What sort of trouble.
  public enum Kind: Hashable, Sendable {
    /// There is no such file, or it cannot be opened.
    case unavailable
    /// The file is no archive, is damaged, or was made by a newer version.
    case badData
    /// It cannot be written: read-only, a full disk, in use for too long.
    case unwritable
    /// It does not hold what was asked for.
    case notFound
  }

  /// What sort of trouble.
  public var kind: Kind
  /// One line that says what is wrong.
  public var message: String

  /// An error.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension DatabaseError {
  /// Whether the memory that the readers of a log share could not be made: it is in a file of its own.
  var isForWantOfRoom: Bool {
    [.SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP].contains(extendedResultCode)
  }
}

extension ArchiveError {
  /// What the system says of the last call that failed.
  static var systemWords: String {
    let words = String(cString: strerror(errno))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The program's words for an error of SQLite.
  init(_ error: any Error, path: String) {
    if let own = error as? ArchiveError {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.badData, "\(path): \(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self.init(.badData, "\(path): this is no archive of summitry")
    case .SQLITE_CORRUPT:
      self.init(.badData, "\(path): the archive is damaged; nothing was changed, restore a backup")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(.unwritable, "\(path): the archive cannot be written")
    case .SQLITE_FULL: self.init(.unwritable, "\(path): the disk is full; what was kept before stays")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.unwritable, "\(path): the archive is in use by another program; try again")
    case .SQLITE_CANTOPEN: self.init(.unavailable, "\(path): the archive cannot be opened")
    case .SQLITE_IOERR:
      self.init(.unwritable, "\(path): reading or writing failed; what was kept before stays")
    default: self.init(.badData, "\(path): \(error.message ?? error.resultCode.description)")
    }
  }
}
