import Synchronization
import Terminal
import TimelineBrowser

/// Messages from other threads for the browser's loop.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  init(_ waker: Waker) { self.waker = waker }

  /// Leaves a message, and has the loop look for it.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// What was left since the last look, in order.
  func take() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
