import Glibc

/// The user's editor.
struct Editor {
  /// As the shell would run it, arguments of its own included: `code --wait`.
  var command: String

  /// What `VISUAL` or `EDITOR` names, else `vi`.
  static var fromEnvironment: Editor {
    let named = [Environment["VISUAL"], Environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
    return Editor(command: named ?? "vi")
  }

  /// Opens a file at a line and waits until the editor is closed.
  ///
  /// - Returns: what went wrong, in a line.
  func open(_ path: String, line: Int) -> String? {
    guard access(path, R_OK) == 0 else { return "cannot open \(path): " + SystemError.description(of: errno) }
    // A name that starts with a dash or a plus is no option.
    let file = path.hasPrefix("/") ? path : "./" + path
    switch run(["/bin/sh", "-c", command + " \"$@\"", command, "+\(line)", file]) {
    case 0: return nil
    case 126, 127: return "cannot run the editor '\(command)'; set EDITOR to another"
    case let status: return "the editor '\(command)' ended with status \(status)"
    }
  }

  /// - Returns: the exit status as a shell has it.
  private func run(_ arguments: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Standard input may be an article.
    if isatty(STDIN_FILENO) == 0 {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/tty", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // What is ignored here must not be there.
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var argv = arguments.map { strdup($0) }
    defer { argv.forEach { free($0) } }
    argv.append(nil)
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, &attributes, argv, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return 0 } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
