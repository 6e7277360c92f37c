import Glibc
import Synchronization
import TimelineBrowser
import TimelineExchange
import TimelineExtraction
import TimelineModel

/// Reading that goes on while what is known already is browsed: it leaves timelines, with their indexes, and how
/// far it is in a mailbox.
final class Loading: Sendable {
  private let mailbox: Mailbox
  private let state = Mutex(State())

  private struct State {
    var latest = Timeline()
    var outcome: Result<TimelineLoader.Outcome, Failure>?
    /// Whether timelines are wanted in the mailbox.
    var isShown = false
    var lastProgress = 0.0
    let start = Loading.now
  }

  /// Times between two looks at how far it is, in seconds: a person reads no faster.
  private static let progressInterval = 0.1

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// How it ended; nil while it goes on.
  var outcome: Result<TimelineLoader.Outcome, Failure>? { state.withLock { $0.outcome } }

  // MARK: Documents

  /// Begins to read documents.
  func read(_ input: InputOptions) {
    // Before the thread starts that reads: it does so as well, for those who do not browse.
    Extractor.prepare()
    var loader = input.loader
    loader.onProgress = { [self] read in
      tell(
        .documents(read.documents, of: read.documentCount),
        share: Double(read.bytes) / Double(max(1, read.byteCount)), bytes: (read.bytes, read.byteCount))
    }
    loader.onPart = { [self] in take($0) }
    let paths = input.paths
    Task.detached(priority: .userInitiated) { [self, loader] in
      let outcome = Result { () throws(Failure) in try loader.load(paths) }
      let isShown = state.withLock { state in
        state.outcome = outcome
        state.latest = Timeline()
        return state.isShown
      }
      guard isShown else { return mailbox.post(.progress(nil)) }
      if case .success(let outcome) = outcome { mailbox.post(.timeline(IndexedTimeline(outcome.timeline))) }
      mailbox.post(.progress(nil))
    }
  }

  /// Waits for the end, but not long.
  ///
  /// - Returns: what is known then, to be shown; what comes later is left in the mailbox.
  func begin(within milliseconds: Int) -> Timeline {
    mailbox.wait(milliseconds)
    return state.withLock { state in
      state.isShown = true
      if case .success(let outcome) = state.outcome { return outcome.timeline }
      return state.latest
    }
  }

  /// Waits for the end.
  func end() throws(Failure) -> TimelineLoader.Outcome {
    while true {
      if let outcome { return try outcome.get() }
      mailbox.wait(1000)
    }
  }

  private func take(_ part: Timeline) {
    let isShown = state.withLock { state in
      state.latest = part
      return state.isShown
    }
    if isShown { mailbox.post(.timeline(IndexedTimeline(part))) }
  }

  // MARK: Exports

  /// Begins to read the rest of an exported timeline.
  func readRest(of export: ExportFile) {
    state.withLock { $0.isShown = true }
    Task.detached(priority: .userInitiated) { [self] in
      do throws(ImportError) {
        let timeline = try export.whole { [self] share, events in
          tell(.percent(share), share: Double(share) / 100, events: events)
        }
        mailbox.post(.timeline(IndexedTimeline(timeline)))
      } catch {
        mailbox.post(.notice("the rest cannot be read: \(error)"))
      }
      mailbox.post(.progress(nil))
      HugePages.gather()
    }
  }

  // MARK: Archives

  /// Begins to read all of an archive, for what is said of it to be known at once.
  func readRest(for reviewing: ReviewSession) {
    Task.detached(priority: .userInitiated) { [self] in
      reviewing.read { mailbox.post($0) }
      mailbox.post(.progress(nil))
      HugePages.gather()
    }
  }

  /// Tells how far it is, if that was not just told.
  ///
  /// - Parameters:
  ///   - events: how many there are; nil where those are meant that are known.
  ///   - bytes: how many were read, of how many.
  private func tell(
    _ amount: Progress.Amount, share: Double, events: Int? = nil, bytes: (read: Int, of: Int)? = nil
  ) {
    let now = Loading.now
    let progress: Progress? = state.withLock { state in
      guard state.isShown, now - state.lastProgress >= Loading.progressInterval else { return nil }
      state.lastProgress = now
      let seconds = now - state.start
      let left = seconds > 1 && share > 0 ? Int((seconds / share * (1 - share)).rounded(.up)) : nil
      var progress = Progress(amount, events: events ?? state.latest.events.count, secondsLeft: left)
      progress.volume = bytes.map { bytes in
        Progress.Volume(
          bytes: bytes.read, of: bytes.of, perSecond: seconds > 1 ? Int(Double(bytes.read) / seconds) : nil)
      }
      return progress
    }
    if let progress { mailbox.post(.progress(progress)) }
  }

  /// Seconds since some moment.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
