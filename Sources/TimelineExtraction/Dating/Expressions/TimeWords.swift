import Gazetteer

/// Tells for each token of a document what it means to the time rules.
enum TimeWords {
  static func classify(_ document: ReadDocument) -> [TimeWord] {
    let entries = Vocabulary.shared.entries
    return document.text.withUnsafeBufferPointer { text in
      document.tokens.withUnsafeBufferPointer { tokens in
        [TimeWord](unsafeUninitializedCapacity: tokens.count) { words, count in
          for (index, token) in tokens.enumerated() {
            var word = token.kind == .number ? number(token, text) : entries[Int(token.number)].time
            word.flags.formUnion(token.flags.contains(.capitalised) ? .capitalised : [])
            words.initializeElement(at: index, to: word)
          }
          count = tokens.count
        }
      }
    }
  }

  /// Reads a number: "27", "2019", "1,000", "2.5", "27th", "80s", "9am".
  private static func number(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> TimeWord {
    var word = TimeWord(kind: .number)
    var index = Int(token.start)
    let end = Int(token.end)
    var value = 0
    var digits = 0
    while index < end {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        if digits < 9 { value = value * 10 + Int(byte - 0x30) }
        digits += 1
      } else if byte == 0x2C || byte == 0x2E {
        word.flags.insert(.grouped)
      } else {
        break
      }
      index += 1
    }
    word.value = Int32(value)
    word.digits = UInt8(min(digits, 255))
    if digits > 9 { word.flags.insert(.grouped) }
    guard index < end else { return word }
    let first = text[index] | 0x20
    let second = index + 1 < end ? text[index + 1] | 0x20 : 0
    switch (end - index, first, second) {
    case (2, 0x73, 0x74), (2, 0x6E, 0x64), (2, 0x72, 0x64), (2, 0x74, 0x68):
      word.kind = .ordinalNumber
    case (1, 0x73, 0) where value % 10 == 0 && (digits == 2 || digits == 4):
      word.kind = .decadeNumber
    case (2, 0x61, 0x6D), (2, 0x70, 0x6D):
      word.kind = .clockNumber
      if first == 0x70 { word.flags.insert(.plural) }
    default:
      word.flags.insert(.suffixed)
    }
    return word
  }
}
