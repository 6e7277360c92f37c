import Glibc

/// Folded bytes, with a bit for each that tells whether it was a capital.
struct Haystack: Sendable {
  private(set) var bytes: [UInt8] = []
  private var capitals: [UInt64] = []

  func isCapital(_ index: Int) -> Bool {
    index / 64 < capitals.count && capitals[index / 64] >> UInt64(index % 64) & 1 == 1
  }

  mutating func append(_ text: String) {
    var copy = text
    copy.withUTF8 { append($0) }
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    forEachUnit(utf8) { _, _ in }
  }

  /// - Parameter origins: gets, for each byte added, the offset of the scalar it came from.
  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, origins: inout [Int32]) {
    forEachUnit(utf8) { offset, count in
      for _ in 0..<count { origins.append(Int32(offset)) }
    }
  }

  /// A part of another one.
  mutating func append(_ range: Range<Int>, of other: Haystack) {
    for index in range where other.isCapital(index) {
      setCapital(bytes.count + index - range.lowerBound, 1)
    }
    bytes.append(contentsOf: other.bytes[range])
  }

  /// Ends a stretch: no match runs over it.
  mutating func appendBoundary() { bytes.append(0xFF) }

  private mutating func forEachUnit(_ utf8: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void) {
    var position = 0
    while position < utf8.count {
      let (unit, length) = Folding.unit(at: position, in: utf8)
      if let unit {
        if unit.isUpper { setCapital(bytes.count, unit.count) }
        for index in 0..<unit.count { bytes.append(unit[index]) }
        body(position, unit.count)
      } else {
        bytes.append(contentsOf: utf8[position..<position + length])
        body(position, length)
      }
      position += length
    }
  }

  private mutating func setCapital(_ index: Int, _ count: Int) {
    for bit in index..<index + count {
      while capitals.count <= bit / 64 { capitals.append(0) }
      capitals[bit / 64] |= 1 << UInt64(bit % 64)
    }
  }

  func firstMatch(of query: SearchQuery, from start: Int) -> Int? {
    var found: Int?
    forEachMatch(of: query, from: start) { match in
      found = match
      return bytes.count
    }
    return found
  }

  /// Looks for the query's least common byte and compares around it; in long text, for the two least common.
  ///
  /// - Parameters:
  ///   - end: where to end, if not at the end of the text; no match runs over it.
  ///   - body: gets where a match starts, and tells from where to look on.
  func forEachMatch(of query: SearchQuery, from start: Int, to end: Int? = nil, _ body: (Int) -> Int) {
    let end = end ?? bytes.count
    if query.folded.count > 1, end - start > Haystack.longText {
      return forEachMatchInBlocks(of: query, in: start..<end, body)
    }
    bytes.withUnsafeBufferPointer { all in
      let bytes = UnsafeBufferPointer(rebasing: all[..<end])
      query.folded.withUnsafeBufferPointer { needle in
        guard let base = bytes.baseAddress, !needle.isEmpty else { return }
        let last = bytes.count - needle.count
        let anchor = query.anchor
        let rarest = Int32(needle[anchor])
        var position = start
        search: while position <= last {
          guard let found = memchr(base + position + anchor, rarest, last - position + 1) else { return }
          position = UnsafeRawPointer(found) - UnsafeRawPointer(base) - anchor
          for index in 0..<needle.count where bytes[position + index] != needle[index] {
            position += 1
            continue search
          }
          if query.capitals.isEmpty
            || needle.indices.allSatisfy({ isCapital(position + $0) == query.capitals[$0] })
          {
            position = body(position)
          } else {
            position += 1
          }
        }
      }
    }
  }

  private static let longText = 1 << 14

  /// Compares two bytes of the query at sixteen places at once: the text is many times longer than all places
  /// where both stand.
  private func forEachMatchInBlocks(of query: SearchQuery, in range: Range<Int>, _ body: (Int) -> Int) {
    bytes.withUnsafeBytes { all in
      let bytes = UnsafeRawBufferPointer(rebasing: all[..<range.upperBound])
      query.folded.withUnsafeBufferPointer { needle in
        let (one, other) = (query.anchor, query.secondAnchor)
        let ones = SIMD16<UInt8>(repeating: needle[one])
        let others = SIMD16<UInt8>(repeating: needle[other])
        func isMatch(_ position: Int) -> Bool {
          for index in 0..<needle.count where bytes[position + index] != needle[index] { return false }
          return query.capitals.isEmpty
            || needle.indices.allSatisfy { isCapital(position + $0) == query.capitals[$0] }
        }
        var position = range.lowerBound
        search: while position + needle.count + 15 <= bytes.count {
          let isOne = bytes.loadUnaligned(fromByteOffset: position + one, as: SIMD16<UInt8>.self) .== ones
          let isOther =
            bytes.loadUnaligned(fromByteOffset: position + other, as: SIMD16<UInt8>.self) .== others
          let both = isOne .& isOther
          let halves = unsafeBitCast(both, to: SIMD2<UInt64>.self)
          if halves[0] | halves[1] != 0 {
            for offset in 0..<16 where both[offset] && isMatch(position + offset) {
              position = body(position + offset)
              continue search
            }
          }
          position += 16
        }
        while position + needle.count <= bytes.count {
          position = isMatch(position) ? body(position) : position + 1
        }
      }
    }
  }
}
