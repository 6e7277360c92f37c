/// How far to move.
enum Motion: Hashable, Sendable {
  case lines(Int)
  /// Half of what is in view, forward or back.
  case halfPages(Int)
  case pages(Int)
  case first
  case last
  /// To a row, from 0.
  case row(Int)

  /// As a number of lines; nil where it is no distance.
  func lines(height: Int) -> Int? {
    switch self {
    case .lines(let count): count
    case .halfPages(let count): count * max(1, height / 2)
    case .pages(let count): count * max(1, height - 1)
    case .first, .last, .row: nil
    }
  }
}

/// The selected row of a list and the row at its top.
struct ListPosition: Hashable, Sendable {
  var selected = 0
  var top = 0

  mutating func move(_ motion: Motion, count: Int, height: Int) {
    switch motion {
    case .first: selected = 0
    case .last: selected = count - 1
    case .row(let row): selected = row
    case .lines(let step):
      selected += step
      turn(step, height)
    case .halfPages, .pages: selected += motion.lines(height: height) ?? 0
    }
    reveal(count: count, height: height)
  }

  /// Where steps lead to the edge of the view, moves it by a third: one sees what comes, and the rows stand
  /// still for the steps that follow.
  private mutating func turn(_ step: Int, _ height: Int) {
    let context = ListPosition.context(height)
    if step > 0, selected + context >= top + height { top = selected + height / 3 + 1 - height }
    if step < 0, selected - context < top { top = selected - height / 3 }
  }

  /// How many rows are kept around the selected one.
  private static func context(_ height: Int) -> Int { min(2, max(0, (height - 1) / 3)) }

  /// Puts the selected row into view with some rows around it, and no emptiness below the last.
  mutating func reveal(count: Int, height: Int) {
    selected = max(0, min(selected, count - 1))
    let context = ListPosition.context(height)
    top = min(top, selected - context)
    top = max(top, selected + context + 1 - height)
    clampTop(count: count, height: height)
  }

  /// Moves the view and leaves the selection.
  mutating func scroll(_ lines: Int, count: Int, height: Int) {
    top += lines
    clampTop(count: count, height: height)
  }

  /// Puts the selected row into the middle if it is out of view.
  mutating func center(count: Int, height: Int) {
    selected = max(0, min(selected, count - 1))
    if selected < top || selected >= top + height { top = selected - height / 2 }
    reveal(count: count, height: height)
  }

  private mutating func clampTop(count: Int, height: Int) { top = max(0, min(top, count - max(1, height))) }
}

/// How far a text is scrolled.
struct TextPosition: Hashable, Sendable {
  var top = 0

  mutating func move(_ motion: Motion, count: Int, height: Int) {
    switch motion {
    case .first: top = 0
    case .last: top = count
    case .row(let row): top = row
    default: top += motion.lines(height: height) ?? 0
    }
    clamp(count: count, height: height)
  }

  mutating func clamp(count: Int, height: Int) { top = max(0, min(top, count - max(1, height))) }

  /// Puts rows into view with a third of the height above them, if they are not all in view.
  mutating func reveal(_ rows: ClosedRange<Int>, count: Int, height: Int) {
    guard rows.lowerBound < top + min(2, height / 4) || rows.upperBound >= top + height - min(2, height / 4)
    else {
      return
    }
    top = rows.lowerBound - min(height / 3, max(0, height - rows.count))
    clamp(count: count, height: height)
  }
}
