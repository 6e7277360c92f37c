/// The encoding of pages that are no UTF-8.
enum HTMLEncoding {
  /// A page in a Western 8-bit encoding that it declares, as UTF-8; nil where it declares none such.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let head = beginning(of: bytes)
    let names = ["iso-8859-1", "windows-1252", "latin1", "latin-1", "cp1252", "iso8859-1", "us-ascii"]
    guard declaresEncoding(head), names.contains(where: { head.contains($0) }) else { return nil }
    return Windows1252.decoded(bytes)
  }

  /// Whether a page says what it is encoded in.
  static func isDeclared(in bytes: [UInt8]) -> Bool { declaresEncoding(beginning(of: bytes)) }

  private static func beginning(of bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(2048).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
  }

  private static func declaresEncoding(_ head: String) -> Bool {
    head.contains("charset") || head.contains("encoding=")
  }
}
