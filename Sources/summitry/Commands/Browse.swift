import ArgumentParser
import Glibc
import Terminal
import TimelineBrowser
import TimelineExchange
import TimelineModel

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse the timeline in the terminal (the default).",
    discussion: "Where standard output is no terminal, the events are listed.")

  @OptionGroup var input: InputOptions
  @OptionGroup(title: FilterOptions.title) var filter: FilterOptions
  @OptionGroup var outputOptions: OutputOptions
  @OptionGroup var screenOptions: ScreenOptions

  @Flag(
    help: "Go on where the last session was left: its files, unless others are named, filter, view, event.")
  var resume = false

  func run() throws {
    var request = BrowsingRequest(
      paths: input.paths, fallbackDate: input.date, filter: filter, noColour: outputOptions.noColour,
      look: screenOptions.look(outputOptions), resumes: resume)
    try request.run()
  }
}

/// What to browse, and how.
struct BrowsingRequest {
  var paths: [String]
  var fallbackDate: Day?
  var filter: FilterOptions?
  var noColour = false
  var look = BrowserLook()
  /// Whether to go on where the last session was left.
  var resumes = false

  mutating func run() throws {
    let session = resumes ? SessionFile.read() : nil
    if let session, paths.isEmpty {
      paths = session.paths
      fallbackDate = fallbackDate ?? session.date
    }
    guard !paths.isEmpty else {
      if resumes { throw Failure(status: .noInput, message: "there is no session to go on with") }
      for line in BrowsingRequest.beginning { Messages.write(line) }
      throw Failure(status: .usage)
    }
    guard filter?.isEmpty ?? true, isatty(STDOUT_FILENO) == 1 else {
      let outcome = try TimelineLoader(fallbackDate: fallbackDate).load(paths)
      return try browseOrList(outcome, session)
    }
    if paths.count == 1, let export = ExportFile(paths[0]), let beginning = try? export.beginning() {
      let mailbox = Mailbox()
      let isShown = try browse(
        beginning, TimelineFilter(), session, mailbox,
        rest: {
          Loading(mailbox).readRest(of: export)
          return Progress(.percent(0), events: beginning.events.count)
        })
      if isShown { return }
    }
    try browseWhileReading(session)
  }

  /// Browses what was read so far, while the rest is read; what is read at once is shown as a whole.
  private func browseWhileReading(_ session: Session?) throws {
    let mailbox = Mailbox()
    let loading = Loading(mailbox)
    loading.read(paths, fallbackDate: fallbackDate)
    let beginning = loading.begin(within: BrowsingRequest.patience)
    if let outcome = loading.outcome { return try browseOrList(outcome.get(), session) }
    let isShown = try browse(
      beginning, TimelineFilter(), session, mailbox,
      while: { if case .failure = loading.outcome { false } else { true } },
      rest: { Progress(.documents(0, of: 0), events: beginning.events.count) })
    guard isShown else { return try list(loading.end(), TimelineFilter()) }
    // Whoever leaves before the end does not wait for it.
    guard let status = try loading.outcome?.get().status, status != .success else { return }
    throw Failure(status: status)
  }

  /// Milliseconds that one waits for all rather than see a part of it.
  private static let patience = 25

  private func browseOrList(_ outcome: TimelineLoader.Outcome, _ session: Session?) throws {
    let timeline = outcome.timeline
    let wanted = try filter.map { try $0.filter(for: timeline) } ?? TimelineFilter()
    guard let wanted, try browse(timeline, wanted, session, Mailbox()) else {
      return try list(outcome, wanted)
    }
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }

  private func list(_ outcome: TimelineLoader.Outcome, _ wanted: TimelineFilter?) throws {
    let timeline = outcome.timeline
    var output = Output(colour: noColour ? .never : .automatic)
    let shown = wanted.map { timeline.events(matching: $0) } ?? []
    EventList(timeline.restricted(to: shown)).write(to: &output)
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }

  /// Browses on the terminal.
  ///
  /// - Parameters:
  ///   - isWanted: whether there is anything left to browse.
  ///   - rest: sees to the reading of what is not in the timeline yet, once there is something to see, and tells
  ///     how far it is.
  /// - Returns: false where there is no terminal, or one that shows no more than lines.
  private func browse(
    _ timeline: Timeline, _ filter: TimelineFilter, _ session: Session?, _ mailbox: Mailbox,
    while isWanted: () -> Bool = { true }, rest: () -> Progress? = { nil }
  ) throws(Failure) -> Bool {
    let (configuration, notice) = try ConfigurationFile.read(look.configuration)
    do throws(ScreenError) {
      var loop = try BrowserLoop(
        timeline, filter: filter, keys: configuration.keys, options: look.screen(configuration),
        mailbox: mailbox)
      if let session { loop.send(.resume(session, keepsFilter: !(self.filter?.isEmpty ?? true))) }
      if let notice { loop.send(.notice(notice)) }
      loop.show()
      loop.send(.progress(rest()))
      loop.run(while: isWanted)
      keep(loop.state)
      return true
    } catch {
      switch error {
      case .noTerminal, .incapableTerminal: break
      case .noTerminalType, .unknownTerminalType, .failed: Messages.report("\(error); here is the list")
      }
      return false
    }
  }

  /// Keeps the session for `--resume`; standard input cannot be read again.
  private func keep(_ state: BrowserState) {
    guard !paths.contains(FileReader.standardInput) else { return }
    let session = state.session(paths: paths.map(SessionFile.wholePath), date: fallbackDate)
    let problem = SessionFile.write(session)
    if resumes, let problem { Messages.report(problem) }
  }

  /// What the program says when it is given nothing to read.
  private static let beginning = [
    "summitry shows who met whom, and when, in the articles you give it:",
    "  summitry FOLDER             browse the timeline of all articles in a folder (or of a file)",
    "  summitry --help             all commands and options",
  ]
}

extension BrowsingRequest {
  /// The request of `summitry PATH…` without any option; nil for other calls.
  ///
  /// ArgumentParser takes longer to understand the plainest of calls than an article takes to read.
  init?(plain arguments: [String]) {
    guard let first = arguments.first, !Summitry.commandNames.contains(first),
      arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == FileReader.standardInput })
    else { return nil }
    self.init(paths: arguments)
  }
}
