import Gazetteer
import TimelineModel

/// What a clause says of an event that is its subject: "Talks between A and B | will be held | in Paris".
struct NounPredicate {
  /// The verb with its auxiliaries.
  var verb: Range<Int>
  /// How real it makes the event; nil where it tells of it as a fact.
  var status: Event.Status?
  /// "begins in Paris on Friday": the simple present.
  var isPresent = false
  /// "is being held", "is under way": at the time of writing.
  var isCurrent = false
  /// The verb says something else of an event to come: "will focus on gas".
  var isWeak = false
}

extension EventFinder {
  /// The predicate of a noun whose phrases end at a token; an apposition between them is stepped over.
  func predicate(of head: Int, after limit: Int, in range: Range<Int>) -> NounPredicate? {
    if let end = futureOfHeadline(at: head + 1, in: range) {
      return NounPredicate(verb: head + 1..<end, status: .planned)
    }
    if let found = predicate(at: limit, in: range) { return found }
    guard let comma = commaBeforeApposition(at: limit) else { return nil }
    // "the G8 summit, a gathering of leaders, began"
    let apposed = view.word(comma + 1) == .article ? comma + 1..<comma + 6 : comma..<comma
    for index in comma + 1..<max(comma + 1, range.upperBound) {
      if Triggers.noun(view.key(index)) != nil && !apposed.contains(index)
        || view.isStop(index)
      {
        return nil
      }
      if view.isComma(index), let found = predicate(at: index + 1, in: range) { return found }
    }
    return nil
  }

  private func commaBeforeApposition(at limit: Int) -> Int? {
    if view.isComma(limit) { return limit }
    if view.isComma(limit - 1) { return limit - 1 }
    return view.word(limit - 1) == .article && view.isComma(limit - 2) ? limit - 2 : nil
  }

  /// A verb group at a token that says only that, or how likely, something takes place.
  private func predicate(at start: Int, in range: Range<Int>) -> NounPredicate? {
    var index = start
    var status: Event.Status?
    var isPast = false
    var isPerfect = false
    var sawBe = false
    var sawAuxiliary = false
    while index < min(range.upperBound, start + 9) {
      switch view.word(index) {
      case .will: status = .planned
      case .would: status = .planned
      case .possibility: status = .proposed
      case .have:
        if status == .planned || isPast && view.word(index - 1) == .to { status = .cancelled }
        isPerfect = FunctionWords.pastHave.contains(view.key(index))
      case .be:
        sawBe = true
        if FunctionWords.pastBe.contains(view.key(index)), view.key(index) != "being" { isPast = true }
      case .to:
        guard sawAuxiliary else { return nil }
        if status == nil { status = .planned }
      case .adverb
      where view.key(index) == "instead" && status == .planned
        && hasTime(index..<min(range.upperBound, index + 7)):
        status = .postponed
      case .adverb: break
      case .negation:
        // "won't be expected", "is not planned"
        guard
          let next = (index + 1..<index + 4).first(where: { schedule(at: $0, isOverturned: false) != nil }),
          (index + 1..<next).allSatisfy({ view.word($0) == .be || view.isAdverb($0) })
        else { return nil }
        return NounPredicate(verb: start..<next + 1, status: .denied)
      default:
        let key = view.key(index)
        if let time = view.time(at: index) {
          index = view.times[time].tokens.upperBound
          continue
        }
        if sawBe, let reading = schedule(at: index, isOverturned: isPerfect) {
          status = reading
          if view.word(index + 1) == .to {
            index += 1
            break
          }
          return NounPredicate(verb: start..<index + 1, status: status)
        }
        if sawBe, view.key(index - 1) == "being" {
          if let reading = PreparationWords.status[key] {
            return NounPredicate(verb: start..<index + 1, status: reading)
          }
          // "is being held in Tripoli"
          guard HoldingWords.all.contains(key) else { return nil }
        }
        if sawBe, key == "under" || key == "in", let reading = PreparationWords.phrases[view.key(index + 1)] {
          return NounPredicate(verb: start..<index + 2, status: reading)
        }
        if sawBe, key == "off", view.key(index + 1) != "-", isPhraseEnd(index + 1, in: range) {
          return NounPredicate(verb: start..<index + 1, status: .cancelled)
        }
        if sawBe, key == "underway" || key == "under" && view.key(index + 1) == "way" {
          return NounPredicate(
            verb: start..<(key == "under" ? index + 2 : index + 1), status: status,
            isCurrent: status == nil && !isPast)
        }
        if let end = happening(at: index, isBare: !sawAuxiliary) {
          let isPresent = !sawAuxiliary && PredicateVerbs.present.contains(key)
          return NounPredicate(
            verb: start..<end, status: status, isPresent: isPresent,
            isCurrent: view.key(index - 1) == "being" && status == nil && !isPast)
        }
        if view.isManner(index) { break }
        // "His talks will focus on gas": whatever they will do, they are still to come.
        guard status == .planned || status == .postponed,
          view.word(start) == .will || view.word(start) == .would && sawAuxiliary,
          view.key(index - 1) != "have",
          view.key(index) != "continue" || view.word(index + 1) != .to
        else { return nil }
        return NounPredicate(verb: start..<index, status: .planned, isWeak: true)
      }
      sawAuxiliary = true
      index += 1
    }
    return nil
  }

