import GRDB
import Glibc
import TerminalTesting
import Testing
import TimelineArchive
import TimelineExtraction
import TimelineModel

/// A folder of articles and an archive for one test, gone after it.
final class Workshop {
  let folder: String
  /// The path of the archive.
  var archivePath: String { self["archive.sqlite"] }

  /// - Parameter articles: texts, by the names of their files.
  init(_ articles: [String: String] = [:]) {
    var template = Array("/tmp/summitry-test-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    for (name, text) in articles { write(text.utf8, to: name) }
  }

  deinit {
    for name in names(of: folder) {
      if unlink(self[name]) != 0 {
        for inner in names(of: self[name]) { unlink(self[name + "/" + inner]) }
        rmdir(self[name])
      }
    }
    rmdir(folder)
  }

  subscript(name: String) -> String { folder + "/" + name }

  /// Writes a file; in a folder of the workshop if the name says so.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) -> String {
    if let slash = name.firstIndex(of: "/") { mkdir(self[String(name[..<slash])], 0o755) }
    let descriptor = open(self[name], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    Array(bytes).withUnsafeBytes { _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    return self[name]
  }

  func remove(_ name: String) { unlink(self[name]) }

  /// The bytes of a file.
  func bytes(of name: String) -> [UInt8] { fileBytes(self[name]) }

  /// Opens the archive, which is made if need be.
  func archive() throws -> Archive { try Archive(archivePath, mode: .creating) }

  /// Adds files by their names.
  @discardableResult
  func add(_ names: String..., givenDate: Day? = nil) throws -> Adding.Progress {
    try add(names, givenDate: givenDate)
  }

  /// Adds files by their names.
  @discardableResult
  func add(_ names: [String], givenDate: Day? = nil) throws -> Adding.Progress {
    let adding = Adding(to: try archive(), givenDate: givenDate, threads: 2) { path in
      ([Adding.Article(file: SourceFile(path: path, bytes: fileBytes(path)))], [])
    }
    return try adding.run(names.map { Adding.File(path: self[$0], stamp: FileStamp(ofFile: self[$0])) })
  }

  /// Runs the program as somebody who may read everything here and write nothing.
  func summitryReadingOnly(_ arguments: String...) throws -> ProgramRun {
    chmod(folder, 0o555)
    chmod(archivePath, 0o444)
    defer { chmod(folder, 0o755) }
    let arguments = arguments + ["--archive", archivePath]
    guard geteuid() == 0 else { return try runProgram(builtProgram("summitry"), arguments) }
    // Nothing is forbidden to root.
    let program = self["summitry"]
    if access(program, F_OK) != 0 {
      write(fileBytes(builtProgram("summitry")), to: "summitry")
      chmod(program, 0o755)
    }
    return try runProgram(
      "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments)
  }

  /// Runs SQL on the archive.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: archivePath)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Makes a change to the events that have these words in their titles.
  func review(_ action: ReviewAction, _ words: String...) throws {
    let archive = try archive()
    let reviewed = try archive.reviewed()
    let events = try words.map { words in
      try #require(reviewed.timeline.events.first { $0.title.contains(words) })
    }
    _ = try archive.review(action, of: events.map(\.id), in: reviewed)
  }

  /// Runs the program with this workshop's archive.
  func summitry(_ arguments: String..., input: [UInt8] = []) throws -> ProgramRun {
    try summitry(arguments, input: input)
  }

  /// Runs the program with this workshop's archive.
  func summitry(_ arguments: [String], input: [UInt8] = []) throws -> ProgramRun {
    try runProgram(builtProgram("summitry"), arguments + ["--archive", archivePath], input: input)
  }
}

func fileBytes(_ path: String) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = read(file, &chunk, chunk.count), count > 0 { result += chunk[..<count] }
  return result
}

func names(of folder: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

extension Workshop {
  /// What leaders did, one article each.
  static let visits = [
    "a.txt":
      "PARIS, May 3, 2019 — French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin.\n",
    "b.txt": "TOKYO, June 9, 2020 — Chinese President Xi Jinping visited Italy in March 2019.\n",
    "c.txt":
      "GENEVA, June 16, 2021 — US President Joe Biden met Russian President Vladimir Putin in Geneva.\n",
  ]
}
