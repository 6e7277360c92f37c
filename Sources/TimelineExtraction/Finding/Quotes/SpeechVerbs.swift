import Gazetteer

/// Verbs that attribute words to a speaker.
enum SpeechVerbs {
  struct Verb: Sendable {
    enum Form: UInt8 { case finite, participle }
    var form: Form
    var complement = Complement.words
  }

  /// What follows a verb that tells what is said.
  enum Complement: UInt8 {
    case words
    /// What is judged: "dismissed the talk as", not "dismissed by" nor "the accused".
    case object
    /// "out" or "aside": "spelled out".
    case particle
  }

  static func verb(_ key: WordKey) -> Verb? { table[key] }

  /// Whether the word may as well be a noun: "calls", "claims".
  static func isAlsoNoun(_ key: WordKey) -> Bool { nouns.contains(key) }

  private static let nouns: WordSet = """
    answer answers boasts call calls claim claims comment comments cries explain labels notes pledges posts
    points promises quips quotes remarks terms replies shouts states stresses threatens tweets urges vows
    """

  /// Whether a verb needs nothing but what is said.
  static func saysSomething(_ key: WordKey) -> Bool { saying.contains(key) }

  private static let saying: WordSet = """
    said says told tells added adds argued argues explained explains insisted insists noted notes warned warns
    """

  private static let table = WordTable(
    finite.words.map { (WordKey($0), Verb(form: .finite)) }
      + judging.words.map { (WordKey($0), Verb(form: .finite, complement: .object)) }
      + particleVerbs.words.map { (WordKey($0), Verb(form: .finite, complement: .particle)) }
      + participles.words.map { (WordKey($0), Verb(form: .participle)) })

  static let particles: WordSet = "out aside"
  private static let particleVerbs = "spelled spelt brushed"

  private static let judging = """
    accused accuses
    branded brands
    compared compares
    blasted blasts
    chided chides
    condemned condemns
    criticised criticises criticized criticizes
    denounced denounces
    derided derides
    described describes describe
    dismissed dismisses
    lambasted lambasts
    likened likens
    slammed slams
    """

  /// One verb a line, in the forms that take a subject.
  private static let finite = """
    said says say
    told tells tell
    acknowledged acknowledges
    admitted admits
    affirmed affirms
    alleged alleges
    assured assures
    characterised characterises characterized characterizes
    cited cites
    contended contends
    countered counters
    hinted hints
    maintained maintains
    pointed points
    predicted predicts
    reiterated reiterates
    revealed reveals
    termed terms
    testified testifies
    added adds add
    appealed appeals
    asked asks ask
    announced announces
    answered answers
    argued argues argue
    asserted asserts
    boasted boasts
    called calls call
    cautioned cautions
    claimed claims claim
    commented comments
    complained complains
    conceded concedes
    concluded concludes
    confirmed confirms
    continued continues
    cried cries
    declared declares declare
    denied denies
    emphasised emphasises emphasized emphasizes
    exclaimed exclaims
    explained explains explain
    expressed expresses
    hailed hails
    insisted insists insist
    joked jokes
    lamented laments
    labelled labels labeled
    noted notes
    observed observes
    pledged pledges
    posted posts
    praised praises
    promised promises
    proclaimed proclaims
    quipped quips
    quoted quotes
    recalled recalls
    referred refers
    remarked remarks
    repeated repeats
    replied replies
    reported
    responded responds
    retorted retorts
    shouted shouts
    spoke speaks
    stated states
    stressed stresses
    suggested suggests
    thought
    threatened threatens
    tweeted tweets
    urged urges
    voiced voices
    vowed vows
    proposed proposes
    confided confides
    fumed fumes
    regretted regrets
    deplored deplores
    lauded lauds
    decried decries
    bemoaned bemoans
    recounted recounts
    protested protests
    objected objects
    opined opines
    advised advises
    demanded demands
    underscored underscores
    underlined underlines
    mused muses
    bragged brags
    warned warns warn
    whispered whispers
    wondered wonders
    wrote writes write
    """

  private static let participles = """
    saying
    telling
    adding
    asking
    acknowledging
    announcing
    bemoaning
    answering
    arguing
    boasting
    calling
    cautioning
    citing
    claiming
    commenting
    concluding
    declaring
    denouncing
    describing
    emphasising emphasizing
    exclaiming
    underlining
    underscoring
    reiterating
    explaining
    hailing
    insisting
    joking
    labelling labeling
    noting
    observing
    pledging
    praising
    promising
    quipping
    remarking
    repeating
    referring
    replying
    responding
    shouting
    stating
    stressing
    suggesting
    threatening
    tweeting
    urging
    vowing
    warning
    wondering
    writing
    """
}
