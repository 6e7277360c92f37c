import Gazetteer

/// What a page tells about itself beside its text.
struct HTMLMetadata {
  private(set) var statedDate: ReadDocument.StatedDate?
  /// The headline, without the name of the site.
  private(set) var title: String?
  /// The `<h1>` that is the headline.
  private(set) var headline: HTMLNode?
  /// How many paragraphs the page has.
  private(set) var paragraphs = 0

  init(root: HTMLNode) {
    var openGraph: String?
    var pageTitle: String?
    var headlines: [HTMLNode] = []
    var node: HTMLNode? = root
    while let current = node {
      if current.isElement {
        switch current.name {
        case "meta": readField(current, &openGraph)
        case "title" where pageTitle == nil: pageTitle = current.text
        case "h1" where headlines.count < 16: headlines.append(current)
        case "p": paragraphs += 1
        case "script": readLinkedData(current)
        default: break
        }
      }
      node = current.following(within: root) { _ in }
    }
    let told = openGraph ?? pageTitle.map(Self.withoutSite)
    headline =
      headlines.first { heading in
        let text = heading.text
        return text.utf8.count > 8
          && [openGraph, pageTitle].contains { $0?.utf8.starts(with: text.utf8) ?? false }
      } ?? headlines.first { !$0.text.isEmpty }
    title = headline?.text ?? told.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func readField(_ node: HTMLNode, _ openGraph: inout String?) {
    let name = node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
    guard let name, let content = node.attribute("content") else { return }
    let key = WordKey(bytes: name)
    if key == "og:title" {
      openGraph = String(decoding: content, as: UTF8.self)
    } else if statedDate == nil, HTMLRoles.dateFields.contains(key) {
      take(String(decoding: content.prefix(100), as: UTF8.self))
    }
  }

  /// The "datePublished" of JSON-LD, or else its "dateCreated".
  private mutating func readLinkedData(_ node: HTMLNode) {
    guard let type = node.attribute("type"), type.elementsEqual("application/ld+json".utf8),
      let text = node.firstChild?.content
    else { return }
    for key in Self.linkedKeys where statedDate == nil { readLinkedDay(key, in: text) }
  }

  private static let linkedKeys = ["\"datePublished\"", "\"dateCreated\""].map { Array($0.utf8) }

  private mutating func readLinkedDay(_ key: [UInt8], in text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index + key.count < text.count {
      if text[index] == key[0], text[index..<index + key.count].elementsEqual(key) {
        take(String(decoding: text[(index + key.count)...].prefix(60), as: UTF8.self))
        return
      }
      index += 1
    }
  }

  private mutating func take(_ value: String) {
    if let day = WrittenDay.day(in: value) {
      statedDate = .init(day: day, bytes: nil, rule: "HTML metadata")
    }
  }

  /// "Headline | The Northern Courier", "Headline - Harbor Gazette"
  private static func withoutSite(_ title: String) -> String {
    let bytes = Array(title.utf8)
    for separator in [" | ", " – ", " — ", " - ", " :: ", " « "].map({ Array($0.utf8) }) {
      var index = bytes.count - separator.count
      while index > 12 {
        if bytes[index..<index + separator.count].elementsEqual(separator) {
          return String(decoding: bytes[..<index], as: UTF8.self)
        }
        index -= 1
      }
    }
    return title
  }
}
