/// Cuts plain text into blocks: at blank lines, and at line breaks that no wrapping at a margin explains.
enum PlainText {
  static func blocks(of bytes: [UInt8]) -> BlockText {
    var source = BlockText(text: bytes, blocks: [])
    bytes.withUnsafeBufferPointer { text in
      var lines: [TextLine] = []
      var scanner = LineScanner(text)
      if let fields = FrontMatter.read(&scanner) {
        append(fields, through: scanner.position, to: &source)
      } else if let header = HeaderFields.read(&scanner) {
        append(header, to: &source)
      }
      while let line = scanner.next() {
        if line.isBlank {
          append(lines, of: text, to: &source.blocks)
          lines.removeAll(keepingCapacity: true)
        } else {
          lines.append(line)
        }
      }
      append(lines, of: text, to: &source.blocks)
    }
    return source
  }

  /// Takes the title and the day from front matter; all else in it is no text.
  private static func append(_ fields: DocumentFields, through end: Int, to source: inout BlockText) {
    source.statedDate = fields.day(by: "front matter")
    source.title = fields.title
    let title = source.text[..<end].firstRange(of: Array((fields.title ?? "").utf8)).flatMap {
      $0.isEmpty ? nil : $0
    }
    source.blocks.append(Block(kind: .boilerplate, bytes: 0..<(title?.lowerBound ?? end)))
    guard let title else { return }
    source.blocks.append(Block(kind: .title, bytes: title))
    source.blocks.append(Block(kind: .boilerplate, bytes: title.upperBound..<end))
  }

  /// Takes the title and the day from lines of keys and values; all else in them is no text.
  private static func append(_ header: HeaderFields, to source: inout BlockText) {
    let title = header.title
    for line in header.lines {
      if line.value == title, !line.value.isEmpty {
        source.blocks.append(Block(kind: .title, bytes: line.value))
      } else {
        source.blocks.append(Block(kind: .boilerplate, bytes: line.bytes))
      }
    }
    source.statedDate = header.day
  }

  /// Appends the blocks of lines that no blank line parts.
  private static func append(
    _ lines: [TextLine], of text: UnsafeBufferPointer<UInt8>, to blocks: inout [Block]
  ) {
    guard let first = lines.first else { return }
    var current = block(of: first, in: text)
    if TableRow.areRows(lines, in: text) {
      blocks += lines.map { Block(kind: .tableRow, bytes: $0.bytes) }
      return
    }
    if lines.count > 1 {
      var margin = 0
      for line in lines { margin = max(margin, line.width) }
      for (line, next) in zip(lines, lines.dropFirst()) {
        // "by Jane Doe", under a headline
        let isHead = lines.count <= 4 && line.bytes.lowerBound == first.bytes.lowerBound
        if Wrapping.continues(line, next, margin: margin, in: text),
          !(isHead && Byline.begins(next.bytes, of: text))
        {
          current.bytes = current.bytes.lowerBound..<next.bytes.upperBound
        } else {
          blocks.append(current)
          current = block(of: next, in: text)
        }
      }
    }
    blocks.append(current)
  }

  /// The block that a line begins; a bullet before it is no part of it, a number is.
  private static func block(of line: TextLine, in text: UnsafeBufferPointer<UInt8>) -> Block {
    let bytes = line.bytes
    let marker = ListMarker.length(at: bytes.lowerBound, end: bytes.upperBound, in: text)
    if marker == 0 { return Block(kind: .prose, bytes: bytes) }
    let isNumbered = text[bytes.lowerBound] &- 0x30 < 10 || text[bytes.lowerBound] == 0x28
    var start = bytes.lowerBound + (isNumbered ? 0 : marker)
    while start < bytes.upperBound - 1, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    return Block(kind: .listItem, bytes: start..<bytes.upperBound)
  }
}

/// A line without the white space around it.
struct TextLine {
  var bytes: Range<Int>
  /// How many bytes of white space stand before it.
  var indent: Int

  var isBlank: Bool { bytes.isEmpty }
  var width: Int { indent + bytes.count }
}

/// Gives the lines of a text, whatever ends them: LF, CR LF, or CR.
struct LineScanner {
  let text: UnsafeBufferPointer<UInt8>
  var position = 0
  private let hasReturns: Bool
  private var end: Int { text.count }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    hasReturns = text.has(0x0D)
  }

  mutating func next() -> TextLine? {
    guard position < end else { return nil }
    let start = position
    var lineEnd = text.position(of: 0x0A, in: start..<end) ?? end
    position = min(end, lineEnd + 1)
    if hasReturns, let carriageReturn = text.position(of: 0x0D, in: start..<lineEnd),
      carriageReturn + 1 < lineEnd
    {
      lineEnd = carriageReturn
      position = carriageReturn + 1
    }
    var first = start
    var last = lineEnd
    while first < last, let length = spaceLength(first, last) { first += length }
    while last > first, isSpace(text[last - 1]) || endsInWideSpace(first, last) {
      last -= isSpace(text[last - 1]) ? 1 : 2
    }
    return TextLine(bytes: first..<last, indent: first - start)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func spaceLength(_ index: Int, _ end: Int) -> Int? {
    if isSpace(text[index]) { return 1 }
    if text[index] == 0xC2, index + 1 < end, text[index + 1] == 0xA0 { return 2 }
    if text[index] == 0xEF, index + 2 < end, text[index + 1] == 0xBB, text[index + 2] == 0xBF { return 3 }
    return nil
  }

  private func endsInWideSpace(_ start: Int, _ end: Int) -> Bool {
    end - start >= 2 && text[end - 1] == 0xA0 && text[end - 2] == 0xC2
  }
}

