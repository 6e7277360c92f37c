import Glibc
import Testing

@testable import TerminalCanvas

@Suite struct CellWidthTests {
  @Test func lettersTakeOneColumnCJKAndEmojiTwoMarksNone() {
    #expect("Reykjavík".cellWidth == 9)
    #expect("赵紫阳".cellWidth == 6)
    #expect("한국".cellWidth == 4)
    #expect("☀️".cellWidth == 1)
    #expect("😀".cellWidth == 2)
    #expect("“”’—…".cellWidth == 5)
    #expect("e\u{301}".cellWidth == 1)
  }

  @Test func whatMustNotReachATerminalIsUnprintable() {
    for value: UInt32 in [
      0x00, 0x07, 0x1B, 0x7F, 0x80, 0x9B, 0xAD, 0x200B, 0x200E, 0x202E, 0x2066, 0xE000, 0xFEFF, 0x10FFFF,
    ] {
      #expect(CellWidth(of: Unicode.Scalar(value)!) == .unprintable, "U+\(String(value, radix: 16))")
    }
  }

  /// Curses lays out by the C library's widths: what is printed must take the same.
  @Test func printableScalarsAreAsWideAsTheCLibrarySays() throws {
    typealias WCWidth = @convention(c) (Int32) -> Int32
    let previous = setlocale(LC_CTYPE, nil).map { String(cString: $0) }
    defer { _ = previous.map { setlocale(LC_CTYPE, $0) } }
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: WCWidth.self)
    var wrong: [String] = []
    for value in 0x20..<UInt32(0x3_0000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = CellWidth(of: scalar)
      let columns = wcwidth(Int32(value))
      if width == .narrow && columns != 1 || width == .wide && columns != 2 {
        wrong.append("U+\(String(value, radix: 16)): \(width), \(columns)")
      }
    }
    #expect(wrong.prefix(8) == [])
  }
}
