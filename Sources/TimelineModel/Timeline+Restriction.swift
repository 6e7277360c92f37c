extension Timeline {
  /// A timeline of some of the events: with their quotes, and of the actors those who take part or speak.
  /// The documents stay.
  ///
  /// - Parameter indices: which events, in the order of `events`.
  public func restricted(to indices: [Int]) -> Timeline {
    var result = Timeline(documents: documents, countries: countries, events: indices.map { events[$0] })
    let kept = Set(result.events.map(\.id))

    var quotePositions: [Int: Int] = [:]
    for (index, quote) in quotes.enumerated() where quote.event.map(kept.contains) ?? false {
      quotePositions[index] = result.quotes.count
      result.quotes.append(quote)
    }
    for index in result.events.indices {
      result.events[index].quotes = result.events[index].quotes.compactMap { quotePositions[$0] }
      if let journey = result.events[index].journey, !kept.contains(journey) {
        result.events[index].journey = nil
      }
    }

    var needed = Set(result.events.flatMap { $0.participants.map(\.actor) })
    needed.formUnion(result.quotes.compactMap(\.speaker))
    var actorIDs: [Actor.ID: Actor.ID] = [:]
    for actor in actors where needed.contains(actor.id) {
      var actor = actor
      let id = Actor.ID(result.actors.count)
      actorIDs[actor.id] = id
      actor.id = id
      result.actors.append(actor)
    }
    for index in result.events.indices {
      for position in result.events[index].participants.indices {
        let old = result.events[index].participants[position].actor
        result.events[index].participants[position].actor = actorIDs[old] ?? old
      }
    }
    for index in result.quotes.indices {
      result.quotes[index].speaker = result.quotes[index].speaker.flatMap { actorIDs[$0] }
    }
    return result
  }
}
