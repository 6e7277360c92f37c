import Gazetteer
import TimelineModel

extension EventFinder {
  /// "met three times in 2018", "saw him there twice: in January 1994 and in March 2000".
  func readRepetition(_ range: Range<Int>, in sentence: Range<Int>) {
    for index in range where mentions[index].form == .verb && mentions[index].count == nil {
      let start = mentions[index].trigger.upperBound
      let limit = min(clauseEnd(from: start, in: sentence), start + 14)
      for token in start..<max(start, limit) {
        // "arrived on a visit that had been postponed twice"
        if view.word(token) == .that { break }
        if view.key(token) == "twice" {
          mentions[index].count = 2
        } else if HabitWords.all.contains(view.key(token))
          || (view.key(token) == "many" && view.key(token + 1) == "times")
        {
          mentions[index].kind = .context
        } else if view.key(token + 1) == "times", let number = view.number(at: token) {
          mentions[index].count = number
        }
      }
    }
    splitLists(range)
  }

  /// "The summit, the first in Oslo in ten years, is set for Sunday": the same event in other words.
  private func isApposition(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard view.isComma(token - 1),
      let head = ofSentence.last(where: { mentions[$0].trigger.upperBound < token }),
      mentions[head].form == .definite || mentions[head].form == .indefinite
    else { return false }
    guard let close = (token..<sentence.upperBound).first(where: { view.isComma($0) }) else { return false }
    switch view.word(close + 1) {
    case .be, .have, .will, .would: return true
    default: return PredicateVerbs.bare.contains(view.key(close + 1))
    }
  }

  /// One mention with a list of separate times is as many events: "in 1944, 1945 and 1960".
  private func splitLists(_ range: Range<Int>) {
    for index in range where mentions[index].times.count > 1 {
      let listed = mentions[index].times.filter { $0.role == .on && !$0.isInherited }
      guard listed.count >= 2, areSeparate(listed), areListed(listed) else { continue }
      let others = mentions[index].times.filter { time in
        !listed.contains { $0.expression == time.expression }
      }
      mentions[index].count = nil
      var copy = mentions[index]
      mentions[index].times = [listed[0]] + others
      for time in listed.dropFirst() {
        copy.times = [time] + others
        mentions.append(copy)
      }
    }
  }

  private func areSeparate(_ times: [EventMention.Time]) -> Bool {
    for (index, time) in times.enumerated() {
      let expression = view.times[time.expression]
      guard expression.kind == .date || expression.kind == .time, expression.earliest != nil else {
        return false
      }
      let bounds = expression.bounds
      for other in times[..<index] {
        let before = view.times[other.expression]
        let earlier = before.bounds
        guard bounds.intersection(earlier).isEmpty else { return false }
        // "on 27 April and the day after", "in January and February": one stretch of time.
        if let end = earlier.latest, let start = bounds.earliest, start - end == 1, expression.unit != .year,
          (bounds.latest ?? start) - start < 40
        {
          return false
        }
      }
    }
    return true
  }

  /// Whether only commas, "and" and prepositions stand between the times, and an "and" among them.
  private func areListed(_ times: [EventMention.Time]) -> Bool {
    // "between 2014 and 2019"
    if let first = times.first, view.key(view.times[first.expression].tokens.lowerBound - 1) == "between" {
      return false
    }
    var hasAnd = false
    for (time, next) in zip(times, times.dropFirst()) {
      let gap =
        view.times[time.expression].tokens
        .upperBound..<max(
          view.times[time.expression].tokens.upperBound, view.times[next.expression].tokens.lowerBound)
      for token in gap {
        if view.word(token) == .and {
          hasAnd = true
        } else if RepetitionWords.again.contains(view.key(token)) {
          continue
        } else if !view.isComma(token), view.word(token) != .preposition, view.word(token) != .article {
          return false
        }
      }
    }
    return hasAnd
  }

  /// "his second visit, the first having been in 1959", "The first was in May 2006."
  func readEllipses(_ range: Range<Int>, in sentence: Range<Int>) {
    guard telling.contains(.ellipsis) else { return }
    readCountEllipsis(in: sentence)
    var token = sentence.lowerBound
    while token + 1 < sentence.upperBound {
      defer { token += 1 }
      guard view.telling(token + 1).contains(.ellipsis) else { continue }
      guard
        view.word(token) == .article && view.key(token) != "each"
          || view.form(at: token) == .possessivePronoun,
        view.time(at: token + 1) == nil,
        isElliptical(token + 1, in: sentence)
      else { continue }
      // "seven years after the first": what is counted from, not told of.
      if view.word(token - 1) == .subordinator || isApposition(token, in: sentence) { continue }
      var next = token + 2
      if view.key(next) == "one" || view.key(next) == "ones" { next += 1 }
      guard let antecedent = antecedent(of: token, in: range, sentence: sentence) else { continue }
      let end = nextEllipsis(after: next, in: sentence)
      var copy = mentions[antecedent]
      copy.sentence = self.sentence
      copy.form = .elliptical
      copy.apposition = nil
      copy.trigger = token..<next
      copy.count = nil
      copy.status = .occurred
      copy.ordinal = Ordinals.value(of: view.key(token + 1))
      copy.relations = []
      copy.times = times(in: next..<end)
      if let place = view.place(after: next, to: end, prepositions: Prepositions.location) {
        copy.place = place.place
        copy.placeTokens = place.tokens
        copy.placeIsInherited = false
      } else if !copy.isTrip {
        copy.place = nil
        copy.placeTokens = nil
      } else {
        copy.placeIsInherited = true
      }
      guard !copy.times.isEmpty else { continue }
      mentions.append(copy)
      token = next
    }
  }

