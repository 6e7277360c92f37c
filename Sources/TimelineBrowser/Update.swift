import TerminalCanvas
import TimelineModel

/// What a message does to the browser.
///
/// - Returns: what is to be done outside, in order.
public func update(_ state: inout BrowserState, _ message: Message) -> [Effect] {
  defer {
    state.fitTime()
    state.summarise()
  }
  return take(message, &state) + state.indexWordsWhereWanted() + state.learnNamesWhereWanted()
}

private func take(_ message: Message, _ state: inout BrowserState) -> [Effect] {
  switch message {
  case .key(let key):
    state.notice = nil
    return state.handle(key)
  case .resize(let width, let height):
    state.resize(width: width, height: height)
    return []
  case .timeline(let timeline):
    state.replace(timeline)
    state.resume()
    return []
  case .progress(let progress):
    state.progress = progress
    if progress == nil, !(state.resuming?.awaitsNames ?? false) { state.resuming = nil }
    return []
  case .searchIndex(let index, let generation):
    state.take(index, generation: generation)
    return []
  case .vocabulary(let vocabulary, let generation):
    state.take(vocabulary, generation: generation)
    return []
  case .fileExists(let export):
    state.ask(toReplace: export)
    return []
  case .unwritten(let export, let problem):
    state.tell(problem, of: export)
    return []
  case .unkept(let event, let problem):
    state.tell(problem, of: event)
    return []
  case .resume(let session, let keepsFilter):
    state.resuming = ResumedSession(session, keepsFilter: keepsFilter)
    state.resume()
    return []
  case .changed(let event):
    if let position = state.position(of: event), state.result.events.contains(position) {
      state.select(event: position)
    }
    return []
  case .notice(let text):
    state.notice = text
    return []
  }
}

extension BrowserState {
  mutating func handle(_ key: Key) -> [Effect] {
    resuming?.wantsPlace = false
    awaitsHit = false
    self.key = key
    let before = (filter, setAside)
    let effects = remembering { $0.perform(key) }
    if (filter, setAside) != before { resuming?.wantsFilter = false }
    return effects
  }

  private mutating func perform(_ key: Key) -> [Effect] {
    if let pending { return take(key, for: pending) }
    if let effects = point(key) {
      count = nil
      return effects
    }
    if key == .escape, count != nil {
      count = nil
      return []
    }
    // What moves in dialogs is Enter elsewhere.
    let isEnter = key == .control("j") && keys.command(for: key, in: place) == nil
    if let command = keys.command(for: isEnter ? .enter : key, in: place) {
      let typed = count
      let effects = run(command)
      if count == typed, command.name != "count" { count = nil }
      return effects
    }
    count = nil
    if case .character(let scalar) = key, CellWidth(of: scalar) != .unprintable {
      if field != nil { return edit { $0.type(scalar) } }
      notice = "\(key.name) does nothing here.  \(keys.label("help")) shows every key"
    }
    return []
  }

  /// What the mouse does; nil for keys.
  private mutating func point(_ key: Key) -> [Effect]? {
    switch key {
    case .wheelUp(let column, let row): wheel(-3, column: column, row: row)
    case .wheelDown(let column, let row): wheel(3, column: column, row: row)
    case .click(let column, let row): click(column: column, row: row)
    default: nil
    }
  }

  /// Does a command, whether a key or the palette named it.
  mutating func run(_ command: Command) -> [Effect] {
    if command.isJump { history.isJump = true }
    return command.run(&self)
  }

  /// Moves in whatever has the keys.
  mutating func move(_ motion: Motion) -> [Effect] {
    let body = ScreenLayout(self).body.height
    switch screens.last {
    case .source(var source):
      var motion = motion
      // A number means a line of the file.
      if case .row(let line) = motion {
        motion = .row(source.page.lines.firstIndex { $0 > line } ?? source.page.lines.count)
      }
      source.position.move(motion, count: source.page.layout.rows.count, height: body)
      screens[screens.count - 1] = .source(source)
    case .quotes(var quotes):
      quotes.list.move(motion, count: quotes.quotes.count, height: QuoteList.visibleCount(self))
      screens[screens.count - 1] = .quotes(quotes)
    case .help: return moveHelp(motion)
    case nil:
      if focus == .event {
        pane.move(motion, count: EventPane.rows(self).count, height: ScreenLayout(self).pane.height)
      } else {
        moveInMode(motion)
      }
    }
    return []
  }

  mutating func resize(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    countDays()
    list.reveal(count: rows.rows.count, height: listHeight)
    pane.clamp(count: EventPane.rows(self).count, height: ScreenLayout(self).pane.height)
    revealFacet()
    revealInMode()
    for index in screens.indices { resizeScreen(index) }
    _ = movePalette(.lines(0))
  }

  mutating func resizeScreen(_ index: Int) {
    let body = ScreenLayout(self).body
    switch screens[index] {
    case .source(var source):
      source.resize(timeline, body)
      screens[index] = .source(source)
    case .quotes(var quotes):
      quotes.list.reveal(count: quotes.quotes.count, height: QuoteList.visibleCount(self))
      screens[index] = .quotes(quotes)
    case .help(var help):
      help.position.clamp(count: HelpView.lines(help, keys, width: width).count, height: body.height)
      screens[index] = .help(help)
    }
  }

  /// Esc on the timeline.
  mutating func leave() -> [Effect] {
    if query != nil {
      query = nil
      updateHits()
    } else if facets != nil {
      facets = nil
      list.center(count: rows.rows.count, height: listHeight)
    } else if focus == .event {
      focus = .list
    } else if mode != .timeline {
      return show(.timeline)
    } else {
      notice = "\(keys.label("quit")) quits"
    }
    return []
  }

  /// Goes back to what lies under the topmost screen.
  mutating func closeScreen() -> [Effect] {
    guard !screens.isEmpty else { return [] }
    let foundNothing = hitCount == 0
    screens.removeLast()
    // What is found neither there nor here is searched for no longer.
    if query != nil, foundNothing, !lacksWords, hitCount == 0 {
      query = nil
      updateHits()
    }
    return []
  }
}
