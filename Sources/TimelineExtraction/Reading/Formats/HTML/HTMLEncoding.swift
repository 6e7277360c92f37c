/// The encoding of pages that are no UTF-8.
enum HTMLEncoding {
  /// A page in a Western 8-bit encoding that it declares, as UTF-8; nil where it declares none such.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let head = String(decoding: bytes.prefix(2048).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
    let names = ["iso-8859-1", "windows-1252", "latin1", "latin-1", "cp1252", "iso8859-1", "us-ascii"]
    guard head.contains("charset") || head.contains("encoding="), names.contains(where: { head.contains($0) })
    else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let value = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
        result.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init())
      }
    }
    return result
  }

  /// What Windows-1252 has where ISO 8859-1 has control characters, from 0x80 on.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
