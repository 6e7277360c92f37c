public import TimelineModel

/// What one had before one: the files, and how one looked at them. It names nothing by its number, for the
/// files may be others when it is taken up again.
public struct Session: Hashable, Sendable {
  /// The files and folders, as whole paths.
  public var paths: [String]
  /// The date of documents that do not tell theirs.
  public var date: Day?
  /// The filter as a line.
  var filter = ""
  var mode = Mode.timeline
  var lanes = Subject.people
  var matrix = Subject.people
  /// The unit that was chosen; nil for the one that fits.
  var unit: TimeUnit?
  /// The event that was selected, and its day.
  var event: Event.ID?
  var day: Day?

  /// A session that begins with files.
  public init(paths: [String], date: Day? = nil) {
    self.paths = paths
    self.date = date
  }
}

extension BrowserState {
  /// How one looks at some files now.
  public func session(paths: [String], date: Day?) -> Session {
    var session = Session(paths: paths, date: date)
    if !filter.isEmpty { session.filter = (vocabulary ?? FilterVocabulary(timeline, index)).line(filter) }
    session.mode = mode
    session.lanes = lanes.subject
    session.matrix = matrix.subject
    session.unit = unit
    if let selected = selectedEvent {
      session.event = timeline.events[selected].id
      session.day = index.days[selected]
    }
    return session
  }

  /// Takes up the session, and again with every part of the timeline that comes, until a key is pressed; the
  /// nearest event is selected where its own is gone.
  mutating func resume() {
    guard let (session, keepsFilter) = resuming else { return }
    let vocabulary = FilterVocabulary(timeline, index)
    var lost: String?
    if !keepsFilter {
      let (wanted, error) = vocabulary.filter(session.filter, typedTo: -1)
      filter = wanted
      lost = error.map { "of the filter of last time: \($0.message)" }
    }
    mode = session.mode
    lanes.subject = session.lanes
    matrix.subject = session.matrix
    unit = session.unit
    let event = session.event.flatMap { position(of: $0) }
    if session.event != nil, event == nil {
      lost = lost ?? "the event of last time is gone; this is the nearest"
    }
    anchor = event ?? nearest(to: session.day)
    applyFilter()
    arrangeMode(entering: true)
    list.center(count: rows.rows.count, height: listHeight)
    anchor = selectedEvent ?? anchor
    notice = lost
  }

  /// The event that is nearest in time; the first where there is no telling.
  private func nearest(to day: Day?) -> Int {
    guard let day else { return 0 }
    var best: (distance: Int, event: Int)?
    for event in timeline.events.indices {
      guard let other = index.days[event] else { continue }
      let distance = abs(other - day)
      if distance < best?.distance ?? .max { best = (distance, event) }
    }
    return best?.event ?? 0
  }
}
