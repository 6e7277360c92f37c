import Dispatch
import Synchronization
import Terminal
import TimelineBrowser

/// Messages from other threads for the browser's loop.
final class Mailbox: Sendable {
  private let contents = Mutex<(messages: [Message], waker: Waker?)>(([], nil))
  private let arrival = DispatchSemaphore(value: 0)

  /// Has a screen's wait end when a message comes.
  func wake(_ waker: Waker) {
    let isWaiting = contents.withLock { contents in
      contents.waker = waker
      return !contents.messages.isEmpty
    }
    if isWaiting { waker.wake() }
  }

  /// Leaves a message, and has the loop look for it.
  func post(_ message: Message) {
    let waker = contents.withLock { contents in
      contents.messages.append(message)
      return contents.waker
    }
    arrival.signal()
    waker?.wake()
  }

  /// Waits until there is a message, or the time is over.
  func wait(_ milliseconds: Int) { _ = arrival.wait(timeout: .now() + .milliseconds(milliseconds)) }

  /// What was left since the last look, in order.
  func take() -> [Message] {
    contents.withLock { contents in
      defer { contents.messages = [] }
      return contents.messages
    }
  }
}
