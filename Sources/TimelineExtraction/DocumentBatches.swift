/// Which documents go through the stages together.
///
/// Where each stage reads several short documents before the next one begins, its code and its tables stay near the
/// processor; one document is done before they were fetched.
enum DocumentBatches {
  /// So many bytes with all that is made of them fit into the cache of one processor.
  private static let byteLimit = 160 << 10

  /// The batches of files in their order, at least one file each, and several batches for each thread.
  static func ranges(of files: ArraySlice<SourceFile>, threads: Int) -> [Range<Int>] {
    let byteCount = files.reduce(0) { $0 + $1.bytes.count }
    let limit = threads == 1 ? byteLimit : min(byteLimit, byteCount / (threads * 4))
    var ranges: [Range<Int>] = []
    var (begin, bytes) = (files.startIndex, 0)
    for index in files.indices {
      bytes += files[index].bytes.count
      if index > begin, bytes > limit {
        ranges.append(begin..<index)
        (begin, bytes) = (index, files[index].bytes.count)
      }
    }
    if begin < files.endIndex { ranges.append(begin..<files.endIndex) }
    return ranges
  }
}
