/// Tables written as text are cut by bytes: by characters it takes ten times as long, at every start.
extension StringProtocol where SubSequence == Substring {
  /// The lines that are not empty.
  package var lines: [Substring] { self[...].parts { $0 == 0x0A } }

  /// The words between spaces and ends of lines.
  package var words: [Substring] { self[...].parts { $0 <= 0x20 } }
}

extension Substring {
  /// The parts between separators. Of this type only: where the compiler does not know the type, each byte takes
  /// several calls.
  fileprivate func parts(_ isSeparator: (UInt8) -> Bool) -> [Substring] {
    var parts: [Substring] = []
    let utf8 = utf8
    var start: String.Index?
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if !isSeparator(utf8[index]) {
        if start == nil { start = index }
      } else if let from = start {
        parts.append(self[from..<index])
        start = nil
      }
      index = next
    }
    if let start { parts.append(self[start...]) }
    return parts
  }
}
