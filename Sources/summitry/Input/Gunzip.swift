import CZlib

/// Files that gzip packed.
enum Gunzip {
  enum Failure: Error { case damaged, tooLarge }

  static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// The bytes that were packed, of all members one after the other.
  ///
  /// - Parameter limit: the most that is unpacked.
  static func unpacked(_ packed: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    let windowBits: Int32 = 15 + 16
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged
    }
    defer { inflateEnd(&stream) }
    var result: [UInt8] = []
    var failure: Failure?
    var input = packed
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      failure = inflateAll(&stream, into: &result, limit: limit)
    }
    if let failure { throw failure }
    return result
  }

  private static func inflateAll(
    _ stream: inout z_stream, into result: inout [UInt8], limit: Int
  ) -> Failure? {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let (status, count) = chunk.withUnsafeMutableBufferPointer { chunk in
        stream.next_out = chunk.baseAddress
        stream.avail_out = UInt32(chunk.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        return (status, chunk.count - Int(stream.avail_out))
      }
      result += chunk[..<count]
      if result.count > limit { return .tooLarge }
      switch status {
      case Z_STREAM_END:
        // Zeros may fill the last block.
        let rest = UnsafeBufferPointer(start: stream.next_in, count: Int(stream.avail_in))
        guard rest.contains(where: { $0 != 0 }) else { return nil }
        guard inflateReset(&stream) == Z_OK else { return .damaged }
      case Z_OK:
        if stream.avail_in == 0, count < chunk.count { return .damaged }
      default: return .damaged
      }
    }
  }
}
