import Glibc

/// What the program tells its caller, in the terms of sysexits.h.
enum ExitStatus: Int32 {
  case success = 0
  case usage = 64
  case badData = 65
  case noInput = 66
  case writeError = 74
  case interrupted = 130

  func exit() -> Never { Glibc.exit(rawValue) }
}

/// Ends a command with a message, if there is anything to say, and an exit status.
struct Failure: Error {
  var status: ExitStatus
  var message: String?
}

/// What signals do while no screen is open.
enum Signals {
  static func prepare() {
    // A closed pipe is seen as a write error.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may grow no longer.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    // A parent may have left them blocked.
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ours, number) }
    sigprocmask(SIG_UNBLOCK, &ours, nil)
  }
}
