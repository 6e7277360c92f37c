import Gazetteer
import TimelineModel

/// One phrase that tells of several meetings: "meetings with A, B and C", "met separately with A and B".
extension EventFinder {
  /// A mention for each partner of meetings that a plural tells of; nil where they cannot be told apart.
  ///
  /// Partners of one state are met together, unless a plural noun tells of a meeting with each.
  /// Who is named without a state is of that of whoever was named before: "met Iraqi Prime Minister A and President B".
  func separate(_ mention: EventMention, partners: [Int], isPlural: Bool = false) -> [EventMention]? {
    guard !mention.isTrip, mention.kind != .summit, mention.count == nil, mention.series == nil else {
      return nil
    }
    let others = partners.filter(mention.participants.contains)
    let owners = mention.participants.filter { !others.contains($0) }
    var sides: [[Int]] = []
    for person in others {
      let country = view.person(person).country ?? sides.last.flatMap { view.person($0[0]).country }
      if !isPlural, let side = sides.lastIndex(where: { view.person($0[0]).country == country }) {
        sides[side].append(person)
      } else {
        sides.append([person])
      }
    }
    guard !owners.isEmpty, sides.count > 1 else { return nil }
    return sides.map { side in
      var meeting = mention
      meeting.participants = owners + side
      return meeting
    }
  }

  /// "held bilateral meetings with A, B and C", "separate talks with A and B".
  func separate(_ mention: EventMention, _ phrase: EventNounPhrase, to limit: Int) -> [EventMention]? {
    let isApart =
      (phrase.start..<phrase.head).contains { SeparateWords.adjectives.contains(view.key($0)) }
      || (phrase.head..<max(phrase.head, limit)).contains { view.key($0) == "separately" }
    let isPlural = SeparateWords.plurals.contains(view.key(phrase.head))
    guard isApart || isPlural else { return nil }
    let start = argumentStart(after: phrase.head)
    guard let partners = people(after: start, to: limit, prepositions: NounPrepositions.caller) else {
      return isApart && isPlural ? withOfficials(mention, from: start, to: limit) : nil
    }
    // "Both presidents had separate meetings with Mogherini"
    let owners = mention.participants.filter { !partners.people.contains($0) }
    if isApart, isPlural, partners.people.count == 1, owners.count > 1, mention.count == nil {
      return owners.map { owner in
        var meeting = mention
        meeting.participants = [owner] + partners.people
        return meeting
      }
    }
    return separate(mention, partners: partners.people, isPlural: isPlural)
  }

  /// "Xi and Trump both held bilateral meetings | with Vietnamese officials": one of each of them.
  private func withOfficials(_ mention: EventMention, from start: Int, to limit: Int) -> [EventMention]? {
    guard mention.kind == .meeting, mention.participants.count > 1, mention.count == nil,
      areOfSeveralCountries(mention.participants), view.key(start) == "with"
    else { return nil }
    let meetings = mention.participants.compactMap { person in
      var meeting = mention
      meeting.participants = [person]
      return readUnnamedPartners(&meeting, after: start + 1, to: limit) ? meeting : nil
    }
    return meetings.isEmpty ? nil : meetings
  }

  /// "met separately with A and B", "met A and then B": whether the clause of a verb says so.
  ///
  /// One who meets leaders of several states meets them one by one, unless something says that they sat together.
  func areSeparate(_ clause: Range<Int>, isOne: Bool) -> Bool {
    if isOne, !clause.contains(where: { view.isOf(.jointly, $0) }) { return true }
    return areSeparate(clause)
  }

  /// "met with A | and with B"
  func repeatsWith(_ and: Int, from start: Int) -> Bool {
    view.word(and) == .and && view.key(and + 1) == "with" && !view.people(at: and + 2).isEmpty
      && (start..<and).contains { view.key($0) == "with" && !view.people(at: $0 + 1).isEmpty }
  }

  private func areSeparate(_ clause: Range<Int>) -> Bool {
    clause.contains { token in
      SeparateWords.adverbs.contains(view.key(token))
        || view.key(token) == "then" && view.word(token - 1) == .and && !view.people(at: token + 1).isEmpty
        || repeatsWith(token, from: clause.lowerBound)
    }
  }
}

/// Words that make of a list of partners as many meetings.
enum SeparateWords {
  static let plurals: WordSet = "meetings sessions bilaterals calls conversations encounters"
  static let adjectives: WordSet = "separate bilateral"
  static let adverbs: WordSet = "separately respectively individually"
  static let jointly: WordSet = """
    together jointly joint trilateral quadrilateral three-way four-way summit alongside simultaneously three four five
    """
}
