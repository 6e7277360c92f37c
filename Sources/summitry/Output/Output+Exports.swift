import TimelineExchange
import TimelineModel

extension Output {
  /// A timeline in the exchange format. On its way to a terminal what could act on it is escaped.
  mutating func write(json timeline: Timeline) throws {
    try JSONExport(of: timeline, escapesInvisible: isTerminal).write { bytes in
      write(bytes: bytes)
      try flush()
    }
  }

  /// An export of another kind, made printable on its way to a terminal.
  mutating func write(export bytes: [UInt8]) {
    guard isTerminal else { return write(bytes: bytes) }
    write(document: String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self))
  }
}
