import TimelineExtraction
import TimelineModel

/// An article with what extraction found in it, ready to be kept.
struct ReadArticle: Sendable {
  /// Which article of its file it is; empty where it is the whole file.
  var part: String
  /// Its file's name.
  var name: String
  var hash: [UInt8]
  var title: String?
  var date: String?
  var givenDate: Day?
  /// What was told beside the text.
  var url: String?
  var headline: String?
  var writtenOn: String?
  var text: [UInt8]
  /// What the text was taken from, packed; nil where that is the text.
  var source: [UInt8]?
  /// What was found; nil where that is kept already.
  var extract: [UInt8]?
  var eventCount: Int

  /// More than a row of SQLite, of at most 1 GB, could hold.
  private static let limit = 900_000_000

  /// Reads an article.
  init(_ article: Adding.Article, givenDate: Day?) throws(Problem) {
    let file = article.file
    let document = try Extractor(fallbackDate: givenDate, threads: 1).document(file)
    part = article.part
    url = article.url
    headline = file.headline
    writtenOn = file.writtenOn
    name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    hash = SHA256.digest(document.text)
    title = document.title
    date = document.date.edtf
    self.givenDate = givenDate
    text = document.text
    source = document.text == file.bytes ? nil : Packing.packed(file.bytes, given: document.text)
    let found = document.encoded()
    extract = found
    guard text.count + (source?.count ?? 0) <= ReadArticle.limit, found.count <= ReadArticle.limit else {
      throw Problem(path: file.path, message: "larger than 900 MB, which is more than an archive takes")
    }
    eventCount = document.eventCount
  }
}

extension ReadArticle {
  /// An article that is in the archive as it is now, with all that is told of it; nil where it is not.
  init?(kept article: Adding.Article, givenDate: Day?, in archive: Archive) throws(Problem) {
    let file = article.file
    let text = try Extractor.text(of: file).utf8
    let hash = SHA256.digest(text)
    part = article.part
    url = article.url
    headline = file.headline
    writtenOn = file.writtenOn
    name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    self.hash = hash
    self.givenDate = givenDate
    self.text = text
    eventCount = 0
    let read = self
    let isKept = try? archive.read { db in
      try Archive.known(read, db).map { $0.isUpToDate } ?? false
    }
    guard isKept == true else { return nil }
  }
}

/// A file with its articles, or some of them, ready to be kept.
struct ReadFile: Sendable {
  var path: String
  var stamp: FileStamp
  var articles: [ReadArticle] = []
  /// Whether the file begins with them.
  var isFirst = true
  /// Whether the file ends with them.
  var isLast = true
  /// With the last ones: which articles the file has in all.
  var allParts: Set<String> = []
}
