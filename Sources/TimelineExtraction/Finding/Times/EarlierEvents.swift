import Gazetteer
import TimelineModel

extension EventFinder {
  /// Marks what a sentence tells as over before the rest: "last visited Oslo in May", "has returned from a visit".
  mutating func markEarlier(_ range: Range<Int>, in sentence: Range<Int>) {
    for index in range where mentions[index].status == .occurred {
      mentions[index].isPrevious = isPrevious(mentions[index], in: sentence)
      mentions[index].isOver = isReturnedFrom(mentions[index])
    }
  }

  /// "He last visited Oslo in May", "Last time he was there in May", "his previous visit was in May".
  private func isPrevious(_ mention: EventMention, in sentence: Range<Int>) -> Bool {
    guard mention.times.contains(where: { $0.isPosition && !$0.isInherited }) else { return false }
    let opening = view.word(sentence.lowerBound) == .article ? sentence.lowerBound + 1 : sentence.lowerBound
    if PreviousWords.all.contains(view.key(opening)), view.key(opening + 1) == "time",
      mention.trigger.lowerBound < opening + 8
    {
      return true
    }
    return (mention.trigger.lowerBound - 1..<mention.trigger.upperBound).contains {
      PreviousWords.all.contains(view.key($0)) && view.time(at: $0) == nil
    }
  }

  private func isReturnedFrom(_ mention: EventMention) -> Bool {
    let from = mention.trigger.lowerBound - 1
    return mention.isTrip && mention.form != .verb && view.key(from) == "from"
      && PreviousWords.returning.contains(view.key(from - 1))
  }
}

/// Words that set an event before what the text tells of.
enum PreviousWords {
  static let all: WordSet = "last previous previously"
  static let returning: WordSet = "return returns returned returning back"
}
