import TerminalCanvas
import TimelineModel

/// Text whose parts have looks, to be wrapped and drawn.
struct StyledText {
  private(set) var utf8: [UInt8] = []
  /// Where each look ends.
  private var runs: [(end: Int, style: Style)] = []

  init() {}
  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  var isEmpty: Bool { utf8.isEmpty }

  mutating func append(_ text: String, _ style: Style = .plain) {
    utf8.append(contentsOf: text.utf8)
    runs.append((utf8.count, style))
  }

  mutating func append(_ other: StyledText) {
    runs += other.runs.map { ($0.end + utf8.count, $0.style) }
    utf8 += other.utf8
  }

  mutating func append(_ scalar: Unicode.Scalar, _ style: Style = .plain) {
    append(String(Character(scalar)), style)
  }

  /// Adds a part of a source; its line ends become spaces.
  mutating func append(_ source: SourceText, _ bytes: Range<Int>, style: (Int) -> Style) {
    for byte in bytes.clamped(to: 0..<source.utf8.count) {
      let value = source.utf8[byte]
      utf8.append(value == 0x0A || value == 0x0D || value == 0x09 ? 0x20 : value)
      let style = style(byte)
      if let last = runs.last, last.style == style {
        runs[runs.count - 1].end = utf8.count
      } else {
        runs.append((utf8.count, style))
      }
    }
  }

  func style(at byte: Int) -> Style {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end <= byte { low = middle + 1 } else { high = middle }
    }
    return low < runs.count ? runs[low].style : .plain
  }

  /// Lights what a query finds.
  mutating func light(_ query: SearchQuery?) {
    guard let query else { return }
    light(query.ranges(in: utf8))
  }

  /// Lights ranges of its bytes, which are in order.
  mutating func light(_ hits: [Range<Int>]) {
    guard !hits.isEmpty else { return }
    var lit: [(end: Int, style: Style)] = []
    var start = 0
    for run in runs {
      var position = start
      for hit in hits where hit.upperBound > start && hit.lowerBound < run.end {
        let from = max(hit.lowerBound, position)
        let to = min(hit.upperBound, run.end)
        if from > position { lit.append((from, run.style)) }
        lit.append((to, .lit(run.style)))
        position = to
      }
      if position < run.end { lit.append((run.end, run.style)) }
      start = run.end
    }
    runs = lit
  }

  /// A part of it, with its looks.
  func part(_ bytes: Range<Int>) -> StyledText {
    var part = StyledText()
    part.utf8 = Array(utf8[bytes])
    for run in runs where run.end > bytes.lowerBound {
      part.runs.append((min(run.end, bytes.upperBound) - bytes.lowerBound, run.style))
      if run.end >= bytes.upperBound { break }
    }
    return part
  }

  var cellWidth: Int { utf8.cellWidth() }
}

extension Style {
  /// How a search hit looks on top of a look.
  static func lit(_ style: Style) -> Style { Style(.match, style.attributes.union([.reverse, .bold])) }

  static let muted = Style(.muted, .dim)
  static let heading = Style(.accent, .bold)
  static let label = Style(.muted, .dim)
  /// The bar before the selected row; without attributes, which take long to begin and end.
  static let rowMark = Style(.time)
}

extension Canvas {
  /// Draws styled text in one row, cut with `…` after some columns.
  @discardableResult
  mutating func put(
    _ text: StyledText, bytes: Range<Int>? = nil, column: Int, row: Int, width: Int, in area: Area
  )
    -> Int
  {
    let bytes = bytes ?? 0..<text.utf8.count
    let needed = text.utf8.cellWidth(of: bytes)
    var clip = area
    clip.width = min(area.width, column + width)
    if needed <= width {
      return put(text.utf8, bytes: bytes, column: column, row: row, in: clip, style: text.style)
    }
    guard width > 0 else { return column }
    clip.width -= 1
    var last = Style.plain
    let end = put(text.utf8, bytes: bytes, column: column, row: row, in: clip) { byte in
      last = text.style(at: byte)
      return last
    }
    return put("…", column: end, row: row, in: area, last)
  }
}
