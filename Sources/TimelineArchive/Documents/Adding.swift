public import TimelineExtraction
public import TimelineModel
import Dispatch
import Synchronization

/// Takes files into an archive: several are read at once, and kept batch by batch, so that what was kept
/// stays whatever happens.
public struct Adding: Sendable {
  /// A file to take in.
  public struct File: Sendable {
    /// Under which path it is kept.
    public var path: String
    /// Its stamp; of what has none, such as standard input, nil.
    public var stamp: FileStamp?

    /// A file.
    public init(path: String, stamp: FileStamp?) {
      self.path = path
      self.stamp = stamp
    }
  }

  /// An article of a file.
  public struct Article: Sendable {
    /// Which one it is; empty where it is the whole file.
    public var part: String
    /// Its bytes, and a name that tells its format.
    public var file: SourceFile
    /// Its address; nil where none is told.
    public var url: String?

    /// An article.
    public init(part: String = "", file: SourceFile, url: String? = nil) {
      self.part = part
      self.file = file
      self.url = url
    }
  }

  /// How far it is.
  public struct Progress: Sendable {
    /// Files that are done, of those that are new or changed.
    public var files = 0
    /// How many files are new or changed.
    public var fileCount = 0
    /// Files that need not be read again.
    public var unchanged = 0
    /// Bytes of files that were read.
    public var bytes = 0
    /// Bytes of all files that are new or changed.
    public var byteCount = 0
    /// Documents that were not there before.
    public var documents = 0
    /// Events that documents told of.
    public var events = 0
    /// What could not be read.
    public var problems: [Problem] = []
    /// Whether it was stopped before the end.
    public var isStopped = false

    /// The beginning.
    public init() {}
  }

  /// Where the files go.
  public var archive: Archive
  /// The day of documents that do not tell theirs.
  public var givenDate: Day?
  /// Reads a file.
  public var read: @Sendable (String) -> (articles: [Article], problems: [Problem])
  /// How many threads read at once.
  public var threads: Int

  /// Adds to an archive.
  public init(
    to archive: Archive, givenDate: Day? = nil, threads: Int? = nil,
    read: @escaping @Sendable (String) -> (articles: [Article], problems: [Problem])
  ) {
    self.archive = archive
    self.givenDate = givenDate
    self.threads = max(1, threads ?? Parallel.processorCount)
    self.read = read
  }

  /// What reading one file gave.
  private struct Outcome: Sendable {
    var file: ReadFile?
    var events = 0
    var problems: [Problem] = []
  }

  /// Adds files.
  ///
  /// - Parameters:
  ///   - isStopped: asked between batches; where it says so, what was read is kept and the rest is left.
  ///   - report: told how far it is, after each batch.
  public func run(
    _ files: [File], isStopped: () -> Bool = { false }, report: (Progress) -> Void = { _ in }
  ) throws(ArchiveError) -> Progress {
    var progress = Progress()
    let wanted = try changed(files)
    progress.unchanged = files.count - wanted.count
    progress.fileCount = wanted.count
    progress.byteCount = wanted.reduce(0) { $0 + ($1.stamp?.size ?? 0) }
    report(progress)
    var rest = wanted[...]
    let givenDates = givenDate == nil ? try archive.givenDates(ofFiles: wanted.map(\.path)) : [:]
    var reading = start(nextBatch(&rest), givenDates)
    while let current = reading {
      let outcomes = current.wait()
      let isStopped = isStopped()
      progress.isStopped = isStopped && !rest.isEmpty
      reading = isStopped ? nil : start(nextBatch(&rest), givenDates)
      let counts = try archive.keep(outcomes.compactMap(\.file))
      progress.documents += counts.documents
      progress.files += current.files.count
      progress.bytes += current.files.reduce(0) { $0 + ($1.stamp?.size ?? 0) }
      for outcome in outcomes {
        progress.events += outcome.events
        progress.problems += outcome.problems
      }
      report(progress)
    }
    return progress
  }

  /// The files that are not in the archive as they are now.
  private func changed(_ files: [File]) throws(ArchiveError) -> [File] {
    let known = try archive.files()
    let otherDate = if let givenDate { try archive.files(withoutGivenDate: givenDate) } else { Set<String>() }
    return files.filter { file in
      guard let stamp = file.stamp, known[file.path] == stamp else { return true }
      return otherDate.contains(file.path)
    }
  }

  private static let longestBatch = 256
  private static let largestBatch = 2_000_000

  private func nextBatch(_ files: inout ArraySlice<File>) -> [File] {
    var batch: [File] = []
    var size = 0
    while let file = files.first, batch.count < Self.longestBatch, size < Self.largestBatch {
      batch.append(file)
      size += file.stamp?.size ?? 0
      files.removeFirst()
    }
    return batch
  }

  /// A batch that is being read while another one is kept.
  private final class Reading: Sendable {
    let files: [File]
    private let outcomes = Mutex<[Outcome]>([])
    private let group = DispatchGroup()

    init(_ files: [File], _ work: @escaping @Sendable () -> [Outcome]) {
      self.files = files
      DispatchQueue.global().async(group: group) { [self] in
        let result = work()
        outcomes.withLock { $0 = result }
      }
    }

    func wait() -> [Outcome] {
      group.wait()
      return outcomes.withLock { $0 }
    }
  }

  private func start(_ files: [File], _ givenDates: [String: Day]) -> Reading? {
    guard !files.isEmpty else { return nil }
    return Reading(files) {
      Parallel.map(files, threads: threads) { take($0, givenDate: givenDate ?? givenDates[$0.path]) }
    }
  }

  private func take(_ file: File, givenDate: Day?) -> Outcome {
    var outcome = Outcome()
    let (articles, problems) = read(file.path)
    outcome.problems = problems
    var kept: [ReadArticle] = []
    for article in articles {
      do throws(Problem) {
        let read = try ReadArticle(article, givenDate: givenDate)
        outcome.events += read.eventCount
        kept.append(read)
      } catch {
        outcome.problems.append(
          Problem(
            path: Archive.path(ofPart: article.part, in: file.path), message: error.message, kind: error.kind)
        )
      }
    }
    if !kept.isEmpty {
      let stamp = file.stamp ?? FileStamp(size: 0, modified: 0, inode: 0)
      outcome.file = ReadFile(path: file.path, stamp: stamp, articles: kept)
    }
    return outcome
  }
}
