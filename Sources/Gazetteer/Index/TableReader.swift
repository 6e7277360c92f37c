import Glibc

/// Bytes of a table; the tables live as long as the program.
package struct TableText: @unchecked Sendable {
  let start: UnsafePointer<UInt8>
  let count: Int

  package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  package var string: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { count == 0 }

  /// The first byte, zero where there is none.
  var first: UInt8 { count > 0 ? start[0] : 0 }

  func isEqual(to other: TableText) -> Bool {
    count == other.count && memcmp(start, other.start, count) == 0
  }
}

/// Reads the rows of a table: cells separated by tabs, rows by line feeds.
struct TableReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ table: StaticString) {
    bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// Reads the next row.
  ///
  /// - Parameter cells: as many as the table has columns; filled, missing ones with nothing.
  /// - Returns: false after the last row.
  mutating func next(into cells: inout [TableText]) -> Bool {
    guard position < bytes.count, let base = bytes.baseAddress else { return false }
    var column = 0
    var start = position
    repeat {
      position = end(ofCellAt: position)
      if column < cells.count { cells[column] = TableText(start: base + start, count: position - start) }
      column += 1
      position += 1
      start = position
    } while position <= bytes.count && bytes[position - 1] != 0x0A
    while column < cells.count {
      cells[column] = TableText(start: base, count: 0)
      column += 1
    }
    return true
  }

  /// In a cell no byte is as low as a tab or a line feed.
  private func end(ofCellAt start: Int) -> Int {
    var position = start
    // Of eight bytes at once: the first that has its high bit set here is the first that is below 0x0B.
    while position + 8 <= bytes.count {
      let eight = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let low = (eight &- 0x0B0B_0B0B_0B0B_0B0B) & ~eight & 0x8080_8080_8080_8080
      if low != 0 { return position + low.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count, bytes[position] > 0x0A { position += 1 }
    return position
  }
}

extension TableText {
  /// Calls `body` with every item of a list joined by `|`.
  func forEachItem(_ body: (TableText) -> Void) {
    var from = 0
    for index in 0...count where index == count || start[index] == 0x7C {
      if index > from { body(TableText(start: start + from, count: index - from)) }
      from = index + 1
    }
  }

  /// The first item of a list joined by `|`.
  var firstItem: TableText {
    for index in 0..<count where start[index] == 0x7C { return TableText(start: start, count: index) }
    return self
  }
}
