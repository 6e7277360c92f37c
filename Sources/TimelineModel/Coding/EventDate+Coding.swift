extension BinaryWriter {
  package mutating func write(_ span: SourceSpan) {
    write(Int(span.document.index))
    write(Int(span.start))
    write(Int(span.end) - Int(span.start))
  }

  package mutating func write(_ day: Day?) { write(day) { $0.write(Int($1.number)) } }

  package mutating func write(_ reasons: [Reason]) {
    write(reasons) { writer, reason in
      writer.write(reason.rule)
      writer.write(reason.span) { $0.write($1) }
    }
  }

  package mutating func write(_ date: EventDate) {
    write(date.earliest)
    write(date.latest)
    write(date.extent.rawValue)
    write(date.certainty.rawValue)
    write(date.because)
    write(date.conflicts)
  }
}

extension BinaryReader {
  package mutating func span() throws(BinaryError) -> SourceSpan {
    let document = Int(try int32())
    let start = Int(try int32())
    let length = Int(try int32())
    guard document >= 0, start >= 0, length >= 0, start + length <= Int32.max else { throw BinaryError() }
    return SourceSpan(document: Document.ID(document), bytes: start..<start + length)
  }

  package mutating func day() throws(BinaryError) -> Day? {
    try optional { (reader) throws(BinaryError) in Day(number: try reader.int32()) }
  }

  package mutating func reasons() throws(BinaryError) -> [Reason] {
    try array { (reader) throws(BinaryError) in
      Reason(
        rule: try reader.string(),
        span: try reader.optional { (reader) throws(BinaryError) in try reader.span() })
    }
  }

  package mutating func eventDate() throws(BinaryError) -> EventDate {
    EventDate(
      earliest: try day(), latest: try day(), extent: try value(), certainty: try value(),
      because: try reasons(), conflicts: try reasons())
  }
}
