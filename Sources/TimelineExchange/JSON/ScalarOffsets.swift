import TimelineModel

/// Turns byte offsets into a text into counts of Unicode scalars and line numbers, after one pass over it.
struct ScalarOffsets {
  private static let stride = 256
  private let text: [UInt8]
  /// How many scalars and line feeds stand before every `stride`-th byte; empty where all is ASCII.
  private var scalars: [Int32] = []
  private var lines: [Int32] = []
  /// How many scalars there are in all.
  let count: Int

  init(_ source: SourceText) {
    text = source.utf8
    var scalars: [Int32] = []
    var lines: [Int32] = []
    scalars.reserveCapacity(text.count / Self.stride + 1)
    lines.reserveCapacity(text.count / Self.stride + 1)
    var scalarCount: Int32 = 0
    var lineCount: Int32 = 0
    text.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        scalars.append(scalarCount)
        lines.append(lineCount)
        let end = min(start + Self.stride, text.count)
        for byte in UnsafeBufferPointer(rebasing: text[start..<end]) {
          scalarCount &+= one(byte & 0xC0 != 0x80)
          lineCount &+= one(byte == 0x0A)
        }
        start = end
      }
    }
    self.scalars = scalars
    self.lines = lines
    count = Int(scalarCount)
  }

  /// How many scalars stand before a byte.
  func scalars(before byte: Int) -> Int {
    guard byte < text.count else { return count }
    guard byte > 0 else { return 0 }
    let block = byte / Self.stride
    return Int(scalars[block]) + count(from: block * Self.stride, to: byte) { $0 & 0xC0 != 0x80 }
  }

  /// The number of the line that a byte stands in, from 1.
  func line(of byte: Int) -> Int {
    guard !lines.isEmpty else { return 1 }
    let byte = max(0, min(byte, text.count))
    let block = min(byte / Self.stride, lines.count - 1)
    return 1 + Int(lines[block]) + count(from: block * Self.stride, to: byte) { $0 == 0x0A }
  }

  /// How many bytes of a part of a block are such.
  @inline(__always)
  private func count(from start: Int, to end: Int, _ isCounted: (UInt8) -> Bool) -> Int {
    text[start..<end].withUnsafeBufferPointer { bytes in
      var count: Int32 = 0
      for byte in bytes { count &+= one(isCounted(byte)) }
      return Int(count)
    }
  }

  /// The byte that a number of scalars stand before; the end where there are fewer.
  func byte(after scalarCount: Int) -> Int {
    guard scalarCount < count else { return text.count }
    guard scalarCount > 0 else { return 0 }
    // The last block that starts at or before the scalar.
    var low = 0
    var high = scalars.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(scalars[middle]) <= scalarCount { low = middle } else { high = middle - 1 }
    }
    var seen = Int(scalars[low])
    var index = low * Self.stride
    while index < text.count {
      if text[index] & 0xC0 != 0x80 {
        if seen == scalarCount { return index }
        seen += 1
      }
      index += 1
    }
    return text.count
  }

  /// The bytes of up to `length` scalars before a byte.
  func prefix(before byte: Int, length: Int) -> ArraySlice<UInt8> {
    let end = max(0, min(byte, text.count))
    var start = end
    var left = length
    while start > 0, left > 0 {
      start -= 1
      if text[start] & 0xC0 != 0x80 { left -= 1 }
    }
    return text[start..<end]
  }

  /// The bytes of up to `length` scalars from a byte on.
  func suffix(from byte: Int, length: Int) -> ArraySlice<UInt8> {
    let start = max(0, min(byte, text.count))
    var end = start
    var left = length
    while end < text.count {
      if text[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return text[start..<end]
  }

  /// The bytes in a range, cut to the text.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { text[range.clamped(to: 0..<text.count)] }
}

/// One where something holds, else zero. It is added without a branch, so that many bytes are counted at a time.
@inline(__always)
private func one(_ condition: Bool) -> Int32 { Int32(UInt8(condition ? 1 : 0)) }
