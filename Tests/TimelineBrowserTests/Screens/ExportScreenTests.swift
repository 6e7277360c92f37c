import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// What is asked for before a file is written.
@Suite struct ExportScreenTests {
  @Test func theFormatAndTheName() {
    var state = BrowserState.coldWar(80, 17)
    state.press("e", .tab)
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva                     ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │                                    ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,    ▕
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │         United States              ▕
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General   ▕
       ? undated      ☏ Bush, Gorbachev         │         Secretary, Soviet Union    ▕
                                                │                                    ▕
                                                │ Where Geneva, Switzerland
                                                │
      ─── export 8 events ────────────────────────────────────────────────────────────
       as  JSON [CSV] Markdown   Tab format  ⏎ write  Esc back
       file timeline.csv
      """)
  }

  @Test func aNarrowScreen() {
    var state = BrowserState.coldWar(40, 10)
    state.press("e")
    expectScreen(
      state,
      """
       Summitry                      8 events
      ▌ 1985-11       ◆ Reagan, Gor… · Geneva
       ≈1986-10       ◆ Reagan, Gorb… · Höfði
        1987-12-07–09 ↗ Gorbachev → Washingt…
       ≈1988-03..05   ↗ Reagan → Moscow
        1989-05       ◇ Gorbachev,… · Beijing
        1989-12-02–03 ◆ Gorbachev, B… · Malta
      ─── export 8 events ────────────────────
       as [JSON] CSV  Markdown   Tab format
       file timeline.json
      """)
  }

  @Test func aQuestionBeforeAFileIsReplaced() {
    var state = BrowserState.coldWar(80, 14)
    for case .export(let export) in state.press("e", .enter) { _ = update(&state, .fileExists(export)) }
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva                     ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │                                    ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,    ▕
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │         United States
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General
       ? undated      ☏ Bush, Gorbachev         │         Secretary, Soviet Union
                                                │
                                                │ Where Geneva, Switzerland
       timeline.json exists. Replace it?  y yes  n no
      """)
  }

  @Test func aLongNameIsCutInTheQuestion() {
    var state = BrowserState.coldWar(40, 10)
    state.press("e", .control("u"))
    state.type("/home/somebody/a-folder-with-a-long-name/x.json")
    for case .export(let export) in state.press(.enter) { _ = update(&state, .fileExists(export)) }
    expectScreen(
      state,
      """
       Summitry                      8 events
      ▌ 1985-11       ◆ Reagan, Gor… · Geneva
       ≈1986-10       ◆ Reagan, Gorb… · Höfði
        1987-12-07–09 ↗ Gorbachev → Washingt…
       ≈1988-03..05   ↗ Reagan → Moscow
        1989-05       ◇ Gorbachev,… · Beijing
        1989-12-02–03 ◆ Gorbachev, B… · Malta
        1990         ↷↗ Gorbachev → Tokyo
       ? undated      ☏ Bush, Gorbachev
       /home… exists. Replace it?  y yes  n no
      """)
  }

  @Test func theFilterIsInTheProposedName() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("bush")
    state.press(" ", .enter, "e")
    #expect(state.export?.field.text == "bush.json")
  }

  @Test func theNamesEndTellsTheFormat() {
    var state = BrowserState.coldWar()
    state.press("e", .control("w"))
    state.type("a.b.MD")
    #expect(state.export?.format == .markdown)
    state.press(.control("w"))
    state.type("notes")
    #expect(state.export?.format == .markdown)
    state.press(.tab)
    #expect(state.export?.format == .json && state.export?.field.text == "notes")
  }

  @Test func theFormatIsRemembered() {
    var state = BrowserState.coldWar()
    state.press("e", .tab, .enter, "e")
    #expect(state.export?.field.text == "timeline.csv")
  }

  @Test func aNameThatCannotBeWrittenIsAskedForAgain() {
    var state = BrowserState.coldWar()
    state.press("e", .control("u"))
    state.type("/nowhere/a.md")
    guard case .export(let export)? = state.press(.enter).first else { return #expect(Bool(false)) }
    var elsewhere = state
    _ = update(&state, .unwritten(export, "no such folder"))
    #expect(state.export?.field.text == "/nowhere/a.md" && state.export?.format == .markdown)
    #expect(state.screen.contains("no such folder"), "\(state.screen)")
    // Who is typing something else is not interrupted.
    elsewhere.press("/")
    _ = update(&elsewhere, .unwritten(export, "no such folder"))
    #expect(elsewhere.place == .prompt && elsewhere.notice == "cannot write /nowhere/a.md: no such folder")
  }

  @Test func aFileNeedsAName() {
    var state = BrowserState.coldWar()
    let effects = state.press("e", .control("u"), .enter)
    #expect(effects.isEmpty && state.place == .export && state.screen.contains("the file needs a name"))
  }

  @Test func nothingIsNotExported() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("zhao")
    state.press(.enter, "/", .escape)
    state.filter.search = "xyzzy"
    state.applyFilter()
    state.press("e")
    #expect(state.dialog == nil && state.notice == "there is no event to export")
  }

  @Test(arguments: [
    ("", "timeline"), ("Putin or Kim · not Russia", "putin-or-kim-not-russia"), ("赵紫阳", "timeline"),
    ("Höfði", "hofdi"),
    (String(repeating: "word ", count: 20), "word-word-word-word-word-word-word-word"),
  ])
  func namesAreMadeOfPlainLetters(filter: String, name: String) {
    #expect(ExportName.name(for: filter) == name)
  }
}
