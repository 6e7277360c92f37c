import CZlib

/// Packs bytes that are much like others that stay at hand: what an article was taken from, given its text.
enum Packing {
  /// The packed bytes, led by their length.
  static func packed(_ bytes: [UInt8], given known: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let version = ZLIB_VERSION
    guard deflateInit_(&stream, 6, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
    defer { deflateEnd(&stream) }
    let window = Array(known.suffix(windowSize))
    if !window.isEmpty { deflateSetDictionary(&stream, window, UInt32(window.count)) }
    var result = [UInt8](repeating: 0, count: 8 + Int(deflateBound(&stream, UInt(bytes.count))) + 16)
    for shift in 0..<8 { result[shift] = UInt8(truncatingIfNeeded: bytes.count >> (8 * shift)) }
    var input = bytes
    let end = input.withUnsafeMutableBufferPointer { input in
      result.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress! + 8
        stream.avail_out = UInt32(output.count - 8)
        return deflate(&stream, Z_FINISH)
      }
    }
    return end == Z_STREAM_END ? Array(result[..<(8 + Int(stream.total_out))]) : []
  }

  /// The bytes that were packed; nil where these are not packed bytes.
  static func unpacked(_ packed: [UInt8], given known: [UInt8]) -> [UInt8]? {
    guard packed.count > 8 else { return nil }
    let count = (0..<8).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
    // No stream of zlib packs better than this.
    guard count >= 0, count <= packed.count * 1100 + 1024 else { return nil }
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    let window = Array(known.suffix(windowSize))
    var input = Array(packed[8...])
    var result = [UInt8](repeating: 0, count: count + 1)
    let end = input.withUnsafeMutableBufferPointer { input in
      result.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let first = inflate(&stream, Z_FINISH)
        guard first == Z_NEED_DICT else { return first }
        guard inflateSetDictionary(&stream, window, UInt32(window.count)) == Z_OK else { return Z_DATA_ERROR }
        return inflate(&stream, Z_FINISH)
      }
    }
    guard end == Z_STREAM_END, Int(stream.total_out) == count else { return nil }
    result.removeLast()
    return result
  }

  /// How far back zlib looks.
  private static let windowSize = 32_768
}
