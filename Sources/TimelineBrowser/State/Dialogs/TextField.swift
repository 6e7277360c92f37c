/// A line that is being typed, with the cursor in it.
struct TextField: Hashable, Sendable {
  /// What stands left of the cursor.
  private(set) var before: String
  /// What stands right of it.
  private(set) var after = ""

  /// A line with the cursor at its end.
  init(_ text: String = "") { before = text }

  /// A line with the cursor within.
  init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  mutating func type(_ scalar: Unicode.Scalar) { before.unicodeScalars.append(scalar) }

  mutating func eraseLetter() { if !before.isEmpty { before.removeLast() } }

  mutating func eraseWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  mutating func eraseAll() { (before, after) = ("", "") }

  mutating func moveLeft() { if let letter = before.popLast() { after = String(letter) + after } }

  mutating func moveRight() { if !after.isEmpty { before.append(after.removeFirst()) } }

  mutating func moveToStart() { (before, after) = ("", text) }

  mutating func moveToEnd() { (before, after) = (text, "") }
}

/// A place where text is typed: what was typed, and what happens when it changes.
extension BrowserState {
  /// The line that letters go to; nil where letters are commands.
  var field: TextField? {
    switch place {
    case .prompt: prompt?.field
    case .palette: palette?.field
    case .helpSearch: help?.field
    case .export: export?.field
    case .filterLine: filterLine?.field
    case .facets: facets?.field
    case .eventForm: eventForm.map { $0[$0.current] }
    default: nil
    }
  }

  /// Changes the line that letters go to.
  mutating func edit(_ change: (inout TextField) -> Void) -> [Effect] {
    if place == .eventForm { return changeForm { $0.edit(change) } }
    guard var field else { return [] }
    let text = field.text
    change(&field)
    let isChanged = field.text != text
    switch place {
    case .prompt: retype(field, isChanged)
    case .palette: retypePalette(field)
    case .helpSearch: retypeHelp(field)
    case .export: return changeExport { $0.rename(field) }
    case .filterLine: retypeFilterLine(field, isChanged)
    case .facets: narrowFacets(to: field)
    default: break
    }
    return []
  }

  /// Takes back a letter; where there is none, leaves, but for the filter line.
  mutating func eraseFieldLetter() -> [Effect] {
    guard let field, field.isEmpty else { return edit { $0.eraseLetter() } }
    switch place {
    case .prompt: return closePrompt(keep: false)
    case .palette: return closeDialog()
    case .helpSearch: return endHelpSearch(keep: false)
    case .export: return closeDialog()
    default: return []
    }
  }
}
