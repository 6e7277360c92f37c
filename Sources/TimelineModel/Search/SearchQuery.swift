/// Words to search for. Case matters only where they have capitals; accents, hyphens and the shape of
/// quotation marks never do.
public struct SearchQuery: Hashable, Sendable {
  /// What was typed.
  public let text: String
  let folded: [UInt8]
  /// For each folded byte whether it was a capital; empty where case does not matter.
  let capitals: [Bool]
  /// The position of the folded byte that is least common in English.
  let anchor: Int
  /// The position of the least common one of the others.
  let secondAnchor: Int

  /// A query; it finds nothing where the text is empty.
  public init(_ text: String) {
    self.text = text
    var haystack = Haystack()
    haystack.append(text)
    let folded = haystack.bytes
    self.folded = folded
    let capitals = folded.indices.map { haystack.isCapital($0) }
    self.capitals = capitals.contains(true) ? capitals : []
    func rarest(_ positions: some Sequence<Int>) -> Int {
      positions.max { SearchQuery.rarity(folded[$0]) < SearchQuery.rarity(folded[$1]) } ?? 0
    }
    let anchor = rarest(folded.indices)
    self.anchor = anchor
    secondAnchor = rarest(folded.indices.filter { $0 != anchor })
  }

  /// Higher for bytes that are less common in English.
  private static func rarity(_ byte: UInt8) -> Int {
    byCommonness.firstIndex(of: byte) ?? byCommonness.count
  }

  private static let byCommonness = Array(" etaoinsrhldcumfpgwybvkxjqz".utf8)

  /// A text as it is compared: without case and accents, hyphens and white space as spaces.
  public static func fold(_ text: String) -> [UInt8] { Folding.fold(text) }

  /// Whether it finds nothing.
  public var isEmpty: Bool { folded.isEmpty }

  /// Where the words stand in a text, as UTF-8 byte ranges in order, not overlapping.
  public func ranges(in utf8: [UInt8], within range: Range<Int>? = nil) -> [Range<Int>] {
    let range = (range ?? 0..<utf8.count).clamped(to: 0..<utf8.count)
    guard !isEmpty, !range.isEmpty else { return [] }
    var haystack = Haystack()
    var origins: [Int32] = []
    utf8.withUnsafeBufferPointer { bytes in
      haystack.append(UnsafeBufferPointer(rebasing: bytes[range]), origins: &origins)
    }
    origins.append(Int32(range.count))
    var ranges: [Range<Int>] = []
    var position = 0
    while let hit = haystack.firstMatch(of: self, from: position) {
      var end = hit + folded.count
      // A letter that folds to two ("æ") is hit as a whole.
      while end < haystack.bytes.count, origins[end] == origins[end - 1] { end += 1 }
      ranges.append(range.lowerBound + Int(origins[hit])..<range.lowerBound + Int(origins[end]))
      position = end
    }
    return ranges
  }

  /// Where the words stand in a string.
  public func ranges(in text: String) -> [Range<Int>] { ranges(in: Array(text.utf8)) }
}
