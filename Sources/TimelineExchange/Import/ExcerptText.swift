/// What is known of a document's text: the excerpts that an export gives, with their places in scalars.
struct ExcerptText {
  /// A stretch of the document without a gap.
  private struct Stretch {
    /// In scalars of the document.
    var start: Int
    var end: Int
    /// In bytes of the stand-in.
    var bytes: Range<Int>

    var isASCII: Bool { bytes.count == end - start }
  }

  /// What stands between stretches that do not touch.
  private static let gap: [UInt8] = Array("\n[…]\n".utf8)
  private var stretches: [Stretch] = []
  private(set) var utf8: [UInt8] = []

  /// Adds an excerpt; they come in the order of their starts.
  mutating func add(_ words: UnsafeBufferPointer<UInt8>, start: Int) {
    guard !words.isEmpty else { return }
    let length = words.reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    guard let last = stretches.last, start <= last.end else {
      if !stretches.isEmpty { utf8 += Self.gap }
      stretches.append(
        Stretch(start: start, end: start + length, bytes: utf8.count..<utf8.count + words.count))
      utf8.append(contentsOf: words)
      return
    }
    let known = last.end - start
    guard length > known else { return }
    let new = ExcerptText.byte(after: known, in: words)
    utf8.append(contentsOf: UnsafeBufferPointer(rebasing: words[new...]))
    stretches[stretches.count - 1].end = start + length
    stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<utf8.count
  }

  /// Gives back the room for more.
  mutating func finish() { utf8 = utf8.withUnsafeBufferPointer { Array($0) } }

  /// The bytes of the stand-in for a range of scalars of the document.
  func bytes(ofScalars range: Range<Int>) -> Range<Int> {
    let start = byte(ofScalar: range.lowerBound)
    return start..<max(start, byte(ofScalar: range.upperBound))
  }

  private func byte(ofScalar scalar: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let stretch = stretches[low - 1]
    let within = min(scalar, stretch.end) - stretch.start
    if stretch.isASCII { return stretch.bytes.lowerBound + within }
    return utf8.withUnsafeBufferPointer { utf8 in
      stretch.bytes.lowerBound
        + ExcerptText.byte(after: within, in: UnsafeBufferPointer(rebasing: utf8[stretch.bytes]))
    }
  }

  /// The byte that a number of scalars stand before.
  private static func byte(after scalars: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var left = scalars
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if left == 0 { return index }
      left -= 1
    }
    return bytes.count
  }
}
