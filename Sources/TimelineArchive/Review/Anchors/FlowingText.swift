import Glibc

/// A text in which every stretch of white space is one space.
struct FlowingText {
  private(set) var bytes: [UInt8] = []
  /// For each byte where it stands in the text itself.
  private var origins: [Int] = []

  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace, bytes.last == 0x20 { continue }
      bytes.append(isSpace ? 0x20 : byte)
      origins.append(index)
    }
  }

  /// The first two places where words stand.
  func places(of words: [UInt8]) -> [Int] {
    var places: [Int] = []
    guard !words.isEmpty else { return [] }
    bytes.withUnsafeBytes { haystack in
      guard let base = haystack.baseAddress else { return }
      var start = 0
      let last = haystack.count - words.count
      while places.count < 2, start <= last,
        let found = memchr(base + start, Int32(words[0]), last - start + 1)
      {
        let place = base.distance(to: UnsafeRawPointer(found))
        if memcmp(found, words, words.count) == 0 { places.append(place) }
        start = place + 1
      }
    }
    return places
  }

  /// The bytes of the text itself.
  func range(_ range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
  }
}
