import Gazetteer
import TimelineModel

/// Which part of an event a time gives.
extension EventFinder {
  /// "By the time of his death in 2005": what is summed up was done before.
  func isDeadline(_ token: Int, from start: Int) -> Bool {
    var index = token - 1
    while index >= start, index > token - 8 {
      if view.word(index) == .by { return true }
      if view.isComma(index) { return false }
      index -= 1
    }
    return false
  }

  /// "since he took office in 2011": what is told has gone on from then.
  func since(_ token: Int, from start: Int) -> Int? {
    var index = token - 1
    var steps = 0
    while index >= start, steps < 30 {
      if view.key(index) == "since" { return index }
      // "his first visit since 2014 begins on June 24"
      if let other = view.time(at: index), other != view.time(at: token) { return nil }
      if view.isComma(index) || view.isStop(index) { return nil }
      index -= 1
      steps += 1
    }
    return view.key(token) == "since" ? token : nil
  }

  /// "has been on a visit since Sunday": the day it began.
  func isUnderWay(_ index: Int) -> Bool {
    let start = mentions[index].trigger.lowerBound
    return mentions[index].isTrip && mentions[index].ordinal == nil
      && (start - 3...start).contains {
        view.key($0) == "been" && view.word($0 - 1) == .have
      }
  }

  /// "has been in Oslo", not "had been in Oslo"
  func isPresentPerfect(_ index: Int) -> Bool {
    let start = mentions[index].trigger.lowerBound
    return (start - 4...start).contains { FunctionWords.presentHave.contains(view.key($0)) }
  }

  /// "came for three days on 11 December": the day is the first of the stay.
  func startStay(_ index: Int) {
    guard mentions[index].times.contains(where: { $0.role == .lasts }), mentions[index].dayOfTrip == nil
    else {
      return
    }
    let isTrip = mentions[index].isTrip
    let days = mentions[index].times.indices.filter { time in
      let expression = view.times[mentions[index].times[time].expression]
      // "flew in on Monday for a three-day summit"
      return mentions[index].times[time].role == .on && mentions[index].times[time].isInherited != isTrip
        && expression.isOneDay
    }
    if days.count == 1 { mentions[index].times[days[0]].role = .starts }
  }
}

/// Words before a time that tell which end of the event it gives.
enum BoundaryWords {
  static func role(before token: Int, in view: DocumentView) -> EventMention.TimeRole? {
    if let time = view.time(at: token), view.times[time].spansBounds { return nil }
    var index = token - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let key = view.key(index)
      if ending.contains(key) || BoundaryVerbs.ending.contains(key) { return .ends }
      if BoundaryVerbs.starting.contains(key) || starting.contains(key) && steps == 0 { return .starts }
      if view.isBreak(index) || view.time(at: index) != nil || view.word(index) == .and { return nil }
      if view.word(index) == nil, view.mention(at: index) == nil, steps > 0 { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// "at the end of a two-day visit": the time of the clause is the end of the visit.
  static func roleOfPhrase(before token: Int, in view: DocumentView) -> EventMention.TimeRole? {
    guard view.key(token - 1) == "of" else { return nil }
    if view.key(token - 2) == "end" { return .ends }
    return view.key(token - 2) == "start" || view.key(token - 2) == "beginning" ? .starts : nil
  }

  private static let ending: WordSet = "until till through"
  private static let starting: WordSet = "from"
}
