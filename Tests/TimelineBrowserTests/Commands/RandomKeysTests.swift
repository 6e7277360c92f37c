import RandomTesting
import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Whatever is pressed, at whatever size, the state stays sound and the screen can be drawn.
@Suite struct RandomKeysTests {
  private static let timelines = [
    ColdWar.timeline, ColdWar.withDoubts, LongTimeline.timeline(90), Timeline(), SourceMovesTests.timeline,
  ]

  /// 100,000 keys in all.
  @Test(arguments: 0..<20)
  func anythingCanBePressed(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var state = BrowserState(
      timeline: RandomKeysTests.timelines[seed % 5], width: 80, height: 24)
    let keys = Set(Command.all.flatMap(\.keys)).map { ($0.name, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    for step in 0..<5000 {
      // The timeline grows, and may be given anew.
      if step % 700 == 699, seed % 5 < 2 {
        _ = update(&state, .timeline(RandomKeysTests.timelines[(step / 700 + seed) % 2]))
      }
      if Int.random(in: 0...19, using: &random) == 0 {
        _ = update(&state, RandomKeysTests.resize(&random))
      }
      switch Int.random(in: 0...19, using: &random) {
      case 1:
        _ = update(&state, .key(.character("abegmnoruv赵é".unicodeScalars.randomElement(using: &random)!)))
      case 2:
        let column = Int.random(in: 0...100, using: &random)
        let row = Int.random(in: 0...30, using: &random)
        let mouse: [Key] = [
          .click(column: column, row: row), .wheelUp(column: column, row: row),
          .wheelDown(column: column, row: row),
        ]
        _ = update(&state, .key(mouse.randomElement(using: &random)!))
      default:
        for effect in update(&state, .key(keys.randomElement(using: &random)!)) {
          switch effect {
          case .compute(let work): _ = update(&state, work())
          case .export(let export) where !export.replaces: _ = update(&state, .fileExists(export))
          default: break
          }
        }
      }
      if step % 10 == 0 { state.expectSound(isDrawn: step % 30 == 0) }
    }
  }

  /// Mostly to what people have, now and then to anything from nothing to 300 columns and 100 rows.
  private static func resize(_ random: inout SeededGenerator) -> Message {
    let (width, height) = Int.random(in: 0...3, using: &random) == 0 ? (300, 100) : (130, 40)
    return .resize(
      width: .random(in: 0...width, using: &random), height: .random(in: 0...height, using: &random))
  }
}

extension BrowserState {
  /// What holds after every message.
  func expectSound(isDrawn: Bool = true, sourceLocation: SourceLocation = #_sourceLocation) {
    func check(_ holds: Bool, _ what: Comment) { #expect(holds, what, sourceLocation: sourceLocation) }
    check(shown == result.events.events, "the list is what the filter leaves")
    check(
      shown.isEmpty || selectedEvent.map { result.events.contains($0) } ?? false,
      "an event that is shown is selected")
    check(list.top >= 0 && list.top <= max(0, rows.rows.count - 1), "the list is not scrolled out of view")
    check(
      shown.isEmpty || timeline.events.indices.contains(anchor), "one can go back to the event gone to last")
    let views: [(ListPosition, Int)] = [
      (lanes.list, lanes.values.count), (matrix.rows, matrix.values.count),
      (matrix.columns, matrix.values.count), (people.list, people.values.count),
      (countries.list, countries.values.count), (documents.list, documents.values.count),
      (conflicts.list, conflicts.events.count),
    ]
    for (list, count) in views {
      check(list.selected >= 0 && list.selected < max(1, count), "something is selected in every view")
    }
    if let facets {
      check(
        facets.list.selected >= 0 && facets.list.selected < max(1, facets.rows.count), "a value is selected")
      check(facets.rows.isEmpty || facets.isValue(facets.list.selected), "no heading is selected")
    }
    if let palette {
      check(
        palette.list.selected >= 0 && palette.list.selected < max(1, palette.rows.count),
        "a command is selected")
    }
    for screen in screens {
      switch screen {
      case .source(let source):
        check(
          source.excerpts.isEmpty || source.excerpts.indices.contains(source.current),
          "there is a current excerpt")
        check(
          source.position.top >= 0 && source.position.top < source.page.layout.rows.count, "rows are in view")
        check(source.page.width == SourcePage.measure(width).text, "the text is wrapped to the screen")
      case .quotes(let quotes):
        check(quotes.quotes.indices.contains(quotes.list.selected), "a quote is selected")
      case .help(let help): check(help.position.top >= 0, "the help is in view")
      }
    }
    guard isDrawn else { return }
    if mode == .lanes, screens.isEmpty {
      let axis = TimeStrip.axis(self, ScreenLayout(self))
      for value in lanes.values.prefix(3) {
        let drawn = lanes.drawn(value, on: axis)
        check(drawn == nil || drawn == Lane(value, on: axis, self), "lanes are what the filter leaves")
      }
    }
    let canvas = view(self)
    check(canvas.width == width && canvas.height == height, "the screen has the terminal's size")
    if let cursor = canvas.cursor {
      check(
        cursor.column >= 0 && cursor.column < width && cursor.row >= 0 && cursor.row < height,
        "the cursor is on the screen")
    }
  }
}