  /// "Leaders' Summit to take place in Ottawa", "G7 summit to be held in June": where the verb ends.
  private func futureOfHeadline(at to: Int, in range: Range<Int>) -> Int? {
    guard isInTitle, to < range.upperBound, view.word(to) == .to else { return nil }
    let verb = view.word(to + 1) == .be ? to + 2 : to + 1
    return happening(at: verb, isBare: false)
  }

  /// "scheduled", "due", "likely": how real they make the event.
  private func schedule(at token: Int, isOverturned: Bool) -> Event.Status? {
    guard
      TenseWords.schedules.contains(view.key(token))
        || InfinitiveGovernors[view.key(token)] == .planned
          && view.word(token + 1) == .to
    else {
      return view.key(token) == "unlikely" || view.key(token) == "possible" ? .proposed : nil
    }
    return isOverturned ? .cancelled : .planned
  }

  /// Where a verb ends that says that something takes place; a bare one needs to be told from a verb with an
  /// object: "began in Paris", not "began a visit".
  private func happening(at token: Int, isBare: Bool) -> Int? {
    if HappeningWords.phrases[view.key(token)]?.contains(view.key(token + 1)) == true { return token + 2 }
    guard PredicateVerbs.all.contains(view.key(token)) else { return nil }
    guard isBare else { return token + 1 }
    guard PredicateVerbs.bare.contains(view.key(token)) else { return nil }
    let next = token + 1
    if view.time(at: next) != nil || view.isAdverb(next) || view.tokens[safe: next]?.kind != .word {
      return next
    }
    switch view.word(next) {
    case .preposition, .subordinator, .and: return next
    default: return nil
    }
  }

  /// Takes over what the predicate tells of where, with whom and how real.
  func apply(_ predicate: NounPredicate, to mention: inout EventMention, in range: Range<Int>) {
    if predicate.isWeak {
      let times = view.times(in: mention.trigger.lowerBound..<predicate.verb.lowerBound)
      if mention.status == .occurred,
        times.allSatisfy({ ComingWords.mayBeToCome(view.times[$0.index], in: view) })
      {
        mention.status = .planned
      }
      return
    }
    let start = predicate.verb.upperBound
    let limit = clauseEnd(from: start, in: range)
    if mention.place == nil, mention.kind != .call {
      setPlace(
        view.place(
          after: start, to: limit,
          prepositions: mention.isTrip ? NounPrepositions.destination : NounPrepositions.location),
        of: &mention)
    }
    if !mention.isTrip, mention.participants.count < 2 {
      for prepositions in [NounPrepositions.members, NounPrepositions.companion] {
        guard let group = people(after: start, to: limit, prepositions: prepositions) else { continue }
        add(group, to: &mention)
        break
      }
    }
    // "hopes the president's visit will open a new page": the text tells how real it is.
    if predicate.isWeak, isInTitle { mention.isTenseless = true }
    if predicate.isPresent { mention.isPresent = true }
    if predicate.isCurrent, mention.status == .occurred { mention.isCurrent = true }
    if let status = predicate.status, mention.status == .occurred || mention.status == .planned {
      mention.status = status
    }
  }
}

/// Verbs that say of their subject that it takes place.
enum PredicateVerbs {
  static let all: WordSet = """
    held hosted convened chaired staged begin begins began begun beginning start starts started starting open opens
    opened opening resume resumes resumed resuming continue continues continued continuing end ends ended ending
    conclude concludes concluded concluding close closes closed last lasts lasted occur occurs occurred happen happens
    happened follow follows followed
    """
  /// Those that do without an auxiliary.
  static let bare: WordSet = """
    begins began starts started opens opened resumes resumed continues continued ends ended concludes concluded closes
    closed lasts lasted occurred happened begin start open resume continue end conclude last
    """
  static let present: WordSet = """
    begins starts opens resumes continues ends concludes closes begin start open resume continue end conclude takes take
    """
}

/// "is being prepared", "is being discussed", "is under consideration".
enum PreparationWords {
  static let phrases = WordTable<Event.Status>([
    ("consideration", .proposed), ("discussion", .proposed), ("preparation", .planned), ("doubt", .planned),
  ])
  static let status = WordTable<Event.Status>(
    [
      (.planned, "prepared arranged organised organized planned finalised finalized scheduled"),
      (.proposed, "discussed considered negotiated explored proposed mooted sought"),
    ].flatMap { (status: Event.Status, words: String) in words.words.map { (WordKey($0), status) } })
}
