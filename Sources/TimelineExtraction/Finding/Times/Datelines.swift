import Gazetteer
import TimelineModel

extension EventFinder {
  /// "JEDDAH — Blinken met the Saudi crown prince": a meeting of these days that is reported from the country of one
  /// side.
  mutating func placeInDateline(_ sentence: Range<Int>) {
    guard let place = datelinePlace,
      !mentions[ofSentence].contains(where: {
        $0.isTrip && !($0.placeIsInherited && CountryIdentity.areSame($0.place?.country, place.country))
      }),
      !mentionsPhone(sentence)
    else { return }
    for index in ofSentence
    where mentions[index].kind == .meeting && mentions[index].status == .occurred
      && mentions[index].place == nil
      && isOfTheseDays(mentions[index]) && !isInRelativeClause(mentions[index].trigger.lowerBound, sentence)
    {
      let people = mentions[index].participants
      let hosts = people.filter { isHome(place, for: [$0]) }
      guard !hosts.isEmpty, hosts.count < people.count else { continue }
      mentions[index].place = place
      mentions[index].placeIsInherited = true
    }
  }

  /// "LONDON, April 5 — Howe left for Tokyo": what the first sentence tells as done, with no time of its own, is
  /// the news of that day.
  mutating func dayOfDateline(_ sentence: Range<Int>) {
    guard sentence.contains(datelineEnd), !view.times(in: sentence.lowerBound..<datelineEnd).isEmpty,
      view.times(in: datelineEnd..<sentence.upperBound).allSatisfy({ view.times[$0.index].kind == .duration }
      ),
      !(datelineEnd..<sentence.upperBound).contains(where: { PastWords.all.contains(view.key($0)) })
    else { return }
    for index in ofSentence
    where mentions[index].status == .occurred && tellsOfDoing(mentions[index])
      && !isInRelativeClause(mentions[index].trigger.lowerBound, sentence)
    {
      mentions[index].isCurrent = true
    }
  }

  /// "left for Tokyo", "held talks"
  private func tellsOfDoing(_ mention: EventMention) -> Bool {
    let before = view.beforeAdverbs(mention.trigger.lowerBound - 1)
    return mention.form == .verb && view.word(before) != .have && view.word(before) != .subordinator
      || mention.form == .indefinite && LightVerbs.all.contains(view.key(mention.trigger.lowerBound - 1))
  }

  private func isOfTheseDays(_ mention: EventMention) -> Bool {
    mention.times.allSatisfy { time in
      guard let written = view.document.statedDate?.day else { return true }
      let expression = view.times[time.expression]
      guard let first = expression.earliest, let last = expression.latest else { return true }
      return written - first <= 3 && last - written <= 0
    }
  }

  /// "Biden, who met Xi in November, said": another time and place than that of the sentence.
  func isInRelativeClause(_ token: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, token - 6)..<token).contains { view.word($0) == .relative }
  }
}

/// Words that say of a past that it is long over, or of many times.
enum PastWords {
  static let all: WordSet = "once twice before formerly previously earlier decades when times"
}
