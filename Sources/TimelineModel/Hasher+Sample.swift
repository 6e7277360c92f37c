extension Hasher {
  /// Feeds the length of a text and some of its bytes: texts that differ elsewhere are told apart by comparing
  /// them, which takes less time than hashing all bytes of each.
  package mutating func combine(sampleOf text: [UInt8]) {
    let length = 64
    combine(text.count)
    text.withUnsafeBytes { bytes in
      let middle = max(0, bytes.count - length) / 2
      combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.suffix(length)))
      combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[middle...].prefix(length)))
    }
  }
}
