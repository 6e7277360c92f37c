import RandomTesting
import Testing
import TimelineModel

@testable import TimelineExchange

@Suite struct ScalarOffsetsTests {
  @Test func agreesWithACountFromTheStart() throws {
    var generator = SeededGenerator(seed: 2)
    for length in [0, 1, 5, 90, 700] {
      let text = generator.text(length...length)
      let offsets = ScalarOffsets(SourceText(text))
      var byte = 0
      var line = 1
      for (index, scalar) in text.unicodeScalars.enumerated() {
        try #require(offsets.scalars(before: byte) == index)
        try #require(offsets.byte(after: index) == byte)
        try #require(offsets.line(of: byte) == line)
        byte += UTF8.width(scalar)
        if scalar == "\n" { line += 1 }
      }
      #expect(offsets.count == text.unicodeScalars.count)
      #expect(offsets.byte(after: offsets.count) == text.utf8.count)
      #expect(offsets.scalars(before: text.utf8.count + 7) == offsets.count)
    }
  }

  @Test func contextIsCountedInScalars() {
    let offsets = ScalarOffsets(SourceText("né à Séoul"))
    #expect(String(decoding: offsets.prefix(before: 6, length: 3), as: UTF8.self) == "é à")
    #expect(String(decoding: offsets.prefix(before: 3, length: 32), as: UTF8.self) == "né")
    #expect(String(decoding: offsets.suffix(from: 8, length: 3), as: UTF8.self) == "éou")
    #expect(String(decoding: offsets.suffix(from: 13, length: 3), as: UTF8.self) == "")
  }
}
