import TimelineModel

extension SourceSpan {
  func moved(to document: Document.ID) -> SourceSpan {
    var span = self
    span.document = document
    return span
  }
}

extension EventDate {
  func moved(to document: Document.ID) -> EventDate {
    var date = self
    date.renumber { _ in document }
    return date
  }

  fileprivate mutating func renumber(_ place: (Document.ID) -> Document.ID) {
    for index in because.indices { because[index].renumber(place) }
    for index in conflicts.indices { conflicts[index].renumber(place) }
  }
}

extension Reason {
  fileprivate mutating func renumber(_ place: (Document.ID) -> Document.ID) {
    if let known = span { span!.document = place(known.document) }
  }
}

extension Event {
  /// Moves everything that it says to where its documents are.
  mutating func renumber(_ place: (Document.ID) -> Document.ID) {
    date.renumber(place)
    otherDate?.renumber(place)
    for index in evidence.indices {
      evidence[index].span.document = place(evidence[index].span.document)
      for mark in evidence[index].marks.indices {
        evidence[index].marks[mark].span.document = place(evidence[index].marks[mark].span.document)
      }
    }
    for index in explanation.indices { explanation[index].renumber(place) }
  }

  /// Moves it to its document, its people to those of the timeline, and its quotes behind the first ones.
  mutating func move(to document: Document.ID, actors: [Actor.ID], quotesFrom first: Int) {
    renumber { _ in document }
    var moved: [Participant] = []
    moved.reserveCapacity(participants.count)
    for participant in participants {
      let actor = actors[Int(participant.actor.index)]
      guard !moved.contains(where: { $0.actor == actor }) else { continue }
      moved.append(Participant(actor: actor, role: participant.role))
    }
    participants = moved
    for index in quotes.indices { quotes[index] += first }
    journey = nil
  }

  mutating func mapActors(_ map: (Actor.ID) -> Actor.ID?) {
    participants = participants.compactMap { participant in
      map(participant.actor).map { Participant(actor: $0, role: participant.role) }
    }
  }
}
