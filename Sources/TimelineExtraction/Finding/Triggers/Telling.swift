import Gazetteer

/// Whether a word may tell of an event, so that most words cost one look.
struct Telling: OptionSet, Sendable {
  let rawValue: UInt16
  /// It is among the triggers.
  static let trigger = Telling(rawValue: 1)
  /// Its sentence may tell of an event.
  static let sentence = Telling(rawValue: 2)
  /// It may tell who travels along.
  static let company = Telling(rawValue: 4)
  /// It may deny what was told.
  static let denial = Telling(rawValue: 8)
  /// It may tell that an event was called off.
  static let cancelling = Telling(rawValue: 16)
  /// It may stand for an event that was told already: "the first", "had three".
  static let ellipsis = Telling(rawValue: 32)
  /// It is a noun that tells of an event whoever takes part.
  static let noun = Telling(rawValue: 64)
  /// It is a mark that opens or closes what somebody says.
  static let speech = Telling(rawValue: 128)
  /// "in": it may lead to where somebody is.
  static let inside = Telling(rawValue: 256)
  /// It may set what is told apart from an event before: "since".
  static let since = Telling(rawValue: 512)
  /// It may be a report, or reject one.
  static let report = Telling(rawValue: 1024)
  /// It may count days or years of an event: "on the second day".
  static let counting = Telling(rawValue: 2048)
  /// It may lead from one event to the next: "then".
  static let narrative = Telling(rawValue: 4096)
  /// It may say that somebody is host or guest.
  static let host = Telling(rawValue: 8192)
  /// It belongs to a mention of somebody or something.
  static let mention = Telling(rawValue: 16384)
  /// It belongs to a time expression.
  static let time = Telling(rawValue: 32768)

  /// What is read one by one: all but what is only asked of a sentence.
  static let read: Telling = [
    .trigger, .sentence, .company, .denial, .cancelling, .ellipsis, .noun, .inside, .mention, .time,
  ]

  /// The words that tell something.
  static var words: [WordKey: Telling] {
    var tellings: [WordKey: Telling] = [:]
    for word in Triggers.table.words {
      tellings[word] = Triggers.noun(word) == nil ? [.trigger, .sentence] : [.trigger, .sentence, .noun]
    }
    tellings["in", default: []].insert(.inside)
    for word in ["since", "after"] as [WordKey] { tellings[word, default: []].insert(.since) }
    for word in ReportWords.nouns.words + ReportWords.rejecting.words {
      tellings[word, default: []].insert(.report)
    }
    for word in DayWords.all.words + ["anniversary"] { tellings[word, default: []].insert(.counting) }
    for word in NarrativeWords.all.words { tellings[word, default: []].insert(.narrative) }
    for word in HostWords.all.words { tellings[word, default: []].insert(.host) }
    for word in ["due", "here"] + PresentWords.now.words + AudienceWords.listeners.words {
      tellings[word, default: []].insert(.sentence)
    }
    for word in FunctionWords.be.words + FunctionWords.pastHave.words + CompanionWords.groups
      + CompanionWords.accompanying + CompanionWords.attendants
    {
      tellings[word, default: []].insert(.sentence)
    }
    let company =
      CompanionWords.all + CompanionWords.accompanying + CompanionWords.groups + CompanionWords.attendants
      + CompanionWords.with
      + [CompanionWords.beside]
    for word in company { tellings[word, default: []].insert(.company) }
    for word in SayingVerbs.denials.words { tellings[word, default: []].formUnion([.denial, .sentence]) }
    for word in CancellingWords.active.words {
      tellings[word, default: []].formUnion([.cancelling, .sentence])
    }
    for mark in NameWords.openQuotes + NameWords.closeQuotes + [NameWords.straightQuote] {
      tellings[mark, default: []].insert(.speech)
    }
    let having = FunctionWords.words.filter { $0.1 == .have }.map(\.0)
    for word in EllipsisWords.heads.words + having { tellings[word, default: []].insert(.ellipsis) }
    return tellings
  }
}