/// Tells line breaks made by wrapping from those an author meant.
enum Wrapping {
  /// Lines wider than this are paragraphs, not lines of one.
  private static let widestMargin = 110
  /// How much space may be left in a line that ends within a sentence.
  private static let slack = 4

  /// Whether a line and the next belong to one paragraph.
  ///
  /// - Parameter margin: the width of the widest line around.
  static func continues(
    _ line: TextLine, _ next: TextLine, margin: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if next.indent >= line.indent + 2, next.indent < 12 { return false }
    if ListMarker.length(at: next.bytes.lowerBound, end: next.bytes.upperBound, in: text) > 0 { return false }
    if isHeadline(line, before: next, in: text) || isDateLine(next, after: line, in: text) { return false }
    let first = text[next.bytes.lowerBound]
    let last = text[line.bytes.upperBound - 1]
    let startsLow = first &- 0x61 < 26
    let endsOpen = last != 0x2E && last != 0x3F && last != 0x21 && last != 0x22 && last != 0x3A && last < 0x80
    if endsOpen, startsLow || leadsOn(line, in: text) { return true }
    if margin < 45 || margin > widestMargin { return false }
    var word = 0
    for index in next.bytes {
      if text[index] == 0x20 { break }
      word += 1
    }
    // The next word would not have fitted, or only just so in lines that are broken by hand.
    return line.width + 1 + word + (endsOpen ? slack : 0) > margin
  }

  /// A line all in capitals before one that is not.
  private static func isHeadline(
    _ line: TextLine, before next: TextLine, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }
    return !text[line.bytes].contains(where: isLower) && text[line.bytes].contains { $0 &- 0x41 < 26 }
      && text[next.bytes].contains(where: isLower)
  }

  /// "would travel to Vilnius on": a line that the next one has to end.
  private static func leadsOn(_ line: TextLine, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var tokens: [Token] = []
    let begin = max(line.bytes.lowerBound, line.bytes.upperBound - 16)
    Tokenizer.tokenize(begin..<line.bytes.upperBound, of: text, into: &tokens)
    return tokens.last.map { leading.contains($0.key) && !$0.flags.contains(.capitalised) } ?? false
  }

  private static let leading: WordSet = "on in by until till from to since after before of and the for at"

  /// "Wednesday, July 10, 2019": a line that holds a day and little else, below a headline that leaves it no room.
  private static func isDateLine(
    _ line: TextLine, after headline: TextLine, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard line.bytes.count <= 64, text[line.bytes].contains(where: { $0 &- 0x30 < 10 }),
      text[line.bytes].last != 0x2E, !leadsOn(headline, in: text)
    else { return false }
    var tokens: [Token] = []
    Tokenizer.tokenize(line.bytes, of: text, into: &tokens)
    guard let found = DateLine.find(in: tokens.indices, paragraph: 0, tokens, text) else { return false }
    return found.form == .ownLine && found.day != nil
  }
}

/// Lines that are rows of a table.
enum TableRow {
  /// Whether lines that no blank line parts are rows: most of them, and two at least, have the same number of tabs or
  /// bars, which make three cells or more.
  static func areRows(_ lines: [TextLine], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lines.count > 1 else { return false }
    for separator: UInt8 in [0x09, 0x7C] {
      let count = count(of: separator, in: lines[lines.count / 2], text)
      guard count >= 2 else { continue }
      let alike = lines.count(where: { self.count(of: separator, in: $0, text) == count })
      if alike >= 2, alike * 4 >= lines.count * 3 { return true }
    }
    return false
  }

  private static func count(of byte: UInt8, in line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    text[line.bytes].count(where: { $0 == byte })
  }
}

/// The marks that start a list item.
enum ListMarker {
  /// The length of "- ", "* ", "• ", "1. ", "(a) " at a position, 0 where there is none.
  static func length(at start: Int, end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard start + 2 < end else { return 0 }
    func isSpace(_ index: Int) -> Bool { index < end && (text[index] == 0x20 || text[index] == 0x09) }
    switch text[start] {
    case 0x2D, 0x2A, 0x2B: return isSpace(start + 1) ? 2 : 0
    case 0xE2 where text[start + 1] == 0x80 && text[start + 2] == 0xA2: return 3
    case 0x30...0x39:
      var index = start
      while index < end, text[index] &- 0x30 < 10, index - start < 3 { index += 1 }
      return index < end && (text[index] == 0x2E || text[index] == 0x29) && isSpace(index + 1)
        ? index + 2 - start : 0
    case 0x28 where text[start + 2] == 0x29: return isSpace(start + 3) ? 4 : 0
    default: return 0
    }
  }
}
