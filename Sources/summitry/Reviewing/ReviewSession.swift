import Dispatch
import Glibc
import Synchronization
import TimelineArchive
import TimelineBrowser
import TimelineModel

/// Keeps what is said of events in the browser, one thing after the other, beside the browser's loop.
final class ReviewSession: Sendable {
  private let archive: Archive
  private let queue = DispatchQueue(label: "review")
  /// What was known last: to read it again takes long.
  private let known: Mutex<Reviewed?>

  init(_ archive: Archive, knowing known: Reviewed? = nil) {
    self.archive = archive
    self.known = Mutex(known)
  }

  /// Reads what is known, and tells it before anything that is said from now on.
  func read(then post: (Message) -> Void) {
    queue.sync {
      do throws(Failure) {
        post(.timeline(IndexedTimeline(try reviewed().shown)))
      } catch {
        post(.notice("the rest cannot be read: \(error.message ?? "")"))
      }
    }
  }

  private func reviewed() throws(Failure) -> Reviewed {
    let before = known.withLock { $0 }
    return remember(try archive.attempt { try $0.reviewed(knowing: before) })
  }

  private func remember(_ reviewed: Reviewed) -> Reviewed {
    known.withLock { $0 = reviewed }
    return reviewed
  }

  /// Waits until everything is kept.
  func finish() { queue.sync {} }

  /// Keeps what is said, and then tells what is known.
  func perform(_ request: ReviewRequest, then post: @escaping @Sendable (Message) -> Void) {
    queue.async { [self] in
      do throws(Failure) {
        let outcome = try keep(request)
        if let reviewed = outcome.reviewed { post(.timeline(IndexedTimeline(reviewed.shown))) }
        if let changed = outcome.changed { post(.changed(changed)) }
        post(.notice(outcome.word))
      } catch {
        let problem = error.message ?? ""
        // What was typed is not lost.
        if case .create(let event) = request { post(.unkept(event, problem)) } else { post(.notice(problem)) }
      }
    }
  }

  private struct Outcome {
    /// What was done, in a line.
    var word: String
    /// What is known now; nil where nothing was done.
    var reviewed: Reviewed?
    /// The event it was done to, where that is not the one that is selected.
    var changed: Event.ID?
  }

  private func keep(_ request: ReviewRequest) throws(Failure) -> Outcome {
    switch request {
    case .accept(let event): return try keep([.accept], [event], "accepted")
    case .reject(let event): return try keep([.reject], [event], "rejected")
    case .edit: return Outcome(word: "")
    case .merge(let events): return try keep([.merge], events, "merged")
    case .split(let event, let sources): return try keep([.split], [event], "split", sources)
    case .create(let event): return try keep(event)
    case .undo:
      let before = known.withLock { $0 }
      let undone = try archive.attempt { try $0.undo(knowing: before) }
      return outcome(of: undone, "taken back", "nothing to take back")
    case .redo:
      let before = known.withLock { $0 }
      let redone = try archive.attempt { try $0.redo(knowing: before) }
      return outcome(of: redone, "made again", "nothing to make again")
    }
  }

  private func outcome(of reversal: Reversal?, _ word: String, _ otherwise: String) -> Outcome {
    guard let reversal, let summary = LogLine.summary(reversal.changes) else {
      return Outcome(word: otherwise)
    }
    return Outcome(
      word: "\(word): \(summary)", reviewed: remember(reversal.reviewed),
      changed: reversal.changes.lazy.flatMap(\.events).first?.event)
  }

  private func keep(
    _ actions: [ReviewAction], _ events: [Event.ID], _ word: String, _ sources: [QuotedSource] = []
  ) throws(Failure) -> Outcome {
    let before = try reviewed()
    let spans = try sources.map { source throws(Failure) in try span(of: source, in: before) }
    let after = remember(
      try archive.attempt { try $0.review(actions, of: events, spans: spans, in: before) })
    let title = after.timeline.events.first { $0.id == events.first }?.title ?? ""
    return Outcome(word: "\(word): \(title)", reviewed: after)
  }

