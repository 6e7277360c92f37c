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

  /// Adds files.
  ///
  /// - Parameters:
  ///   - isStopped: asked between batches; where it says so, what was read is kept and the rest is left.
  ///   - report: told how far it is, after each batch.
  public func run(
    _ files: [File], isStopped: () -> Bool = { false }, report: (Progress) -> Void = { _ in }
  ) throws(ArchiveError) -> Progress {
    var progress = Progress()
    let inArchive = try archive.files()
    let wanted = try changed(files, inArchive)
    progress.unchanged = files.count - wanted.count
    progress.fileCount = wanted.count
    progress.byteCount = wanted.reduce(0) { $0 + ($1.stamp?.size ?? 0) }
    report(progress)
    let known = Set(wanted.map(\.path).filter { inArchive[$0] != nil })
    let givenDates = givenDate == nil ? try archive.givenDates(ofFiles: known) : [:]
    let parts = AddingParts(wanted, read: read)
    var reading = start(parts, givenDates, known)
    while let part = reading.wait() {
      let isStopped = isStopped()
      progress.isStopped = isStopped && !parts.isAtEnd
      let next = isStopped ? nil : start(parts, givenDates, known)
      let counts = try archive.keep(part.pieces)
      progress.documents += counts.documents
      progress.files += part.files
      progress.bytes += part.bytes
      progress.events += part.events
      progress.problems += part.problems
      report(progress)
      guard let next else { break }
      reading = next
    }
    return progress
  }

  /// The files that are not in the archive as they are now.
  private func changed(_ files: [File], _ known: [String: FileStamp]) throws(ArchiveError) -> [File] {
    let otherDate = if let givenDate { try archive.files(withoutGivenDate: givenDate) } else { Set<String>() }
    return files.filter { file in
      guard let stamp = file.stamp, known[file.path] == stamp else { return true }
      return otherDate.contains(file.path)
    }
  }

  /// Articles that were read, ready to be kept in one transaction.
  struct Part: Sendable {
    var pieces: [ReadFile] = []
    /// Files of which these are the last.
    var files = 0
    /// Bytes of files that they are of.
    var bytes = 0
    var events = 0
    var problems: [Problem] = []
  }

  /// A part that is being read while another one is kept.
  private final class Reading: Sendable {
    private let part = Mutex<Part?>(nil)
    private let group = DispatchGroup()

    init(_ work: @escaping @Sendable () -> Part?) {
      DispatchQueue.global().async(group: group) { [self] in
        let result = work()
        part.withLock { $0 = result }
      }
    }

    /// Nil at the end.
    func wait() -> Part? {
      group.wait()
      return part.withLock { $0 }
    }
  }

  private func start(_ parts: AddingParts, _ givenDates: [String: Day], _ known: Set<String>) -> Reading {
    Reading {
      guard let next = parts.next(threads: threads) else { return nil }
      return extract(next, givenDates, known)
    }
  }

  /// Extraction, for all articles of a part.
  private func extract(
    _ unread: AddingParts.Part, _ givenDates: [String: Day], _ known: Set<String>
  ) -> Part {
    var part = Part(
      files: unread.pieces.count { $0.isLast }, bytes: unread.pieces.reduce(0) { $0 + $1.bytes },
      problems: unread.pieces.flatMap(\.problems))
    let articles = unread.pieces.flatMap { piece in piece.articles.map { (file: piece.file, article: $0) } }
    let outcomes = Parallel.map(articles, threads: threads) { file, article in
      Result { () throws(Problem) in
        let date = givenDate ?? givenDates[file.path]
        // Of a file that changed, or was not read to its end, most articles may be there already.
        if known.contains(file.path), let kept = try ReadArticle(kept: article, givenDate: date, in: archive)
        {
          return kept
        }
        return try ReadArticle(article, givenDate: date)
      }
    }
    var rest = outcomes[...]
    for piece in unread.pieces {
      var file = ReadFile(
        path: piece.file.path, stamp: piece.file.stamp ?? FileStamp(size: 0, modified: 0, inode: 0),
        isFirst: piece.isFirst, isLast: piece.isLast)
      for article in piece.articles {
        switch rest.removeFirst() {
        case .success(let read):
          part.events += read.eventCount
          file.articles.append(read)
        case .failure(let problem):
          let path = Archive.path(ofPart: article.part, in: file.path)
          part.problems.append(Problem(path: path, message: problem.message, kind: problem.kind))
        }
      }
      file.allParts = piece.allParts
      part.pieces.append(file)
    }
    return part
  }
}
