/// A filter line, parted into what it asks for. Names are not looked up yet.
///
/// `person:Kim country:RU,CN -status:cancelled 2018..2019 cosmodrome "nuclear arms"`: values after a field
/// with `,` or of two words mean "or", with `+` together in one event; `-` excludes; words without a field
/// stand somewhere in the event, all of them.
public struct FilterExpression: Hashable, Sendable {
  /// A value as it was written.
  struct Value: Hashable, Sendable {
    var text: String
    var range: Range<Int>
  }

  /// What one word asks for.
  enum Meaning: Hashable, Sendable {
    /// One of the values, or all of them together.
    case values(FilterField, [Value], together: Bool)
    case from(Day)
    case to(Day)
    case phrase(String)
  }

  /// A word of the line.
  struct Term: Hashable, Sendable {
    var meaning: Meaning
    var isExcluded: Bool
    var range: Range<Int>
  }

  /// The line.
  public let line: String
  private(set) var terms: [Term] = []

  /// Parts a line.
  ///
  /// - Throws: what is wrong with it, apart from names that nobody has.
  public init(_ line: String) throws(FilterLineError) {
    self.line = line
    for word in FilterWords(line).words { try add(word) }
    try checkRange()
  }

  private mutating func add(_ word: FilterWords.Word) throws(FilterLineError) {
    let isExcluded = word.letters.count > 1 && word.letters[word.letters.startIndex].isBare("-")
    var rest = word
    if isExcluded { rest = word.split(at: word.letters.startIndex).1 }
    var meanings: [Meaning] = []
    if let (name, value) = FilterExpression.field(rest) {
      guard let field = FilterField(word: name.text) else {
        let known = FilterField.allCases.map(\.rawValue).joined(separator: ", ")
        throw error("'\(name.text)' is no field; there are \(known)", name.range)
      }
      meanings = [try meaning(of: field, value, isExcluded)]
    } else if let (from, to) = FilterExpression.ends(rest) {
      if isExcluded { throw error("a range of time cannot be excluded", word.range) }
      if !from.letters.isEmpty { meanings.append(.from(try unit(from).first)) }
      if !to.letters.isEmpty { meanings.append(.to(try unit(to).last)) }
    } else if !rest.letters.isEmpty {
      meanings = [.phrase(rest.text)]
    }
    terms += meanings.map { Term(meaning: $0, isExcluded: isExcluded, range: word.range) }
  }

  private func meaning(of field: FilterField, _ value: FilterWords.Word, _ isExcluded: Bool)
    throws(FilterLineError) -> Meaning
  {
    if value.letters.isEmpty { throw error("which \(field.noun)?", value.range) }
    if field == .from || field == .to {
      if isExcluded { throw error("a range of time cannot be excluded", value.range) }
      let unit = try unit(value)
      return field == .from ? .from(unit.first) : .to(unit.last)
    }
    var values: [Value] = []
    var joints: Set<UInt8> = []
    var rest = value
    while let index = rest.letters.firstIndex(where: { $0.isBare(",") || $0.isBare("+") }) {
      joints.insert(rest.letters[index].byte)
      let (one, others) = rest.split(at: index)
      values.append(Value(text: one.text, range: one.range))
      rest = others
    }
    values.append(Value(text: rest.text, range: rest.range))
    if let empty = values.first(where: { $0.text.isEmpty }) {
      throw error("which \(field.noun)?", empty.range)
    }
    let together = joints.contains(UInt8(ascii: "+"))
    if together, joints.count > 1 { throw error("',' and '+' cannot be mixed in one word", value.range) }
    if together, isExcluded { throw error("'-' excludes each of them: write ',' for '+'", value.range) }
    if together, !field.canBeTogether { throw error("an event has only one \(field.noun)", value.range) }
    return .values(field, values, together: together)
  }

  /// What stands before and after the colon of `person:Kim`; nil where no letters stand before one.
  static func field(_ word: FilterWords.Word) -> (FilterWords.Word, FilterWords.Word)? {
    guard let colon = word.first(":"), colon > word.letters.startIndex else { return nil }
    let (name, value) = word.split(at: colon)
    guard name.isBare, name.letters.allSatisfy({ (0x61...0x7A).contains($0.byte | 0x20) }) else { return nil }
    return (name, value)
  }

  /// What stands on both sides of `2018..2019`, `2018..`, `..2019`; nil for other words.
  private static func ends(_ word: FilterWords.Word) -> (FilterWords.Word, FilterWords.Word)? {
    guard word.isBare,
      let dots = word.letters.indices.dropLast().first(where: {
        word.letters[$0].byte == 0x2E && word.letters[$0 + 1].byte == 0x2E
      })
    else { return nil }
    let (from, to) = word.split(at: dots, length: 2)
    func isDate(_ word: FilterWords.Word) -> Bool {
      word.letters.first.map { (0x30...0x39).contains($0.byte) } ?? true
    }
    guard isDate(from), isDate(to), !from.letters.isEmpty || !to.letters.isEmpty else { return nil }
    return (from, to)
  }

  private func unit(_ word: FilterWords.Word) throws(FilterLineError) -> (first: Day, last: Day) {
    let text = word.text
    guard text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let date = EventDate(edtf: text), let first = date.earliest, let last = date.latest
    else { throw error("'\(text)' is no year, month or day (2019, 2019-04, 2019-04-25)", word.range) }
    return (first, last)
  }

  private func checkRange() throws(FilterLineError) {
    var from: Day?
    var to: Day?
    for term in terms {
      switch term.meaning {
      case .from(let day):
        if from != nil { throw error("the range begins twice", term.range) }
        from = day
      case .to(let day):
        if to != nil { throw error("the range ends twice", term.range) }
        to = day
      case .values, .phrase: continue
      }
      if let from, let to, from > to { throw error("the range ends before it begins", term.range) }
    }
  }

  func error(_ message: String, _ range: Range<Int>) -> FilterLineError {
    FilterLineError(message, range, in: line)
  }
}
