import Glibc
import Terminal
import TimelineBrowser
import TimelineModel

/// Connects the browser with a screen: what is typed becomes messages, what the browser wants done is done.
struct BrowserLoop {
  private let screen: Screen
  private let mailbox: Mailbox
  /// Files that are being written: they are finished before the program ends.
  private let writing = Pending()
  private let reviewing: ReviewSession?
  private(set) var state: BrowserState
  private var isOver = false
  private var paced = PacedView()
  /// Keeps what the user has when the program is ended from outside.
  var keep: (BrowserState) -> Void = { _ in }
  /// Keeps what the user has while the program goes on.
  var keepMeanwhile: (BrowserState) -> Void = { _ in }
  /// When that is due: once nothing happened for a while.
  private var keepDue: ContinuousClock.Instant?
  private static let keepPatience = Duration.seconds(1)

  /// Takes the terminal.
  ///
  /// - Parameter reviewing: keeps what is said of events; nil where they are of no archive.
  init(
    _ timeline: Timeline, filter: TimelineFilter, reviewing: ReviewSession?, keys: KeyMap,
    options: Screen.Options, mailbox: Mailbox
  ) throws(ScreenError) {
    self.reviewing = reviewing
    screen = try Screen(options)
    self.mailbox = mailbox
    mailbox.wake(screen.waker)
    state = BrowserState(
      timeline: IndexedTimeline(timeline), filter: filter, width: screen.width, height: screen.height,
      keys: keys)
    state.keepsReviews = reviewing != nil
  }

  /// Runs until the user quits. Where a signal ends the program, this does not return.
  ///
  /// - Parameter isWanted: whether there is anything left to browse.
  mutating func run(while isWanted: () -> Bool = { true }) {
    while !isOver && isWanted() || writing.isAny {
      // However much was typed meanwhile, it is drawn once.
      show()
      let due = [paced.due, keepDue].compactMap(\.self).min()
      let inputs = screen.wait(timeout: due.map(milliseconds(until:)))
      if !inputs.isEmpty { keepDue = .now + BrowserLoop.keepPatience }
      for input in inputs { take(input) }
      if let due = keepDue, due <= .now {
        keepDue = nil
        keepMeanwhile(state)
      }
    }
    screen.close()
    reviewing?.finish()
  }

  /// Draws what is to be seen now.
  mutating func show() { screen.show(paced.canvas(state, now: .now)) }

  private func milliseconds(until instant: ContinuousClock.Instant) -> Int {
    let rest = max(.zero, instant - .now).components
    return Int(rest.seconds) * 1000 + Int(rest.attoseconds / 1_000_000_000_000_000) + 1
  }

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
      reviewing?.finish()
      keep(state)
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
    case .edit(let path, let line): _ = edit(path, line)
    case .review(let request): review(request)
    case .export(let export):
      if ExportWriter.needsQuestion(export) { return send(.fileExists(export)) }
      let (mailbox, writing) = (mailbox, writing)
      writing.begin()
      Task.detached(priority: .userInitiated) {
        let outcome = ExportWriter.write(export)
        writing.end()
        mailbox.post(outcome)
      }
    case .compute(let work):
      let mailbox = mailbox
      Task.detached(priority: .userInitiated) {
        mailbox.post(work())
        HugePages.gather()
      }
    }
  }

  /// - Returns: whether the editor ended well.
  private mutating func edit(_ path: String, _ line: Int) -> Bool {
    let problem = screen.away { Editor.fromEnvironment.open(path, line: line) }
    send(.resize(width: screen.width, height: screen.height))
    if let problem { send(.notice(problem)) }
    return problem == nil
  }

  private mutating func review(_ request: ReviewRequest) {
    guard let reviewing else {
      return send(.notice(BrowserState.needsArchive))
    }
    let mailbox = mailbox
    guard case .edit(let event) = request else {
      return reviewing.perform(request) { mailbox.post($0) }
    }
    do throws(Failure) {
      let (form, path) = try reviewing.form(for: event)
      guard edit(path, 1) else {
        if !form.isEdited(in: path) { unlink(path) }
        return
      }
      do throws(Failure) {
        let count = try reviewing.keep(form, editedIn: path, of: event) { mailbox.post($0) }
        guard count == 0 else { return }
        unlink(path)
        send(.notice("nothing was changed"))
      } catch {
        send(.notice(ReviewSession.whereItIs(path) + (error.message ?? "") + "; nothing was changed"))
      }
    } catch {
      send(.notice((error.message ?? "") + "; nothing was changed"))
    }
  }
}
