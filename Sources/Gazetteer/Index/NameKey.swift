/// The identity of a name of several words: spelling variants that differ in case, diacritics, full stops or
/// hyphens have the same.
public struct NameKey: Hashable, Sendable {
  @usableFromInline package var hash: UInt64 = 0

  /// No word yet.
  @inlinable public init() {}

  /// Adds the next word; hyphens are left out.
  @inlinable public mutating func append(_ word: WordKey) {
    hash = (hash &+ word.hash) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
  }
}

extension NameKey {
  static let possessive: WordKey = "'s"
  private static let article: WordKey = "the"

  /// Calls `body` with every word of a name.
  package static func forEachPart(of name: TableText, _ body: (WordKey) -> Void) {
    forEachWord(of: name, body)
  }

  /// Calls `body` with every word of a name, cut as the tokenizer cuts text, an article before it left out.
  static func forEachWord(of name: TableText, _ body: (WordKey) -> Void) {
    let bytes = name.bytes
    var index = 0
    var hasher = WordHasher()
    var length = 0
    var words = 0
    func end() {
      guard length > 0 else { return }
      let key = WordKey(hash: hasher.value)
      if words > 0 || key != article || index >= bytes.count { body(key) }
      words += 1
      hasher = WordHasher()
      length = 0
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39:
        let start = index
        var run = hasher
        repeat {
          // Digits have the bit that makes letters small.
          run.combine(byte: bytes[index] | 0x20)
          index += 1
        } while index < bytes.count && isLetterOrDigit(bytes[index])
        hasher = run
        length += index - start
      case 0x2E: index += 1
      case 0x27:
        let isPossessive =
          index + 1 < bytes.count && bytes[index + 1] | 0x20 == 0x73
          && (index + 2 >= bytes.count || !isLetter(bytes[index + 2]))
        if isPossessive || index + 1 >= bytes.count || !isLetter(bytes[index + 1]) {
          end()
          body(possessive)
          index += isPossessive ? 2 : 1
        } else {
          hasher.combine(ascii: byte)
          index += 1
        }
      case 0x20, 0x2D:
        end()
        index += 1
      case 0x80...:
        let (scalar, size) = UTF8Decoding.scalar(at: index, in: bytes)
        hasher.combine(scalar: scalar)
        length += 1
        index += size
      default:
        end()
        var mark = WordHasher()
        mark.combine(ascii: byte)
        body(WordKey(hash: mark.value))
        index += 1
      }
    }
    end()
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
