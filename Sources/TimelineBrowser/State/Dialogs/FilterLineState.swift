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
  /// Whether the filter that was there is in it: its names have to be known.
  var isFilled = false
}

extension BrowserState {
  var filterLine: FilterLineState? {
    if case .filterLine(let line) = dialog { line } else { nil }
  }

  /// Opens the line with the present filter in it. Where there are many names, they are learnt elsewhere, and the
  /// line means something once they are.
  mutating func openFilterLine() -> [Effect] {
    focus = .list
    let effects = learnNames()
    dialog = .filterLine(FilterLineState(field: TextField(), completion: .none, savedList: list))
    fillFilterLine()
    list.reveal(count: rows.rows.count, height: listHeight)
    return effects + indexWords()
  }

  /// Learns what names mean: at once where there are few, else elsewhere.
  mutating func learnNames() -> [Effect] {
    guard vocabulary == nil, namesWanted != generation else { return [] }
    guard hasManyNames else {
      vocabulary = indexed.vocabulary
      return []
    }
    namesWanted = generation
    let (indexed, generation) = (indexed, generation)
    return [.compute { .vocabulary(indexed.vocabulary, generation: generation) }]
  }

  /// Whether to learn the names would be noticed.
  var hasManyNames: Bool { timeline.documents.count > BrowserState.fewNames }

  /// The names were learnt.
  mutating func take(_ vocabulary: FilterVocabulary, generation: Int) {
    guard generation == self.generation else { return }
    self.vocabulary = vocabulary
    if resuming?.awaitsNames ?? false {
      resume()
      if progress == nil { resuming = nil }
    }
    guard let line = filterLine else { return }
    if line.isFilled {
      readFilterLine(line.field)
    } else {
      fillFilterLine()
    }
  }

  /// Puts the present filter before what was typed, once its names are known.
  private mutating func fillFilterLine() {
    guard var line = filterLine, let vocabulary else { return }
    let text = resuming?.filterLine ?? vocabulary.line(filter)
    let typed = line.field
    line.isFilled = true
    line.field = TextField(before: (text.isEmpty ? "" : text + " ") + typed.before, after: typed.after)
    // Names that are gone are wrong words.
    if !filter.missingNames.isEmpty { line.error = vocabulary.filter(line.field.text, typedTo: -1).error }
    line.completion = vocabulary.completion(of: line.field.text, at: line.field.before.utf8.count)
    dialog = .filterLine(line)
    if !typed.isEmpty { applyFilterLine() }
  }

  /// Takes over the line; where it says something else, the list follows.
  mutating func retypeFilterLine(_ field: TextField, _ isChanged: Bool) {
    if isChanged { resuming?.wantsFilter = false }
    readFilterLine(field, applies: isChanged)
  }

  mutating func readFilterLine(_ field: TextField, applies: Bool = true) {
    guard var line = filterLine else { return }
    line.field = field
    line.taken = nil
    guard let vocabulary, line.isFilled else {
      dialog = .filterLine(line)
      return
    }
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
    guard let line = filterLine else { return [] }
    guard let vocabulary, line.isFilled else {
      notice = "reading the names…"
      return []
    }
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
