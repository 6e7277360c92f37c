import Gazetteer

/// Stretches of time that have a name: "during the Cold War".
extension TimeScanner {
  func namedPeriod(after index: Int) -> TimeDraft? {
    let start = key(index + 1) == "the" ? index + 2 : index + 1
    guard bounds.contains(start), document.tokens[start].kind == .word, kind(start) != .month else {
      return nil
    }
    var name = NameKey()
    var found: (period: Int, end: Int)?
    var next = start
    while bounds.contains(next), next - start < 8 {
      if kind(next) != .dash { name.append(document.tokens[next].key) }
      next += 1
      guard let match = Gazetteer.index.find(name) else { break }
      if match.kinds.contains(.period) {
        Gazetteer.index.forEachSense(of: match) { sense in
          if case .period(let period) = sense { found = (period, next) }
        }
      }
      if !match.hasLonger { break }
    }
    guard let found else { return nil }
    let record = Gazetteer.index.periods[found.period]
    return TimeDraft(index + 1..<found.end, .period(from: record.from, to: record.to))
  }
}
