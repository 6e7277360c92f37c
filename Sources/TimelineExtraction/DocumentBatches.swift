/// Which documents go through the stages together.
///
/// The code and the tables of a stage are fetched into the processor's cache once for a batch. For one short document
/// fetching them takes longer than the work.
enum DocumentBatches {
  /// With fewer bytes, code and tables would be fetched more often; of more, what is made of them would be fetched from
  /// farther away.
  private static let byteLimit = 320 << 10

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
