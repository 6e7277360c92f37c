import Synchronization
import TimelineExtraction
import TimelineModel

/// The articles of files that are to be added, a part at a time: as much as is kept in one transaction. A file of many
/// articles comes in several.
final class AddingParts: Sendable {
  /// Articles of one file.
  struct Piece: Sendable {
    var file: Adding.File
    var articles: [Adding.Article] = []
    /// How many of the file's bytes they stand for.
    var bytes = 0
    /// What could not be read in the file; told with its first articles.
    var problems: [Problem] = []
    /// Whether the file begins with them.
    var isFirst = true
    /// Whether the file ends with them.
    var isLast = true
    /// With the last ones: which articles the file has in all.
    var allParts: Set<String> = []
  }

  struct Part: Sendable {
    var pieces: [Piece] = []
  }

  /// A file that was opened, with the articles that are left.
  private struct Opened {
    var file: Adding.File
    var articles: ArraySlice<Adding.Article>
    var problems: [Problem]
    let count: Int
    let allParts: Set<String>
  }

  private struct State {
    var files: ArraySlice<Adding.File>
    var opened: [Opened] = []
  }

  private let state: Mutex<State>
  private let read: @Sendable (String) -> (articles: [Adding.Article], problems: [Problem])

  private static let mostArticles = 256
  private static let mostBytes = 2_000_000

  init(
    _ files: [Adding.File],
    read: @escaping @Sendable (String) -> (articles: [Adding.Article], problems: [Problem])
  ) {
    state = Mutex(State(files: files[...]))
    self.read = read
  }

  /// Whether there is no more.
  var isAtEnd: Bool { state.withLock { $0.files.isEmpty && $0.opened.isEmpty } }

  /// The next part; nil at the end.
  func next(threads: Int) -> Part? {
    state.withLock { state in
      if state.opened.isEmpty { open(&state, threads) }
      guard !state.opened.isEmpty else { return nil }
      var part = Part()
      var (count, size) = (0, 0)
      while !state.opened.isEmpty, count < AddingParts.mostArticles, size < AddingParts.mostBytes {
        let piece = AddingParts.piece(&state.opened[0], &count, &size)
        if piece.isLast { state.opened.removeFirst() }
        part.pieces.append(piece)
      }
      return part
    }
  }

  /// Opens the next files: as many as fill a part.
  private func open(_ state: inout State, _ threads: Int) {
    var batch: [Adding.File] = []
    var size = 0
    while let file = state.files.first, batch.count < AddingParts.mostArticles, size < AddingParts.mostBytes {
      batch.append(file)
      size += file.stamp?.size ?? 0
      state.files.removeFirst()
    }
    state.opened = Parallel.map(batch, threads: threads) { [read] file in
      let (articles, problems) = read(file.path)
      return Opened(
        file: file, articles: articles[...], problems: problems, count: articles.count,
        allParts: Set(articles.map(\.part)))
    }
  }

  private static func piece(_ opened: inout Opened, _ count: inout Int, _ size: inout Int) -> Piece {
    var piece = Piece(file: opened.file, problems: opened.problems)
    piece.isFirst = opened.articles.count == opened.count
    opened.problems = []
    while let article = opened.articles.first, count < mostArticles,
      size < mostBytes || piece.articles.isEmpty
    {
      piece.articles.append(article)
      count += 1
      size += article.file.bytes.count
      opened.articles.removeFirst()
    }
    piece.isLast = opened.articles.isEmpty
    let fileSize = opened.file.stamp?.size ?? 0
    // The bytes of a file are told article by article, and sum up to its own.
    let end = opened.count - opened.articles.count
    let start = end - piece.articles.count
    let total = max(1, opened.count)
    piece.bytes =
      piece.isLast ? fileSize - fileSize / total * start : fileSize / total * (end - start)
    if piece.isLast { piece.allParts = opened.allParts }
    return piece
  }
}
