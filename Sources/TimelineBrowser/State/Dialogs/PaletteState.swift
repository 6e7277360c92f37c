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
    let pattern = FuzzyPattern(field.text)
    let found = commands.enumerated().compactMap { position, command in
      row(command, pattern).map { (row: $0, rank: rank($0), position: position) }
    }
    rows = found.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.row)
    list = ListPosition()
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
    dialog = .palette(palette)
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
