/// Text broken into rows of a width, each a range of the text's bytes.
public struct TextLayout: Hashable, Sendable {
  /// The rows from top to bottom, as UTF-8 byte offsets into the text, without the white space that a break
  /// swallows. An empty line is an empty range.
  public private(set) var rows: [Range<Int>] = []

  /// Breaks bytes at line ends, then at spaces, beside CJK and within words that are longer than a row.
  ///
  /// - Parameters:
  ///   - utf8: the whole text.
  ///   - range: the bytes to lay out; all by default.
  ///   - width: columns of a row, at least 1.
  public init(_ utf8: [UInt8], in range: Range<Int>? = nil, width: Int) {
    let width = max(1, width)
    let range = range ?? 0..<utf8.count
    utf8.withUnsafeBufferPointer { bytes in
      var line = range.lowerBound
      while line <= range.upperBound {
        var end = line
        while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
        var contents = line..<end
        if end > line, bytes[end - 1] == 0x0D { contents = line..<(end - 1) }
        wrap(bytes, contents, width)
        if end >= range.upperBound { break }
        line = end + 1
      }
    }
  }

  /// Lays out a string.
  public init(_ text: String, width: Int) { self.init(Array(text.utf8), width: width) }

  private mutating func wrap(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ width: Int) {
    var start = line.lowerBound
    /// Columns from the row's start to here.
    var used = 0
    var hasWords = false
    /// Where the row can end, where the next one then starts, and the columns up to there.
    var breakable: (end: Int, next: Int, used: Int)?
    var afterWide = false
    var afterSpace = false
    for glyph in Glyphs(bytes, in: line) {
      if glyph.scalar == " " {
        used += 1
        if hasWords {
          let end = afterSpace ? breakable?.end ?? glyph.bytes.lowerBound : glyph.bytes.lowerBound
          breakable = (end, glyph.bytes.upperBound, used)
        }
        afterSpace = true
        afterWide = false
        continue
      }
      if hasWords, !afterSpace, afterWide || glyph.width == 2, !isClosing(glyph.scalar) {
        breakable = (glyph.bytes.lowerBound, glyph.bytes.lowerBound, used)
      }
      while used + glyph.width > width, glyph.bytes.lowerBound > start {
        if let (end, next, columns) = breakable {
          rows.append(start..<end)
          start = next
          used -= columns
        } else {
          if hasWords { rows.append(start..<glyph.bytes.lowerBound) }
          start = glyph.bytes.lowerBound
          used = 0
        }
        breakable = nil
        hasWords = glyph.bytes.lowerBound > start
      }
      used += glyph.width
      hasWords = true
      afterSpace = false
      afterWide = glyph.width == 2
      if glyph.scalar == "-" || glyph.scalar == "–" || glyph.scalar == "—" {
        breakable = (glyph.bytes.upperBound, glyph.bytes.upperBound, used)
      }
    }
    var end = line.upperBound
    while end > start, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    rows.append(start..<end)
  }

  /// Marks that do not begin a row: 、。」 and the like.
  private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A,
      0xFF1B,
      0xFF1F, 0x2019, 0x201D, 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F:
      true
    default: false
    }
  }

  /// The row that shows a byte: the last one that starts at or before it.
  public func row(ofByte byte: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}

extension String {
  /// Cut to a width, with `…` where something was left out.
  public func truncated(to width: Int) -> String {
    guard cellWidth > width else { return self }
    guard width > 0 else { return "" }
    var copy = self
    return copy.withUTF8 { utf8 in
      var used = 0
      var end = 0
      for glyph in Glyphs(utf8, in: 0..<utf8.count) {
        guard used + glyph.width <= width - 1 else { break }
        used += glyph.width
        end = glyph.bytes.upperBound
      }
      while end > 0, utf8[end - 1] == 0x20 { end -= 1 }
      return String(decoding: utf8[0..<end], as: UTF8.self) + "…"
    }
  }
}
