import TimelineModel

extension Timeline {
  private static let beginningEvents = 200
  /// How many sentences, and how many reasons of each kind, an event has in the beginning.
  private static let beginningDetails = 3

  /// The first events with a few of their sentences: what fills a screen, and little more.
  func beginning() -> Timeline {
    var result = restricted(to: Array(events.indices.prefix(Self.beginningEvents)))
    result.quotes = []
    for index in result.events.indices {
      result.events[index].quotes = []
      result.events[index].evidence = Array(result.events[index].evidence.prefix(Self.beginningDetails))
      result.events[index].explanation = []
      result.events[index].date.shorten(to: Self.beginningDetails)
      result.events[index].otherDate?.shorten(to: Self.beginningDetails)
    }
    for index in result.documents.indices { result.documents[index].date.shorten(to: 0) }
    return result
  }

  /// The documents whose words are shown, as indices.
  func spokenOf() -> [Int] {
    var spokenOf: Set<Int32> = []
    for event in events { spokenOf.formUnion(event.documentsSpokenOf) }
    for quote in quotes { spokenOf.insert(quote.span.document.index) }
    for document in documents { spokenOf.formUnion(document.date.documentsSpokenOf) }
    return spokenOf.map(Int.init).sorted()
  }
}

extension Event {
  /// The documents whose words it shows, by their index.
  var documentsSpokenOf: Set<Int32> {
    var result = Set(evidence.map(\.span.document.index))
    result.formUnion(explanation.compactMap { $0.span?.document.index })
    result.formUnion(date.documentsSpokenOf)
    if let otherDate { result.formUnion(otherDate.documentsSpokenOf) }
    return result
  }
}

extension EventDate {
  fileprivate var documentsSpokenOf: Set<Int32> {
    Set((because + conflicts).compactMap { $0.span?.document.index })
  }

  fileprivate mutating func shorten(to count: Int) {
    because = Array(because.prefix(count))
    conflicts = Array(conflicts.prefix(count))
  }

  mutating func forgetReasons() { shorten(to: 0) }
}
