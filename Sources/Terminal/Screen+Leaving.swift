import CNcurses
import CTerminalGuard
import Glibc

extension Screen {
  /// Stops the program as Ctrl-Z does, and comes back when it is continued.
  public func suspend() {
    leave()
    guard_stop()
    // The continuing is answered here; being continued to end is answered by ending.
    if Int(guard_take()) & GUARD_TERMINATE != 0 { isToEnd = true } else { enter() }
  }

  /// Gives the terminal to something else, an editor for instance, and takes it back.
  ///
  /// The next `show` draws everything; the size may be another.
  public func away<Result>(_ body: () -> Result) -> Result {
    leave()
    defer { enter() }
    return body()
  }

  func leave() {
    if nc_capability("rmcup") == nil {
      // What is left on the screen must not stand behind the shell's prompt.
      wmove(nc_stdscr(), Int32(height) - 1, 0)
      wclrtoeol(nc_stdscr())
      wrefresh(nc_stdscr())
    }
    endwin()
    guard_disarm()
  }

  func enter() {
    guard_arm()
    // Curses sets its modes, and draws, when it is next shown something.
    measure()
  }

  /// Finds out the size, and forgets what is shown.
  func measure() {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0,
      Int32(size.ws_row) != getmaxy(nc_stdscr()) || Int32(size.ws_col) != getmaxx(nc_stdscr())
    {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
    width = max(1, Int(getmaxx(nc_stdscr())) - margin)
    height = Int(getmaxy(nc_stdscr()))
    shown = nil
    clearok(nc_stdscr(), true)
  }

  /// Lets Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O through as keys.
  func takeModes() {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    modes.c_iflag &= ~tcflag_t(IXON)
    modes.c_lflag &= ~tcflag_t(IEXTEN)
    tcsetattr(descriptor, TCSANOW, &modes)
    def_prog_mode()
  }
}
