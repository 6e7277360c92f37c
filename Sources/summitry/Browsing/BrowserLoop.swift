import Terminal
import TimelineBrowser
import TimelineModel

/// Connects the browser with a screen: what is typed becomes messages, what the browser wants done is done.
struct BrowserLoop {
  private let screen: Screen
  private let mailbox: Mailbox
  /// Files that are being written: they are finished before the program ends.
  private let writing = Pending()
  private(set) var state: BrowserState
  private var isOver = false

  /// Takes the terminal.
  init(
    _ timeline: Timeline, filter: TimelineFilter, keys: KeyMap, options: Screen.Options, mailbox: Mailbox
  ) throws(ScreenError) {
    screen = try Screen(options)
    self.mailbox = mailbox
    mailbox.wake(screen.waker)
    state = BrowserState(
      timeline: IndexedTimeline(timeline), filter: filter, width: screen.width, height: screen.height,
      keys: keys)
  }

  /// Runs until the user quits. Where a signal ends the program, this does not return.
  ///
  /// - Parameter isWanted: whether there is anything left to browse.
  mutating func run(while isWanted: () -> Bool = { true }) {
    while !isOver && isWanted() || writing.isAny {
      // However much was typed meanwhile, it is drawn once.
      show()
      for input in screen.wait() { take(input) }
    }
    screen.close()
  }

  /// Draws what is to be seen now.
  func show() { screen.show(view(state)) }

  private mutating func take(_ input: Input) {
    switch input {
    case .key(let key): if !isOver { send(.key(key)) }
    case .resize(let width, let height): send(.resize(width: width, height: height))
    case .woken:
      for message in mailbox.take() {
        let before = state.timeline
        send(message)
        // To let go of many documents takes long.
        if case .timeline = message { Task.detached { withExtendedLifetime(before) {} } }
      }
    case .terminate:
      SafeFile.abandon()
      screen.die()
    }
  }

  mutating func send(_ message: Message) {
    for effect in update(&state, message) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit:
      isOver = true
      if writing.isAny { send(.notice("a file is being written")) }
    case .suspend:
      screen.suspend()
      send(.resize(width: screen.width, height: screen.height))
    case .redraw: screen.redraw()
    case .copy(let text): if !screen.copyToClipboard(text) { send(.notice("this terminal cannot copy")) }
    case .edit(let path, let line): edit(path, line)
    case .export(let export):
      if ExportWriter.needsQuestion(export) { return send(.fileExists(export)) }
      let (mailbox, writing) = (mailbox, writing)
      writing.begin()
      Task.detached(priority: .userInitiated) {
        let outcome = ExportWriter.write(export)
        writing.end()
        mailbox.post(.notice(outcome))
      }
    case .compute(let work):
      let mailbox = mailbox
      Task.detached(priority: .userInitiated) { mailbox.post(work()) }
    }
  }

  private mutating func edit(_ path: String, _ line: Int) {
    let problem = screen.away { Editor.fromEnvironment.open(path, line: line) }
    send(.resize(width: screen.width, height: screen.height))
    if let problem { send(.notice(problem)) }
  }
}