  /// "Kohl and Bush had five meetings. Bush and Gorbachev had three."
  private func readCountEllipsis(in sentence: Range<Int>) {
    guard recent(2).contains(where: { mentions[$0].count != nil }) else { return }
    for token in sentence where view.word(token) == .have {
      guard let number = view.number(at: token + 1),
        token + 2 >= sentence.upperBound || view.tokens[token + 2].kind == .mark,
        let last = mentions[recent(2)].last(where: { $0.count != nil }),
        let group = view.group(endingAt: token - 1, from: sentence.lowerBound)
      else { continue }
      var copy = last
      copy.sentence = self.sentence
      copy.form = .indefinite
      copy.trigger = token..<token + 2
      copy.count = number
      copy.visitors = last.isTrip ? group.people : []
      copy.hosts = []
      copy.participants = last.isTrip ? [] : group.people
      copy.peopleTokens = [group.tokens]
      copy.place = nil
      copy.placeTokens = nil
      copy.times = last.times.map {
        EventMention.Time(expression: $0.expression, role: $0.role, isInherited: true)
      }
      copy.relations = []
      mentions.append(copy)
    }
  }

  /// "first", "other", "last" with no noun after it, but a form of "be", a place or a time.
  private func isElliptical(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard EllipsisWords.heads.contains(view.key(token)) else { return false }
    var next = token + 1
    if view.key(next) == "one" { next += 1 }
    guard next < sentence.upperBound,
      Triggers[view.key(next)] == nil || EllipsisWords.verbs.contains(view.key(next))
    else { return false }
    if view.time(at: next) != nil, view.mention(at: next) == nil { return true }
    switch view.word(next) {
    case .be, .have: return true
    case .preposition: return view.key(next) != "of" && view.key(next) != "to"
    default:
      if view.isComma(next) { return view.word(next + 1) == .preposition || view.time(at: next + 1) != nil }
      return EllipsisWords.verbs.contains(view.key(next))
    }
  }

  private func nextEllipsis(after token: Int, in sentence: Range<Int>) -> Int {
    var index = token
    while index + 1 < sentence.upperBound {
      if view.word(index) == .article, isElliptical(index + 1, in: sentence) { return index }
      if view.isStop(index) { return index }
      index += 1
    }
    return sentence.upperBound
  }

  func times(in range: Range<Int>) -> [EventMention.Time] {
    view.times(in: range).compactMap { found in
      let kind = view.times[found.index].kind
      return kind == .date || kind == .time ? EventMention.Time(expression: found.index, role: .on) : nil
    }
  }

  /// What is left out: the mention before it in the sentence, else the one the last sentence spoke of.
  private func antecedent(of token: Int, in range: Range<Int>, sentence: Range<Int>) -> Int? {
    let before = range.filter { $0 < mentions.count && mentions[$0].trigger.upperBound <= token }
    if let counted = before.last(where: { mentions[$0].ordinal != nil || mentions[$0].count != nil }) {
      return counted
    }
    if let last = before.last { return last }
    guard token - sentence.lowerBound < 2 || view.mention(at: token)?.form == .possessivePronoun else {
      return nil
    }
    let candidates = recent(5).filter { $0 < range.lowerBound && mentions[$0].hasPeople }
    return candidates.last { mentions[$0].ordinal != nil || mentions[$0].count != nil }
      ?? candidates.last { mentions[$0].form != .verb } ?? candidates.last { mentions[$0].people.count > 1 }
  }
}

enum RepetitionWords {
  /// "in 2021, and | then | again in 2022"
  static let again: WordSet = "again then once more"
}

/// Words that make of a verb a habit, not an event.
enum HabitWords {
  static let all: WordSet = "often regularly frequently rarely seldom repeatedly always usually"
}

enum EllipsisWords {
  static let heads: WordSet = "first second third fourth fifth last other next previous former latter final"
  static let verbs: WordSet = "came took followed took brought began opened happened"
}
