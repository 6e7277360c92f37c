import TerminalCanvas

/// Something the user can do: keys, help, hints and tests all hang on the list of these.
struct Command: Sendable {
  /// Where a command can be used.
  struct Places: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    static let list = Places(rawValue: 1)
    static let event = Places(rawValue: 2)
    static let source = Places(rawValue: 4)
    static let quotes = Places(rawValue: 8)
    static let help = Places(rawValue: 16)
    static let facets = Places(rawValue: 32)
    static let prompt = Places(rawValue: 64)

    static let lanes = Places(rawValue: 128)
    static let matrix = Places(rawValue: 256)
    /// People or countries.
    static let directory = Places(rawValue: 512)
    static let documents = Places(rawValue: 1024)
    static let conflicts = Places(rawValue: 2048)
    static let palette = Places(rawValue: 4096)
    /// The help, while one types to narrow it.
    static let helpSearch = Places(rawValue: 8192)
    static let export = Places(rawValue: 16384)
    /// A question that is answered with yes or no.
    static let question = Places(rawValue: 32768)
    static let filterLine = Places(rawValue: 65536)
    /// The list of commands and the facet panel, once the field is left: letters move.
    static let paletteList = Places(rawValue: 131072)
    static let facetList = Places(rawValue: 262144)
    /// The article, while words in it are selected.
    static let selecting = Places(rawValue: 1 << 24)
    /// An event's sources, some of which go.
    static let split = Places(rawValue: 1 << 25)
    /// An event of one's own.
    static let eventForm = Places(rawValue: 1 << 26)

    static let timeline: Places = [.list, .event]
    /// All views of the events.
    static let views: Places = [.list, .event, .lanes, .matrix, .directory, .documents, .conflicts]
    /// All views but the timeline.
    static let otherViews: Places = [.lanes, .matrix, .directory, .documents, .conflicts]
    /// Where letters are commands.
    static let reading: Places = [.views, .source, .quotes, .help]
    /// Where letters go into a line of text.
    static let typing: Places = [.prompt, .palette, .helpSearch, .export, .filterLine, .facets, .eventForm]
    /// Where what is typed narrows a list that one can then move in.
    static let narrowing: Places = [.palette, .facets, .helpSearch]
    /// Lists in dialogs, once the field is left.
    static let lists: Places = [.paletteList, .facetList]
    static let panel: Places = [.facets, .facetList]
    static let everywhere: Places = [.reading, .typing, .lists, .question, .selecting, .split]
  }

  /// What it is called: `next-event`.
  let name: String
  /// The keys that do it unless others are chosen, the one to show first.
  let keys: [Key]
  /// What it does, in a line.
  let help: String
  /// The word for it in the bottom line.
  let hint: String
  /// Where it can be used.
  let places: Places
  /// Whether it may lead far away, so that one wants to come back.
  let isJump: Bool
  /// Does it.
  let run: @Sendable (inout BrowserState) -> [Effect]

  init(
    _ name: String, _ keys: [Key], _ places: Places, _ help: String, hint: String = "", jumps: Bool = false,
    run: @escaping @Sendable (inout BrowserState) -> [Effect]
  ) {
    self.name = name
    self.keys = keys
    self.help = help
    self.hint = hint
    self.places = places
    isJump = jumps
    self.run = run
  }

  static func named(_ name: String) -> Command? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}

extension BrowserState {
  /// Where keys go now.
  var place: Command.Places {
    switch dialog {
    case .palette(let palette): return palette.isMoving ? .paletteList : .palette
    case .export: return .export
    case .replace: return .question
    case .filterLine: return .filterLine
    case .split: return .split
    case .eventForm: return .eventForm
    case nil: break
    }
    if prompt != nil { return .prompt }
    switch screens.last {
    case .source: return selectedWords == nil ? .source : .selecting
    case .quotes: return .quotes
    case .help(let help): return help.isTyping ? .helpSearch : .help
    case nil: break
    }
    if let facets, facets.hasKeys { return facets.isMoving ? .facetList : .facets }
    switch mode {
    case .timeline: return focus == .list ? .list : .event
    case .lanes: return .lanes
    case .matrix: return .matrix
    case .people, .countries: return .directory
    case .documents: return .documents
    case .conflicts: return .conflicts
    }
  }
}
