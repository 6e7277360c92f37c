/// A stretch of text that stands by itself, before it is known what it is: what every format is cut into.
struct Block {
  /// What the format says it is; `prose` where it says nothing.
  var kind: Paragraph.Kind
  /// UTF-8 byte offsets into the text, without surrounding white space.
  var bytes: Range<Int>
}

/// A document's text, cut into blocks, with what the format tells beside the text.
struct BlockText {
  let text: [UInt8]
  var blocks: [Block]
  /// The title that the format gives, outside the text or in a heading.
  var title: String?
  var statedDate: ReadDocument.StatedDate?
  /// How the text writes what follows "U.S.".
  let capitals: CapitalsAfterStops

  init(text: [UInt8], blocks: [Block], title: String? = nil, statedDate: ReadDocument.StatedDate? = nil) {
    (self.text, self.blocks, self.title, self.statedDate) = (text, blocks, title, statedDate)
    capitals = text.withUnsafeBufferPointer { CapitalsAfterStops(in: $0) }
  }
}
