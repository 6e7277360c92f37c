import TimelineModel

/// The list of all commands, narrowed by what was typed.
struct PaletteState: Sendable {
  /// A command that was found.
  struct Row: Sendable {
    let command: Command
    /// Whether it can be used where one is.
    let isUsable: Bool
    /// The letters that were found, as ranges of UTF-8 offsets.
    var nameRanges: [Range<Int>] = []
    var helpRanges: [Range<Int>] = []
    var score = 0
  }

  private(set) var field = TextField()
  private(set) var rows: [Row] = []
  var list = ListPosition()
  /// Whether letters move in the list rather than are typed.
  var isMoving = false
  /// Where one was when it opened.
  let place: Command.Places

  /// What the text means instead of a command.
  private(set) var target: Target?
  /// The command of those used before that was recalled, from 0 for the last one.
  private(set) var recalled: Int?

  /// Where Enter leads instead of running a command.
  enum Target: Hashable, Sendable {
    /// To what has this number in the view, from 0.
    case row(Int)
    /// To an event, as an index into the timeline.
    case event(Int)
  }

  private let commands: [Command]
  private let keys: KeyMap
  private let recent: [String]

  init(_ state: BrowserState) {
    place = state.place
    commands = Command.groups(in: place).flatMap(\.commands)
    keys = state.keys
    recent = state.recentCommands
    narrow(to: field)
  }

  /// Finds the commands again; the best one is selected where the text is another.
  mutating func narrow(to field: TextField) {
    let isChanged = field.text != self.field.text || rows.isEmpty
    self.field = field
    guard isChanged else { return }
    recalled = nil
    target = nil
    let pattern = FuzzyPattern(field.text)
    let found = commands.enumerated().compactMap { position, command in
      row(command, pattern).map { (row: $0, rank: rank($0), position: position) }
    }
    rows = found.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.row)
    list = ListPosition()
  }

  /// Goes through the commands that were used before and can be used here: to older ones, or back to newer ones
  /// and the empty line.
  ///
  /// - Returns: whether there was one to go to.
  mutating func recall(_ step: Int) -> Bool {
    let usable = recent.filter { name in commands.contains { $0.name == name && $0.places.contains(place) } }
    let wanted = (recalled ?? -1) + step
    guard wanted >= -1, wanted < usable.count, wanted != recalled ?? -1 else { return false }
    narrow(to: TextField(wanted < 0 ? "" : usable[wanted]))
    recalled = wanted < 0 ? nil : wanted
    return true
  }

  /// Leads elsewhere than to a command.
  mutating func aim(at target: Target?) {
    self.target = target
    if target != nil { rows = [] }
  }

  /// What can be used comes before what cannot, then the better match, then what was used last.
  private func rank(_ row: Row) -> Int {
    let age = recent.firstIndex(of: row.command.name) ?? recent.count
    return (row.isUsable ? 0 : 1 << 40) - row.score << 20 + age
  }

  private func row(_ command: Command, _ pattern: FuzzyPattern) -> Row? {
    var row = Row(command: command, isUsable: command.places.contains(place))
    if pattern.isEmpty { return row }
    if let match = pattern.match(in: command.name) {
      row.nameRanges = match.ranges
      row.score = PaletteState.nameWeight + match.score
    } else if let match = pattern.match(in: command.name + " " + command.help) {
      let end = command.name.utf8.count
      row.nameRanges = match.ranges.filter { $0.upperBound <= end }
      row.helpRanges = match.ranges.filter { $0.lowerBound > end }.map {
        $0.lowerBound - end - 1..<$0.upperBound - end - 1
      }
      row.score = match.score
    }
    if command.name == field.text || keys[command.name].contains(where: { $0.name == field.text }) {
      row.score += 2 * PaletteState.nameWeight
    }
    return row.score > 0 ? row : nil
  }

  private static let nameWeight = 1000

  var selected: Row? { rows.indices.contains(list.selected) ? rows[list.selected] : nil }
}

extension BrowserState {
  var palette: PaletteState? {
    if case .palette(let palette) = dialog { palette } else { nil }
  }

  mutating func openPalette() -> [Effect] {
    dialog = .palette(PaletteState(self))
    return []
  }

  mutating func retypePalette(_ field: TextField) {
    guard var palette else { return }
    palette.narrow(to: field)
    palette.aim(at: target(of: field.text))
    dialog = .palette(palette)
  }

  /// What a text means that is no command's: a number as before `G`, or the beginning of an event's id.
  private func target(of text: String) -> PaletteState.Target? {
    guard text.contains(where: \.isWholeNumber) else { return nil }
    if text.utf8.count <= 8, let number = Int(text), number > 0 { return .row(number - 1) }
    guard text.utf8.count >= 4 else { return nil }
    return indexed.position(ofEventBeginning: text.lowercased()).map { .event($0) }
  }

  /// How many there are of what a number leads to; nil where it leads to a line of the screen.
  private var numberedRows: (count: Int, noun: String)? {
    switch screens.last {
    case .source(let source): return (Int(source.page.lines.last ?? 0), "line")
    case .quotes(let quotes): return (quotes.quotes.count, "quote")
    case .help: return nil
    case nil: break
    }
    switch mode {
    case .timeline: return focus == .list ? (rows.eventCount, "event") : nil
    case .lanes: return (lanes.values.count, "lane")
    case .matrix: return (matrix.values.count, "row")
    case .people: return (people.values.count, "row")
    case .countries: return (countries.values.count, "row")
    case .documents: return (documents.values.count, "document")
    case .conflicts: return (conflicts.events.count, "conflict")
    }
  }

  /// Moves in the list; from its top on to what was used before.
  mutating func stepInPalette(_ step: Int) -> [Effect] {
    guard var palette else { return [] }
    let isRecalling = palette.recalled != nil || palette.field.isEmpty && step < 0
    if isRecalling, palette.list.selected == 0, palette.recall(-step) {
      dialog = .palette(palette)
      return []
    }
    if palette.recalled != nil, step < 0 { return [] }
    return movePalette(.lines(step))
  }

  mutating func movePalette(_ motion: Motion) -> [Effect] {
    guard var palette else { return [] }
    palette.list.move(motion, count: palette.rows.count, height: PaletteView.listHeight(self))
    dialog = .palette(palette)
    return []
  }

  mutating func runSelectedCommand() -> [Effect] {
    guard let palette else { return [] }
    dialog = nil
    switch palette.target {
    case .row(let row):
      let effects = move(.row(row))
      if let rows = numberedRows, row >= rows.count {
        notice = "there \(rows.count == 1 ? "is" : "are") only \(counted(rows.count, rows.noun))"
      }
      return effects
    case .event(let event): return go(to: event)
    case nil: break
    }
    guard let row = palette.selected else {
      notice = "no command is called “\(palette.field.text)”"
      return []
    }
    guard row.isUsable else {
      notice = "\(row.command.name) is not for here, but for \(row.command.places.words)"
      return []
    }
    recentCommands.removeAll { $0 == row.command.name }
    recentCommands.insert(row.command.name, at: 0)
    return run(row.command)
  }
}
