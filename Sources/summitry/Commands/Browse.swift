import ArgumentParser
import Glibc
import Terminal
import TimelineArchive
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
      input: input, filter: filter, noColour: outputOptions.noColour, look: screenOptions.look(outputOptions),
      resumes: resume)
    try request.run()
  }
}

/// What is left of browsing.
private final class Remains {
  private let loop: BrowserLoop
  private let beginning: Timeline

  init(_ loop: BrowserLoop, _ beginning: Timeline) {
    self.loop = loop
    self.beginning = beginning
  }
}

/// What to browse, and how.
struct BrowsingRequest {
  var input: InputOptions
  var filter: FilterOptions?
  var noColour = false
  var look = BrowserLook()
  /// Whether to go on where the last session was left.
  var resumes = false

  mutating func run() throws {
    let session = resumes ? SessionFile.read() : nil
    if resumes, session == nil, input.paths.isEmpty {
      throw Failure(status: .noInput, message: "there is no session to go on with")
    }
    if let session, input.paths.isEmpty, input.archive.file == nil {
      input.documents.paths = session.paths
      input.documents.date = input.documents.date ?? session.date
    }
    guard filter?.isEmpty ?? true, isatty(STDOUT_FILENO) == 1 else {
      return try browseOrList(outcome(), session)
    }
    if let archive = try input.archiveIfMeant() { return try browse(archive, session) }
    guard !input.paths.isEmpty else { throw BrowsingRequest.nothingToRead() }
    if input.paths.count == 1, let export = ExportFile(input.paths[0]),
      let beginning = try? export.beginning()
    {
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

  private func outcome() throws -> TimelineLoader.Outcome {
    guard let outcome = try input.loadIfThere() else { throw BrowsingRequest.nothingToRead() }
    return outcome
  }

  /// Says how to begin.
  private static func nothingToRead() -> Failure {
    for line in beginning { Messages.write(line) }
    return Failure(status: .usage)
  }

  /// Browses the archive from its first events on, while the others are read.
  private func browse(_ archive: Archive, _ session: Session?) throws {
    if let beginning = try archive.attempt({ try $0.beginning() }) {
      let mailbox = Mailbox()
      let reviewing = ReviewSession(archive)
      let isShown = try browse(
        beginning, TimelineFilter(), session, mailbox, reviewing,
        rest: {
          Loading(mailbox).readRest(for: reviewing)
          return Progress(.percent(0), events: beginning.events.count)
        })
      if isShown { return }
    }
    try browseOrList(outcome(), session)
  }

  /// Browses what was read so far, while the rest is read; what is read at once is shown as a whole.
  private func browseWhileReading(_ session: Session?) throws {
    let mailbox = Mailbox()
    let loading = Loading(mailbox)
    loading.read(input)
    Rehearsal.run()
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
    let reviewing = outcome.archive.map { ReviewSession($0.file, knowing: $0.reviewed) }
    guard let wanted, try browse(timeline, wanted, session, Mailbox(), reviewing) else {
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
    _ reviewing: ReviewSession? = nil, while isWanted: () -> Bool = { true }, rest: () -> Progress? = { nil }
  ) throws(Failure) -> Bool {
    let (configuration, notice) = try ConfigurationFile.read(look.configuration)
    do throws(ScreenError) {
      var loop = try BrowserLoop(
        timeline, filter: filter, reviewing: reviewing, keys: configuration.keys,
        options: look.screen(configuration), mailbox: mailbox)
      let keeper = SessionKeeper()
      loop.keep = { keep($0, by: keeper) }
      loop.keepMeanwhile = { state in self.session(of: state).map(keeper.keepMeanwhile) }
      if let notice { loop.send(.notice(notice)) }
      if let session { loop.send(.resume(session, keepsFilter: !(self.filter?.isEmpty ?? true))) }
      loop.show()
      loop.send(.progress(rest()))
      loop.run(while: isWanted)
      keep(loop.state, by: keeper)
      // It ends with the program: to free so much takes longer than all else at the end.
      _ = Unmanaged.passRetained(Remains(loop, timeline))
      return true
    } catch {
      switch error {
      case .noTerminal, .incapableTerminal: break
      case .noTerminalType, .unknownTerminalType, .failed: Messages.report("\(error); here is the list")
      }
      return false
    }
  }

  /// Keeps the session for `--resume`.
  private func keep(_ state: BrowserState, by keeper: SessionKeeper) {
    if let problem = session(of: state).flatMap(keeper.keep) { Messages.report(problem) }
  }

  /// What `--resume` goes on with; nil where that is standard input, which cannot be read again.
  private func session(of state: BrowserState) -> Session? {
    guard !input.paths.contains(FileReader.standardInput) else { return nil }
    let paths = input.paths.isEmpty ? [input.archive.path].compactMap(\.self) : input.paths
    return state.session(paths: paths.map(SessionFile.wholePath), date: input.documents.date)
  }

  /// What the program says when it is given nothing to read.
  private static let beginning = [
    "summitry shows who met whom, and when, in the articles you give it:",
    "  summitry FOLDER             browse the timeline of all articles in a folder (or of a file)",
    "  summitry add FOLDER         keep them in the archive; 'summitry' alone then browses it",
    "  summitry --help             all commands and options",
  ]
}

extension BrowsingRequest {
  /// The request of `summitry` and `summitry PATH…` without any option; nil for other calls.
  ///
  /// ArgumentParser takes longer to understand the plainest of calls than an article takes to read.
  init?(plain arguments: [String]) {
    guard arguments.first.map({ !Summitry.commandNames.contains($0) }) ?? true,
      arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == FileReader.standardInput })
    else { return nil }
    self.init(input: InputOptions(paths: arguments))
  }
}
