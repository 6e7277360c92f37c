import TimelineModel

/// The filter as a line of text, while it is typed.
struct FilterLineState: Sendable {
  var field: TextField
  /// What is wrong with it; then the filter is what the other words say.
  var error: FilterLineError?
  /// How the word at the cursor can go on.
  var completion: FilterCompletion
  /// The way to go on that was taken, and the line before.
  var taken: (candidate: Int, before: TextField)?
  /// Nil where the timeline grew since: its rows are others.
  var savedList: ListPosition?
}

extension BrowserState {
  var filterLine: FilterLineState? {
    if case .filterLine(let line) = dialog { line } else { nil }
  }

  /// Opens the line with the present filter in it.
  mutating func openFilterLine() -> [Effect] {
    focus = .list
    let vocabulary = self.vocabulary ?? FilterVocabulary(timeline, index)
    self.vocabulary = vocabulary
    let text = resuming?.filterLine ?? vocabulary.line(filter)
    let field = TextField(text.isEmpty ? "" : text + " ")
    dialog = .filterLine(
      FilterLineState(
        field: field,
        // Names that are gone are wrong words.
        error: filter.missingNames.isEmpty ? nil : vocabulary.filter(field.text, typedTo: -1).error,
        completion: vocabulary.completion(of: field.text, at: field.before.utf8.count), savedList: list))
    list.reveal(count: rows.rows.count, height: listHeight)
    return indexWords()
  }

  /// Takes over the line; where it says something else, the list follows.
  mutating func retypeFilterLine(_ field: TextField, _ isChanged: Bool) {
    if isChanged { resuming?.wantsFilter = false }
    readFilterLine(field, applies: isChanged)
  }

  mutating func readFilterLine(_ field: TextField, applies: Bool = true) {
    guard var line = filterLine, let vocabulary else { return }
    line.field = field
    line.taken = nil
    line.completion = vocabulary.completion(of: field.text, at: field.before.utf8.count)
    dialog = .filterLine(line)
    if applies { applyFilterLine() }
  }

  /// Filters by what the line says; words that are wrong are left out.
  mutating func applyFilterLine() {
    guard var line = filterLine, let vocabulary else { return }
    let (wanted, error) = vocabulary.filter(line.field.text, typedTo: line.field.before.utf8.count)
    line.error = error
    dialog = .filterLine(line)
    guard wanted != filter else { return }
    filter = wanted
    applyFilter()
  }

  /// Goes on with the word at the cursor: the next way, or the one before.
  mutating func complete(_ step: Int) -> [Effect] {
    guard var line = filterLine, let vocabulary else { return [] }
    // The only way was taken: what comes after it?
    if line.taken != nil, line.completion.candidates.count == 1 {
      line.taken = nil
      line.completion = vocabulary.completion(of: line.field.text, at: line.field.before.utf8.count)
    }
    let count = line.completion.candidates.count
    guard count > 0 else { return [] }
    let before = line.taken?.before ?? line.field
    let next = line.taken.map { ($0.candidate + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    let utf8 = Array(before.text.utf8)
    let range = line.completion.range
    line.field = TextField(
      before: String(decoding: utf8[..<range.lowerBound], as: UTF8.self)
        + line.completion.candidates[next].text,
      after: String(decoding: utf8[range.upperBound...], as: UTF8.self))
    line.taken = (next, before)
    dialog = .filterLine(line)
    applyFilterLine()
    return []
  }

  /// Keeps the filter; where the line is wrong, goes to the word.
  mutating func acceptFilterLine() -> [Effect] {
    guard let line = filterLine, let vocabulary else { return [] }
    if let error = line.error {
      let utf8 = Array(line.field.text.utf8)
      let end = error.range.upperBound
      retypeFilterLine(
        TextField(
          before: String(decoding: utf8[..<end], as: UTF8.self),
          after: String(decoding: utf8[end...], as: UTF8.self)), false)
      return []
    }
    dialog = nil
    // The last word may have waited for its end.
    if let wanted = try? vocabulary.filter(line.field.text), wanted != filter {
      filter = wanted
      applyFilter()
    }
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  /// Leaves the filter as it was before.
  mutating func cancelFilterLine() -> [Effect] {
    guard let line = filterLine else { return [] }
    dialog = nil
    if let start = history.start { take(start) }
    list = line.savedList ?? list
    list.reveal(count: rows.rows.count, height: listHeight)
    return []
  }
}
