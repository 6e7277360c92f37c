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
  var quoteOrder = QuoteOrder.date
  /// The filter that was put aside, as a line.
  var aside = ""
  /// The events that are marked, by the letters.
  var marks: [Unicode.Scalar: Event.ID] = [:]
  /// Whether all journeys were folded, but for some, or some were.
  var isAllFolded = false
  var foldExceptions: [Event.ID] = []
  /// What lay over the view, the topmost last.
  var screens: [OpenScreen] = []

  /// A list of quotes, or an article, and where one was in it.
  struct OpenScreen: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case quoteList, quote
      case event(Event.ID)
      /// By its path.
      case document(String)
    }

    var kind: Kind
    /// The quote or the place that was current, from 0.
    var current: Int
    /// The byte of the text that stood at the top.
    var top = 0
  }

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
    lazy var vocabulary = self.vocabulary ?? indexed.vocabulary
    func line(_ filter: TimelineFilter) -> String {
      hasManyNames ? FilterVocabulary.plainLine(filter, of: timeline) : vocabulary.line(filter)
    }
    if let line = resuming?.filterLine {
      session.filter = line
    } else if !filter.isEmpty {
      session.filter = line(filter)
    }
    session.mode = mode
    session.lanes = lanes.subject
    session.matrix = matrix.subject
    session.unit = unit
    session.quoteOrder = quoteOrder
    session.aside = resuming?.asideLine ?? setAside.map(line) ?? ""
    session.marks = marks.mapValues { timeline.events[$0].id }
    // What is marked may not be read yet.
    for (letter, event) in resuming?.session.marks ?? [:] where marks[letter] == nil {
      session.marks[letter] = event
    }
    if let resuming, resuming.wantsPlace {
      session.event = resuming.session.event
      session.day = resuming.session.day
      session.isAllFolded = resuming.session.isAllFolded
      session.foldExceptions = resuming.session.foldExceptions
      session.screens = resuming.session.screens
      return session
    }
    if let selected = selectedEvent {
      session.event = timeline.events[selected].id
      session.day = index.days[selected]
    }
    session.isAllFolded = folds.areAll
    session.foldExceptions = folds.exceptions.map { timeline.events[Int($0)].id }.sorted()
    session.screens = screens.compactMap { Session.OpenScreen($0, timeline) }
    return session
  }
}
