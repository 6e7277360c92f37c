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
    var isSpokenOf = [Bool](repeating: false, count: documents.count)
    func note(_ span: SourceSpan?) {
      if let span { isSpokenOf[Int(span.document.index)] = true }
    }
    func note(_ date: EventDate) { for reason in date.because + date.conflicts { note(reason.span) } }
    for event in events {
      for evidence in event.evidence { note(evidence.span) }
      for reason in event.explanation { note(reason.span) }
      note(event.date)
      if let other = event.otherDate { note(other) }
    }
    for quote in quotes { note(quote.span) }
    for document in documents { note(document.date) }
    return documents.indices.filter { isSpokenOf[$0] }
  }
}

extension EventDate {
  fileprivate mutating func shorten(to count: Int) {
    because = Array(because.prefix(count))
    conflicts = Array(conflicts.prefix(count))
  }
}
