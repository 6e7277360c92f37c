import Gazetteer

/// Writes the text of Markdown's spans: emphasis, links, code and entities without their marks.
struct MarkdownInline {
  let text: UnsafeBufferPointer<UInt8>
  /// For each byte whether it is a space, or neither other white space nor may be a mark.
  private let isPlain = MarkdownInline.plainBytes

  /// Where the text of links ends whose address is to be skipped then, innermost last.
  private var linkEnds: [(at: Int, next: Int)] = []
  /// How many brackets may yet turn out to be no links: looking for their ends costs time.
  private var patience = 2000

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func write(_ bytes: Range<Int>, to writer: inout BlockWriter) {
    if !linkEnds.isEmpty { linkEnds.removeAll(keepingCapacity: true) }
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      let plain = plainEnd(index, bytes.upperBound)
      if plain > index {
        writer.append(UnsafeBufferPointer(rebasing: text[index..<plain]))
        index = plain
        continue
      }
      if let link = linkEnds.last, link.at == index {
        linkEnds.removeLast()
        index = link.next
        continue
      }
      index = special(index, bytes, &writer)
    }
  }

  /// Where what is written as it stands ends; single spaces between words are part of it.
  private func plainEnd(_ start: Int, _ end: Int) -> Int {
    var index = start
    // Sixteen bytes at a time, as far as there is neither a space next to a space nor what may be a mark.
    while index + 17 <= end, let base = text.baseAddress,
      SixteenBytes(base + index).arePlain(before: SixteenBytes(base + index + 1))
    {
      index += 16
    }
    // Words are of any length: to ask at each of their ends would be guessed wrong.
    var previous: UInt8 = index > start ? text[index - 1] : 0x20
    while index < end {
      let byte = text[index]
      guard isPlain[Int(byte)], (byte ^ 0x20) | (previous ^ 0x20) != 0 else { break }
      previous = byte
      index += 1
    }
    return index > start && previous == 0x20 ? index - 1 : index
  }

  private static let plainBytes = PermanentArray<Bool>(
    (UInt8.min...UInt8.max).map { byte in
      switch byte {
      case 0x00...0x1F, 0x26, 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7E, 0x21: false
      default: true
      }
    })

  /// Writes what a byte that may be a mark stands for; where to go on.
  private mutating func special(_ index: Int, _ bytes: Range<Int>, _ writer: inout BlockWriter) -> Int {
    let byte = text[index]
    let end = bytes.upperBound
    switch byte {
    case 0x00...0x20:
      writer.space()
      return index + 1
    case 0x5C where index + 1 < end && isPunctuation(text[index + 1]):
      writer.append(text[index + 1])
      return index + 2
    case 0x5C where index + 1 == end: return index + 1
    case 0x5C where text[index + 1] == 0x20:
      writer.space()
      return index + 2
    case 0x26:
      if let (scalar, length) = Entities.decode(at: index, in: text), index + length <= end {
        if scalar.value <= 0x20 { writer.space() } else { writer.append(UTF8.encode(scalar) ?? .init()) }
        return index + length
      }
    case 0x60: return index + 1
    case 0x7E where index + 1 < end && text[index + 1] == 0x7E: return index + 2
    case 0x2A, 0x5F:
      var after = index
      while after < end, text[after] == byte { after += 1 }
      let before = index > bytes.lowerBound ? text[index - 1] : 0x20
      let next = after < end ? text[after] : 0x20
      let isAlone = before <= 0x20 && next <= 0x20
      let isInWord = byte == 0x5F && isWord(before) && isWord(next)
      if !isAlone, !isInWord || after - index > 1 { return after }
    case 0x21 where index + 1 < end && text[index + 1] == 0x5B:
      if let link = link(index + 1, end) { return link.next }
    case 0x5B:
      if index + 1 < end, text[index + 1] == 0x5E, let close = text[index..<end].firstIndex(of: 0x5D) {
        // "[^1]"
        return close + 1
      }
      if let link = link(index, end) {
        linkEnds.append(link)
        return index + 1
      }
    case 0x3C:
      if index + 1 < end, isWord(text[index + 1]) || text[index + 1] == 0x2F,
        let close = text[index..<min(end, index + 512)].firstIndex(of: 0x3E)
      {
        pass(tag: index + 1..<close, &writer)
        return close + 1
      }
    default: break
    }
    writer.append(byte)
    return index + 1
  }

  /// Leaves out a tag of HTML: one of a block parts what stands before it from what follows.
  private func pass(tag: Range<Int>, _ writer: inout BlockWriter) {
    let isEnd = text[tag].first == 0x2F
    let name = text[tag].dropFirst(isEnd ? 1 : 0).prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    switch HTMLRoles.elements[WordKey(bytes: UnsafeBufferPointer(rebasing: name))] {
    case .lineBreak: writer.space()
    case .block(let kind) where writer.isInProse: writer.begin(isEnd ? .prose : kind)
    case .container where writer.isInProse, .title where writer.isInProse: writer.begin(.prose)
    default: break
    }
  }

  /// Where the text of a link ends that starts with a bracket, and where the link ends.
  private mutating func link(_ start: Int, _ end: Int) -> (at: Int, next: Int)? {
    guard patience > 0 else { return nil }
    if let found = findLink(start, end) { return found }
    patience -= 1
    return nil
  }

  private func findLink(_ start: Int, _ end: Int) -> (at: Int, next: Int)? {
    var depth = 0
    var index = start
    let limit = min(end, start + 2000)
    while index < limit {
      if text[index] == 0x5C {
        index += 1
      } else if text[index] == 0x5B {
        depth += 1
      } else if text[index] == 0x5D {
        depth -= 1
        if depth == 0 { break }
      }
      index += 1
    }
    guard index + 1 < limit, depth == 0 else { return nil }
    let open = text[index + 1]
    guard open == 0x28 || open == 0x5B else { return nil }
    let close: UInt8 = open == 0x28 ? 0x29 : 0x5D
    var last = index + 2
    var parentheses = 1
    while last < min(end, index + 2000) {
      if text[last] == open {
        parentheses += 1
      } else if text[last] == close {
        parentheses -= 1
        if parentheses == 0 { return (index, last + 1) }
      }
      last += 1
    }
    return nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isWord(byte) }
}

