import TerminalCanvas
import TimelineModel

/// Words of an article that are being selected: from where it was begun to where one is.
struct WordSelection: Sendable {
  /// The document's path: its number may change while one selects.
  let path: String
  /// The word it was begun at.
  var anchor: Range<Int>
  /// The word one is at.
  var cursor: Range<Int>

  /// All words between the two.
  var bytes: Range<Int> {
    min(anchor.lowerBound, cursor.lowerBound)..<max(anchor.upperBound, cursor.upperBound)
  }

  mutating func begin() { anchor = cursor }

  mutating func turn() { swap(&anchor, &cursor) }
}

extension BrowserState {
  /// Where one moves while selecting words.
  enum WordMotion { case words(Int), lines(Int), halfPages(Int), lineStart, lineEnd }

  /// The selection in the article on screen; nil where nothing is being selected in it.
  var selectedWords: WordSelection? {
    guard let selection, case .source(let source) = screens.last,
      timeline[source.page.document].path == selection.path,
      selection.bytes.upperBound <= timeline[source.page.document].text.utf8.count
    else { return nil }
    return selection
  }

  /// Begins to select words: at the place one came for where it is in view, else at the top.
  mutating func selectWords() -> [Effect] {
    guard isReviewPossible, case .source(let source) = screens.last else { return [] }
    let document = timeline[source.page.document]
    let rows = source.page.layout.rows
    let height = ScreenLayout(self).body.height
    let top = rows.indices.contains(source.position.top) ? rows[source.position.top].lowerBound : 0
    let bottom = rows.isEmpty ? 0 : rows[min(rows.count, source.position.top + height) - 1].upperBound
    var start = top
    if source.excerpts.indices.contains(source.current) {
      let span = source.excerpts[source.current].span
      if span.document == document.id, span.bytes.lowerBound >= top, span.bytes.lowerBound < bottom {
        start = span.bytes.lowerBound
      }
    }
    guard let word = Words.word(at: start, in: document.text.utf8) else {
      notice = "there are no words here"
      return []
    }
    selection = WordSelection(path: document.path, anchor: word, cursor: word)
    return []
  }

  mutating func moveInWords(_ motion: WordMotion) -> [Effect] {
    changeSelection { selection, source, text, height in
      switch motion {
      case .words(let count):
        for _ in 0..<abs(count) {
          let next =
            count > 0
            ? Words.next(after: selection.cursor, in: text)
            : Words.previous(before: selection.cursor, in: text)
          guard let next else { break }
          selection.cursor = next
        }
      case .lines(let count): BrowserState.move(&selection, by: count, source.page, text)
      case .halfPages(let count):
        BrowserState.move(&selection, by: count * max(1, height / 2), source.page, text)
      case .lineStart, .lineEnd:
        let row = source.page.layout.rows[source.page.layout.row(ofByte: selection.cursor.lowerBound)]
        let byte = motion.isLineEnd ? max(row.lowerBound, row.upperBound - 1) : row.lowerBound
        if let word = Words.word(at: byte, in: text), row.overlaps(word) {
          selection.cursor = word
        } else if let last = Words.previous(before: row.upperBound..<row.upperBound, in: text) {
          selection.cursor = last
        }
      }
    }
  }

  /// Moves down or up to the word that stands under or above the cursor; rows without words are passed over.
  private static func move(
    _ selection: inout WordSelection, by count: Int, _ page: SourcePage, _ text: [UInt8]
  ) {
    let rows = page.layout.rows
    let start = page.layout.row(ofByte: selection.cursor.lowerBound)
    let column = text.cellWidth(of: rows[start].lowerBound..<selection.cursor.lowerBound)
    let step = count.signum()
    var (row, left, reached) = (start, abs(count), start)
    while left > 0, rows.indices.contains(row + step) {
      row += step
      guard text[rows[row]].contains(where: { $0 > 0x20 }) else { continue }
      left -= 1
      reached = row
    }
    let bytes = rows[reached]
    guard reached != start else { return }
    let byte = byte(atColumn: column, of: bytes, text)
    let word = Words.word(at: byte, in: text)
    selection.cursor =
      word.flatMap { $0.overlaps(bytes) ? $0 : nil }
      ?? Words.previous(before: bytes.upperBound..<bytes.upperBound, in: text) ?? selection.cursor
  }

  private static func byte(atColumn column: Int, of row: Range<Int>, _ text: [UInt8]) -> Int {
    var (used, byte) = (0, row.lowerBound)
    for glyph in Glyphs(text, in: row) where used <= column {
      byte = glyph.bytes.lowerBound
      used += glyph.width
    }
    return byte
  }

  mutating func changeSelection(_ change: (inout WordSelection) -> Void) -> [Effect] {
    changeSelection { selection, _, _, _ in change(&selection) }
  }

  private mutating func changeSelection(
    _ change: (inout WordSelection, SourceState, _ text: [UInt8], _ height: Int) -> Void
  ) -> [Effect] {
    guard var words = selectedWords, case .source(var source) = screens.last else { return [] }
    let height = ScreenLayout(self).body.height
    change(&words, source, timeline[source.page.document].text.utf8, height)
    selection = words
    source.position.reveal(
      source.page.rows(of: words.cursor), count: source.page.layout.rows.count, height: height)
    screens[screens.count - 1] = .source(source)
    return []
  }

  mutating func endSelection() -> [Effect] {
    selection = nil
    return []
  }
}

extension BrowserState.WordMotion {
  fileprivate var isLineEnd: Bool { if case .lineEnd = self { true } else { false } }
}
