import Testing

@testable import TimelineExtraction

@Suite struct DocumentBatchesTests {
  private func files(_ sizes: [Int]) -> ArraySlice<SourceFile> {
    sizes.map { SourceFile(path: "a.txt", bytes: [UInt8](repeating: 0x61, count: $0)) }[...]
  }

  @Test func shortDocumentsGoTogether() {
    #expect(DocumentBatches.ranges(of: files([10, 20, 30]), threads: 1) == [0..<3])
  }

  @Test func aLongDocumentGoesByItself() {
    let long = 1 << 20
    #expect(DocumentBatches.ranges(of: files([10, long, 20, 30]), threads: 1) == [0..<1, 1..<2, 2..<4])
    #expect(DocumentBatches.ranges(of: files([long, long]), threads: 1) == [0..<1, 1..<2])
  }

  @Test func everyThreadHasItsShare() {
    let ranges = DocumentBatches.ranges(of: files(Array(repeating: 100, count: 64)), threads: 2)
    #expect(ranges.count >= 8)
    #expect(ranges.flatMap(\.self) == Array(0..<64))
  }

  @Test func partsOfAListKeepTheirIndices() {
    #expect(DocumentBatches.ranges(of: files([1, 1, 1, 1])[2...], threads: 1) == [2..<4])
    #expect(DocumentBatches.ranges(of: [], threads: 4).isEmpty)
    #expect(DocumentBatches.ranges(of: files([0, 0]), threads: 4).flatMap(\.self) == [0, 1])
  }
}
