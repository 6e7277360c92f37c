extension FilterVocabulary {
  /// The filter that a line means.
  ///
  /// - Throws: the word that means nothing.
  public func filter(_ line: String) throws(FilterLineError) -> TimelineFilter {
    try filter(FilterExpression(line))
  }

  /// The filter that a line means.
  ///
  /// - Throws: the name that nobody has.
  public func filter(_ expression: FilterExpression) throws(FilterLineError) -> TimelineFilter {
    var filter = TimelineFilter()
    for term in expression.terms {
      switch term.meaning {
      case .from(let day): filter.from = day
      case .to(let day): filter.to = day
      case .phrase(let phrase):
        let list: WritableKeyPath<TimelineFilter, [String]> =
          term.isExcluded ? \.search.excluded : \.search.included
        if !filter[keyPath: list].contains(phrase) { filter[keyPath: list].append(phrase) }
      case .values(let field, let values, let together):
        var request = Request(expression, term, field, values, together)
        try add(&request, to: &filter)
      }
    }
    return filter
  }

  /// The filter that a line means but for the words that are wrong, and what is wrong with the first of them.
  ///
  /// - Parameter cursor: where one types, as a UTF-8 offset, where the line is still being typed: a word before it
  ///   that may become a field is left out too.
  public func filter(_ line: String, typedTo cursor: Int) -> (filter: TimelineFilter, error: FilterLineError?)
  {
    var utf8 = Array(line.utf8)
    if let word = FilterWords(line).words.first(where: { $0.range.upperBound == cursor }), word.isBare,
      FilterField.allCases.contains(where: { $0.rawValue.hasPrefix(word.text.lowercased()) })
    {
      for index in word.range { utf8[index] = 0x20 }
    }
    var first: FilterLineError?
    while true {
      do throws(FilterLineError) {
        return (try filter(String(decoding: utf8, as: UTF8.self)), first)
      } catch {
        if first == nil { first = FilterLineError(error.message, error.range, in: line) }
        let wrong = FilterWords(utf8: utf8).words.first {
          $0.range.lowerBound <= error.range.lowerBound && $0.range.upperBound >= error.range.upperBound
        }
        guard let wrong else { return (TimelineFilter(), first) }
        for index in wrong.range { utf8[index] = 0x20 }
      }
    }
  }

  /// The values of one word.
  private struct Request {
    let expression: FilterExpression
    let term: FilterExpression.Term
    let field: FilterField
    let values: [FilterExpression.Value]
    let together: Bool

    init(
      _ expression: FilterExpression, _ term: FilterExpression.Term, _ field: FilterField,
      _ values: [FilterExpression.Value], _ together: Bool
    ) {
      self.expression = expression
      self.term = term
      self.field = field
      self.values = values
      self.together = together
    }

    /// Adds what each of the values means to a choice.
    func add<Value>(
      to choice: inout TimelineFilter.Choice<Value>, name: (Value) -> String, _ find: (String) -> [Value]
    ) throws(FilterLineError) {
      if !term.isExcluded, together ? !choice.included.isEmpty : choice.together {
        throw expression.error("those wanted together stand in one word, joined by '+'", term.range)
      }
      for value in values {
        let found = find(value.text)
        if found.isEmpty {
          throw expression.error("no \(field.noun) is called '\(value.text)'", value.range)
        }
        if together, found.count > 1 {
          let names = found.prefix(2).map(name).joined(separator: " or ")
          throw expression.error("'\(value.text)' may mean \(names); write more of it", value.range)
        }
        if term.isExcluded { choice.excluded.formUnion(found) } else { choice.included.formUnion(found) }
      }
      if together, !term.isExcluded { choice.together = choice.included.count > 1 }
    }
  }

  private func add(_ request: inout Request, to filter: inout TimelineFilter) throws(FilterLineError) {
    switch request.field {
    case .person: try request.add(to: &filter.persons, name: { timeline[$0].name }, people(named:))
    case .country:
      try request.add(to: &filter.countries, name: timeline.name(of:), countries(named:))
    case .doc:
      try request.add(to: &filter.documents, name: { timeline[$0].path }, documents(named:))
    case .kind:
      try check(request, Event.Kind.allCases.map(\.rawValue)) { FilterVocabulary.kind(named: $0) != nil }
      try request.add(to: &filter.kinds, name: \.rawValue) {
        [FilterVocabulary.kind(named: $0)].compactMap { $0 }
      }
    case .status:
      try check(request, Event.Status.allCases.map(\.rawValue)) {
        Event.Status(rawValue: $0.lowercased()) != nil
      }
      try request.add(to: &filter.statuses, name: \.rawValue) {
        [Event.Status(rawValue: $0.lowercased())].compactMap { $0 }
      }
    case .year:
      try check(request, ["1 to 9999", FilterVocabulary.undated]) { FilterVocabulary.year(named: $0) != nil }
      try request.add(to: &filter.years, name: String.init) {
        [FilterVocabulary.year(named: $0)].compactMap { $0 }
      }
    case .from, .to: break
    }
  }

  /// Checks values of which there are few: then all are named.
  private func check(_ request: Request, _ all: [String], _ isKnown: (String) -> Bool) throws(FilterLineError)
  {
    for value in request.values where !isKnown(value.text) {
      throw request.expression.error(
        "'\(value.text)' is no \(request.field.noun); there are \(all.joined(separator: ", "))", value.range)
    }
  }
}
