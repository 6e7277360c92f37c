/// A time expression for those who read no tokens.
public struct TimeFinding: Sendable {
  /// Where it stands in the text, in Unicode scalars, end exclusive.
  public let scalars: Range<Int>
  /// The TIMEX3 type: DATE, TIME, DURATION, SET.
  public let type: String
  /// The TIMEX3 value.
  public let value: String
}

extension Extractor {
  /// The time expressions of an article in the order of its text.
  public func times(of file: SourceFile) throws(Problem) -> [TimeFinding] {
    let document = try read(file)
    var byte = 0
    var scalar = 0
    func scalars(through end: Int) -> Int {
      while byte < end {
        if document.text[byte] & 0xC0 != 0x80 { scalar += 1 }
        byte += 1
      }
      return scalar
    }
    return TimeTagger.expressions(in: document).map { expression in
      let start = scalars(through: Int(document.tokens[expression.tokens.lowerBound].start))
      let end = scalars(through: Int(document.tokens[expression.tokens.upperBound - 1].end))
      return TimeFinding(scalars: start..<end, type: expression.kind.rawValue, value: expression.value)
    }
  }
}