/// Sixteen bytes of text, looked at together.
private struct SixteenBytes {
  private typealias Words = SIMD2<UInt64>

  private let bytes: Words

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) { bytes = UnsafeRawPointer(start).loadUnaligned(as: Words.self) }

  /// Whether none of them may be a mark or is other white space than a space, nor is a space before another one.
  /// Some that are no marks, such as a brace, are taken for one.
  ///
  /// - Parameter next: the bytes that start one later.
  @inline(__always)
  func arePlain(before next: SixteenBytes) -> Bool {
    let controls = Self.zeros(bytes & Self.each(0xE0))
    // Without the bit that parts "[" from "{" and "@" from "`", the brackets, the backslash, the line and the tilde
    // are the last ones.
    let folded = bytes & Self.each(0x5F)
    let brackets = (folded &+ Self.each(0x80 - 0x5B)) & ~bytes
    let ticks = Self.zeros(folded ^ Self.each(0x40)) & ~bytes
    let others = zeros(of: 0x21) | zeros(of: 0x26) | zeros(of: 0x2A) | zeros(of: 0x3C)
    let spaces = Self.zeros((bytes ^ Self.each(0x20)) | (next.bytes ^ Self.each(0x20)))
    let found = (controls | brackets | ticks | others | spaces) & Self.each(0x80)
    return found[0] | found[1] == 0
  }

  @inline(__always)
  private func zeros(of byte: UInt8) -> Words { Self.zeros(bytes ^ Self.each(byte)) }

  /// Has highest bits only where there are bytes that are zero, the first of which has it.
  @inline(__always)
  private static func zeros(_ bytes: Words) -> Words { (bytes &- each(1)) & ~bytes & each(0x80) }

  @inline(__always)
  private static func each(_ byte: UInt8) -> Words { Words(repeating: .each(byte)) }
}
