/// What the events with one value of a facet have in common.
public struct ValueSummary: Sendable {
  /// How many events there are; one that sums up several counts once.
  public fileprivate(set) var eventCount = 0
  /// The first and the last of them that have a date and were not cancelled or denied, as indices into the
  /// timeline; nil where there are none.
  public fileprivate(set) var dated: (first: Int, last: Int)?
  /// For each value of the facet, how many of the events it shares, background left out; empty where nobody
  /// asked.
  public fileprivate(set) var shared: [Int32] = []
  /// For each of the index's places, how many of the events happened there; empty where nobody asked.
  public fileprivate(set) var places: [Int32] = []
}

extension TimelineIndex {
  /// Sums up the events of a set that have a value of a facet.
  ///
  /// - Parameters:
  ///   - countsShared: whether to count with which values of the same facet.
  ///   - countsPlaces: whether to count where.
  public func summary(
    of facet: Facet, _ value: Int, in set: EventSet, countsShared: Bool, countsPlaces: Bool
  ) -> ValueSummary {
    var summary = ValueSummary()
    var shared = [Int32](repeating: 0, count: countsShared ? valueCount(facet) : 0)
    var places = [Int32](repeating: 0, count: countsPlaces ? self.places.count : 0)
    let events = self.events(facet, value: value).filter { set.contains(Int($0)) }
    summary.eventCount = events.count
    if let first = events.first(where: isDatedAndReal), let last = events.last(where: isDatedAndReal) {
      summary.dated = (Int(first), Int(last))
    }
    if countsShared { count(facet, in: events.lazy.filter { !self.context.contains(Int($0)) }, &shared) }
    if countsPlaces {
      for event in events where placePositions[Int(event)] >= 0 {
        places[Int(placePositions[Int(event)])] += 1
      }
    }
    if countsShared { shared[value] = 0 }
    summary.shared = shared
    summary.places = places
    return summary
  }

  private func isDatedAndReal(_ event: Int32) -> Bool {
    days[Int(event)] != nil
      && values(.status, of: Int(event)).allSatisfy {
        let status = TimelineIndex.statuses[Int($0)]
        return status != .cancelled && status != .denied
      }
  }
}
