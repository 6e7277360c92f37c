import Synchronization
public import TimelineModel

/// Reads articles and tells the timeline that is in them.
public struct Extractor: Sendable {
  /// The date of documents that do not tell theirs.
  var fallbackDate: Day?
  /// How many threads read documents at once.
  var threads: Int

  /// An extractor.
  ///
  /// - Parameters:
  ///   - fallbackDate: the day of writing of documents that do not tell theirs; nil leaves it to be inferred.
  ///   - threads: how many documents are read at once, at least 1; nil for as many as there are processors.
  public init(fallbackDate: Day? = nil, threads: Int? = nil) {
    self.fallbackDate = fallbackDate
    self.threads = max(1, threads ?? Parallel.processorCount)
  }

  /// The timeline of all these articles. Those that cannot be read are among the problems.
  ///
  /// The order of the files does not matter, and a text that comes twice counts once.
  ///
  /// - Parameters:
  ///   - files: the articles.
  ///   - onProgress: is told, from any thread, how far it is, each time some documents were read.
  ///   - onPart: is given the timeline of the documents that were read so far, a few times where there are many:
  ///     each time there are four times as many.
  public func timeline(
    of files: [SourceFile], onProgress: (@Sendable (ReadingProgress) -> Void)? = nil,
    onPart: (@Sendable (Timeline) -> Void)? = nil
  ) -> Extraction {
    let files = files.sorted { $0.path < $1.path }
    let distinct = DistinctFiles(files)
    let total = distinct.files.count
    let byteCount = distinct.files.reduce(0) { $0 + $1.bytes.count }
    let done = Atomic(0)
    let doneBytes = Atomic(0)
    var documents: [DocumentTimeline] = []
    /// By the index of the file that cannot be read.
    var failures: [Int: Problem] = [:]
    var begin = 0
    // Where nobody asks for parts, all is one.
    var end = onPart == nil ? total : min(Extractor.firstPart, total)
    while true {
      let batches = DocumentBatches.ranges(of: distinct.files[begin..<end], threads: threads)
      // Of several batches each has a thread of its own; of one, the parts of its document may have them all.
      let reader = batches.count == 1 ? self : Extractor(fallbackDate: fallbackDate, threads: 1)
      let outcomes = Parallel.map(batches, threads: threads) { batch in
        let files = distinct.files[batch]
        let outcome = reader.extract(files)
        for file in files {
          let documents = done.add(1, ordering: .relaxed).newValue
          let bytes = doneBytes.add(file.bytes.count, ordering: .relaxed).newValue
          onProgress?(ReadingProgress(documents: documents, of: total, bytes: bytes, of: byteCount))
        }
        return outcome
      }
      for outcome in outcomes {
        documents += outcome.documents
        failures.merge(outcome.failures) { $1 }
      }
      if end == total { break }
      onPart?(CorpusLinker.link(documents))
      (begin, end) = (end, min(end * 4, total))
    }
    return Extraction(
      timeline: CorpusLinker.link(consume documents),
      problems: zip(files, distinct.representatives).compactMap { file, representative in
        guard var problem = failures[representative] else { return nil }
        problem.path = file.path
        return problem
      })
  }

  /// So many documents are read before anything is shown.
  private static let firstPart = 64

  /// The text that the offsets of a timeline refer to.
  public static func text(of file: SourceFile) throws(Problem) -> SourceText {
    SourceText(validated: try Extractor(threads: 1).read(file).text)
  }

  /// Reading: bytes to sentences and words.
  func read(_ file: SourceFile) throws(Problem) -> ReadDocument {
    DocumentReader.document(try blocks(of: file), path: file.path, statedDate: fallbackDate)
  }

  /// The first half of reading: bytes to blocks of text.
  private func blocks(of file: SourceFile) throws(Problem) -> BlockText {
    do throws(ReadingError) {
      return try DocumentReader.blocks(of: file)
    } catch {
      throw Problem(path: file.path, message: error.description)
    }
  }

  /// All stages, for the files of one batch.
  ///
  /// - Returns: the documents in the order of the files, and by index why other files cannot be read.
  func extract(
    _ files: ArraySlice<SourceFile>
  ) -> (documents: [DocumentTimeline], failures: [Int: Problem]) {
    var texts: [(path: String, blocks: BlockText)] = []
    var failures: [Int: Problem] = [:]
    for index in files.indices {
      do throws(Problem) {
        texts.append((files[index].path, try blocks(of: files[index])))
      } catch {
        failures[index] = error
      }
    }
    let short = texts.filter { $0.blocks.text.count <= DocumentParts.byteLimit }
    var read = extract(
      short.map { DocumentReader.document($0.blocks, path: $0.path, statedDate: fallbackDate) }
    )[...]
    guard short.count < texts.count else { return (Array(read), failures) }
    let documents = texts.map { text in
      text.blocks.text.count <= DocumentParts.byteLimit
        ? read.removeFirst()
        : extract(DocumentParts(text.blocks, path: text.path, statedDate: fallbackDate))
    }
    return (documents, failures)
  }

  /// All stages for a long document, part by part.
  func extract(_ parts: DocumentParts) -> DocumentTimeline {
    DocumentTimeline(joining: Parallel.map(0..<parts.count, threads: threads) { extract([parts[$0]])[0] })
  }

  /// The stages after reading, each for all documents before the next one begins.
  func extract(_ documents: [ReadDocument]) -> [DocumentTimeline] {
    Extractor.makeTables
    let names = documents.map { Namer.names(in: $0) }
    let quotes = documents.indices.map { QuoteFinder.quotes(in: documents[$0], names: names[$0]) }
    let times = documents.map { TimeTagger.expressions(in: $0) }
    let views = documents.indices.map {
      let spoken = names[$0].naming(speakersOf: quotes[$0], in: documents[$0])
      return DocumentView(document: documents[$0], names: spoken, times: times[$0])
    }
    let mentions = views.map { EventFinder.mentions(in: $0) }
    let events = views.indices.map { DocumentLinker.link(mentions[$0], in: views[$0]) }
    let dates = views.indices.map { DocumentDating.date(events[$0], in: views[$0]) }
    return views.indices.map {
      DocumentTimeline(views[$0], events: events[$0], dates: dates[$0], quotes: quotes[$0])
    }
  }
}
