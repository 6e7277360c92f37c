import TerminalCanvas

/// Rows of text in aligned columns.
struct TextTable {
  struct Column {
    var tone = Tone.plain
    /// The columns it keeps as long as others can give way; nil where it never gives way.
    var comfortable: Int?
    var isNumber = false

    init(tone: Tone = .plain, comfortable: Int? = nil, isNumber: Bool = false) {
      self.tone = tone
      self.comfortable = comfortable
      self.isNumber = isNumber
    }
  }

  private static let gap = 2
  private static let narrowest = 4
  private let columns: [Column]
  private var rows: [[String]] = []

  init(columns: [Column]) { self.columns = columns }

  /// A row; its cells may hold any text.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(TextWidth.oneLine))
  }

  func write(to output: inout Output) {
    let rows = output.isTerminal ? rows.map { $0.map(PrintableText.line) } : rows
    let widths = fittedWidths(rows, limit: output.columns)
    for row in rows {
      var line = ""
      var pending = 0
      for (index, cell) in row.enumerated() where widths[index] > 0 {
        let text = cell.truncated(to: widths[index])
        let space = widths[index] - text.cellWidth
        if columns[index].isNumber { pending += space }
        if !text.isEmpty {
          line += String(repeating: " ", count: pending)
          line += columns[index].tone.apply(to: text, output)
          pending = 0
        }
        pending += columns[index].isNumber ? Self.gap : space + Self.gap
      }
      output.write(line + "\n")
    }
  }

  /// The widths that the cells want, made smaller where the flexible columns must give way.
  private func fittedWidths(_ rows: [[String]], limit: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(0) { max($0, $1[column].cellWidth) }
    }
    guard let limit else { return widths }
    let shown = widths.count { $0 > 0 }
    var excess = widths.reduce(0, +) + Self.gap * max(0, shown - 1) - limit
    // Who has most to spare gives way first; when nobody has, all become narrow, and at last are left out.
    for least in [nil, Self.narrowest, 0] {
      while excess > 0 {
        let spare = columns.indices.map { column in
          columns[column].comfortable.map { widths[column] - (least ?? $0) } ?? 0
        }
        guard let most = spare.max(), most > 0, let column = spare.firstIndex(of: most) else { break }
        widths[column] -= 1
        excess -= 1
      }
    }
    return widths
  }
}
