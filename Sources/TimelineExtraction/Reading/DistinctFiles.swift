import TimelineModel

/// The different articles among files: what lies in several folders is read once.
struct DistinctFiles {
  /// The first of all files with the same bytes and format.
  private(set) var files: [SourceFile] = []
  /// For each file that was given, the index of its like in `files`.
  private(set) var representatives: [Int] = []

  init(_ all: [SourceFile]) {
    var seen: Set<Contents> = []
    seen.reserveCapacity(all.count)
    representatives.reserveCapacity(all.count)
    for file in all {
      let contents = Contents(
        format: DocumentFormat(path: file.path, bytes: file.bytes), metadata: GivenMetadata(file),
        bytes: file.bytes, index: files.count)
      let (isNew, first) = seen.insert(contents)
      if isNew { files.append(file) }
      representatives.append(first.index)
    }
  }

  /// What decides how a file is read.
  private struct Contents: Hashable {
    var format: DocumentFormat
    var metadata: GivenMetadata
    var bytes: [UInt8]
    /// That of the file that is read; no part of the contents.
    var index: Int

    static func == (a: Contents, b: Contents) -> Bool {
      a.format == b.format && a.bytes.hasSameBytes(as: b.bytes) && a.metadata == b.metadata
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text: bytes) }
  }
}
