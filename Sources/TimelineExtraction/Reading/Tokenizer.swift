import Gazetteer

/// Cuts text into words, numbers and marks.
enum Tokenizer {
  /// Appends the tokens of a stretch of text.
  ///
  /// - Parameters:
  ///   - range: byte offsets into `text`.
  ///   - text: valid UTF-8.
  static func tokenize(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    var scanner = TokenScanner(text: text, range: range)
    // Some at a time: to append to an array takes longer than to find most tokens. More would not fit the stack.
    withUnsafeTemporaryAllocation(of: Token.self, capacity: 1024 / MemoryLayout<Token>.stride) { buffer in
      while case let count = scanner.fill(buffer), count > 0 {
        tokens.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }

  /// The tokens of a whole text.
  static func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 2)
    text.withUnsafeBufferPointer { tokenize(0..<text.count, of: $0, into: &tokens) }
    return tokens
  }
}

/// Walks through a text from token to token.
struct TokenScanner {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  var position: Int
  let end: Int
  private let vocabulary = Vocabulary.shared
  private let plainMarks = Tokenizer.plainMarks

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.text = text
    start = range.lowerBound
    position = range.lowerBound
    end = range.upperBound
  }

  struct Letter {
    var length: Int
    var isUpper: Bool
    var scalar: UInt32
  }

  /// Cuts the next tokens, as many as there is room for; how many there are.
  mutating func fill(_ buffer: UnsafeMutableBufferPointer<Token>) -> Int {
    var count = 0
    while count < buffer.count, let token = common() ?? next() {
      buffer.initializeElement(at: count, to: token)
      count += 1
    }
    return count
  }

  /// A word of ASCII letters with nothing at its end that may belong to it, or a mark of ASCII that is always a token,
  /// after one space or none: what most tokens are. Nil where the next one is another, or near the end of the text.
  @inline(__always)
  private mutating func common() -> Token? {
    // Words that are longer are seldom.
    guard let base = text.baseAddress, position &+ 26 <= text.count else { return nil }
    let hasSpace = base[position] == 0x20
    let first = hasSpace ? position &+ 1 : position
    guard Self.isLetter(base[first]) else { return plainMark(base[first], at: first, hasSpace) }
    // Right after a letter it may be the end of a contraction.
    if !hasSpace, position > start, Self.isLetter(base[position &- 1]) { return nil }
    var index = first
    var hasher = WordHasher()
    var hasSmall = false
    var letters: LetterRun
    repeat {
      letters = LetterRun(
        UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)), limit: 8)
      hasher.combine(letters.bytes, count: letters.count)
      hasSmall = hasSmall || letters.hasSmall
      index &+= letters.count
    } while letters.count == 8 && index < first &+ 24
    guard index <= end, letters.count < 8 else { return nil }
    let key = WordKey(hash: hasher.value)
    var flags = hasSpace ? Token.Flags.spaceBefore : []
    if base[first] & 0x20 == 0 {
      flags.insert(.capitalised)
      if !hasSmall, index > first &+ 1 { flags.insert(.allCapitals) }
    }
    if index < end {
      switch base[index] {
      case 0x20, 0x2C, 0x2D, 0x0A: break
      default:
        guard ends(key, first..<index, isCapitalised: flags.contains(.capitalised)) else { return nil }
      }
    }
    position = index
    return token(from: first, key, .word, flags)
  }

  @inline(__always)
  private mutating func plainMark(_ byte: UInt8, at index: Int, _ hasSpace: Bool) -> Token? {
    guard index < end, byte < 0x80, var token = plainMarks[Int(byte)] else { return nil }
    position = index &+ 1
    token.start = Int32(truncatingIfNeeded: index)
    token.end = Int32(truncatingIfNeeded: position)
    if hasSpace { token.flags.insert(.spaceBefore) }
    return token
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private mutating func next() -> Token? {
    var flags: Token.Flags = []
    // What stands before most words is one space.
    if position < end, text[position] == 0x20 {
      flags.insert(.spaceBefore)
      position += 1
    }
    while position < end {
      if text[position] &- 0x21 < 0x5E { break }
      let length = whiteSpace(at: position)
      guard length > 0 else { break }
      if text[position] == 0x0A { flags.insert(.lineBefore) }
      flags.insert(.spaceBefore)
      position += length
    }
    guard position < end else { return nil }
    let byte = text[position]
    if byte &- 0x30 < 10 { return number(flags) }
    if byte == 0x60, isDoubled(byte) { return doubledQuote(flags) }
    // A punctuation mark of ASCII that is no apostrophe.
    if byte < 0x80, (byte | 0x20) &- 0x61 >= 26, isApostrophe(position) == 0 { return mark(flags) }
    if !flags.contains(.spaceBefore), let token = contracted(flags) { return token }
    if let token = plainWord(flags) { return token }
    if byte == 0x27, isDoubled(byte) { return doubledQuote(flags) }
    if isApostrophe(position) > 0, let token = possessive(flags) { return token }
    if letter(position) != nil { return word(flags) }
    return mark(flags)
  }

  /// "''I am glad,'' he said", "``I am glad,`` he said": what stands apart before a word opens.
  private mutating func doubledQuote(_ flags: Token.Flags) -> Token {
    let isApart = flags.contains(.spaceBefore) || position == start
    let opens = isApart && position + 2 < end && whiteSpace(at: position + 2) == 0
    return doubled(opens ? Tokenizer.openingKey : Tokenizer.closingKey, flags)
  }

  // MARK: Characters

  /// The length of white space at a position, 0 where there is none.
  func whiteSpace(at index: Int) -> Int {
    switch text[index] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C: return 1
    case 0xC2 where index + 1 < end && (text[index + 1] == 0xA0 || text[index + 1] == 0x85): return 2
    case 0xC3 where isMangledSpace(at: index): return index + 3 < end && text[index + 2] == 0xC2 ? 4 : 2
    case 0xE2
    where index + 2 < end && text[index + 1] == 0x80 && (text[index + 2] <= 0x8A || text[index + 2] == 0xAF):
      return 3
    case 0xE3 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x80: return 3
    case 0xEF where index + 2 < end && text[index + 1] == 0xBB && text[index + 2] == 0xBF: return 3
    default: return 0
    }
  }

  /// Whether "Â" and a no-break space stand at a position, or a space that was made of one: a no-break space that was
  /// encoded twice.
  private func isMangledSpace(at index: Int) -> Bool {
    guard index + 1 < end, text[index] == 0xC3, text[index + 1] == 0x82 else { return false }
    guard index + 2 < end, text[index + 2] > 0x20 else { return true }
    return index + 3 < end && text[index + 2] == 0xC2 && text[index + 3] == 0xA0
  }

  /// Eight bytes from a position on, the first lowest; zeros after the end of the text.
  private func eightBytes(at index: Int) -> UInt64 {
    guard let start = text.baseAddress, index + 8 <= text.count else {
      return text[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    return UInt64(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  func letter(_ index: Int) -> Letter? {
    guard index < end else { return nil }
    let byte = text[index]
    if byte < 0x80 {
      if byte &- 0x61 < 26 { return Letter(length: 1, isUpper: false, scalar: UInt32(byte)) }
      if byte &- 0x41 < 26 { return Letter(length: 1, isUpper: true, scalar: UInt32(byte)) }
      return nil
    }
    let (scalar, length) = UTF8Decoding.scalar(at: index, in: text)
    switch scalar {
    case 0xC2 where isMangledSpace(at: index): return nil
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7:
      let upper =
        scalar <= 0xDE || (scalar >= 0x100 && scalar & 1 == (scalar >= 0x139 && scalar <= 0x148 ? 1 : 0))
      return Letter(length: length, isUpper: upper, scalar: scalar)
    case 0x300...0x36F: return Letter(length: length, isUpper: false, scalar: scalar)
    case 0x250...0x2AF, 0x370...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE,
      0x10000...0x1FFFF where !isSymbol(scalar), 0x20000...0x3FFFF:
      let unicode = Unicode.Scalar(scalar)
      return Letter(length: length, isUpper: unicode?.properties.isUppercase ?? false, scalar: scalar)
    default: return nil
    }
  }

  private func isSymbol(_ scalar: UInt32) -> Bool { (0x1F000...0x1FAFF).contains(scalar) }

  /// The length of an apostrophe at a position, 0 where there is none.
  func isApostrophe(_ index: Int) -> Int {
    guard index < end else { return 0 }
    if text[index] == 0x27 || text[index] == 0x60 && isWithinWord(index) { return 1 }
    if text[index] == 0xE2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0x99 { return 3 }
    return 0
  }

  /// "Reagan`s": whether letters stand on both sides.
  private func isWithinWord(_ index: Int) -> Bool {
    index > start && index + 1 < end && (text[index - 1] | 0x20) &- 0x61 < 26
      && (text[index + 1] | 0x20) &- 0x61 < 26
  }

  // MARK: Tokens

  /// The token that ends here.
  func token(from start: Int, _ key: WordKey, _ kind: Token.Kind, _ flags: Token.Flags) -> Token {
    Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position), key: key, kind: kind,
      flags: flags, number: vocabulary.number(of: key))
  }

  /// A word of ASCII letters with nothing at its end that may belong to it, wherever it stands.
  private mutating func plainWord(_ before: Token.Flags) -> Token? {
    var index = position
    var hasher = WordHasher()
    var hasSmall = false
    var letters: LetterRun
    repeat {
      letters = LetterRun(eightBytes(at: index), limit: end - index)
      hasher.combine(letters.bytes, count: letters.count)
      hasSmall = hasSmall || letters.hasSmall
      index += letters.count
    } while letters.count == 8
    let count = index - position
    guard count > 0 else { return nil }
    let key = WordKey(hash: hasher.value)
    let isCapitalised = text[position] & 0x20 == 0
    if index < end, !ends(key, position..<index, isCapitalised: isCapitalised) { return nil }
    let isAllCapitals = count > 1 && !hasSmall
    let flags = before.union(isCapitalised ? .capitalised : []).union(isAllCapitals ? .allCapitals : [])
    let start = position
    position = index
    return token(from: start, key, .word, flags)
  }

  /// Whether a word of ASCII letters has nothing behind it that may belong to it.
  private func ends(_ key: WordKey, _ letters: Range<Int>, isCapitalised: Bool) -> Bool {
    let index = letters.upperBound
    switch text[index] {
    case 0x2E: return letters.count > 1 && !Abbreviations.absorb(key, capitalised: isCapitalised)
    case 0x30...0x39: return false
    case 0x27, 0x80...0xFF:
      // A possessive's apostrophe, a dash or a double quotation mark ends a word, an apostrophe may not.
      let apostrophe = isApostrophe(index)
      if apostrophe > 0 { return startsPossessive(index + apostrophe) || letter(index + apostrophe) == nil }
      return index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] != 0xAF
    default: return true
    }
  }

  private mutating func word(_ before: Token.Flags) -> Token {
    var flags = before
    let start = position
    var hasher = WordHasher()
    var letters = 0
    var capitals = 0
    var dotted = false
    scan: while let letter = letter(position) {
      if letter.isUpper { capitals += 1 }
      if letters == 0, letter.isUpper { flags.insert(.capitalised) }
      letters += 1
      if letter.length == 1 {
        hasher.combine(ascii: UInt8(letter.scalar))
      } else {
        flags.insert(.nonASCII)
        hasher.combine(scalar: letter.scalar)
      }
      position += letter.length
      // "U.S.": single letters that alternate with full stops.
      if position < end, text[position] == 0x2E, letters == 1 || dotted, position + 1 <= end {
        if let following = self.letter(position + 1), self.letter(position + 1 + following.length) == nil {
          dotted = true
          position += 1
          continue scan
        }
        if dotted { break scan }
      }
      let apostrophe = isApostrophe(position)
      if apostrophe > 0, self.letter(position + apostrophe) != nil, !startsPossessive(position + apostrophe) {
        let key = WordKey(hash: hasher.value)
        if let verb = verb(key, beforeNotAt: position + apostrophe) {
          position -= 1
          return token(from: start, verb, .word, flags)
        }
        if leans(on: key, at: position + apostrophe) { break scan }
        // "o'clock", "O'Neill"
        hasher.combine(ascii: 0x27)
        position += apostrophe
      }
    }
    // Digits that follow letters directly: "G20", "K2".
    while position < end, text[position] &- 0x30 < 10 {
      hasher.combine(ascii: text[position])
      position += 1
      letters += 1
      if capitals > 0 { capitals += 1 }
    }
    if capitals == letters, letters > 1 { flags.insert(.allCapitals) }
    let key = WordKey(hash: hasher.value)
    if position < end, text[position] == 0x2E {
      let isInitial = letters == 1 && flags.contains(.capitalised)
      if dotted || isInitial || Abbreviations.absorb(key, capitalised: flags.contains(.capitalised)) {
        position += 1
        flags.formUnion([.endsInFullStop, .mayEndSentence])
      }
    }
    return token(from: start, key, .word, flags)
  }

  /// Whether the "s" of a possessive stands at a position: "s" with no letter after it.
  private func startsPossessive(_ index: Int) -> Bool {
    index < end && text[index] | 0x20 == 0x73 && letter(index + 1) == nil
  }

  private mutating func possessive(_ flags: Token.Flags) -> Token? {
    let length = isApostrophe(position)
    guard !flags.contains(.spaceBefore), position > 0 else { return nil }
    let start = position
    if startsPossessive(position + length) {
      position += length + 1
    } else if text[position - 1] | 0x20 == 0x73, letter(position + length) == nil {
      position += length
    } else {
      return nil
    }
    return token(from: start, Tokenizer.possessiveKey, .possessive, flags)
  }

  private mutating func number(_ flags: Token.Flags) -> Token {
    let start = position
    var hasher = WordHasher()
    while position < end {
      let byte = text[position]
      if byte &- 0x30 < 10 {
        hasher.combine(ascii: byte)
        position += 1
      } else if byte == 0x2C || byte == 0x2E, position + 1 < end, text[position + 1] &- 0x30 < 10 {
        if byte == 0x2E { hasher.combine(scalar: 0x2E) }
        position += 1
      } else {
        break
      }
    }
    // A suffix: "27th", "1990s", "9am", "5G".
    while let letter = letter(position), letter.length == 1 {
      hasher.combine(ascii: UInt8(letter.scalar))
      position += 1
    }
    return token(from: start, WordKey(hash: hasher.value), .number, flags)
  }

  private func isDoubled(_ byte: UInt8) -> Bool { position + 1 < end && text[position + 1] == byte }

  /// "``" and "''", the quotation marks of texts in ASCII.
  private mutating func doubled(_ key: WordKey, _ flags: Token.Flags) -> Token {
    let start = position
    position += 2
    return token(from: start, key, .mark, flags)
  }

  /// Whether spaces stand on both sides of the mark at a position, which ends where the scanner is.
  private func isApart(_ start: Int, _ before: Token.Flags) -> Bool {
    before.contains(.spaceBefore) && position < end && text[position] == 0x20
  }

  private mutating func mark(_ before: Token.Flags) -> Token {
    var flags = before
    let start = position
    var hasher = WordHasher()
    let (scalar, length) = UTF8Decoding.scalar(at: position, in: text)
    if length == 1 { hasher.combine(ascii: text[position]) } else { hasher.combine(scalar: scalar) }
    position = min(end, position + length)
    let key: WordKey =
      switch scalar {
      // A double prime stands for a quotation mark.
      case 0x2033: NameWords.straightQuote
      // "CAIRO, Egypt (XYZ) _ The president": the dash of wires in ASCII.
      case 0x5F where isApart(start, before): Marks.emDash
      default: WordKey(hash: hasher.value)
      }
    if Marks.endsSentence(key) { flags.insert(.mayEndSentence) }
    return token(from: start, key, .mark, flags)
  }
}

extension Tokenizer {
  /// By their bytes the marks of ASCII that are tokens wherever they stand, with nothing before them.
  fileprivate static let plainMarks = PermanentArray<Token?>(
    (UInt8.min..<0x80).map { byte in
      switch byte {
      // White space, apostrophes, a line, digits and letters.
      case 0x09...0x0D, 0x20, 0x27, 0x5F, 0x60, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
      default:
        let key = WordKey(String(Unicode.Scalar(byte)))
        return Token(
          start: 0, end: 0, key: key, kind: .mark,
          flags: Marks.endsSentence(key) ? .mayEndSentence : [],
          number: Vocabulary.shared.number(of: key))
      }
    })

  static let possessiveKey: WordKey = "'s"
  static let openingKey: WordKey = "“"
  static let closingKey: WordKey = "”"
}
