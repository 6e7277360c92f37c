import Gazetteer
import TimelineModel

/// How a verb that tells of an event takes its arguments.
enum VerbFrame: String {
  /// "went to Moscow"
  case go
  /// "arrived in Moscow"
  case arrive
  /// "visited Moscow"
  case visit
  /// "left Moscow", "left for Moscow"
  case leave
  /// "stayed in Moscow"
  case stay
  /// "brought Kim to Moscow"
  case bring
  /// "met (with) Kim"
  case meet
  /// "received Kim", "was received by Putin"
  case receive
  /// "called on Putin"
  case attend
  /// "attended a funeral in Riyadh"
  case witness
  /// "handed a letter to Putin"
  case handOver
  /// "telephoned Kim"
  case phone
  /// "spoke with Kim": in person or by telephone, as the words around it say
  case speak
}

/// Which form of a verb a word is; past and participle are alike for most verbs.
struct VerbForms: OptionSet {
  let rawValue: UInt8
  static let base = VerbForms(rawValue: 1)
  static let third = VerbForms(rawValue: 2)
  static let past = VerbForms(rawValue: 4)
  static let participle = VerbForms(rawValue: 8)
  static let gerund = VerbForms(rawValue: 16)
}

/// A word that may tell of an event.
enum Trigger {
  case verb(VerbFrame, VerbForms, particle: WordKey?)
  case noun(Event.Kind, isPlural: Bool)
}

/// All words that may tell of an event.
enum Triggers {
  static let table: WordTable<PermanentArray<Trigger>> = {
    var rows: [WordKey: [Trigger]] = [:]
    for row in verbs.lines {
      let fields = row.words
      guard fields.count >= 6, let frame = VerbFrame(rawValue: String(fields[5])) else { continue }
      let particle = fields.count > 6 ? WordKey(fields[6]) : nil
      var forms: [WordKey: VerbForms] = [:]
      for (word, form) in zip(fields, [.base, .third, .past, .participle, .gerund] as [VerbForms]) {
        forms[WordKey(word), default: []].formUnion(form)
      }
      for (key, form) in forms { rows[key, default: []].append(.verb(frame, form, particle: particle)) }
    }
    for row in nouns.lines {
      let fields = row.words
      guard fields.count == 3, let kind = Event.Kind(rawValue: String(fields[2])) else { continue }
      rows[WordKey(fields[0]), default: []].append(.noun(kind, isPlural: fields[0] == fields[1]))
      if fields[0] != fields[1] { rows[WordKey(fields[1]), default: []].append(.noun(kind, isPlural: true)) }
    }
    return WordTable(rows.map { ($0.key, PermanentArray($0.value)) })
  }()

  static subscript(key: WordKey) -> PermanentArray<Trigger>? { table[key] }

  /// What a noun tells of; nil where the word is no such noun.
  static func noun(_ key: WordKey) -> (kind: Event.Kind, isPlural: Bool)? {
    guard let triggers = table[key] else { return nil }
    for case .noun(let kind, let isPlural) in triggers { return (kind, isPlural) }
    return nil
  }

  /// Whether the word is a form of a verb of meeting.
  static func isMeeting(_ key: WordKey) -> Bool { isVerb(key, framed: [.meet, .receive]) }

  /// Whether the word is a form of a verb of coming or going somewhere.
  static func isTravelling(_ key: WordKey) -> Bool { isVerb(key, framed: [.go, .arrive, .visit]) }

  /// Whether the word is a finite form of a verb of coming, going or leaving, with no object: "flew", "arrives".
  static func isJourney(_ key: WordKey) -> Bool {
    isVerb(key, framed: [.go, .arrive, .leave]) && isVerb(key, in: [.past, .third])
  }

  private static func isVerb(_ key: WordKey, framed frames: [VerbFrame]) -> Bool {
    table[key]?.contains {
      if case .verb(let frame, _, _) = $0 { frames.contains(frame) } else { false }
    } ?? false
  }

  /// Whether the word is one of these forms of a verb that may tell of an event.
  static func isVerb(_ key: WordKey, in forms: VerbForms) -> Bool {
    table[key]?.contains {
      if case .verb(_, let own, _) = $0 { !own.isDisjoint(with: forms) } else { false }
    } ?? false
  }
}
