/// A filter line's words: parted by spaces, but for those between quotation marks. A mark that is not closed
/// reaches to the end.
struct FilterWords {
  /// A byte of a word.
  struct Letter: Hashable {
    var byte: UInt8
    /// Whether it stands between quotation marks or behind a backslash there: then it means only itself.
    var isQuoted: Bool
    /// Where it stands in the line.
    var position: Int

    func isBare(_ character: Unicode.Scalar) -> Bool { !isQuoted && byte == UInt8(ascii: character) }
  }

  /// Letters of the line, with what they take up in it, quotation marks included.
  struct Word: Hashable {
    var letters: ArraySlice<Letter>
    var range: Range<Int>

    var text: String { String(decoding: letters.map(\.byte), as: UTF8.self) }
    var isBare: Bool { letters.allSatisfy { !$0.isQuoted } && letters.count == range.count }

    func first(_ character: Unicode.Scalar) -> Int? { letters.firstIndex { $0.isBare(character) } }

    /// What lies before a letter, and after some letters from it on.
    func split(at index: Int, length: Int = 1) -> (Word, Word) {
      let middle = letters[index].position
      return (
        Word(letters: letters[..<index], range: range.lowerBound..<middle),
        Word(letters: letters[(index + length)...], range: middle + length..<range.upperBound)
      )
    }
  }

  private(set) var words: [Word] = []

  init(_ line: String) { self.init(utf8: Array(line.utf8)) }

  init(utf8 bytes: [UInt8]) {
    var letters: [Letter] = []
    var start = 0
    var isInWord = false
    var isQuoted = false
    var position = 0
    func end(_ words: inout [Word], at end: Int) {
      if isInWord { words.append(Word(letters: letters[...], range: start..<end)) }
      letters = []
      isInWord = false
    }
    while position < bytes.count {
      let byte = bytes[position]
      if !isQuoted, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        end(&words, at: position)
        position += 1
        continue
      }
      if !isInWord { start = position }
      isInWord = true
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted, byte == UInt8(ascii: "\\"), position + 1 < bytes.count {
        position += 1
        letters.append(Letter(byte: bytes[position], isQuoted: true, position: position))
      } else {
        letters.append(Letter(byte: byte, isQuoted: isQuoted, position: position))
      }
      position += 1
    }
    end(&words, at: bytes.count)
  }

  /// A word that is read again as it is: between quotation marks where it must be.
  static func quoted(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    let isPlain =
      !utf8.isEmpty && utf8[0] != UInt8(ascii: "-")
      && !zip(utf8, utf8.dropFirst()).contains { $0 == (0x2E, 0x2E) }
      && !utf8.contains { $0 <= 0x20 || "\"\\,+:".utf8.contains($0) }
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
