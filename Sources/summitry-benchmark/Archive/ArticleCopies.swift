import Glibc
import TimelineExtraction

/// A folder of many articles made of few: each copy has a line of its own. Short ones are joined, so that 15,000 are
/// about 100 MB. It is gone with this.
final class ArticleCopies {
  let folder: String
  /// The folder that is to be added.
  var articles: String { folder + "/in" }
  var archive: String { folder + "/archive.sqlite" }
  private(set) var files: [SourceFile] = []
  private(set) var byteCount = 0
  /// How long an article is to be, in bytes.
  private static let usualLength = 6_667
  var megabytes: Double { Double(byteCount) / 1e6 }

  /// Nil where the path holds no articles, or there is no room for the copies.
  init?(of path: String, count: Int) {
    guard let originals = Corpus.originals(path) else { return nil }
    var template = Array("/tmp/summitry-benchmark-XXXXXX".utf8CString)
    guard let made = template.withUnsafeMutableBufferPointer({ mkdtemp($0.baseAddress!) }) else { return nil }
    folder = String(cString: made)
    mkdir(articles, 0o755)
    let average = originals.reduce(0) { $0 + $1.bytes.count } / originals.count
    let joined = max(1, (ArticleCopies.usualLength + average / 2) / max(1, average))
    for number in 0..<count {
      let original = originals[number % originals.count]
      let round = number / originals.count
      if number % originals.count == 0 { mkdir("\(articles)/\(round)", 0o755) }
      let name = original.path.split(separator: "/").last ?? "article.txt"
      var bytes = original.bytes
      // In each round others come together.
      for other in 0..<(joined - 1) {
        bytes += Array("\n\n".utf8) + originals[(number + round + other + 1) % originals.count].bytes
      }
      bytes += Array("\nThis is copy number \(round) of this article.\n".utf8)
      let file = SourceFile(path: "\(articles)/\(round)/\(name)", bytes: bytes)
      guard ArticleCopies.write(bytes, to: file.path) else { return nil }
      files.append(file)
      byteCount += bytes.count
    }
  }

  deinit { ArticleCopies.remove(folder) }

  /// Writes one more article.
  func add(_ text: String, named name: String) -> String {
    let path = "\(articles)/\(name)"
    _ = ArticleCopies.write(Array(text.utf8), to: path)
    return path
  }

  /// How large the archive is, in megabytes.
  var archiveMegabytes: Double {
    var information = stat()
    return stat(archive, &information) == 0 ? Double(information.st_size) / 1e6 : 0
  }

  func removeArchive() {
    for ending in ["", "-wal", "-shm"] { unlink(archive + ending) }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  private static func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(directory)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