  private func keep(_ own: OwnEvent) throws(Failure) -> Outcome {
    let before = try reviewed()
    let span = try span(of: own.source, in: before)
    var edit = EventEdit(
      date: EventDate(edtf: own.date), kind: own.kind, status: own.status,
      place: own.place.isEmpty ? nil : EditWords.place(own.place),
      title: own.title.isEmpty ? nil : own.title)
    if !own.who.isEmpty {
      edit.who = try own.who.map { name throws(Failure) in try EditWords.person(name, in: before.timeline) }
    }
    let others = Set(before.timeline.events.map(\.id))
    let created = edit
    let after = remember(
      try archive.attempt { try $0.review(.create(created), of: [], spans: [span], in: before) })
    let event = after.timeline.events.first { !others.contains($0.id) }
    let word = "added: " + (event.map { "\($0.title), \(DateLabel.short($0.date))" } ?? own.title)
    return Outcome(word: word, reviewed: after)
  }

  /// Where words stand: where they were seen, else where else they stand in the document once.
  private func span(of source: QuotedSource, in reviewed: Reviewed) throws(Failure) -> SourceSpan {
    if let index = reviewed.timeline.documents.firstIndex(where: { $0.path == source.path }),
      source.bytes.upperBound <= reviewed.timeline.documents[index].text.utf8.count,
      reviewed.timeline.documents[index].text[source.bytes] == source.words
    {
      return SourceSpan(document: Document.ID(index), bytes: source.bytes)
    }
    return try archive.attempt { archive in
      try archive.span(of: source.words, inDocument: source.path, of: reviewed)
    }
  }

  // MARK: In the editor

  /// Where to find what was typed and could not be kept.
  static func whereItIs(_ path: String) -> String { "your text is in \(path): " }

  /// The text of an event for the editor, and the name of a file that holds it.
  func form(for id: Event.ID) throws(Failure) -> (form: EventForm, path: String) {
    finish()
    let timeline = try reviewed().timeline
    guard let event = timeline.events.first(where: { $0.id == id }) else {
      throw Failure(status: .usage, message: "there is no such event any more")
    }
    let form = EventForm(event, in: timeline)
    var name = Array(((Environment["TMPDIR"] ?? "/tmp") + "/summitry-event-XXXXXX.txt").utf8CString)
    let file = mkstemps(&name, 4)
    guard file >= 0 else {
      throw Failure(
        status: .writeError, message: "no file for the editor: " + SystemError.description(of: errno))
    }
    defer { close(file) }
    var text = form.text
    let isWritten = text.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
    guard isWritten else {
      throw Failure(
        status: .writeError, message: "no file for the editor: " + SystemError.description(of: errno))
    }
    return (form, String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// Keeps what was changed in the editor. The file goes once it is kept.
  ///
  /// - Returns: how many changes there are.
  func keep(
    _ form: EventForm, editedIn path: String, of id: Event.ID,
    then post: @escaping @Sendable (Message) -> Void
  ) throws(Failure) -> Int {
    let bytes: [UInt8]
    do { bytes = try FileReader.bytes(of: path) } catch {
      throw Failure(status: .noInput, message: error.message)
    }
    let actions = try form.changes(in: String(decoding: bytes, as: UTF8.self))
    guard !actions.isEmpty else { return 0 }
    queue.async { [self] in
      do throws(Failure) {
        let outcome = try keep(actions, [id], "kept")
        unlink(path)
        if let reviewed = outcome.reviewed { post(.timeline(IndexedTimeline(reviewed.shown))) }
        post(.notice(outcome.word))
      } catch {
        post(.notice(ReviewSession.whereItIs(path) + (error.message ?? "")))
      }
    }
    return actions.count
  }
}
