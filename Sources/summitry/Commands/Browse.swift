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
    if try browseFromBeginning(session) { return }
    guard let outcome = try input.loadIfThere() else {
      for line in BrowsingRequest.beginning { Messages.write(line) }
      throw Failure(status: .usage)
    }
    let timeline = outcome.timeline
    let wanted = try filter.map { try $0.filter(for: timeline) } ?? TimelineFilter()
    if let wanted, try browse(timeline, wanted, session, outcome.archive) {
      if outcome.status != .success { throw Failure(status: outcome.status) }
      return
    }
    var output = Output(colour: noColour ? .never : .automatic)
    let shown = wanted.map { timeline.events(matching: $0) } ?? []
    EventList(timeline.restricted(to: shown)).write(to: &output)
    try output.flush()
    if outcome.status != .success { throw Failure(status: outcome.status) }
  }

  /// Browses an exported timeline or the archive from the first events on, while the others are read.
  ///
  /// - Returns: false where all of it is to be read first, for what is asked for is found in all of it.
  private func browseFromBeginning(_ session: Session?) throws(Failure) -> Bool {
    guard filter?.isEmpty ?? true, isatty(STDOUT_FILENO) == 1 else { return false }
    if let archive = try input.archiveIfMeant() { return try browseFromBeginning(archive, session) }
    guard input.paths.count == 1, let export = ExportFile(input.paths[0]),
      let beginning = try? export.beginning()
    else { return false }
    return try browse(beginning, TimelineFilter(), session) {
      do throws(ImportError) {
        return .timeline(try export.whole())
      } catch {
        return .notice("the rest cannot be read: \(error)")
      }
    }
  }

  private func browseFromBeginning(_ archive: Archive, _ session: Session?) throws(Failure) -> Bool {
    guard let beginning = try archive.attempt({ try $0.beginning() }) else { return false }
    return try browse(beginning, TimelineFilter(), session, archive) {
      do throws(ArchiveError) {
        return .timeline(try archive.timeline())
      } catch {
        return .notice("the rest cannot be read: \(error.message)")
      }
    }
  }

  /// Browses on the terminal.
  ///
  /// - Parameter rest: reads what is not in the timeline yet.
  /// - Returns: false where there is no terminal, or one that shows no more than lines.
  private func browse(
    _ timeline: Timeline, _ filter: TimelineFilter, _ session: Session?, _ archive: Archive? = nil,
    rest: (@Sendable () -> Message)? = nil
  ) throws(Failure) -> Bool {
    let (configuration, notice) = try ConfigurationFile.read(look.configuration)
    do throws(ScreenError) {
      var loop = try BrowserLoop(
        timeline, filter: filter, reviewing: archive.map(ReviewSession.init), keys: configuration.keys,
        options: look.screen(configuration))
      if let session { loop.send(.resume(session, keepsFilter: !(self.filter?.isEmpty ?? true))) }
      if let notice { loop.send(.notice(notice)) }
      loop.run(rest)
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
    guard !input.paths.contains(FileReader.standardInput) else { return }
    let paths = input.paths.isEmpty ? [input.archive.path].compactMap(\.self) : input.paths
    let session = state.session(paths: paths.map(SessionFile.wholePath), date: input.documents.date)
    let problem = SessionFile.write(session)
    if resumes, let problem { Messages.report(problem) }
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
