/// Writes the text that is extracted from a document, block by block.
struct BlockWriter {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var kind: Paragraph.Kind?
  private var start = 0
  /// White space was met and is not yet written.
  private var owesSpace = false

  var isOpen: Bool { kind != nil }
  /// Whether a block is open that no mark of the format has made what it is.
  var isInProse: Bool { kind == .prose }
  /// The bytes of the open block, or of the text where none is open.
  var current: ArraySlice<UInt8> { text[start...] }

  /// - Parameter capacity: so many bytes at most will be written.
  mutating func reserve(_ capacity: Int) {
    text.reserveCapacity(capacity)
    blocks.reserveCapacity(capacity / 256)
  }

  /// Starts a block; one that is open ends.
  mutating func begin(_ kind: Paragraph.Kind) {
    end()
    self.kind = kind
    if let last = blocks.last {
      text.append(0x0A)
      let isRun = last.kind == kind && (kind == .listItem || kind == .tableRow)
      if !isRun { text.append(0x0A) }
    }
    start = text.count
  }

  mutating func space() { owesSpace = true }

  /// Writes a byte that is no white space.
  mutating func append(_ byte: UInt8) {
    paySpace()
    text.append(byte)
  }

  /// Writes bytes that hold no white space to be folded.
  mutating func append(_ bytes: some Collection<UInt8>) {
    paySpace()
    text.append(contentsOf: bytes)
  }

  /// Writes bytes that hold no white space to be folded.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    paySpace()
    text.append(contentsOf: bytes)
  }

  private mutating func paySpace() {
    if owesSpace, text.count > start { text.append(0x20) }
    owesSpace = false
  }

  /// Ends the open block; one without text is taken back.
  mutating func end() {
    owesSpace = false
    guard let kind else { return }
    self.kind = nil
    if text.count > start {
      blocks.append(Block(kind: kind, bytes: start..<text.count))
    } else {
      text.removeSubrange((blocks.last?.bytes.upperBound ?? 0)...)
    }
    start = text.count
  }

  /// Takes back the open block.
  mutating func discard() {
    guard isOpen else { return }
    text.removeSubrange(start...)
    end()
  }

  /// Gives the open block another kind.
  mutating func become(_ kind: Paragraph.Kind) { if self.kind != nil { self.kind = kind } }

  mutating func finish(title: String?, statedDate: ReadDocument.StatedDate?) -> BlockText {
    end()
    return BlockText(text: exactText, blocks: blocks, title: title, statedDate: statedDate)
  }

  /// The text without room to grow: it is kept as long as the timeline.
  private var exactText: [UInt8] {
    guard text.capacity - text.count > text.count / 16 else { return text }
    return text.withUnsafeBufferPointer { Array($0) }
  }
}
