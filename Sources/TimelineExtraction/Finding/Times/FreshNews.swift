import Gazetteer
import TimelineModel

extension EventFinder {
  /// What the words of a sentence without a time of its own say has come about when it was written.
  func markNews(in sentence: Range<Int>) {
    let news = ofSentence.filter { index in
      mentions[index].status == .occurred && mentions[index].count == nil
        && (isNews(mentions[index]) || isSpokenAfter(mentions[index]) || isSpokenDuring(mentions[index]))
        && !isInRelativeClause(mentions[index].trigger.lowerBound, sentence)
    }
    guard let last = news.last else { return }
    // "a meeting, which has gone on since March": the time of another clause.
    let clause = pastDateline(sentence).prefix {
      $0 < mentions[last].trigger.upperBound || view.word($0) != .relative
    }
    guard view.times(in: clause).allSatisfy({ view.times[$0.index].kind == .duration }),
      !sentence.contains(where: {
        PastWords.all.contains(view.key($0)) || FrequencyWords.all.contains(view.key($0))
      })
    else { return }
    for index in news {
      mentions[index].isCurrent = true
      if lengthBefore(mentions[index]) != nil { mentions[index].timeRole = .ends }
    }
  }

  /// "after | two days of | talks": where the words begin that tell how long they took.
  private func lengthBefore(_ mention: EventMention) -> Int? {
    let of = mention.trigger.lowerBound - 1
    guard mention.form != .verb, !mention.isTrip, view.key(of) == "of", let time = view.time(at: of - 1),
      view.times[time].kind == .duration
    else { return nil }
    return view.times[time].tokens.lowerBound
  }

  /// "Sisi meets Merkel in Cairo, March 2, 2017.": a caption tells in the present what a picture shows, with its day in
  /// full.
  func markPictures() {
    guard let written = view.document.statedDate?.day else { return }
    for index in ofSentence where mentions[index].isPresent && mentions[index].form == .verb {
      let isPast = mentions[index].times.contains { time in
        let expression = view.times[time.expression]
        guard !time.isInherited, expression.anchor == .absolute, expression.year != nil,
          expression.day != nil,
          let last = expression.latest
        else { return false }
        return last <= written && expression.tokens.lowerBound >= mentions[index].trigger.upperBound
      }
      if isPast { mentions[index].isPresent = false }
    }
  }

  /// "The presidents have met in Bern", "begin talks", first of all in an article; "has also gone to Kampala".
  private func isNews(_ mention: EventMention) -> Bool {
    let verb = mention.form == .verb ? mention.trigger.lowerBound : mention.trigger.lowerBound - 1
    // "The leaders began their two-day summit", with nothing told before: on the day it is written.
    if sentence == leadSentence, !mention.isTrip, mention.form != .verb, !mention.isPresent,
      BoundaryVerbs.starting.contains(view.key(verb)), !view.endsInING(verb)
    {
      return true
    }
    guard mention.form == .verb || view.isOf(.light, verb)
    else { return false }
    // "leaves for Norway" tells of what is to come.
    if mention.isPresent { return sentence == leadSentence && !(mention.isTrip && mention.form == .verb) }
    let have = view.beforeAdverbs(verb - 1)
    // "a tour that has taken him to Japan": up to now.
    return FunctionWords.presentHave.contains(view.key(have)) && view.word(have - 1) != .that
      && (sentence == leadSentence && view.key(verb) != "been"
        && !FunctionWords.eachOf.contains(view.key(verb - 1)) || GoneWords.all.contains(view.key(verb)))
  }

  /// "said in a statement, as | Trump arrived in Vietnam": what goes on while the news is told.
  private func isSpokenDuring(_ mention: EventMention) -> Bool {
    let head = view.document.sentences[sentence].tokens.lowerBound
    let start = mention.trigger.lowerBound
    // "said on the call with Xi while | meeting Merz"
    if view.key(start - 1) == "while", view.endsInING(start) {
      return Range<Int>.last(12, before: start - 1, from: head).contains {
        view.isOf(.statement, $0) && view.word($0 - 1) != .have
      }
    }
    guard
      let opening = Range<Int>.last(12, before: start, from: head).last(where: {
        view.key($0) == "as" || view.key($0) == "while"
      }), view.group(startingAt: opening + 1, to: start) != nil,
      !(opening..<start).contains(where: { view.isComma($0) })
    else { return false }
    return Range<Int>.last(12, before: opening, from: head).contains {
      view.isOf(.statement, $0) && view.word($0 - 1) != .have
        && (!view.people(at: $0 - 1).isEmpty || view.word($0 - 1) == .pronoun)
        || view.key($0) == "statement" && view.word($0 - 2) == .preposition
    }
  }

  /// "speaking after talks with the chancellor", "told reporters after chairing a meeting"
  private func isSpokenAfter(_ mention: EventMention) -> Bool {
    var after = (lengthBefore(mention) ?? mention.trigger.lowerBound) - 1
    if view.isOf(.light, after), view.endsInING(after) { after -= 1 }
    guard mention.form != .verb, view.key(after) == "after" else { return false }
    if SpeakingWords.all.contains(view.key(after - 1)) { return true }
    // "said at a press conference in Warsaw after talks with Szydlo"
    let head = view.document.sentences[sentence].tokens.lowerBound
    let before = Range<Int>.last(10, before: after, from: head)
    // "Speaking at a luncheon after", "told reporters after"
    let telling = before.last {
      view.isOf(.statement, $0) || SayingVerbs.telling.contains(view.key($0))
        || SpeakingWords.all.contains(view.key($0))
        || isNewsConference($0)
    }
    // "spoke long after", "warned voters years after"
    guard let telling,
      after - 1 == telling || view.time(at: after - 1) == nil && view.key(after - 1) != "long",
      !(telling + 1..<max(telling + 1, after - 1)).contains(where: { view.isComma($0) })
    else { return false }
    return !before.contains {
      view.word($0) == .that || view.word($0) == .have || view.word($0) == .would || view.word($0) == .will
    }
  }
}

/// "has gone to Kampala": and is there.
enum GoneWords {
  static let all: WordSet = "gone flown headed departed"
}

/// "speaking after talks"
enum SpeakingWords {
  static let all: WordSet = "speaking spoke briefing"
  static let gerunds: WordSet = "speaking talking"
  /// What is said to a gathering.
  static let nouns: WordSet = "statement speech address remarks"
}
