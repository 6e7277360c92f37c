import Gazetteer

/// Whether a word may tell of an event, so that most words cost one look.
struct Telling: OptionSet, Sendable {
  let rawValue: UInt8
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

  /// The words that tell something.
  static var words: [WordKey: Telling] {
    var tellings: [WordKey: Telling] = [:]
    for word in Triggers.table.words {
      tellings[word] = Triggers.noun(word) == nil ? [.trigger, .sentence] : [.trigger, .sentence, .noun]
    }
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
    let having = FunctionWords.words.filter { $0.1 == .have }.map(\.0)
    for word in EllipsisWords.heads.words + having { tellings[word, default: []].insert(.ellipsis) }
    return tellings
  }
}
