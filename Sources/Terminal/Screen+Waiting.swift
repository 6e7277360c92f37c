import CNcurses
import CTerminalGuard
import Glibc
import TerminalCanvas

extension Screen {
  /// Waits for something to happen.
  ///
  /// - Parameter timeout: milliseconds; nil to wait as long as it takes.
  /// - Returns: what has happened, in order; empty after the timeout.
  public func wait(timeout: Int? = nil) -> [Input] {
    guard isOpen, !isToEnd else { return [.terminate] }
    var ready = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: event, events: Int16(POLLIN), revents: 0),
    ]
    let patience = mayHoldKeys ? 0 : timeout.map { Int32(clamping: $0) } ?? -1
    if poll(&ready, 2, patience) < 0 { return errno == EINTR ? [] : [.terminate] }
    var inputs: [Input] = []
    if ready[1].revents != 0 { takeFlags(&inputs) }
    if !isToEnd, mayHoldKeys || ready[0].revents & Int16(POLLIN) != 0 { takeKeys(&inputs) }
    if ready[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { inputs.append(.terminate) }
    return inputs
  }

  private func takeFlags(_ inputs: inout [Input]) {
    let flags = Int(guard_take())
    if flags & GUARD_WOKEN != 0 { inputs.append(.woken) }
    if flags & GUARD_TERMINATE != 0 {
      isToEnd = true
    } else if flags & GUARD_STOP != 0 {
      suspend()
    } else if flags & GUARD_CONTINUED != 0 {
      // Stopped by what cannot be caught; the shell has had the terminal since.
      if !isendwin() { endwin() }
      enter()
    } else if flags & GUARD_RESIZED != 0 {
      measure()
    } else {
      return
    }
    inputs.append(isToEnd ? .terminate : .resize(width: width, height: height))
  }

  private func takeKeys(_ inputs: inout [Input]) {
    mayHoldKeys = true
    // A flood of input must not keep the screen from being drawn.
    for _ in 0..<512 {
      let code = wgetch(keyboard)
      let key: Key?
      switch code {
      case ERR:
        mayHoldKeys = false
        return
      case KEY_MOUSE:
        var event = MEVENT()
        key = getmouse(&event) == OK ? KeyDecoder.key(mouse: event) : nil
      case 0...0xFF: key = decoder.scalar(after: UInt8(code)).flatMap(KeyDecoder.key(scalar:))
      default: key = KeyDecoder.key(code: code)
      }
      if let key { inputs.append(.key(key)) }
    }
  }
}
