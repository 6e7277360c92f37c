import TimelineModel

/// How spans come from scalars of a document to bytes of the text that stands for it.
extension TimelineDraft {
  private enum Placement {
    case text(ScalarOffsets)
    case excerpts(ExcerptText)

    func bytes(_ span: SourceSpan) -> SourceSpan {
      switch self {
      case .text(let offsets):
        let start = offsets.byte(after: Int(span.start))
        let end = max(start, offsets.byte(after: Int(span.end)))
        return SourceSpan(document: span.document, bytes: start..<end)
      case .excerpts(let excerpts):
        return SourceSpan(
          document: span.document, bytes: excerpts.bytes(ofScalars: Int(span.start)..<Int(span.end)))
      }
    }
  }

  /// Gives every document a text, and moves all spans to it.
  mutating func placeSpans(_ bytes: ExportBytes, text: (String) -> SourceText?) {
    excerpts.sort { $0.key != $1.key ? $0.key < $1.key : $0.words.start < $1.words.start }
    var placements: [Placement] = []
    placements.reserveCapacity(documents.count)
    var next = 0
    for index in documents.indices {
      let first = next
      while next < excerpts.count, excerpts[next].document == index { next += 1 }
      placements.append(placement(of: index, excerpts[first..<next], bytes, text))
    }
    excerpts = []

    for index in events.indices {
      for position in events[index].evidence.indices {
        let span = events[index].evidence[position].span
        events[index].evidence[position].span = placements[Int(span.document.index)].bytes(span)
      }
      Self.place(&events[index].date, by: placements)
      if events[index].otherDate != nil { Self.place(&events[index].otherDate!, by: placements) }
    }
    for index in quotes.indices {
      let span = quotes[index].span
      quotes[index].span = placements[Int(span.document.index)].bytes(span)
    }
    sortQuotes()
  }

  private static func place(_ date: inout EventDate, by placements: [Placement]) {
    place(&date.because, by: placements)
    place(&date.conflicts, by: placements)
  }

  private static func place(_ reasons: inout [Reason], by placements: [Placement]) {
    for index in reasons.indices {
      guard let span = reasons[index].span else { continue }
      reasons[index].span = placements[Int(span.document.index)].bytes(span)
    }
  }

  private mutating func placement(
    of index: Int, _ excerpts: ArraySlice<Excerpt>, _ bytes: ExportBytes, _ text: (String) -> SourceText?
  ) -> Placement {
    if let text = text(documents[index].path) {
      let offsets = ScalarOffsets(text)
      // A file that has changed since is not the document any more.
      let isSame =
        offsets.count == lengths[index]
        && excerpts.allSatisfy { excerpt in
          var isThere = false
          bytes.withWords(excerpt.words) { words in
            let start = offsets.byte(after: excerpt.start)
            isThere = offsets.bytes(start..<start + words.count).elementsEqual(words)
          }
          return isThere
        }
      if isSame {
        documents[index].text = text
        return .text(offsets)
      }
    }
    var standIn = ExcerptText()
    for excerpt in excerpts { bytes.withWords(excerpt.words) { standIn.add($0, start: excerpt.start) } }
    standIn.finish()
    documents[index].text = SourceText(validated: standIn.utf8)
    return .excerpts(standIn)
  }

  /// Brings the quotes into the order of documents and text.
  private mutating func sortQuotes() {
    let order = quotes.indices.sorted {
      quotes[$0].span != quotes[$1].span ? quotes[$0].span < quotes[$1].span : $0 < $1
    }
    var positions = [Int](repeating: 0, count: order.count)
    for (position, index) in order.enumerated() { positions[index] = position }
    quotes = order.map { quotes[$0] }
    for index in events.indices {
      for position in events[index].quotes.indices {
        events[index].quotes[position] = positions[events[index].quotes[position]]
      }
    }
  }
}
