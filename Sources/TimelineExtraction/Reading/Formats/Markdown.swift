/// Extracts the text of Markdown: no marks, one line a block.
struct Markdown {
  static func blocks(of bytes: [UInt8]) -> BlockText {
    bytes.withUnsafeBufferPointer { text in
      var scanner = LineScanner(text)
      let frontMatter = FrontMatter.read(&scanner)
      let header = frontMatter == nil ? HeaderFields.read(&scanner) : nil
      let title = frontMatter?.title ?? header?.fields.title
      var extraction = Markdown(text: text, scanner: scanner, title: title)
      extraction.run()
      return extraction.writer.finish(
        title: title, statedDate: frontMatter?.day(by: "front matter") ?? header?.day)
    }
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var scanner: LineScanner
  private var writer = BlockWriter()
  private var inline: MarkdownInline
  private let title: [UInt8]
  /// Whether there may be rows of tables.
  private let hasBars: Bool

  private init(text: UnsafeBufferPointer<UInt8>, scanner: LineScanner, title: String?) {
    self.text = text
    self.scanner = scanner
    self.title = title.map { Array($0.utf8) } ?? []
    inline = MarkdownInline(text: text)
    hasBars = text.has(UInt8(ascii: "|"))
    writer.reserve(text.count + 256)
    if !self.title.isEmpty {
      writer.begin(.title)
      writer.append(self.title)
      writer.end()
    }
  }

  private mutating func run() {
    while let line = scanner.next() {
      if line.isBlank { writer.end() } else { read(line) }
    }
  }

  private mutating func read(_ line: TextLine) {
    var bytes = line.bytes
    while text[bytes.lowerBound] == 0x3E {
      // "> quoted"
      bytes = trimmed(bytes.lowerBound + 1..<bytes.upperBound)
      if bytes.isEmpty { return writer.end() }
    }
    let first = text[bytes.lowerBound]
    switch first {
    case 0x60 where run(of: first, in: bytes) >= 3, 0x7E where run(of: first, in: bytes) >= 3:
      return skipCode(until: first)
    case 0x23 where heading(bytes): return
    case 0x3C where skipComment(bytes) || skipElement(bytes): return
    case 0x5B where isDefinition(bytes): return writer.end()
    case 0x3D where writer.isOpen && isRule(bytes): return becomeHeading(level: 1)
    case 0x2D where isRule(bytes), 0x2A where isRule(bytes), 0x5F where isRule(bytes):
      if first == 0x2D, writer.isOpen, !text[bytes].contains(0x20) { return becomeHeading(level: 2) }
      return writer.end()
    case 0x7C: return row(bytes)
    default: break
    }
    if isRow(bytes) { return row(bytes) }
    let marker = ListMarker.length(at: bytes.lowerBound, end: bytes.upperBound, in: text)
    if marker > 0 {
      writer.begin(.listItem)
      let content = trimmed(bytes.lowerBound + marker..<bytes.upperBound)
      if first &- 0x30 < 10 || first == 0x28 {
        writer.append(text[bytes.lowerBound..<bytes.lowerBound + marker - 1])
        writer.space()
      }
      return write(content)
    }
    if !writer.isOpen { writer.begin(.prose) }
    write(bytes)
  }

  /// Writes a line of a block; a hard line break after it ends the block.
  private mutating func write(_ bytes: Range<Int>) {
    writer.space()
    inline.write(bytes, to: &writer)
    let hasSpaces =
      bytes.upperBound + 1 < text.count && text[bytes.upperBound] == 0x20
      && text[bytes.upperBound + 1] == 0x20
    let isHardBreak = hasSpaces || (bytes.last.map { text[$0] == 0x5C } ?? false)
    if isHardBreak {
      var ahead = scanner
      if let next = ahead.next(), !next.isBlank, text[next.bytes.lowerBound] &- 0x61 >= 26 { writer.end() }
    }
  }

  // MARK: Headings

  private mutating func heading(_ bytes: Range<Int>) -> Bool {
    let level = run(of: 0x23, in: bytes)
    let after = bytes.lowerBound + level
    guard level <= 6, after < bytes.upperBound, text[after] == 0x20 || text[after] == 0x09 else {
      return false
    }
    var content = trimmed(after..<bytes.upperBound)
    while content.upperBound > content.lowerBound + 1, text[content.upperBound - 1] == 0x23 {
      content = content.lowerBound..<content.upperBound - 1
    }
    content = trimmed(content)
    writer.begin(.heading)
    inline.write(content, to: &writer)
    becomeHeading(level: level)
    return true
  }

  /// Makes the open block a heading, the document's title where it is the first of the highest level.
  private mutating func becomeHeading(level: Int) {
    if level == 1, writer.current.elementsEqual(title) { return writer.discard() }
    let hasTitle = writer.blocks.contains { $0.kind == .title }
    writer.become(level == 1 && !hasTitle ? .title : .heading)
    writer.end()
  }

  // MARK: Tables

  /// Whether a line without a leading bar is a row: it has bars, and a table's rule or row is next to it.
  private func isRow(_ bytes: Range<Int>) -> Bool {
    guard hasBars, text.position(of: UInt8(ascii: "|"), in: bytes) != nil else { return false }
    if !writer.isOpen, writer.blocks.last?.kind == .tableRow { return true }
    var ahead = scanner
    guard let next = ahead.next(), !next.isBlank else { return false }
    return isTableRule(next.bytes)
  }

  private func isTableRule(_ bytes: Range<Int>) -> Bool {
    text[bytes].contains(0x2D) && text[bytes].contains(0x7C)
      && text[bytes].allSatisfy { $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || $0 == 0x20 }
  }

  private mutating func row(_ bytes: Range<Int>) {
    if isTableRule(bytes) { return }
    writer.begin(.tableRow)
    var start = bytes.lowerBound
    for index in bytes.lowerBound...bytes.upperBound {
      let isBar =
        index == bytes.upperBound || (text[index] == 0x7C && (index == start || text[index - 1] != 0x5C))
      guard isBar else { continue }
      let cell = trimmed(start..<index)
      if !cell.isEmpty {
        if !writer.current.isEmpty {
          writer.space()
          writer.append(0x7C)
          writer.space()
        }
        inline.write(cell, to: &writer)
      }
      start = min(index + 1, bytes.upperBound)
    }
    writer.end()
  }

  // MARK: What is left out

  private mutating func skipCode(until fence: UInt8) {
    writer.end()
    while let line = scanner.next() {
      if !line.isBlank, run(of: fence, in: line.bytes) >= 3 { return }
    }
  }

  private mutating func skipComment(_ bytes: Range<Int>) -> Bool {
    guard text[bytes].starts(with: "<!--".utf8) else { return false }
    skip(from: bytes.lowerBound + 4, through: "-->")
    return true
  }

  private mutating func skipElement(_ bytes: Range<Int>) -> Bool {
    for name in ["script", "style"] where bytes.count > name.utf8.count {
      let found = text[bytes.dropFirst()].prefix(name.utf8.count)
      if found.lazy.map({ $0 | 0x20 }).elementsEqual(name.utf8) {
        skip(from: bytes.lowerBound, through: "</" + name + ">")
        return true
      }
    }
    return false
  }

  /// Goes on with what follows the first occurrence of an ASCII string.
  private mutating func skip(from start: Int, through end: String) {
    writer.end()
    let pattern = Array(end.utf8)
    var index = start
    while index + pattern.count <= text.count {
      if text[index] == pattern[0],
        text[index..<index + pattern.count].lazy.map({ $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }).elementsEqual(
          pattern)
      {
        scanner.position = index + pattern.count
        return
      }
      index += 1
    }
    scanner.position = text.count
  }

  /// "[name]: address"
  private func isDefinition(_ bytes: Range<Int>) -> Bool {
    guard let close = text[bytes].firstIndex(of: 0x5D), close + 1 < bytes.upperBound, text[close + 1] == 0x3A
    else { return false }
    return text[bytes.lowerBound + 1] != 0x5E && text[bytes][close...].contains(0x2F)
  }

  // MARK: Lines

  private func isRule(_ bytes: Range<Int>) -> Bool {
    let first = text[bytes.lowerBound]
    var count = 0
    for index in bytes {
      if text[index] == first { count += 1 } else if text[index] != 0x20 { return false }
    }
    return count >= 3
  }

  private func run(of byte: UInt8, in bytes: Range<Int>) -> Int { text[bytes].prefix { $0 == byte }.count }

  private func trimmed(_ bytes: Range<Int>) -> Range<Int> {
    var (start, end) = (bytes.lowerBound, bytes.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
