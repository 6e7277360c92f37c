extension Hasher {
  /// Feeds all bytes of a text, mixed down to two numbers first, since `combine(bytes:)` takes many times as long. A
  /// sample of the bytes would not do: it is alike in texts that differ in one number.
  package mutating func combine(text: [UInt8]) {
    combine(text.count)
    text.withUnsafeBytes { bytes in
      func word(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
      var (first, second) = (TextMix.seed, ~TextMix.seed)
      let end = bytes.count & ~31
      for offset in stride(from: 0, to: end, by: 32) {
        first = TextMix.folded(word(offset) ^ first, word(offset + 8) ^ TextMix.seed)
        second = TextMix.folded(word(offset + 16) ^ second, word(offset + 24) ^ ~TextMix.seed)
      }
      combine(first)
      combine(second)
      combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[end...]))
    }
  }
}

/// The step of wyhash (Wang Yi, https://github.com/wangyi-fudan/wyhash): a product of 128 bits, folded to 64.
private enum TextMix {
  /// Of each run its own, so that no text can be made to collide with another.
  static let seed = UInt64.random(in: .min ... .max)

  @inline(__always)
  static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low ^ a ^ b
  }
}
