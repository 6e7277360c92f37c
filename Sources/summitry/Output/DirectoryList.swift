import TimelineModel

/// People or countries, one a line: the name, how many events, the first and last date, whom they met.
struct DirectoryList<Subject: Hashable & Sendable> {
  struct Row {
    var name: String
    var note: String
    var entry: DirectoryEntry<Subject>
  }

  let rows: [Row]
  let name: (Subject) -> String

  func write(to output: inout Output) {
    var table = TextTable(columns: [
      .init(comfortable: 24), .init(tone: .faint, comfortable: 10), .init(isNumber: true),
      .init(tone: .date),
      .init(comfortable: 8),
    ])
    for row in rows {
      table.add([row.name, row.note, "\(row.entry.eventCount)", period(row.entry), met(row.entry)])
    }
    table.write(to: &output)
  }

  private func period(_ entry: DirectoryEntry<Subject>) -> String {
    guard let first = entry.first, let last = entry.last else { return "undated" }
    let (start, end) = (DateLabel.short(first), DateLabel.short(last))
    return start == end ? start : start + " – " + end
  }

  private func met(_ entry: DirectoryEntry<Subject>) -> String {
    guard !entry.met.isEmpty else { return "" }
    return "met "
      + entry.met.map { $0.count == 1 ? name($0.subject) : name($0.subject) + " ×\($0.count)" }
      .joined(separator: ", ")
  }
}
