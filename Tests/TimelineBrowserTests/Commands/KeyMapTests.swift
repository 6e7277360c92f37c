import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// Keys of the user's own.
@Suite struct KeyMapTests {
  /// Keys that no command comes with.
  private static let free: [Key] = [.insert] + (2...12).map { .function($0) }

  /// Keys for a command that has none of them, as many as it takes.
  private func keys(_ name: String) -> [Key] { Array(Self.free.prefix(name == "count" ? 10 : 1)) }

  @Test(arguments: Command.all.map(\.name))
  func everyCommandCanBeRebound(name: String) throws {
    let scenario = try #require(CommandTests.scenarios[name])
    var state = scenario.start()
    try state.keys.bind(keys(name), to: name)
    for key in keys(name) {
      var state = state
      let before = state
      let effects = state.press(key)
      #expect(scenario.expect(before, state, effects), "\(key.name)")
    }
    // Its own keys do it no more.
    for key in try #require(Command.named(name)).keys {
      #expect(state.keys.command(for: key, in: state.place)?.name != name)
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func theKeysInForceAreShown(name: String) throws {
    var state = BrowserState.coldWar(120, 60)
    try state.keys.bind(keys(name), to: name)
    state.press(state.keys["palette"][0])
    state.type(name)
    let row = state.screen.split(separator: "\n").first {
      $0.hasPrefix(" \(name) ") || $0.hasPrefix("▌\(name) ")
    }
    #expect(row?.contains(keys(name)[0].name) ?? false, "\(state.screen)")
    let lines = HelpView.lines(HelpState(place: .list), state.keys, width: 80)
    let isHelped = lines.contains { line in
      if case .command(let shown, _, name) = line {
        shown == keys(name).map(\.name).joined(separator: " ")
      } else {
        false
      }
    }
    #expect(isHelped)
  }

  @Test func theBottomLineShowsTheKeysInForce() throws {
    var state = BrowserState.coldWar(100, 14)
    try state.keys.bind([.function(5)], to: "filter")
    try state.keys.unbind(nil, from: "search")
    expectScreen(
      state,
      """
       Summitry  1 document                                               8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                                             ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────────────────────────
      ▌ 1985-11       ◆ summit    Reagan, Gorba… · Geneva │ ◆ summit                                     ▕
       ≈1986-10       ◆ summit    Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan meet in  ▕
        1987-12-07–09 ↗ trip      Gorbachev → Washington  │ Geneva                                       ▕
       ≈1988-03..05   ↗ trip      Reagan → Moscow         │                                              ▕
        1989-05       ◇ meeting   Gorbachev, … · Beijing  │ Who   Ronald Reagan, President, United States▕
        1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta │       Mikhail Gorbachev, General Secretary,  ▕
        1990         ↷↗ postponed Gorbachev → Tokyo       │         Soviet Union
       ? undated      ☏ call      Bush, Gorbachev         │
                                                          │ Where Geneva, Switzerland
                                                          │
       ⏎ source  F5 filter  :search search  " quotes  Tab event  ? all keys  : commands  q quit       1/8
      """)
  }

  @Test func whatIsTakenIsLostToTheOther() throws {
    var keys = KeyMap.standard
    try keys.bind(["j"], to: "view-people")
    #expect(keys["next-line"] == [.down])
    #expect(keys.command(for: "j", in: .list)?.name == "view-people")
    #expect(keys.command(for: "j", in: .source) == nil)
  }

  @Test func aKeyCanMeanTwoThingsInTwoPlaces() throws {
    var keys = KeyMap.standard
    try keys.bind(["x"], to: "open-quote")
    try keys.bind(["x"], to: "filter")
    #expect(keys.command(for: "x", in: .quotes)?.name == "open-quote")
    #expect(keys.command(for: "x", in: .list)?.name == "filter")
  }

  @Test func aKeyIsTakenAway() throws {
    var keys = KeyMap.standard
    try keys.unbind(["j"], from: "next-line")
    #expect(keys["next-line"] == [.down])
    try keys.unbind(nil, from: "next-line")
    #expect(keys["next-line"] == [] && keys.label("next-line") == ":next-line")
  }

  @Test func mistakesAreNamed() {
    func mistake(_ change: (inout KeyMap) throws(KeyMapError) -> Void) -> String? {
      var keys = KeyMap.standard
      do throws(KeyMapError) {
        try change(&keys)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(
      mistake { map throws(KeyMapError) in try map.bind(["x"], to: "nxt-line") }
        == "no command is called 'nxt-line'; 'next-line' is")
    #expect(
      mistake { map throws(KeyMapError) in try map.bind(["x"], to: "xyzzy") }
        == "no command is called 'xyzzy'")
    #expect(
      mistake { map throws(KeyMapError) in
        try map.bind(["x"], to: "filter")
        try map.bind(["x"], to: "undo")
      } == "'x' was given to 'filter' before")
    #expect(
      mistake { map throws(KeyMapError) in try map.bind(["x"], to: "accept-search") }
        == "'x' is typed where 'accept-search' is used; it takes keys like Ctrl-X or F5")
    #expect(
      mistake { map throws(KeyMapError) in try map.bind(["x"], to: "count") }
        == "'count' takes ten keys, for 1 to 9 and 0")
    #expect(
      mistake { map throws(KeyMapError) in try map.unbind(["x"], from: "quit") } == "'x' is no key of 'quit'")
  }

  @Test(
    arguments: [
      ("h", "'Ctrl-H' is Backspace in a terminal"), ("i", "'Ctrl-I' is Tab in a terminal"),
      ("j", "'Ctrl-J' is Enter in a terminal"), ("m", "'Ctrl-M' is Enter in a terminal"),
      ("c", "'Ctrl-C' ends a program in a terminal"), ("z", "'Ctrl-Z' suspends a program in a terminal"),
    ] as [(Unicode.Scalar, String)])
  func keysThatNeverArriveAreNamed(letter: Unicode.Scalar, mistake: String) throws {
    var keys = KeyMap.standard
    #expect {
      try keys.bind([.control(letter)], to: "undo")
    } throws: {
      ($0 as? KeyMapError)?.description == mistake
    }
    // What comes with it may have it beside others.
    try keys.bind([.function(9), .control("z")], to: "suspend")
  }

  @Test func aKeyThatWasGivenBackIsFree() throws {
    var keys = KeyMap.standard
    try keys.bind(["x"], to: "redo")
    try keys.unbind(nil, from: "redo")
    try keys.bind(["x"], to: "undo")
    #expect(keys.command(for: "x", in: .list)?.name == "undo")
    try keys.bind(["X"], to: "undo")
    try keys.bind(["x"], to: "redo")
    #expect(keys.command(for: "x", in: .list)?.name == "redo")
  }

  @Test func lettersNarrowTheFilterPanel() throws {
    var keys = KeyMap.standard
    for key: Key in ["y", "é", "1"] {
      #expect(throws: KeyMapError.self) { try keys.bind([key], to: "toggle-facet") }
    }
    try keys.bind(["="], to: "toggle-facet")
    #expect(keys.command(for: "=", in: .facets)?.name == "toggle-facet")
  }
}
