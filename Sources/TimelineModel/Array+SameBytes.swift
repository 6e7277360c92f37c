import Glibc

extension [UInt8] {
  /// Whether all bytes are the same: many at a time, which `==` is not for.
  package func hasSameBytes(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { bytes in
      other.withUnsafeBytes { others in
        guard let bytes = bytes.baseAddress, let others = others.baseAddress else { return true }
        return memcmp(bytes, others, count) == 0
      }
    }
  }
}
