import Glibc

/// The measure: coreutils' `wc -w`.
enum WordCount {
  /// How long `wc -w` takes for a corpus in one file; nil where it cannot be run.
  static func time(of corpus: Corpus) -> Duration? {
    var template = Array("/tmp/summitry-benchmark-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    unlink(template)
    for file in corpus.files {
      let written = file.bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written == file.bytes.count else { return nil }
    }
    // The first run brings the file into the cache.
    guard run(descriptor) != nil else { return nil }
    return run(descriptor)
  }

  private static func run(_ descriptor: Int32) -> Duration? {
    lseek(descriptor, 0, SEEK_SET)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    // What counts as a word, and how fast, depends on the user's language.
    let language = ["LANG", "LC_ALL", "LC_CTYPE"].compactMap { name in
      getenv(name).map { name + "=" + String(cString: $0) }
    }
    let arguments = terminated(["wc", "-w"])
    let environment = terminated(language)
    defer { (arguments + environment).forEach { free($0) } }
    let start = ContinuousClock.now
    var process: pid_t = 0
    guard posix_spawnp(&process, "wc", &actions, nil, arguments, environment) == 0 else { return nil }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status == 0 ? ContinuousClock.now - start : nil
  }

  /// Copies for C, with a null after the last.
  private static func terminated(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var copies: [UnsafeMutablePointer<CChar>?] = strings.map { $0.withCString { strdup($0) } }
    copies.append(nil)
    return copies
  }
}
