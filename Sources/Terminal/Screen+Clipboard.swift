import CNcurses

extension Screen {
  /// Puts text on the clipboard of the terminal's user, over ssh too, by OSC 52.
  ///
  /// - Returns: whether the terminal was asked; it does not answer. Terminals without the sequence are not.
  public func copyToClipboard(_ text: String) -> Bool {
    // Many terminals take less than 100,000 bytes.
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= 74_000 else { return false }
    let type = Screen.environment("TERM") ?? ""
    let isTmux = !(Screen.environment("TMUX") ?? "").isEmpty
    guard nc_capability("Ms") != nil || isTmux || type.hasPrefix("xterm") else { return false }
    let request = "\u{1B}]52;c;" + Base64.encoded(bytes) + "\u{07}"
    output.write(Array(request.utf8))
    // tmux takes the request itself or passes it on, as it is set up.
    if isTmux { output.write(Array(("\u{1B}Ptmux;\u{1B}" + request + "\u{1B}\\").utf8)) }
    return true
  }
}

/// Base 64 (RFC 4648, section 4).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for index in 0..<4 {
        let digit = digits[Int(bits >> (18 - 6 * UInt32(index)) & 0x3F)]
        result.append(index <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
