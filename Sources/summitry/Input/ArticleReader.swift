import TimelineArchive
import TimelineExchange
import TimelineExtraction

/// Opens files: unpacks them, takes the text out of PDF, and parts the articles of JSON Lines.
struct ArticleReader: Sendable {
  /// One of the articles of a file.
  struct Article: Sendable {
    /// Its line, where the file holds many; empty where it is the whole file.
    var part = ""
    /// Its address, where one is given.
    var url: String?
    var file: SourceFile
  }

  /// What a file holds.
  struct Contents: Sendable {
    var articles: [Article] = []
    var problems: [Problem] = []
    /// Whether it is an archive, in which there is nothing to read.
    var isArchive = false
  }

  /// More is no article.
  private static let limit = 1 << 31
  /// The names under which JSON Lines tell the parts of an article.
  var fields = ArticleFields()

  /// The articles of a file. Each has the file's path, and its line after it where the file holds many.
  func contents(of path: String) -> Contents {
    do throws(Problem) {
      guard let bytes = try FileReader.bytes(of: path, unless: Archive.recognizes) else {
        return Contents(isArchive: true)
      }
      return contents(of: bytes, path: path)
    } catch {
      return Contents(problems: [error])
    }
  }

  /// The articles in the bytes of a file.
  func contents(of bytes: [UInt8], path: String) -> Contents {
    do throws(Problem) {
      let file = try ArticleReader.plain(SourceFile(path: path, bytes: bytes), path)
      guard ArticleReader.isLines(file) else {
        return Contents(articles: [Article(file: SourceFile(path: path, bytes: file.bytes))])
      }
      return lines(of: file.bytes, path)
    } catch {
      return Contents(problems: [error])
    }
  }

  /// One article, by the path of its file or that with the line after it: `news.jsonl#12`.
  func article(at path: String) throws(Problem) -> SourceFile {
    var file = path
    if !FileReader.exists(path), let mark = path.lastIndex(of: "#") { file = String(path[..<mark]) }
    let contents = contents(of: file)
    guard !contents.isArchive else { throw Problem(path: path, message: "this is an archive, no article") }
    if let article = contents.articles.first(where: { $0.file.path == path }) { return article.file }
    if let problem = contents.problems.first(where: { $0.path == path || $0.path == file }) { throw problem }
    guard contents.articles.count > 1 else {
      throw Problem(path: path, message: "there is no such article in it", kind: .unreadable)
    }
    let first = contents.articles[0].file.path
    throw Problem(path: path, message: "it holds many articles; name one, as in \(first)")
  }

  // MARK: Formats

  /// The bytes without what they are packed in, under a name that tells what they are.
  private static func plain(_ file: SourceFile, _ path: String) throws(Problem) -> SourceFile {
    var file = file
    if Gunzip.recognizes(file.bytes) {
      do throws(Gunzip.Failure) {
        file.bytes = try Gunzip.unpacked(file.bytes, limit: limit)
      } catch {
        let message = error == .damaged ? "the compressed file is damaged or cut off" : "larger than 2 GB"
        throw Problem(path: path, message: message)
      }
      if file.path.hasSuffix(".gz") { file.path.removeLast(3) }
    }
    if PDFText.recognizes(file.bytes) {
      do throws(PDFText.Failure) {
        file.bytes = try PDFText.text(of: file.bytes)
      } catch {
        let message =
          error == .notInstalled
          ? "to read PDF, pdftotext is needed (on Debian, in the package poppler-utils)"
          : "pdftotext finds no text in this PDF"
        throw Problem(path: path, message: message)
      }
    }
    return file
  }

  /// Whether a file holds an article on each line: by its name, else by what is in it.
  private static func isLines(_ file: SourceFile) -> Bool {
    if file.path.hasSuffix(".jsonl") || file.path.hasSuffix(".ndjson") { return true }
    let end = file.path.utf8.reversed().first { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    return end != UInt8(ascii: ".") && ArticleLine.recognizes(file.bytes)
      && !JSONImport.recognizes(file.bytes)
  }

  private func lines(of bytes: [UInt8], _ path: String) -> Contents {
    var contents = Contents()
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let part = String(index + 1)
      let name = "\(path)#\(part)"
      do throws(ImportError) {
        let article = try ArticleLine(line, fields: fields)
        contents.articles.append(
          Article(
            part: part, url: article.url,
            file: SourceFile(
              path: name, bytes: article.text, headline: article.title, writtenOn: article.date)))
      } catch {
        contents.problems.append(Problem(path: name, message: error.message))
      }
    }
    if contents.articles.isEmpty, contents.problems.isEmpty {
      contents.problems.append(Problem(path: path, message: "there are no articles in it"))
    }
    return contents
  }
}
