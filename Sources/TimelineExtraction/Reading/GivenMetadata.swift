/// What was told of an article beside its text.
struct GivenMetadata: Hashable {
  var headline: String?
  /// The day it was written, in any form that a text may have it.
  var date: String?

  init(_ file: SourceFile) {
    headline = file.headline.flatMap(GivenMetadata.line)
    date = file.writtenOn
  }

  /// A text on one line; nil where there is nothing in it.
  private static func line(_ text: String) -> String? {
    let line = text.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  /// Puts the headline before the text, unless the text starts with it, and the date where the format tells none.
  func apply(to source: inout BlockText) {
    if let date, source.statedDate == nil, let day = WrittenDay.day(in: date) {
      source.statedDate = .init(day: day, bytes: nil, rule: "given with the article")
    }
    guard let headline, source.title == nil, !source.blocks.contains(where: { $0.kind == .title }) else {
      return
    }
    source.title = headline
    let bytes = Array(headline.utf8)
    if let first = source.blocks.first, source.text[first.bytes].elementsEqual(bytes) {
      source.blocks[0].kind = .title
      return
    }
    let head = bytes + [0x0A, 0x0A]
    source = BlockText(
      text: head + source.text, blocks: source.blocks, title: source.title, statedDate: source.statedDate)
    for index in source.blocks.indices {
      let range = source.blocks[index].bytes
      source.blocks[index].bytes = range.lowerBound + head.count..<range.upperBound + head.count
    }
    source.blocks.insert(Block(kind: .title, bytes: 0..<bytes.count), at: 0)
    if let range = source.statedDate?.bytes {
      source.statedDate?.bytes = range.lowerBound + head.count..<range.upperBound + head.count
    }
  }
}
