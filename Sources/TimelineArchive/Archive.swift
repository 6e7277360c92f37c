import GRDB
import Glibc

/// Articles and what people know of their events, in one file.
public final class Archive: Sendable {
  /// Whether an archive that is not there is made.
  public enum Mode: Hashable, Sendable {
    /// It must be there.
    case existing
    /// It is made where it is not there, or is an empty file.
    case creating
  }

  /// Where it is.
  public let path: String
  /// Whether changes can be kept.
  public let isWritable: Bool
  private let isWithoutRoom: Bool
  private let queue: DatabaseQueue

  /// Opens an archive. One that can only be read is opened for that.
  ///
  /// - Throws: `unavailable` where there is none or it is no file, `badData` where it is damaged, foreign or of
  ///   a newer version, `unwritable` where it would have to be brought up to date and cannot be written.
  public init(_ path: String, mode: Mode = .existing) throws(ArchiveError) {
    self.path = path
    let exists = access(path, F_OK) == 0
    if !exists, mode == .existing {
      throw ArchiveError(.unavailable, "\(path): there is no such archive ('summitry add PATH' makes one)")
    }
    if !exists, access(Archive.folder(of: path), W_OK) != 0 {
      throw ArchiveError(.unwritable, "\(path): the archive cannot be made: " + ArchiveError.systemWords)
    }
    var information = stat()
    if exists, stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      throw ArchiveError(.unavailable, "\(path): this is no file")
    }
    let opening: Opening = Archive.canBeWritten(path, exists: exists) ? .writing : .reading
    do {
      (queue, isWritable) = (try Archive.open(path, mode, opening), opening == .writing)
      isWithoutRoom = false
    } catch let error as DatabaseError where exists && error.isForWantOfRoom {
      do { queue = try Archive.open(path, mode, .alone) } catch { throw ArchiveError(error, path: path) }
      (isWritable, isWithoutRoom) = (false, true)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// How the file is opened.
  private enum Opening {
    case writing, reading
    /// Only read, and by nobody else meanwhile: on a full disk there is no room for what processes share.
    case alone
  }

  private static func open(_ path: String, _ mode: Mode, _ opening: Opening) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = opening == .reading
    configuration.busyMode = .timeout(60)
    if opening == .alone {
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    }
    let queue = try DatabaseQueue(
      path: opening == .reading ? readingName(of: path) : path, configuration: configuration)
    try queue.inDatabase { db in
      try prepare(db, path: path, mode: mode, isWritable: opening == .writing)
    }
    return queue
  }

  /// Whether the first 16 bytes of a file are those of an archive, or of another SQLite file.
  public static func recognizes(_ beginning: [UInt8]) -> Bool {
    beginning.starts(with: "SQLite format 3\0".utf8)
  }

  /// Whether the file can be written, and its log beside it.
  private static func canBeWritten(_ path: String, exists: Bool) -> Bool {
    guard exists else { return true }
    return access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name under which SQLite opens what can only be read. Without a log beside it, and in a folder where
  /// none can be made, the file is all there is.
  private static func readingName(of path: String) -> String {
    let isAlone = access(path + "-wal", F_OK) != 0 && access(folder(of: path), W_OK) != 0
    guard isAlone else { return path }
    let escaped = path.utf8.map { byte in
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "file:" + escaped.joined() + "?immutable=1"
  }

  /// Looks at the file before anything in it is changed.
  private static func prepare(_ db: Database, path: String, mode: Mode, isWritable: Bool) throws {
    let (application, version, isEmpty) = try marks(db)
    let isNew = application == 0 && version == 0 && isEmpty
    guard isNew || application == Schema.applicationID else {
      throw ArchiveError(.badData, "\(path): this is no archive of summitry")
    }
    guard !isNew || mode == .creating else {
      throw ArchiveError(
        .badData, "\(path): the file is empty, it is no archive ('summitry add' makes it one)")
    }
    guard version <= Schema.version else {
      let message = "\(path): the archive is of a newer version of summitry (\(version)); this one knows "
      throw ArchiveError(.badData, message + "\(Schema.version)")
    }
    guard isWritable else {
      if version == Schema.version { return }
      throw ArchiveError(.unwritable, "\(path): the archive is of an older version and cannot be written")
    }
    try keepLog(db)
    // What a person said is on the disk when the command ends.
    try db.execute(sql: "PRAGMA synchronous = FULL")
    if version < Schema.version { try Schema.migrate(db) }
  }

  /// What tells an archive from other files, as it is at one moment: another process may be making it.
  private static func marks(_ db: Database) throws -> (application: Int, version: Int, isEmpty: Bool) {
    var marks = (application: 0, version: 0, isEmpty: true)
    try db.inTransaction(.deferred) {
      marks.application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      marks.version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      marks.isEmpty = try !Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master)")!
      return .commit
    }
    return marks
  }

  /// Turns on write-ahead logging, which stays on. Two that do it at once do not wait by themselves.
  private static func keepLog(_ db: Database) throws {
    for attempt in 0... {
      do {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempt < 500 {
        usleep(10_000)
      }
    }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do { return try queue.read(body) } catch { throw ArchiveError(error, path: path) }
  }

  /// Writes in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    guard isWritable else {
      let why = isWithoutRoom ? "the disk is full" : "the archive cannot be written"
      throw ArchiveError(.unwritable, "\(path): \(why)")
    }
    do {
      return try queue.inDatabase { db in
        var result: Value?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        return result!
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}
