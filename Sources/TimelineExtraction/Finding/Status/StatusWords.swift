import Gazetteer
import TimelineModel

/// Adjectives before a noun that tell how real the event is.
enum StatusAdjectives {
  static subscript(key: WordKey) -> Event.Status? { table[key] }

  private static let rows: [(Event.Status, String)] = [
    (.planned, "planned scheduled upcoming forthcoming coming expected impending next projected intended"),
    (.proposed, "proposed possible potential prospective suggested mooted"),
    (.cancelled, "cancelled canceled aborted abandoned scrapped"),
    (.postponed, "postponed delayed"),
  ]
  private static let table = WordTable<Event.Status>(
    rows.flatMap { status, words in words.words.map { (WordKey($0), status) } })
}

/// "precedes a meeting": what comes after.
enum PrecedingVerbs {
  static let all: WordSet = "precedes precede"
}

/// "plans a visit"
enum PlanningVerbs {
  static let all: WordSet = "plan plans planning schedules scheduling prepares preparing"
}

/// What is on the programme is still to come.
enum AgendaWords {
  static let nouns: WordSet = "agenda programme program schedule itinerary"
  static let verbs: WordSet = "include includes"
}

/// Verbs of wishing for what the noun after them names: "sought a meeting", "asked for talks".
enum AskingWords {
  static let all: WordSet = """
    seek seeks sought seeking request requests requested requesting propose proposes proposed proposing suggest
    suggests suggested suggesting offer offers offered offering want wants wanted wanting demand demands demanded
    ask asks asked asking hope hopes hoped hoping push pushes pushed pushing press presses pressed pressing
    call calls called calling appeal appeals appealed appealing
    """
  /// Those that are no noun or adjective.
  static let finite: WordSet = "seek seeks sought requested wants wanted demanded pressed pushed"
  /// Those that name first to whom.
  static let giving: WordSet = "offer offers offered offering"
  /// Those that do so only with "for".
  static let needFor: WordSet =
    """
    ask asks asked asking hope hopes hoped hoping push pushes pushed pushing press presses pressed pressing call
    calls called calling appeal appeals appealed appealing
    """
}

/// Verbs that say of their subject that it takes no part: "skipped the summit", "rejected a meeting".
enum AbsenceWords {
  static let skipping: WordSet = "skip skips skipped skipping"
  static let all: WordSet = """
    skip skips skipped skipping miss misses missed missing boycott boycotts boycotted boycotting reject rejects rejected
    rejecting refuse refuses refused refusing decline declines declined declining rebuffed spurned shunned
    """
}

extension DocumentView {
  /// "stayed away from | the summit", "was absent from talks": whether words before a noun say that somebody was not
  /// there.
  func saysAbsent(before noun: Int) -> Bool {
    // "decided against attending", "ruled out attending"
    if JoiningWords.verbs.contains(key(noun - 1)),
      key(noun - 2) == "against" || key(noun - 2) == "out" && RulingOutVerbs.all.contains(key(noun - 3))
    {
      return true
    }
    guard key(noun - 1) == "from" else { return key(noun - 1) == "out" && key(noun - 2) == "sat" }
    return key(noun - 2) == "absent" || key(noun - 2) == "absence"
      || key(noun - 2) == "away" && ["stay", "stays", "stayed", "staying"].contains(key(noun - 3))
  }
}

/// Verbs that keep somebody "from" what a gerund says: "was barred from landing", "refrained from visiting".
enum PreventionWords {
  static let all: WordSet = """
    bar bars barred barring ban bans banned banning prevent prevents prevented preventing block blocks blocked blocking
    stop stops stopped stopping keep keeps kept keeping exclude excluded dissuade dissuaded discourage discouraged
    refrain refrains refrained refraining prohibit prohibits prohibited
    """
}

/// Adverbs that deny.
enum HardlyWords {
  static let all: WordSet = "hardly barely scarcely"
}

/// What limits a negation: "will not only", "not until June".
enum LimitWords {
  static let all: WordSet = "only just merely until till unless before alone"
}

/// Nouns for what may come to be: "the prospect of talks".
enum MootingWords {
  static let all: WordSet = """
    possibility possibilities prospect prospects chance chances likelihood idea ideas hope hopes proposal proposals
    feasibility desirability offer offers
    """
  /// With "in".
  static let leaning: WordSet = "interested interest"
}

/// "ruled out a meeting"
enum RulingWords {
  static let all: WordSet = "rule rules ruled ruling"
}

/// Words that say no more of an event than that it took place.
enum HappeningWords {
  /// Those that say so by themselves: "was not held".
  static let all: WordSet =
    "held happen happened occur occurred materialise materialize materialised materialized"
  /// Those that need the word beside them: "did not take place", "never came off".
  static let phrases = WordTable<WordSet>(
    ["take", "took", "taken"].map { ($0, "place") } + ["come", "came"].map { ($0, "off about") }
      + ["go", "went", "gone"].map { ($0, "ahead") })
}

/// "fell through": how plans come to nothing.
enum FallingWords {
  static let all: WordSet = "fell fall falls fallen"
}

/// What makes a present tense speak of what is to come: "before they meet".
enum AheadWords {
  static let subordinators: WordSet = "before until till when"
  static let participles: WordSet = "taken held had made paid begun been given"
  static let verbs: WordSet =
    """
    open opens begin begins start starts hold holds host hosts attend attends take takes convene convenes meet meets
    pay pays make makes
    """
}

