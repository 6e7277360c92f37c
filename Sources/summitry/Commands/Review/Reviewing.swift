import TimelineArchive
import TimelineModel

/// The archive, and what is known of its events, while a change is made.
struct Reviewing {
  private let archive: Archive
  private(set) var reviewed: Reviewed

  init(_ options: ArchiveOptions) throws(Failure) {
    archive = try options.open()
    reviewed = try archive.attempt { try $0.reviewed() }
  }

  /// The event that a name means.
  func event(named name: String) throws(Failure) -> Event {
    try EventNames.event(named: name, in: reviewed.timeline)
  }

  /// Where words stand in a document.
  func span(of words: String, inDocument path: String) throws(Failure) -> SourceSpan {
    let name = Archive.name(ofArticle: path)
    return try archive.attempt { try $0.span(of: words, inDocument: name, of: reviewed) }
  }

  /// Makes a change to events.
  mutating func change(_ action: ReviewAction, _ events: [Event], spans: [SourceSpan] = []) throws(Failure) {
    let before = reviewed
    reviewed = try archive.attempt { archive in
      try archive.review(action, of: events.map(\.id), spans: spans, in: before)
    }
  }

  /// Makes several changes to an event, which are undone at once.
  mutating func change(_ actions: [ReviewAction], _ event: Event) throws(Failure) {
    let before = reviewed
    reviewed = try archive.attempt { try $0.review(actions, of: [event.id], in: before) }
  }

  /// Says the same of all events that names mean, and prints it.
  mutating func say(_ action: ReviewAction, of names: [String], _ word: String) throws(Failure) {
    var events: [Event] = []
    for name in names {
      let event = try event(named: name)
      if !events.contains(where: { $0.id == event.id }) { events.append(event) }
    }
    let (before, ids) = (reviewed, events.map(\.id))
    reviewed = try archive.attempt { try $0.review(action, ofEach: ids, in: before) }
    for event in events { try report(word, event) }
  }

  /// Prints what became of an event, in one line.
  func report(_ word: String, _ event: Event) throws(Failure) {
    let now = reviewed.timeline.events.first { $0.id == event.id } ?? event
    var output = Output(colour: .never)
    let date = DateLabel.short(now.date)
    output.write(
      "\(word): \(PrintableText.line(now.title)), \(date.isEmpty ? "undated" : date) (\(now.id))\n")
    try output.flush()
  }
}
