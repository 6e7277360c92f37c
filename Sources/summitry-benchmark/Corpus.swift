import Glibc
import TimelineExtraction

/// Articles, repeated to a size; each copy has a line of its own, since the same bytes are read only once.
struct Corpus {
  private(set) var files: [SourceFile] = []
  private(set) var byteCount = 0
  var megabytes: Double { Double(byteCount) / 1e6 }

  /// - Parameter path: a file, or a folder of files.
  init?(_ path: String, megabytes: Double) {
    guard let originals = Corpus.originals(path) else { return nil }
    var round = 0
    while self.megabytes < megabytes {
      for var file in originals where self.megabytes < megabytes {
        file.path = Corpus.numbered(file.path, round)
        if round > 0 { file.bytes = Corpus.copy(round, of: file.bytes) }
        byteCount += file.bytes.count
        files.append(file)
      }
      round += 1
    }
  }

  /// The bytes with a line more, and no room to grow: what is measured is the memory of the work.
  private static func copy(_ round: Int, of bytes: [UInt8]) -> [UInt8] {
    let line = Array("\n\nThis is copy \(round) of the article.\n".utf8)
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count + line.count)
    copy += bytes
    copy += line
    return copy
  }

  /// All of them as one text. They are gone then.
  consuming func joined() -> SourceFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount + files.count * 2)
    for index in files.indices {
      bytes += files[index].bytes
      files[index].bytes = []
      bytes += [0x0A, 0x0A]
    }
    return SourceFile(path: "all.txt", bytes: bytes)
  }

  /// The files at a path; nil where there is nothing in them.
  static func originals(_ path: String) -> [SourceFile]? {
    let originals = paths(path).compactMap { path in
      bytes(of: path).map { SourceFile(path: path, bytes: $0) }
    }
    return originals.contains { !$0.bytes.isEmpty } ? originals : nil
  }

  /// `news/a.txt` as `0007/news/a.txt`: files are read in the order of their paths, and copies of one article that
  /// are read one after the other are read faster than different articles ever are.
  private static func numbered(_ path: String, _ round: Int) -> String {
    let digits = String(round)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits + "/" + path
  }

  private static func paths(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [path] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().map { path + "/" + $0 }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}
