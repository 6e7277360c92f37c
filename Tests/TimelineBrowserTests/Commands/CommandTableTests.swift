import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// The list of commands, on which keys, help and hints hang.
@Suite struct CommandTableTests {
  @Test func everyCommandHasANameKeysAndHelp() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    for command in Command.all {
      #expect(command.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(command.name)")
      #expect(!command.keys.isEmpty && !command.places.isEmpty, "\(command.name)")
      #expect(command.help.utf8.count >= 4, "\(command.name)")
    }
  }

  @Test func aKeyMeansOneThingInAPlace() {
    for bit in 0..<32 {
      let place = Command.Places(rawValue: 1 << bit)
      var owners: [Key: String] = [:]
      for command in Command.all where command.places.contains(place) {
        for key in command.keys {
          #expect(owners[key] == nil, "\(key.name): \(owners[key] ?? "") and \(command.name)")
          owners[key] = command.name
        }
      }
    }
  }

  @Test func theHelpNamesEveryCommand() {
    for (place, _) in Command.Places.named {
      let lines = HelpView.lines(HelpState(place: place), .standard, width: 80)
      let helped = lines.compactMap { line in
        if case .command(_, _, let name) = line, !name.isEmpty { name } else { nil }
      }
      #expect(helped.sorted() == Command.all.map(\.name).sorted())
    }
  }

  @Test func everyPlaceHasAName() {
    let places = Command.all.reduce(into: Command.Places()) { $0.formUnion($1.places) }
    let named = Command.Places.named.reduce(into: Command.Places()) { $0.formUnion($1.place) }
    #expect(named == places)
  }

  @Test func thePaletteFindsEveryCommandByItsName() {
    for command in Command.all {
      var state = BrowserState.coldWar()
      state.press(":")
      #expect(state.palette?.rows.count == Command.all.count)
      state.type(command.name)
      #expect(state.palette?.rows.contains { $0.command.name == command.name } ?? false, "\(command.name)")
      let first = state.palette?.rows.first { $0.isUsable == command.places.contains(.list) }
      #expect(first?.command.name == command.name, "\(command.name)")
    }
  }

  @Test func theBottomLineTellsOnlyOfWhatCanBeDone() {
    var states = [BrowserState.coldWar()]
    for keys: [Key] in [
      [.tab], [.enter], ["\""], ["?"], ["f"], ["f", .down, " "], ["L"], ["W"], ["P"], ["C"], ["D"], ["X"],
      [":"], ["?", "/"], ["e"],
    ] {
      var state = BrowserState.coldWar()
      for key in keys { state.press(key) }
      states.append(state)
    }
    for state in states {
      for hint in StatusLines.hints(state) {
        let command = Command.named(hint.name)
        #expect(command?.places.contains(state.place) ?? false, "\(hint.name)")
        #expect(command?.hint.isEmpty == false, "\(hint.name)")
      }
    }
  }
}
