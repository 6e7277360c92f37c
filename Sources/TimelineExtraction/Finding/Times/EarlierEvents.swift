import Gazetteer
import TimelineModel

extension EventFinder {
  /// Marks what a sentence tells as over before the rest: "last visited Oslo in May", "has returned from a visit".
  mutating func markEarlier(_ range: Range<Int>, in sentence: Range<Int>) {
    for index in range where mentions[index].status == .occurred {
      let (isPrevious, isOver) = (isPrevious(index, in: sentence), isReturnedFrom(index))
      mentions[index].isPrevious = isPrevious
      mentions[index].isOver = isOver
    }
  }

  /// "He last visited Oslo in May", "Last time he was there in May", "his previous visit was in May".
  private func isPrevious(_ mention: Int, in sentence: Range<Int>) -> Bool {
    guard mentions[mention].times.contains(where: { $0.isPosition && !$0.isInherited }) else { return false }
    let trigger = mentions[mention].trigger
    let opening = view.word(sentence.lowerBound) == .article ? sentence.lowerBound + 1 : sentence.lowerBound
    if PreviousWords.all.contains(view.key(opening)), view.key(opening + 1) == "time",
      trigger.lowerBound < opening + 8
    {
      return true
    }
    return (trigger.lowerBound - 1..<trigger.upperBound).contains {
      PreviousWords.all.contains(view.key($0)) && view.time(at: $0) == nil
    }
  }

  private func isReturnedFrom(_ mention: Int) -> Bool {
    let from = mentions[mention].trigger.lowerBound - 1
    return mentions[mention].isTrip && mentions[mention].form != .verb && view.key(from) == "from"
      && PreviousWords.returning.contains(view.key(from - 1))
  }
}

/// Words that set an event before what the text tells of.
enum PreviousWords {
  static let all: WordSet = "last previous previously"
  static let returning: WordSet = "return returns returned returning back"
}
