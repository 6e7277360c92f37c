import Gazetteer
import TimelineModel

/// What makes words an event: leaders and senior officials, of different countries, abroad.
enum EventCriteria {
  /// Whether a mention says enough to be an event without another mention.
  static func canStand(_ mention: EventMention, in view: DocumentView) -> Bool {
    if mention.kind == .context { return false }
    if mention.isTrip {
      guard !mention.visitors.isEmpty else { return false }
      return mention.place?.country != nil || mention.count != nil || isToRegion(mention.place)
    }
    if mention.people.count >= 2 { return true }
    if mention.kind == .summit, mention.form != .verb, let place = mention.place,
      // "the third summit took place in Qabala, Azerbaijan"
      Gazetteer.isPlace(place.name) || mention.ordinal != nil && place.country != nil,
      mention.hasOwnPosition
    {
      return true
    }
    if mention.kind == .summit {
      return mention.series != nil && (mention.place != nil || mention.hasPeople)
        || mention.place != nil && (mention.hasPeople || mention.isOfStates)
    }
    // "a call with European leaders"
    if mention.kind == .call { return mention.hasPeople && mention.hasUnnamedPartners }
    guard mention.kind == .meeting else { return false }
    // "is attending the G7 meeting"
    if mention.hasPeople, mention.series != nil { return true }
    // "met with their Filipino counterparts"
    if mention.hasPeople, mention.hasUnnamedPartners, !mention.countries.isEmpty { return true }
    // "EC foreign ministers will meet on May 25"
    if mention.form == .verb, mention.series != nil,
      mention.hasOwnPosition
    {
      return true
    }
    // "Talks between Greece and Turkey broke down on Monday"
    if mention.isOfStates, mention.form != .verb, !mention.countries.isEmpty,
      mention.hasOwnPosition
    {
      return true
    }
    guard mention.place != nil else { return false }
    return mention.hasPeople && (!mention.countries.isEmpty || mention.hasUnnamedPartners)
      || mention.series != nil || mention.isOfStates
  }

  /// Whether what was put together is an event.
  ///
  /// - Parameter isOfStates: whether the words say that states meet, of whose people nobody is named.
  static func isEvent(_ event: DraftEvent, isOfStates: Bool, in view: DocumentView) -> Bool {
    let people = event.isTrip ? event.visitors : event.people
    guard
      people.contains(where: { isSenior(view.person($0)) })
        || people.isEmpty && (isOfStates || isPublic(event, in: view))
    else { return false }
    if event.isTrip {
      guard let country = event.place?.country else { return event.count != nil || isToRegion(event.place) }
      return !people.allSatisfy { CountryIdentity.areSame(view.person($0).country, country) }
    }
    if event.series != nil { return true }
    // "met the novelist Jane Doe"
    guard people.count < 2 || people.count(where: { !isPrivate(view.person($0)) }) >= 2 else { return false }
    return isOfStates || areOfDifferentSides(people, in: view)
  }

  /// "a tour of Africa": a journey of which no state is named.
  static func isToRegion(_ place: PlaceMention?) -> Bool {
    place.map { WorldRegions.contains($0.name) } ?? false
  }

  /// Whether a gathering of which nobody is named is one of states: of a known series, or in a text on leaders.
  private static func isPublic(_ event: DraftEvent, in view: DocumentView) -> Bool {
    event.series != nil || view.names.cast.contains { $0.rank == 1 }
  }

  private static func isSenior(_ person: Person) -> Bool { person.rank != nil || person.gazetteerID != nil }

  /// Whether somebody is private, or nothing is told of them but a name that no leader bears.
  private static func isPrivate(_ person: Person) -> Bool {
    if isSenior(person) { return false }
    return person.isPrivate || person.country == nil && !person.isNamedLikeLeader && !person.isDescribed
  }

  /// Whether not all act for one country. Of whom the state is unknown may be of another one; an official of lower rank
  /// among several people of one state is not.
  private static func areOfDifferentSides(_ people: [Int], in view: DocumentView) -> Bool {
    guard people.count >= 2 else { return true }
    let cast = view.names.cast
    let countries = people.compactMap { cast[$0].country }
    if countries.contains(where: { $0 != countries[0] }) { return true }
    let unknown = people.filter { cast[$0].country == nil }
    if unknown.isEmpty { return false }
    return countries.count < 2
      || unknown.contains { cast[$0].gazetteerID != nil || cast[$0].rank != lowestRank }
  }

  private static let lowestRank = 3
}
