import Glibc
import TimelineExtraction

/// The files that paths stand for: a folder stands for all readable documents in it.
struct PathExpansion {
  /// Each file once, in the order of the arguments, those of a folder sorted.
  private(set) var files: [String] = []
  /// What could not be found or listed.
  private(set) var problems: [Problem] = []
  private var seen: Set<FileIdentity> = []
  private let mayBeEmpty: Bool

  private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt
  }

  /// The names' ends of documents that are looked for in folders.
  private static let documentTypes: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "jsonl", "ndjson",
  ]

  /// - Parameter mayBeEmpty: whether it is all right that there is nothing in a folder yet.
  init(_ paths: [String], mayBeEmpty: Bool = false) {
    self.mayBeEmpty = mayBeEmpty
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    guard path != FileReader.standardInput else {
      if !files.contains(path) { files.append(path) }
      return
    }
    var information = stat()
    guard stat(path, &information) == 0 else { return report(path, errno) }
    guard information.st_mode & S_IFMT == S_IFDIR else { return add(file: path, information) }
    let filesBefore = files.count
    let problemsBefore = problems.count
    let seenBefore = seen.count
    addDocuments(in: path)
    if !mayBeEmpty, files.count == filesBefore, problems.count == problemsBefore, seen.count == seenBefore {
      problems.append(Problem(path: path, message: "no documents in this folder", kind: .unreadable))
    }
  }

  private mutating func add(file path: String, _ information: stat) {
    let identity = FileIdentity(device: UInt(information.st_dev), number: UInt(information.st_ino))
    if seen.insert(identity).inserted { files.append(path) }
  }

  private mutating func addDocuments(in folder: String) {
    guard let directory = opendir(folder) else { return report(folder, errno) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(directory)
    names.sort { a, b in a.withCString { a in b.withCString { strcmp(a, $0) < 0 } } }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names {
      let path = prefix + name
      var information = stat()
      guard lstat(path, &information) == 0 else { continue }
      if information.st_mode & S_IFMT == S_IFDIR {
        addDocuments(in: path)
        continue
      }
      // A link to a file counts as the file; a link to a folder is not followed, it may lead in a circle.
      if information.st_mode & S_IFMT == S_IFLNK, stat(path, &information) != 0 {
        report(path, errno)
        continue
      }
      guard information.st_mode & S_IFMT == S_IFREG, isDocument(path, name: name) else { continue }
      add(file: path, information)
    }
  }

  private func isDocument(_ path: String, name: String) -> Bool {
    let name = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    if let dot = name.lastIndex(of: ".") {
      return Self.documentTypes.contains(name[name.index(after: dot)...].lowercased())
    }
    // What has no type is a document if it looks like text. What cannot be read is reported later.
    guard let beginning = FileReader.beginning(of: path, length: 4096) else { return true }
    if Gunzip.recognizes(beginning) || PDFText.recognizes(beginning) { return true }
    return !beginning.isEmpty && !beginning.contains { $0 < 0x09 || $0 == 0x7F }
  }

  private mutating func report(_ path: String, _ error: Int32) {
    problems.append(Problem(path: path, message: SystemError.description(of: error), kind: .unreadable))
  }
}
