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
  ///   - onProgress: is told, from any thread, how far it is, after each document.
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
      let outcomes = Parallel.map(distinct.files[begin..<end], threads: threads) { file in
        let outcome = Result { () throws(Problem) in extract(try read(file)) }
        let documents = done.add(1, ordering: .relaxed).newValue
        let bytes = doneBytes.add(file.bytes.count, ordering: .relaxed).newValue
        onProgress?(ReadingProgress(documents: documents, of: total, bytes: bytes, of: byteCount))
        return outcome
      }
      for (index, outcome) in outcomes.enumerated() {
        switch outcome {
        case .success(let document): documents.append(document)
        case .failure(let problem): failures[begin + index] = problem
        }
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
    do throws(ReadingError) {
      return try DocumentReader.read(file, statedDate: fallbackDate)
    } catch {
      throw Problem(path: file.path, message: error.description)
    }
  }

  /// The other stages, for one document.
  func extract(_ document: ReadDocument) -> DocumentTimeline {
    Extractor.makeTables
    let names = Namer.names(in: document)
    let quotes = QuoteFinder.quotes(in: document, names: names)
    let times = TimeTagger.expressions(in: document)
    let view = DocumentView(
      document: document, names: names.naming(speakersOf: quotes, in: document), times: times)
    let mentions = EventFinder.mentions(in: view)
    let events = DocumentLinker.link(mentions, in: view)
    let dates = DocumentDating.date(events, in: view)
    return DocumentTimeline(view, events: events, dates: dates, quotes: quotes)
  }
}
