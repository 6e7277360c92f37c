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
}
