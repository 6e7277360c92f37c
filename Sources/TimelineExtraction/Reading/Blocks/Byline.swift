/// Who wrote an article: "By Jane Doe", "Jane Doe is editor of …".
enum Byline {
  /// - Parameter isInTail: whether it stands near the end of the document, where notes on authors do.
  static func isByline(_ range: Range<Int>, _ tokens: [Token], isInTail: Bool) -> Bool {
    guard let first = range.first, range.count <= 60 else { return false }
    if tokens[first].key == "by", range.count <= 14 { return namesOnly(range.dropFirst(), tokens) }
    return isInTail && isAuthorNote(range, tokens)
  }

  /// "by Jane Doe - Tue May 18": whether a line begins with who wrote the article, a dash or nothing behind.
  static func begins(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= 80, text[line.lowerBound] | 0x20 == 0x62 else { return false }
    var tokens: [Token] = []
    Tokenizer.tokenize(line, of: text, into: &tokens)
    let end = tokens.firstIndex {
      $0.kind == .mark && Marks.isDash($0.key) && $0.flags.contains(.spaceBefore)
    }
    return isByline(0..<(end ?? tokens.count), tokens, isInTail: false)
  }

  /// Names, "and", offices in capitals: no verb.
  private static func namesOnly(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let first = range.first, tokens[first].flags.contains(.capitalised) else { return false }
    var words = 0
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word:
        words += 1
        guard token.flags.contains(.capitalised) || connectors.contains(token.key) else { return false }
      case .mark where token.key == Marks.stop || token.key == Marks.colon: return false
      default: break
      }
    }
    return words >= 2
  }

  /// "Jane Doe is a senior editor of …"
  private static func isAuthorNote(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < 8, tokens[index].kind != .number {
      let token = tokens[index]
      if token.key == "is" || token.key == "was" || token.key == "are" { break }
      guard token.kind == .mark || token.flags.contains(.capitalised) || connectors.contains(token.key)
      else { return false }
      index += 1
    }
    guard index > range.lowerBound + 1, index < range.upperBound, tokens[index].kind == .word,
      !tokens[index].flags.contains(.capitalised)
    else { return false }
    return (index + 1..<min(range.upperBound, index + 7)).contains { roles.contains(tokens[$0].key) }
  }

  private static let connectors: WordSet = "and in at of for the with de la van von der al bin"

  private static let roles: WordSet = """
    author blogger columnist contributor correspondent correspondents editor editors fellow freelance historian
    journalist journalists lecturer novelist photographer producer professor reporter reporters researcher writer
    writers
    """
}
