import CLibxml2
import Gazetteer

/// Extracts the article's text from a page of HTML.
struct HTMLPage {
  /// The blocks of a page; nil where the parser gives up.
  static func blocks(of bytes: [UInt8]) -> BlockText? {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let parsed = bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
      }
    }
    guard let parsed else { return nil }
    defer { xmlFreeDoc(parsed) }
    guard let root = HTMLNode(xmlDocGetRootElement(parsed)) else { return nil }
    var page = HTMLPage(metadata: HTMLMetadata(root: root))
    page.writer.reserve(bytes.count / 2)
    page.walk(root)
    return page.writer.finish(
      title: page.metadata.title, statedDate: page.metadata.statedDate ?? page.timeElement)
  }

  private let metadata: HTMLMetadata
  private var writer = BlockWriter()
  /// The kinds of the blocks around, innermost last.
  private var kinds: [(node: HTMLNode, kind: Paragraph.Kind)] = []
  /// How many links are open, and how much of the open block they hold.
  private var openLinks = 0
  private var linkedBytes = 0
  private var breaks = 0
  private var timeElement: ReadDocument.StatedDate?
  private var hasProse = false
  /// How many nodes may yet be looked at to see how much text they hold.
  private var patience = 2_000_000

  private init(metadata: HTMLMetadata) {
    self.metadata = metadata
    if metadata.headline == nil, let title = metadata.title {
      writer.begin(.title)
      writer.append(title.utf8)
      writer.end()
    }
  }

  private mutating func walk(_ root: HTMLNode) {
    var node: HTMLNode? = root
    while let current = node {
      var skips = false
      if current.isText {
        write(current.content)
      } else if current.isElement {
        skips = !enter(current)
      }
      var left: [HTMLNode] = []
      node = current.following(skippingChildren: skips, within: root) { left.append($0) }
      for element in left { leave(element, wasSkipped: skips && element == current) }
    }
    end()
  }

  // MARK: Elements

  /// Whether the element's children are to be read.
  private mutating func enter(_ node: HTMLNode) -> Bool {
    let name = node.name
    let role = HTMLRoles.elements[name]
    if case .skipped? = role { return false }
    if name == "a" { openLinks += 1 }
    if name == "sup", isReference(node) { return false }
    if isFrame(node, role) || isHidden(node) {
      if name == "a" { openLinks -= 1 }
      return false
    }
    switch role {
    case .block(.prose)? where hasWord(node, "class", HTMLRoles.bylineWords): begin(node, .byline)
    case .block(let kind)?: begin(node, kind)
    case .title?: begin(node, node == metadata.headline ? .title : .heading)
    case .container?:
      if name == "div", hasWord(node, "class", HTMLRoles.bylineWords), count("p", in: node, 3) == 0 {
        begin(node, .byline)
      } else {
        end()
      }
    case .cell? where writer.isOpen && !writer.current.isEmpty:
      writer.space()
      writer.append(0x7C)
      writer.space()
    case .lineBreak?:
      breaks += 1
      if breaks > 1, writer.isOpen { end() } else { writer.space() }
    case .time?: readTime(node)
    default: break
    }
    return true
  }

  private mutating func leave(_ node: HTMLNode, wasSkipped: Bool) {
    if wasSkipped { return }
    let name = node.name
    if name == "a" { openLinks -= 1 }
    switch HTMLRoles.elements[name] {
    case .block?, .title?, .container?:
      end()
      if kinds.last?.node == node { kinds.removeLast() }
    default: break
    }
  }

  private mutating func begin(_ node: HTMLNode, _ kind: Paragraph.Kind) {
    end()
    // A paragraph within a list item or a row is of their kind.
    let outer = kinds.last?.kind
    let inherits = kind == .prose && outer != nil && outer != .prose
    kinds.append((node, inherits ? outer ?? kind : kind))
  }

  private mutating func readTime(_ node: HTMLNode) {
    guard timeElement == nil, !hasProse, let value = node.attribute("datetime") ?? dayInTitle(of: node),
      let day = WrittenDay.day(in: String(decoding: value.prefix(60), as: UTF8.self))
    else { return }
    timeElement = .init(day: day, bytes: nil, rule: "HTML time element")
  }

  /// Older pages have the day in the title of an abbreviation; other titles start with a word.
  private func dayInTitle(of node: HTMLNode) -> UnsafeBufferPointer<UInt8>? {
    node.attribute("title").flatMap { $0.first.map { $0 &- 0x30 < 10 } == true ? $0 : nil }
  }

  // MARK: Text

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index <= bytes.count {
      if index < bytes.count, !isSpace(bytes[index]) {
        index += 1
        continue
      }
      if index > start { word(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      if index < bytes.count { writer.space() }
      index += 1
      start = index
    }
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !writer.isOpen {
      writer.begin(kinds.last?.kind ?? .prose)
      linkedBytes = 0
    }
    breaks = 0
    if openLinks > 0 { linkedBytes += bytes.count + 1 }
    if String(validating: bytes, as: UTF8.self) == nil {
      writer.append(String(decoding: bytes, as: UTF8.self).utf8)
    } else {
      writer.append(bytes)
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Ends the open block; one that is little but links leads elsewhere and is taken back.
  private mutating func end() {
    guard writer.isOpen else { return }
    let count = writer.current.count
    let isTitle = kinds.last?.kind == .title
    if !isTitle, linkedBytes > 0, linkedBytes * 5 >= count * 4, count < 160 {
      writer.discard()
    } else {
      if count > 120 { hasProse = true }
      // Too long for a name: an article in a box that is named after its author.
      if count > 240, kinds.last?.kind == .byline { writer.become(.prose) }
      writer.end()
    }
    breaks = 0
  }

  // MARK: What is no prose

  private mutating func isFrame(_ node: HTMLNode, _ role: HTMLRole?) -> Bool {
    switch role {
    case .container?, .block?, .frame?, nil: break
    default: return false
    }
    let name = node.name
    if name == "html" || name == "body" || name == "main" || name == "article" { return false }
    let isHeader = if case .frame? = role { true } else { false }
    guard
      isHeader || hasWord(node, "class", HTMLRoles.frameWords) || hasWord(node, "id", HTMLRoles.frameWords)
        || hasRole(node)
    else { return false }
    if count("h1", in: node, 1) > 0 { return false }
    return count("p", in: node, metadata.paragraphs / 2 + 2) <= max(1, metadata.paragraphs / 2)
  }

  private func hasRole(_ node: HTMLNode) -> Bool {
    guard let role = node.attribute("role") else { return false }
    return ["navigation", "complementary", "banner", "contentinfo", "search", "dialog"].contains(
      WordKey(bytes: role))
  }

  private func isHidden(_ node: HTMLNode) -> Bool {
    if node.pointer.pointee.properties == nil { return false }
    if node.attribute("hidden") != nil { return true }
    if let style = node.attribute("style") {
      let compact = style.filter { $0 > 0x20 }
      if String(decoding: compact, as: UTF8.self).contains("display:none") { return true }
    }
    return hasWord(node, "class", HTMLRoles.hiddenWords)
  }

  /// "[1]" in an encyclopaedia.
  private func isReference(_ node: HTMLNode) -> Bool {
    node.attribute("class") != nil || node.attribute("id") != nil
  }

  /// Whether a class or id has a word of a set: "related" in "story-related", "Most_Related", "relatedLinks".
  private func hasWord(_ node: HTMLNode, _ attribute: WordKey, _ words: WordSet) -> Bool {
    guard let value = node.attribute(attribute) else { return false }
    var hasher = WordHasher()
    var length = 0
    var wasLow = false
    for index in 0...value.count {
      let byte = index < value.count ? value[index] : 0x20
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isHigh = byte &- 0x41 < 26
      if !isLetter || (isHigh && wasLow) {
        if length > 1, words.contains(WordKey(hash: hasher.value)) { return true }
        hasher = WordHasher()
        length = 0
      }
      if isLetter {
        hasher.combine(ascii: byte)
        length += 1
      }
      wasLow = isLetter && !isHigh
    }
    return false
  }

  /// How many elements of a name an element holds, at most `limit`.
  private mutating func count(_ name: WordKey, in node: HTMLNode, _ limit: Int) -> Int {
    var found = 0
    var next: HTMLNode? = node
    while let current = next, found < limit, patience > 0 {
      patience -= 1
      if current.isElement, current.name == name { found += 1 }
      next = current.following(within: node) { _ in }
    }
    return found
  }
}
