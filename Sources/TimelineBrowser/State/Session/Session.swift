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
  /// How one looks at some files now, or how one looked before where they are not read yet.
  public func session(paths: [String], date: Day?) -> Session {
    var session = Session(paths: paths, date: date)
    if let line = resuming?.filterLine {
      session.filter = line
    } else if !filter.isEmpty {
      session.filter = (vocabulary ?? FilterVocabulary(timeline, index)).line(filter)
    }
    session.mode = mode
    session.lanes = lanes.subject
    session.matrix = matrix.subject
    session.unit = unit
    if let resuming, resuming.wantsPlace {
      session.event = resuming.session.event
      session.day = resuming.session.day
    } else if let selected = selectedEvent {
      session.event = timeline.events[selected].id
      session.day = index.days[selected]
    }
    return session
  }
}
