import Glibc
import Synchronization

/// Ctrl-C while something must be brought to an end first. Pressed twice, it ends the program at once.
enum Interruption {
  private static let asked = Atomic(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  static func watch() {
    // Made before a signal can come.
    _ = isAsked
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if Interruption.asked.exchange(true, ordering: .relaxed) { _exit(128 + number) }
      }
    }
  }
}
