import Gazetteer

/// What a word does in a clause, looked up once for each token.
struct ClauseWord {
  /// How it holds the sentence together.
  var function: FunctionWord?
  /// What rules ask of it again and again.
  var classes: WordClass = []
  /// Whether it may tell of an event.
  var telling: Telling = []

  /// Whether a clause may end before it; of a mark, at it.
  var mayEndClause: Bool { classes.contains(.clauseEnd) }

  static func words(of tokens: [Token]) -> [ClauseWord] {
    let entries = Vocabulary.shared.entries
    return tokens.withUnsafeBufferPointer { tokens in
      [ClauseWord](unsafeUninitializedCapacity: tokens.count) { words, count in
        for index in tokens.indices {
          let (kind, number) = (tokens[index].kind, Int(tokens[index].number))
          var word = kind == .word || kind == .mark ? entries[number].clause : ClauseWord()
          if word.function == .preposition, isSecondOfCompound(index, tokens) { word.function = nil }
          words.initializeElement(at: index, to: word)
        }
        count = tokens.count
      }
    }
  }

  private static func opensClause(_ function: FunctionWord) -> Bool {
    switch function {
    case .subordinator, .relative, .that, .but, .and: true
    default: false
    }
  }

  /// "his swearing-in"
  private static func isSecondOfCompound(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard index > 0, tokens[index - 1].key == Marks.hyphen, tokens[index - 1].kind == .mark else {
      return false
    }
    return !tokens[index].flags.contains(.spaceBefore) && !tokens[index - 1].flags.contains(.spaceBefore)
  }

  /// Calls `body` with every word that does something.
  static func forEachWord(_ body: (WordKey, ClauseWord) -> Void) {
    var words = Telling.words.mapValues { ClauseWord(telling: $0) }
    // Of two rows of one word the first counts.
    for (key, function) in FunctionWords.words.reversed() {
      words[key, default: ClauseWord()].function = function
      words[key]?.classes = opensClause(function) ? .clauseEnd : []
    }
    for (wordClass, keys) in WordClass.words {
      for key in keys { words[key, default: ClauseWord()].classes.insert(wordClass) }
    }
    for (key, word) in words { body(key, word) }
  }
}

/// Classes of words that rules ask for at every step through a clause: a look at a bit is cheaper than one at a set.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt16
  /// A clause may end before it; of a mark, at it.
  static let clauseEnd = WordClass(rawValue: 1)
  /// "two" to "twenty"
  static let cardinal = WordClass(rawValue: 2)
  /// "both"
  static let floating = WordClass(rawValue: 4)
  /// "himself"
  static let reflexive = WordClass(rawValue: 8)
  /// "currently"
  static let now = WordClass(rawValue: 16)
  /// It may tell how real what goes on after it is: "plans", "invitation".
  static let governor = WordClass(rawValue: 32)
  /// "phone"
  static let phone = WordClass(rawValue: 64)
  /// "scheduled": it says of something that it is to come.
  static let planned = WordClass(rawValue: 128)
  /// What goes on after it is supposed, asked or awaited: "if".
  static let condition = WordClass(rawValue: 256)
  /// "wife", "plane", "delegation": the subject may be whose it is.
  static let retinue = WordClass(rawValue: 512)
  /// "about"
  static let about = WordClass(rawValue: 1024)
  /// A verb that takes part in what its object names: "held talks".
  static let light = WordClass(rawValue: 2048)
  /// A verb that reports what somebody says: "believes".
  static let saying = WordClass(rawValue: 4096)
  /// A verb that reports a statement, with where and when it was made: "announced".
  static let statement = WordClass(rawValue: 8192)
  /// "leaders"
  static let people = WordClass(rawValue: 16384)
  /// "together": several meet at once.
  static let jointly = WordClass(rawValue: 32768)

  fileprivate static var words: [(WordClass, [WordKey])] {
    [
      // "plans to meet him, then return home"
      (.clauseEnd, ["then"] + ClauseMarks.stops.words),
      (.cardinal, Cardinals.words),
      (.floating, FunctionWords.floating.words),
      (.reflexive, ReflexiveWords.all.words),
      (.now, PresentWords.now.words),
      (
        .governor,
        InfinitiveGovernors.words + TenseWords.schedules.words + AgendaWords.verbs.words
          + OfferWords.all.words
      ),
      (.phone, PhoneWords.all.words),
      (.condition, ["until"] + ConjunctionWords.conditional.words + ConjunctionWords.questioning.words),
      (
        .retinue,
        RetinueWords.all.words + RetinueWords.groups.words + VehicleWords.all.words
          + DelegationWords.nouns.words
      ),
      (.about, TopicWords.about.words),
      (.light, LightVerbs.all.words),
      (.saying, SayingVerbs.all.words),
      (.statement, SayingVerbs.statements.words),
      (.people, BlocWords.people.words),
      (.jointly, SeparateWords.jointly.words),
      (.planned, TenseWords.schedules.words + PlanWords.all.words),
    ]
  }
}
