/// A terminal's screen: takes what a program writes and holds what a person would see.
///
/// It knows what the terminfo entries `xterm-256color`, `tmux-256color`, `linux` and `vt100` make curses
/// send. What it does not know it records.
package struct TerminalEmulator {
  package private(set) var width: Int
  package private(set) var height: Int
  /// The modes that a program has to give back.
  package private(set) var modes = Modes()
  /// Whether any colour was ever set.
  package private(set) var hasShownColour = false
  /// What was asked to be copied (OSC 52), as it was sent.
  package private(set) var clipboard: [String] = []
  /// How often the bell rang.
  package private(set) var bells = 0
  /// Sequences that were not understood.
  package private(set) var unknown: [String] = []
  package private(set) var cursor = (column: 0, row: 0)

  package struct Modes: Equatable {
    package var alternateScreen = false
    package var cursorHidden = false
    package var mouse = false
    package var bracketedPaste = false
    /// Attributes that still hold for what is written next.
    package var attributes = false
    package init() {}
  }

  private struct Cell {
    var text = " "
    var isContinuation = false
    var isReverse = false
  }

  private var grid: [[Cell]]
  private var mainGrid: [[Cell]]
  private var scrollRegion: ClosedRange<Int>
  private var saved = (column: 0, row: 0)
  private var wrapsNext = false
  private var autowraps = true
  private var inserts = false
  private var isReverse = false
  private var lastScalar: Unicode.Scalar = " "
  private var pending: [UInt8] = []
  private var mouseModes: Set<Int> = []

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
    grid = Array(repeating: Array(repeating: Cell(), count: width), count: height)
    mainGrid = grid
    scrollRegion = 0...max(0, height - 1)
  }

  // MARK: What is seen

  /// The rows as text, blanks at their ends left out.
  package var rows: [String] {
    grid.map { row in
      var text = row.filter { !$0.isContinuation }.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The whole screen as text.
  package var text: String { rows.joined(separator: "\n") }

  /// The text of what is shown in reverse video or on a colour of its own, row by row.
  package var highlighted: [String] {
    grid.compactMap { row in
      let text = row.filter { $0.isReverse && !$0.isContinuation }.map(\.text).joined()
      return text.allSatisfy { $0 == " " } ? nil : text
    }
  }

  // MARK: What happens to it

  package mutating func resize(width: Int, height: Int) {
    func fitted(_ grid: [[Cell]]) -> [[Cell]] {
      (0..<height).map { row in
        (0..<width).map { row < grid.count && $0 < grid[row].count ? grid[row][$0] : Cell() }
      }
    }
    grid = fitted(grid)
    mainGrid = fitted(mainGrid)
    self.width = width
    self.height = height
    scrollRegion = 0...max(0, height - 1)
    cursor = (min(cursor.column, width - 1), min(cursor.row, height - 1))
    wrapsNext = false
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var position = 0
    while let length = step(pending[position...]) { position += length }
    pending.removeFirst(position)
  }

  /// Takes one character or sequence; nil where it is not complete.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x07: bells += 1
    case 0x08:
      cursor.column = max(0, cursor.column - 1)
      wrapsNext = false
    case 0x09: cursor.column = min(width - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D:
      cursor.column = 0
      wrapsNext = false
    case 0x20..<0x7F: write(Unicode.Scalar(first))
    case 0x00..<0x20, 0x7F: break
    default:
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
      let whole = 1 + bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count
      // A program that dies may leave half a character before what it restores the terminal with.
      if whole < length, bytes.count > whole { return whole }
      guard bytes.count >= length else { return nil }
      for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars { write(scalar) }
      return length
    }
    return 1
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let start = bytes.startIndex
    switch bytes[start + 1] {
    // An escape cancels the sequence that it stands in (ECMA-48; the DEC parsers).
    case 0x1B: return 1
    case UInt8(ascii: "["):
      guard
        let end = bytes[(start + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) || $0 == 0x1B })
      else { return nil }
      if bytes[end] == 0x1B { return end - start }
      control(
        String(decoding: bytes[(start + 2)..<end], as: UTF8.self), Character(Unicode.Scalar(bytes[end])))
      return end + 1 - start
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      var end = start + 2
      while end < bytes.endIndex, bytes[end] != 0x07, !bytes[end...].starts(with: [0x1B, 0x5C]) { end += 1 }
      guard end < bytes.endIndex else { return nil }
      let text = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
      if text.hasPrefix("52;") { clipboard.append(String(text.dropFirst(3))) }
      return end - start + (bytes[end] == 0x07 ? 1 : 2)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"):
      return bytes.count >= 3 ? 3 : nil
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): cursor = saved
    case UInt8(ascii: "M"):
      if cursor.row == scrollRegion.lowerBound { scroll(by: -1) } else { cursor.row = max(0, cursor.row - 1) }
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      cursor.column = 0
      lineFeed()
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "\\"): break
    case let other: unknown.append("ESC " + String(Unicode.Scalar(other)))
    }
    return 2
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    if let mark = parameters.first, "?>=<".contains(mark) {
      guard mark == "?", final == "h" || final == "l" else { return }
      for mode in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
        set(mode, final == "h")
      }
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if final != "m" { wrapsNext = false }
    switch final {
    case "A": cursor.row = max(0, cursor.row - count)
    case "B": cursor.row = min(height - 1, cursor.row + count)
    case "C": cursor.column = min(width - 1, cursor.column + count)
    case "D": cursor.column = max(0, cursor.column - count)
    case "G", "`": cursor.column = min(width, count) - 1
    case "d": cursor.row = min(height, count) - 1
    case "H", "f":
      cursor.row = min(height, count) - 1
      cursor.column = min(width, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "J":
      eraseLine(first)
      let erased = first == 0 ? cursor.row + 1..<height : first == 1 ? 0..<cursor.row : 0..<height
      for row in erased where !erased.isEmpty { clear(row, 0..<width) }
    case "K": eraseLine(first)
    case "X": clear(cursor.row, cursor.column..<min(width, cursor.column + count))
    case "P":
      let removed = min(count, width - cursor.column)
      grid[cursor.row].removeSubrange(cursor.column..<cursor.column + removed)
      grid[cursor.row] += Array(repeating: Cell(), count: removed)
    case "@":
      let added = min(count, width - cursor.column)
      grid[cursor.row].insert(contentsOf: Array(repeating: Cell(), count: added), at: cursor.column)
      grid[cursor.row].removeLast(added)
    case "L", "M":
      guard scrollRegion.contains(cursor.row) else { break }
      scroll(by: final == "M" ? count : -count, in: cursor.row...scrollRegion.upperBound)
    case "S": scroll(by: count)
    case "T": scroll(by: -count)
    case "b": for _ in 0..<count { write(lastScalar) }
    case "r":
      let top = max(1, first) - 1
      let bottom = min(height, numbers.count > 1 && numbers[1] > 0 ? numbers[1] : height) - 1
      scrollRegion = top...max(top, bottom)
      cursor = (0, 0)
    case "h", "l": if first == 4 { inserts = final == "h" }
    case "s": saved = cursor
    case "u": cursor = saved
    case "m": select(numbers.isEmpty ? [0] : numbers)
    case "c", "n", "q", "t", "g": break
    default: unknown.append("CSI " + parameters + String(final))
    }
  }

  private mutating func set(_ mode: Int, _ on: Bool) {
    switch mode {
    case 47, 1047, 1049:
      if on != modes.alternateScreen { swap(&grid, &mainGrid) }
      if on { grid = Array(repeating: Array(repeating: Cell(), count: width), count: height) }
      modes.alternateScreen = on
    case 25: modes.cursorHidden = !on
    case 7: autowraps = on
    case 9, 1000, 1002, 1003:
      if on { mouseModes.insert(mode) } else { mouseModes.remove(mode) }
      modes.mouse = !mouseModes.isEmpty
    case 2004: modes.bracketedPaste = on
    case 1, 3, 4, 5, 6, 8, 12, 1004, 1005, 1006, 1034: break
    default: unknown.append("mode \(mode)")
    }
  }

  private mutating func select(_ numbers: [Int]) {
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      switch number {
      case 0, 10:
        modes.attributes = false
        isReverse = false
      case 38, 48:
        hasShownColour = true
        modes.attributes = true
        if number == 48 { isReverse = true }
        index += index + 1 < numbers.count && numbers[index + 1] == 5 ? 2 : 4
      case 30...37, 90...97:
        hasShownColour = true
        modes.attributes = true
      case 40...47, 100...107:
        hasShownColour = true
        modes.attributes = true
        isReverse = true
      case 7:
        isReverse = true
        modes.attributes = true
      case 27, 49: isReverse = false
      case 39, 22...29: break
      default: modes.attributes = true
      }
      index += 1
    }
  }

  // MARK: Cells

  private mutating func write(_ scalar: Unicode.Scalar) {
    let columns = TerminalEmulator.columns(of: scalar)
    if columns == 0 {
      // It combines with the character before.
      var column = wrapsNext ? cursor.column : max(0, cursor.column - 1)
      while column > 0, grid[cursor.row][column].isContinuation { column -= 1 }
      grid[cursor.row][column].text.unicodeScalars.append(scalar)
      return
    }
    if wrapsNext || cursor.column + columns > width {
      if autowraps {
        cursor.column = 0
        lineFeed()
      } else {
        cursor.column = max(0, width - columns)
      }
    }
    wrapsNext = false
    if inserts {
      grid[cursor.row].insert(
        contentsOf: Array(repeating: Cell(), count: columns), at: cursor.column)
      grid[cursor.row].removeLast(columns)
    }
    clear(cursor.row, cursor.column..<min(width, cursor.column + columns))
    grid[cursor.row][cursor.column] = Cell(text: String(scalar), isReverse: isReverse)
    if columns == 2, cursor.column + 1 < width {
      grid[cursor.row][cursor.column + 1] = Cell(text: "", isContinuation: true, isReverse: isReverse)
    }
    lastScalar = scalar
    cursor.column += columns
    if cursor.column >= width {
      cursor.column = width - 1
      wrapsNext = true
    }
  }

  /// Blanks columns, and the other half of a wide character that is cut.
  private mutating func clear(_ row: Int, _ columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    if grid[row][columns.lowerBound].isContinuation { grid[row][columns.lowerBound - 1] = Cell() }
    if columns.upperBound < width, grid[row][columns.upperBound].isContinuation {
      grid[row][columns.upperBound] = Cell()
    }
    for column in columns { grid[row][column] = Cell(isReverse: isReverse) }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: clear(cursor.row, cursor.column..<width)
    case 1: clear(cursor.row, 0..<cursor.column + 1)
    default: clear(cursor.row, 0..<width)
    }
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == scrollRegion.upperBound {
      scroll(by: 1)
    } else {
      cursor.row = min(height - 1, cursor.row + 1)
    }
  }

  private mutating func scroll(by count: Int, in region: ClosedRange<Int>? = nil) {
    let region = region ?? scrollRegion
    let lines = min(abs(count), region.count)
    let blank = Array(repeating: Array(repeating: Cell(), count: width), count: lines)
    let old = Array(grid[region])
    let kept = count > 0 ? Array(old.dropFirst(lines)) : Array(old.dropLast(lines))
    grid.replaceSubrange(region, with: count > 0 ? kept + blank : blank + kept)
  }

  /// Rough, and not the program's own: what the tests' characters take.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
