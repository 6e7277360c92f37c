import FoundationEssentials
import GRDB
import GRDBSQLite

/// Bytes in the database, as a BLOB or as valid UTF-8 text.
struct StoredBytes: DatabaseValueConvertible, StatementColumnConvertible {
  var bytes: [UInt8]
  private var isText: Bool

  private init(bytes: [UInt8], isText: Bool) {
    self.bytes = bytes
    self.isText = isText
  }

  static func blob(_ bytes: [UInt8]) -> StoredBytes { StoredBytes(bytes: bytes, isText: false) }
  static func text(_ bytes: [UInt8]) -> StoredBytes { StoredBytes(bytes: bytes, isText: true) }

  init?(sqliteStatement: SQLiteStatement, index: CInt) {
    guard sqlite3_column_type(sqliteStatement, index) != SQLITE_NULL else { return nil }
    isText = false
    // The pointer first: asking for the length converts nothing then.
    let start = sqlite3_column_blob(sqliteStatement, index)
    let count = Int(sqlite3_column_bytes(sqliteStatement, index))
    bytes = start.map { Array(UnsafeRawBufferPointer(start: $0, count: count)) } ?? []
  }

  var databaseValue: DatabaseValue {
    isText ? String(decoding: bytes, as: UTF8.self).databaseValue : Data(bytes).databaseValue
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> StoredBytes? {
    switch value.storage {
    case .blob(let data): .blob(Array(data))
    case .string(let text): .text(Array(text.utf8))
    default: nil
    }
  }

  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return bytes.withUnsafeBytes { bytes in
      let start = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!
      return isText
        ? sqlite3_bind_text64(
          statement, index, start.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), transient,
          UInt8(SQLITE_UTF8))
        : sqlite3_bind_blob64(statement, index, start, UInt64(bytes.count), transient)
    }
  }
}
