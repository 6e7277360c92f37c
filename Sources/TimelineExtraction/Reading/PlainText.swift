/// Cuts plain text into blocks.
enum PlainText {
  static func blocks(of bytes: [UInt8]) -> BlockText {
    var source = BlockText(text: bytes, blocks: [])
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      var start = -1
      var end = 0
      while index < text.count {
        var lineEnd = index
        while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
        var first = index
        while first < lineEnd, text[first] <= 0x20 { first += 1 }
        var last = lineEnd
        while last > first, text[last - 1] <= 0x20 { last -= 1 }
        if first == last {
          if start >= 0 { source.blocks.append(Block(kind: .prose, bytes: start..<end)) }
          start = -1
        } else {
          if start < 0 { start = first }
          end = last
        }
        index = lineEnd + 1
      }
      if start >= 0 { source.blocks.append(Block(kind: .prose, bytes: start..<end)) }
    }
    return source
  }
}
