import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite struct EncodingTests {
  private func text(_ bytes: [UInt8], path: String = "a.txt") throws -> String {
    let document = try DocumentReader.read(path: path, bytes: bytes)
    return String(decoding: document.text, as: UTF8.self)
  }

  @Test(arguments: [true, false]) func utf16WithAMark(isLittle: Bool) throws {
    let words = "Macron — “à Paris” 🙂"
    let units = [0xFEFF] + Array(words.utf16)
    let bytes = units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
    #expect(try text(bytes) == words)
  }

  @Test func brokenUTF16IsLocated() {
    for (bytes, offset) in [
      ([0xFF, 0xFE, 0x41, 0x00, 0x42], 4), ([0xFE, 0xFF, 0x00, 0x41, 0xDC, 0x00], 4),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], 2),
    ] as [([UInt8], Int)] {
      #expect(throws: ReadingError.invalidUTF16(offset: offset)) { try text(bytes) }
    }
  }

  /// Bytes are written as \xNN.
  @Test(arguments: [
    (#"Caf\xE9 in Orl\xE9ans"#, "Café in Orléans"),
    (#"\x93Yes\x94 \x96 he didn\x92t say\x85"#, "“Yes” – he didn’t say…"),
    (#"\xC9lys\xE9e Palace, \xA35 and 20\xB0C"#, "Élysée Palace, £5 and 20°C"), (#"M\xDCNCHEN"#, "MÜNCHEN"),
    (#"Orb\xE1n met \x8Aef\xE8ovi\xE8"#, "Orbán met Šefèoviè"),
  ])
  func westernTextIsKnownByItself(bytes: String, words: String) throws {
    #expect(try text(unescaped(bytes)) == words)
  }

  @Test(arguments: [
    // Mac OS Roman: “don’t”, café.
    #"He said: \xD2Don\xD5t.\xD3 and left"#, #"In the caf\x8E"#,
    // KOI8-R and Windows-1251.
    #"\xF0\xD5\xD4\xC9\xCE"#, #"\xCF\xF3\xF2\xE8\xED \xEF\xF0\xE8\xE1\xFB\xEB"#,
    // ISO 8859-2: Košice.
    #"In Ko\xB9ice they met"#,
    // UTF-8 that breaks off, and what is undefined.
    #"They met \xE2\x80"#, #"They \x81 met"#, #"1\xC92 is no word"#,
  ])
  func otherEncodingsAreNotGuessed(bytes: String) {
    #expect(throws: ReadingError.self) { try text(unescaped(bytes)) }
  }

  @Test func whatAPageDeclaresGoesBefore() throws {
    let page = #"<html><head><meta charset="CHARSET"></head><body><p>They met in caf\xE9s.</p></body></html>"#
    let latin = try text(unescaped(page.replacing("CHARSET", with: "iso-8859-1")), path: "a.html")
    #expect(latin == "They met in cafés.")
    #expect(throws: ReadingError.self) {
      try text(unescaped(page.replacing("CHARSET", with: "windows-1251")), path: "a.html")
    }
  }

  private func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x5C, rest.first == 0x78 {
        bytes.append(UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)!)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
