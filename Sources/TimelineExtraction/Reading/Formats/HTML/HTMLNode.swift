import CLibxml2
import Gazetteer

/// A node of a parsed page.
struct HTMLNode: Equatable {
  let pointer: xmlNodePtr

  init?(_ pointer: xmlNodePtr?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
  var isText: Bool { pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE }
  var parent: HTMLNode? { HTMLNode(pointer.pointee.parent) }
  var next: HTMLNode? { HTMLNode(pointer.pointee.next) }
  /// The first child of an element; nothing else has children that matter.
  var firstChild: HTMLNode? { isElement ? HTMLNode(pointer.pointee.children) : nil }

  var name: WordKey { pointer.pointee.name.map { WordKey(bytes: Self.bytes($0)) } ?? "" }
  var content: UnsafeBufferPointer<UInt8> { Self.bytes(UnsafePointer(pointer.pointee.content)) }

  /// The value of an attribute, by its name in lower case.
  func attribute(_ name: WordKey) -> UnsafeBufferPointer<UInt8>? {
    guard isElement else { return nil }
    var attribute = pointer.pointee.properties
    while let current = attribute {
      if let found = current.pointee.name, WordKey(bytes: Self.bytes(found)) == name {
        return Self.bytes(UnsafePointer(current.pointee.children?.pointee.content))
      }
      attribute = current.pointee.next
    }
    return nil
  }

  /// The node after this one in the order of the text: its first child, unless those are to be skipped, else
  /// what follows it or the nearest parent that something follows. Elements that end on the way are told.
  func following(skippingChildren: Bool = false, within root: HTMLNode, leaving: (HTMLNode) -> Void)
    -> HTMLNode?
  {
    if !skippingChildren, let child = firstChild { return child }
    var node = self
    while true {
      if node.isElement { leaving(node) }
      if node == root { return nil }
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
  }

  /// All text within.
  var text: String {
    var bytes: [UInt8] = []
    var node: HTMLNode? = self
    while let current = node, bytes.count < 100_000 {
      if current.isText { bytes.append(contentsOf: current.content) }
      node = current.following(within: self) { _ in }
    }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  private static func bytes(_ pointer: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let pointer else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: pointer, count: Int(xmlStrlen(pointer)))
  }
}
