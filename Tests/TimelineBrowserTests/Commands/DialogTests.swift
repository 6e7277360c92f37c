import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// One rule for all dialogs: what moves and what edits in them, and how one leaves them.
@Suite struct DialogTests {
  /// A dialog with a field: how it is opened, and what tells where one is in it.
  struct Dialog: CustomTestStringConvertible, Sendable {
    let name: String
    let open: [Key]
    /// What is selected in it.
    let position: @Sendable (BrowserState) -> String
    /// Whether it has a list that one can move in, once the field is left.
    let hasList: Bool
    var testDescription: String { name }

    init(_ name: String, _ open: [Key], list: Bool, _ position: @escaping @Sendable (BrowserState) -> String)
    {
      self.name = name
      self.open = open
      hasList = list
      self.position = position
    }

    var state: BrowserState {
      var state = BrowserState.coldWar(100, 14)
      for key in open { state.press(key) }
      return state
    }
  }

  static let dialogs = [
    Dialog("palette", [":"], list: true) { "\($0.palette!.list.selected)" },
    Dialog("filter panel", ["f"], list: true) { "\($0.facets!.list.selected)" },
    Dialog("search of the help", ["?", "/"], list: true) { "\($0.help!.position.top)" },
    Dialog("search", ["/", "m", "e", "t"], list: false) { "\($0.anchor)" },
    Dialog("filter line", ["F"], list: false) { "\($0.filterLine!.taken?.candidate ?? -1)" },
    Dialog("export", ["e"], list: false) { "\($0.export!.format)" },
  ]

  @Test(arguments: dialogs)
  func keysMoveWhileOneTypes(dialog: Dialog) {
    let ways: [(next: Key, previous: Key)] = [
      (.down, .up), (.control("n"), .control("p")), (.control("j"), .control("k")),
    ]
    for way in ways {
      var state = dialog.state
      let place = state.place
      state.press(way.next)
      let first = dialog.position(state)
      state.press(way.next)
      #expect(dialog.position(state) != first, "\(way.next.name)")
      state.press(way.previous)
      #expect(dialog.position(state) == first && state.place == place, "\(way.previous.name)")
    }
  }

  @Test(arguments: dialogs)
  func keysEditTheField(dialog: Dialog) throws {
    var state = dialog.state
    state.press(.control("u"))
    #expect(state.field == TextField())
    // A space chooses in the filter panel.
    let isPanel = state.place == .facets
    state.type(isPanel ? "onetwo" : "one two")
    state.press(.control("a"))
    #expect(state.field?.before == "" && state.field?.after == (isPanel ? "onetwo" : "one two"))
    state.press("x", .control("e"))
    #expect(state.field?.before == (isPanel ? "xonetwo" : "xone two"))
    state.press(.control("w"))
    #expect(state.field?.text == (isPanel ? "" : "xone "))
    state.type("ab")
    state.press(.backspace)
    #expect(state.field?.text == (isPanel ? "a" : "xone a"))
  }

  @Test(arguments: dialogs.filter(\.hasList))
  func escGoesToTheListAndThenBack(dialog: Dialog) {
    var state = dialog.state
    state.press(.escape)
    #expect(state.field == nil, "letters are not typed")
    #expect(view(state).cursor == nil)
    let start = dialog.position(state)
    state.press("j")
    let next = dialog.position(state)
    #expect(next != start)
    state.press("j", "k")
    #expect(dialog.position(state) == next)
    state.press("G")
    let last = dialog.position(state)
    state.press("g", "G")
    #expect(dialog.position(state) == last && last != next)
    state.press("g", "2", "j")
    #expect(dialog.position(state) != start && dialog.position(state) != next)
    for key: Key in ["i", "/"] {
      state.press(key)
      #expect(state.field != nil && view(state).cursor != nil, "\(key.name) types again")
      state.press(.escape)
    }
    for key: Key in [.escape, "q"] {
      var state = dialog.state
      state.press(.escape, key)
      #expect(state.place == .list, "\(key.name) closes")
    }
  }

  @Test(arguments: dialogs.filter { !$0.hasList })
  func escClosesWhereThereIsNothingToMoveIn(dialog: Dialog) {
    var state = dialog.state
    state.press(.escape)
    #expect(state.place == .list)
  }

  @Test func whatWasTypedStaysNarrowedInTheList() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("a")
    let rows = state.facets!.rows
    state.press(.escape, "j", " ")
    #expect(state.facets!.rows == rows && !state.filter.isEmpty)
    state.press(.enter)
    #expect(state.place == .list && !state.filter.isEmpty)
    state.press(":")
    state.type("view")
    state.press(.escape, "j", .enter)
    #expect(state.dialog == nil && state.recentCommands.count == 1)
  }

  @Test func lettersThatMeanNothingInAListSaySo() {
    var state = BrowserState.coldWar()
    state.press("f", .escape, "x")
    #expect(state.notice?.hasPrefix("x does nothing here") ?? false)
    #expect(state.facets?.text == "")
  }

  @Test func theLineBelowTellsWhatCanBeDoneNow() {
    var state = BrowserState.coldWar()
    state.press("f")
    #expect(state.screen.contains("Esc move"))
    state.press(.escape)
    #expect(state.screen.contains("i type") && state.screen.contains("Esc as before"))
    state.press(.escape, ":")
    #expect(state.screen.contains("⏎ run  Esc move"))
    state.press(.escape)
    #expect(state.screen.contains("⏎ run  i type  Esc back"))
  }

  /// What moves in dialogs is the other name of Enter in terminals.
  @Test func ctrlJIsEnterInViews() {
    var state = BrowserState.coldWar()
    state.press(.control("j"))
    #expect(state.place == .source)
  }
}
