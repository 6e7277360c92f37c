import Glibc
import Synchronization
import TimelineBrowser
import TimelineExchange
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
  }

  /// Times between two looks at how far it is, in seconds: a person reads no faster.
  private static let progressInterval = 0.1

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// How it ended; nil while it goes on.
  var outcome: Result<TimelineLoader.Outcome, Failure>? { state.withLock { $0.outcome } }

  // MARK: Documents

  /// Begins to read documents.
  func read(_ input: InputOptions) {
    var loader = input.loader
    loader.onProgress = { [self] done, total in
      tell { Progress(.documents(done, of: total), events: $0) }
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
          tell { _ in Progress(.percent(share), events: events) }
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
  private func tell(_ progress: (_ events: Int) -> Progress) {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    let events: Int? = state.withLock { state in
      guard state.isShown, now - state.lastProgress >= Loading.progressInterval else { return nil }
      state.lastProgress = now
      return state.latest.events.count
    }
    if let events { mailbox.post(.progress(progress(events))) }
  }
}
