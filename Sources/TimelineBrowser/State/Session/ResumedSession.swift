import TimelineModel

/// A session that is taken up while its files are read. What the user chooses meanwhile stays as chosen.
struct ResumedSession: Sendable {
  let session: Session
  /// Whether view, zoom and event are still to be those of the session.
  var wantsPlace = true
  /// Whether the filter is.
  var wantsFilter: Bool

  /// Whether its filter waits until the names in it are learnt.
  var awaitsNames = false
  /// What was told of it to be lost, so far.
  var told: String?

  init(_ session: Session, keepsFilter: Bool) {
    self.session = session
    wantsFilter = !keepsFilter
  }

  /// The filter as a line, where it is still wanted: names in it may not have been read yet.
  var filterLine: String? { wantsFilter && !session.filter.isEmpty ? session.filter : nil }

  /// The filter that was put aside, as a line, where it still is to be.
  var asideLine: String? { wantsFilter && !session.aside.isEmpty ? session.aside : nil }
}

extension BrowserState {
  /// Takes up the session, and again with every part of the timeline that comes; the nearest event is selected
  /// where its own is gone.
  mutating func resume() {
    guard let resuming else { return }
    for (letter, event) in resuming.session.marks where marks[letter] == nil {
      marks[letter] = position(of: event)
    }
    guard resuming.wantsPlace || resuming.filterLine != nil || resuming.asideLine != nil else { return }
    let awaitsNames =
      vocabulary == nil && hasManyNames && (resuming.filterLine != nil || resuming.asideLine != nil)
    self.resuming?.awaitsNames = awaitsNames
    var lost = awaitsNames ? nil : resumeFilter()
    if resuming.wantsPlace {
      folds = resumedFolds
      let session = resuming.session
      mode = session.mode
      lanes.subject = session.lanes
      matrix.subject = session.matrix
      unit = session.unit
      quoteOrder = session.quoteOrder
      let event = session.event.flatMap { position(of: $0) }
      if session.event != nil, event == nil {
        lost = lost ?? "the event of last time is gone; this is the nearest"
      }
      anchor = event ?? indexed.nearest(to: session.day)
    }
    applyFilter()
    if filter.isEmpty, let line = resuming.asideLine, !awaitsNames {
      setAside = (vocabulary ?? indexed.vocabulary).filter(line, typedTo: -1).filter
    }
    if resuming.wantsPlace {
      arrangeMode(entering: true)
      list.center(count: rows.rows.count, height: listHeight)
      anchor = selectedEvent ?? anchor
      screens = resuming.session.screens.compactMap { $0.screen(self) }
    }
    tell(lost: lost)
  }

  /// The folds of the session, of the journeys that are known.
  private var resumedFolds: Folds {
    var folds = resuming?.session.isAllFolded ?? false ? Folds.all : Folds()
    for journey in resuming?.session.foldExceptions ?? [] {
      if let position = position(of: journey) { folds.toggle(Int32(position)) }
    }
    return folds
  }

  /// Tells what is lost beside what else is told; what was told of an earlier part is taken back.
  private mutating func tell(lost: String?) {
    if let told = resuming?.told, let before = notice, before.hasSuffix(told) {
      notice = before == told ? nil : String(before.dropLast(told.count + 2))
    }
    resuming?.told = lost
    if let lost { notice = notice.map { $0 + "; " + lost } ?? lost }
  }

  /// Filters as the session did, as far as its names are known.
  ///
  /// - Returns: what is not known of it.
  private mutating func resumeFilter() -> String? {
    guard let line = resuming?.filterLine else { return nil }
    let (wanted, error) = (vocabulary ?? indexed.vocabulary).filter(line, typedTo: -1)
    filter = wanted
    // Nobody has filtered since: there is no other filter to go back to.
    history.filterAll(wanted)
    facets?.savedFilter = wanted
    return error.map { "of the filter of last time: \($0.message)" }
  }
}
