import Gazetteer
import TimelineModel

/// "G7 leaders", "the foreign ministers of NATO": a bloc that meets through people who are not named.
struct BlocSubject {
  /// The series of its meetings.
  var series: String
  /// Whether its leaders meet, not ministers.
  var isOfLeaders: Bool
}

extension DocumentView {
  /// The bloc whose people the words before a verb speak of.
  func bloc(before verb: Int, from start: Int) -> BlocSubject? {
    var index = verb - 1
    var organisation: String?
    var noun: WordKey?
    var steps = 0
    while index >= start, steps < 10 {
      steps += 1
      if let mention = mention(at: index) {
        guard case .organisation(let named) = mention.referent else { return nil }
        organisation = organisation ?? name(of: named)
        index = mention.tokens.lowerBound - 1
        continue
      }
      if BlocWords.people.contains(key(index)) {
        noun = noun ?? key(index)
      } else if isBreak(index) || word(index) == .by {
        break
      }
      index -= 1
    }
    guard let organisation, let noun else { return nil }
    return BlocSubject(series: organisation, isOfLeaders: !BlocWords.ministers.contains(noun))
  }
}

/// Those through whom states meet.
enum BlocWords {
  static let people: WordSet = "leaders heads ministers chiefs presidents premiers rulers"
  static let ministers: WordSet = "ministers chiefs"
}
