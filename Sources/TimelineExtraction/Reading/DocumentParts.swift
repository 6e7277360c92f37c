import TimelineModel

/// A long document, read part by part: all that is made of a part is gone before the next but one is read, so that
/// memory and time grow with the text and no faster.
struct DocumentParts: Sendable {
  private let path: String
  private let source: BlockText
  /// The blocks of each part.
  private let ranges: [Range<Int>]

  /// The longest text that is read as a whole, in bytes: more than the longest books have.
  static let byteLimit = 2 << 20

  var count: Int { ranges.count }

  /// - Parameters:
  ///   - source: the text; one of at most `limit` bytes is one part.
  ///   - statedDate: the day to take where the document tells none.
  ///   - limit: the bytes that no part exceeds, at least 256.
  init(_ source: BlockText, path: String, statedDate: Day?, limit: Int = byteLimit) {
    var source = source
    source.cutBlocks(longerThan: limit)
    self.path = path
    ranges = Self.ranges(of: source.blocks, limit: limit)
    if ranges.count > 1 {
      let first = DocumentBuilder.document(path: path, source: source, blocks: ranges[0])
      source.title = first.title
      source.statedDate =
        first.statedDate ?? DocumentBuilder.signOff(of: source, blocks: ranges[ranges.count - 1])
    }
    if source.statedDate == nil, let statedDate {
      source.statedDate = .init(givenByUser: statedDate)
    }
    self.source = source
  }

  /// A part as a document of its own; offsets are those in the whole text.
  subscript(index: Int) -> ReadDocument {
    DocumentBuilder.document(path: path, source: source, blocks: ranges[index])
  }

  private static let longestHeading = 90

  private static func ranges(of blocks: [Block], limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = 0
    for index in blocks.indices.dropFirst()
    where blocks[index].bytes.upperBound - blocks[first].bytes.lowerBound > limit {
      // What may be a heading goes with what it stands over.
      var end = index
      while end > first + 1, index - end < 2, blocks[end - 1].bytes.count <= longestHeading { end -= 1 }
      ranges.append(first..<end)
      first = end
    }
    ranges.append(first..<blocks.count)
    return ranges
  }
}

extension BlockText {
  /// Cuts blocks of more bytes than this where a sentence ends, or at least a word or a character.
  fileprivate mutating func cutBlocks(longerThan limit: Int) {
    guard blocks.contains(where: { $0.bytes.count > limit }) else { return }
    blocks = blocks.flatMap { block -> [Block] in
      var parts: [Block] = []
      var rest = block.bytes
      while rest.count > limit {
        let cut = cut(in: rest.lowerBound..<rest.lowerBound + limit)
        parts.append(Block(kind: block.kind, bytes: rest.lowerBound..<cut))
        let next = text[cut..<rest.upperBound].firstIndex { $0 != 0x20 && $0 != 0x0A } ?? rest.upperBound
        rest = next..<rest.upperBound
      }
      if !rest.isEmpty { parts.append(Block(kind: block.kind, bytes: rest)) }
      return parts
    }
  }

  /// The last place in a range at which the text may be cut.
  private func cut(in range: Range<Int>) -> Int {
    func isSpace(_ index: Int) -> Bool { text[index] == 0x20 || text[index] == 0x0A }
    let places = range.dropFirst(range.count / 2).reversed()
    return places.first { isSpace($0) && text[$0 - 1] == 0x2E } ?? places.first(where: isSpace)
      ?? places.first { text[$0] & 0xC0 != 0x80 } ?? range.upperBound
  }
}
