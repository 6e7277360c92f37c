import Glibc

/// A text in which every stretch of white space is one space.
struct FlowingText {
  private(set) var bytes: [UInt8] = []
  /// For each byte where it stands in the text itself.
  private var origins: [Int] = []
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
    bytes.reserveCapacity(text.count)
    origins.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let space = FlowingText.spaceLength(text, index)
      if space == 0 || bytes.last != 0x20 {
        bytes.append(space > 0 ? 0x20 : text[index])
        origins.append(index)
      }
      index += max(space, 1)
    }
  }

  /// How many bytes the white space at an index takes; 0 where there is none.
  private static func spaceLength(_ text: [UInt8], _ index: Int) -> Int {
    func follows(_ offset: Int, _ isWanted: (UInt8) -> Bool) -> Bool {
      index + offset < text.count && isWanted(text[index + offset])
    }
    switch text[index] {
    case 0x20, 0x09...0x0D: return 1
    // U+0085, U+00A0
    case 0xC2: return follows(1) { $0 == 0x85 || $0 == 0xA0 } ? 2 : 0
    // U+1680
    case 0xE1: return follows(1) { $0 == 0x9A } && follows(2) { $0 == 0x80 } ? 3 : 0
    // U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F
    case 0xE2:
      if follows(1, { $0 == 0x81 }) { return follows(2) { $0 == 0x9F } ? 3 : 0 }
      let isSpace = follows(2) { (0x80...0x8A).contains($0) || $0 == 0xA8 || $0 == 0xA9 || $0 == 0xAF }
      return follows(1) { $0 == 0x80 } && isSpace ? 3 : 0
    // U+3000
    case 0xE3: return follows(1) { $0 == 0x80 } && follows(2) { $0 == 0x80 } ? 3 : 0
    default: return 0
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
    let last = origins[range.upperBound - 1]
    return origins[range.lowerBound]..<last + max(FlowingText.spaceLength(text, last), 1)
  }
}