extension DocumentView {
  /// "ahead of talks", "on the eve of the summit": whether what begins at a token is still to come.
  func isAheadOf(_ token: Int) -> Bool {
    key(token - 1) == "of" && (key(token - 2) == "ahead" || key(token - 2) == "eve")
  }
}

/// Words that say that an event was called off.
enum CancellingWords {
  /// Before the noun: "cancelled the trip", "put off a visit"; with the particles of which the verb needs one.
  static let active = WordTable<(Event.Status, [WordKey])>(
    rows.lines.flatMap { row -> [(WordKey, (Event.Status, [WordKey]))] in
      let fields = row.words
      let particles = fields[1] == "-" ? [] : fields[1].split(separator: ",").map { WordKey(String($0)) }
      guard let status = Event.Status(rawValue: String(fields[0])) else { return [] }
      return fields.dropFirst(2).map { (WordKey($0), (status, particles)) }
    })

  /// Those that are nouns as well.
  static let alsoNouns: WordSet = "delay delays drop drops scrap scraps axe"
  /// Those that may stand without what they call off.
  static let alone: WordSet = "cancelled canceled"
  /// What makes of "pushed back" an answer.
  static let rebuffs: WordSet = "against on at over hard"

  /// Status, particles or "-", forms.
  private static let rows = """
    cancelled - cancel cancels cancelled cancelling canceled canceling
    cancelled - scrap scraps scrapped scrapping
    cancelled - abandon abandons abandoned abandoning
    cancelled - shelve shelves shelved shelving
    cancelled - drop drops dropped dropping
    cancelled - axe axed
    cancelled off call calls called calling
    cancelled up give gave given giving
    cancelled from withdraw withdraws withdrew withdrawing
    cancelled - withdrawn
    cancelled out pull pulls pulled pulling
    cancelled of back backs backed backing bow bows bowed bowing
    postponed - postpone postpones postponed postponing
    postponed - delay delays delayed delaying
    postponed - defer deferred
    postponed off,back,hold,ice put puts putting
    postponed back push pushes pushed pushing
    postponed to move moves moved moving
    cancelled - ditch ditches ditched ditching
    cancelled of cancellation cancellations
    cancelled against decide decides decided deciding
    postponed of postponement postponements
    postponed - reschedule reschedules rescheduled rescheduling
    """
}

extension DocumentView {
  /// Whether a word says that something was called off or put off, and where its particle stands: at most three tokens
  /// behind it ("on hold" seven), or at the word itself where it needs none.
  func cancelling(at verb: Int) -> (status: Event.Status, end: Int)? {
    guard let (status, particles) = CancellingWords.active[key(verb)] else { return nil }
    if particles.isEmpty { return (status, verb) }
    let end = (verb + 1..<verb + 8).first { token in
      guard particles.contains(key(token)) else { return false }
      // "put the visit to Berlin on hold"
      if key(token) == "hold" || key(token) == "ice" { return key(token - 1) == "on" }
      // "decided against a trip", not "decided against attending the summit"
      if key(token) == "against" { return !isVerb(token + 1, in: .gerund) }
      // "cancellation of a trip", "backed out of a trip", not "pushed back against criticism of a trip"
      if key(token) == "of" { return token == verb + 1 || token == verb + 2 && key(verb + 1) == "out" }
      // "moved to June", not "moved to Geneva"
      return token < verb + 4 && (key(token) != "to" || time(at: token + 1) != nil)
    }
    return end.map { (status, $0) }
  }
}

/// What a denial speaks of when it does not say what it denies.
enum DenialObjects {
  static let pronouns: WordSet = "it this that"
  static let all: WordSet = "it this that report reports claim claims account"
  /// What leads on to what is denied: "denied claims of fraud".
  static let specifying: WordSet = "of about against from made on by over in"
}

/// "had to cancel it"
enum UndoneObjects {
  static let all: WordSet = "it them"
  /// What stands for a plan told before.
  static let subjects: WordSet = "it this that plan plans idea"
  /// "was forced to", "was prompted to"
  static let forcing: WordSet = "forced prompted obliged compelled"
}

/// "rubbished reports of a secret meeting": what somebody says is not so.
enum ReportWords {
  static let rejecting: WordSet = """
    dismiss dismisses dismissed dismissing reject rejects rejected rejecting rubbish rubbishes rubbished rubbishing
    refute refutes refuted refuting quash quashes quashed dispel dispels dispelled debunk debunks debunked
    scotch scotches scotched
    """
  static let nouns: WordSet = """
    report reports rumour rumours rumor rumors claim claims speculation suggestion suggestions allegation allegations
    talk assertion assertions
    """
  /// What tells that others say so.
  static let hearsay: WordSet = "reported reportedly claimed claiming alleged allegedly rumoured rumored said"
  /// What is said of reports that are not true.
  static let falsehoods: WordSet = """
    baseless groundless unfounded untrue false wrong fictitious fabricated fiction nonsense rubbish incorrect invented
    """
}

/// "as planned": what was to be.
enum PlanWords {
  static let all: WordSet = "planned scheduled expected announced intended arranged"
}

/// "the date has not been set": what is settled of an event to come, and how that is said.
enum SettlingWords {
  static let particulars: WordSet = "date dates day time timing venue location place"
  static let all: WordSet = """
    announced set fixed decided finalised finalized confirmed agreed settled determined disclosed
    """
}

/// Nouns for not doing something.
enum RefusalWords {
  static let all: WordSet = "refusal refusals unwillingness reluctance inability failure"
}
