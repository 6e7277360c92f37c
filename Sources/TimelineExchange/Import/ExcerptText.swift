import TimelineModel

/// What is known of a document's text: the excerpts that an export gives, with their places in scalars.
struct ExcerptText {
  /// A stretch of the document without a gap.
  private struct Stretch {
    /// In scalars of the document.
    var start: Int
    var end: Int
    /// In bytes of the stand-in.
    var byte: Int
  }

  /// What stands between stretches that do not touch.
  private static let gap: [UInt8] = Array("\n[…]\n".utf8)
  private var stretches: [Stretch] = []
  private(set) var utf8: [UInt8] = []

  /// - Parameter excerpts: in the order of their starts.
  init(_ excerpts: some Sequence<(start: Int, utf8: [UInt8])>) {
    for (start, bytes) in excerpts {
      let length = bytes.count { $0 & 0xC0 != 0x80 }
      guard let last = stretches.last, start <= last.end else {
        if !stretches.isEmpty { utf8 += Self.gap }
        stretches.append(Stretch(start: start, end: start + length, byte: utf8.count))
        utf8 += bytes
        continue
      }
      let known = last.end - start
      guard length > known else { continue }
      utf8 += bytes[ExcerptText.byte(after: known, in: bytes[...])...]
      stretches[stretches.count - 1].end = start + length
    }
  }

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
    let end = low < stretches.count ? stretches[low].byte - Self.gap.count : utf8.count
    let within = min(scalar, stretch.end) - stretch.start
    return ExcerptText.byte(after: within, in: utf8[stretch.byte..<end])
  }

  private static func byte(after scalars: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { pointer in
      var index = 0
      var left = scalars
      while index < pointer.count {
        if pointer[index] & 0xC0 != 0x80 {
          if left == 0 { break }
          left -= 1
        }
        index += 1
      }
      return bytes.startIndex + index
    }
  }
}
