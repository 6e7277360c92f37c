/// What a file is written in.
enum DocumentFormat {
  case plainText, markdown, html

  /// Tells the format from the extension, else from how the text starts.
  init(path: String, bytes: [UInt8]) {
    let name = path.utf8.suffix(16)
    let ending = name.lastIndex(of: 0x2E).map { String(decoding: name[$0...], as: UTF8.self).lowercased() }
    switch ending {
    case ".md", ".markdown", ".mdown", ".mkd": self = .markdown
    case ".html", ".htm", ".xhtml": self = .html
    default: self = Self.startsAsHTML(bytes) ? .html : .plainText
    }
  }

  private static func startsAsHTML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }
    guard start.first == 0x3C else { return false }
    let head = String(decoding: start, as: UTF8.self).lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<head") { return true }
    return (head.hasPrefix("<?xml") || head.hasPrefix("<!--")) && head.contains("<html")
  }

  func blocks(of bytes: [UInt8]) -> BlockText {
    switch self {
    case .plainText: PlainText.blocks(of: bytes)
    case .markdown: Markdown.blocks(of: bytes)
    case .html: HTMLPage.blocks(of: bytes) ?? BlockText(text: [], blocks: [])
    }
  }
}
