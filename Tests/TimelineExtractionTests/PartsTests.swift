import Synchronization
import Testing
import TimelineExtraction
import TimelineModel

/// What is known before all articles are read.
@Suite struct PartsTests {
  private func articles(_ count: Int) -> [SourceFile] {
    (0..<count).map { number in
      let text =
        "On \(number % 28 + 1) May \(1700 + number), Emmanuel Macron met Olaf Scholz in Paris. Article \(number)."
      return SourceFile(path: "article-\(10000 + number).txt", bytes: Array(text.utf8))
    }
  }

  @Test func partsGrowToTheSameWhole() {
    let parts = Mutex<[Timeline]>([])
    let done = Mutex<[ReadingProgress]>([])
    let files = articles(300)
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let whole = Extractor().timeline(
      of: files,
      onProgress: { progress in
        #expect(progress.documentCount == 300 && progress.byteCount == bytes)
        done.withLock { $0.append(progress) }
      }, onPart: { part in parts.withLock { $0.append(part) } })
    #expect(done.withLock { $0.map(\.documents).sorted() } == Array(1...300))
    #expect(done.withLock { $0.map(\.bytes).max() } == bytes)
    #expect(parts.withLock { $0.map(\.documents.count) } == [64, 256])
    let plain = Extractor().timeline(of: files).timeline
    #expect(whole.timeline.events.map(\.id) == plain.events.map(\.id) && !plain.events.isEmpty)
    let known = Set(plain.events.map(\.id))
    #expect(parts.withLock { $0.allSatisfy { $0.events.allSatisfy { known.contains($0.id) } } })
  }

  @Test func fewArticlesComeAtOnce() {
    let parts = Mutex(0)
    _ = Extractor().timeline(of: articles(64), onPart: { _ in parts.withLock { $0 += 1 } })
    #expect(parts.withLock { $0 } == 0)
  }

  @Test func aFileThatCannotBeReadLeavesTheOthersAndCounts() {
    var files = articles(9)
    let whole = Extractor().timeline(of: files).timeline
    files.insert(SourceFile(path: "article-10004a.txt", bytes: [0xFF, 0x00, 0xFF]), at: 5)
    let done = Mutex(0)
    let found = Extractor().timeline(of: files, onProgress: { _ in done.withLock { $0 += 1 } })
    #expect(found.problems.map(\.path) == ["article-10004a.txt"])
    #expect(found.timeline.events.map(\.id) == whole.events.map(\.id) && whole.events.count == 9)
    #expect(found.timeline.documents.map(\.path) == whole.documents.map(\.path))
    #expect(done.withLock { $0 } == 10)
  }
}
