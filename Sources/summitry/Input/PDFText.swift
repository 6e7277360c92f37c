import Glibc

/// The text of PDF files, which `pdftotext` of Poppler takes out of them.
enum PDFText {
  enum Failure: Error { case notInstalled, unreadable }

  static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "%PDF-".utf8) }

  static func text(of bytes: [UInt8]) throws(Failure) -> [UInt8] {
    // The program reads a file, for it looks at its end first.
    let input = unnamedFile()
    let output = unnamedFile()
    guard input >= 0, output >= 0 else { throw .unreadable }
    defer {
      close(input)
      close(output)
    }
    guard write(bytes, to: input), let status = run(input, output) else { throw .unreadable }
    if status == 127 { throw .notInstalled }
    guard status == 0, let text = contents(of: output) else { throw .unreadable }
    return text
  }

  /// A file that is gone as soon as nobody has it open.
  private static func unnamedFile() -> Int32 {
    var name = Array(((Environment["TMPDIR"] ?? "/tmp") + "/summitry-XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return file }
    unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress! + sent, bytes.count - sent)
        if count <= 0 { return false }
        sent += count
      }
      return true
    }
  }

  private static func contents(of file: Int32) -> [UInt8]? {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, size, 0) }
    return count == size ? bytes : nil
  }

  /// - Returns: the exit status, 127 where there is no such program; nil where it was killed.
  private static func run(_ input: Int32, _ output: Int32) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ["pdftotext", "-q", "-enc", "UTF-8", "/dev/stdin", "-"]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "pdftotext", &actions, nil, arguments, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
