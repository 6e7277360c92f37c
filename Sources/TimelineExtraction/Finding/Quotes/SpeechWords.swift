import Gazetteer

/// Words around quotes.
enum SpeechWords {
  /// Nouns for what somebody says: "his answer", "in a toast", "the proverb".
  static let nouns: WordSet = """
    address answer argument arguments attack comment comments criticism declaration greeting interview joke letter
    message motto phrase post promise proverb question quip remark remarks reply response slogan speech statement
    telegram toast tweet verdict warning word words
    """

  /// What somebody has written or had read out, which then "says" something.
  static let writings: WordSet = """
    address article autobiography book cable column communique communiqué diary draft email essay letter memo memoir
    memoirs memorandum message note paper plan post proposal report resolution speech statement telegram testimony text
    toast tweet
    """

  /// What may stand between a subject and its verb.
  static let betweenSubjectAndVerb: WordSet = """
    afterwards again already also always bluntly briefly clearly did earlier even famously finally first further had has
    have himself herself immediately initially just later meanwhile merely never now often once only openly privately
    publicly quickly quietly recently repeatedly reportedly simply since sometimes soon still then themselves
    today twice yesterday would will
    this last week month year on monday tuesday wednesday thursday friday saturday sunday
    """

  /// What introduces a name, not what somebody says: "so-called", "known as".
  static let naming: WordSet = "dubbed entitled named nicknamed titled codenamed called"

  /// Lower-case words within the titles of works.
  static let withinTitles: WordSet = "a an and at by for from in of on or the to with"

  /// What makes a verb passive: "he was asked".
  static let passive: WordSet = "am are be been being is was were"

  /// What makes a verb tell what may be said, not what was: "to say".
  static let beforeInfinitive: WordSet = "can cannot could let may might must not shall should to"

  /// Words that start no subject.
  static let notSubjects: WordSet = """
    after against and as at because before but by during for from if in into nor of on or over since so than that
    to when where whether which while who with yet
    """

  /// Who speaks for somebody: "a spokesman for".
  static let mouthpieces: WordSet = """
    spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors lawyer lawyers
    representative representatives
    """

  /// Pronouns that are an object: who follows "called them" does not call.
  static let objects: WordSet = "it him them us me"

  /// What makes the words of one the words of another: "support from", "echoed by".
  static let support: WordSet = "support backing endorsement backed echoed endorsed seconded supported"

  /// "what he called", "whom she dubbed"
  static let whatIsNamed: WordSet = "what whom which who that"

  /// What short words in quotation marks before it name: "the “one China” policy".
  static let named: WordSet = "policy policies principle doctrine initiative strategy programme program"

  /// What a quote begins with that somebody else says of whom was just told of.
  static let ofOthers: WordSet = "he she his her they the"

  static let according: WordKey = "according"

  /// What opens a clause that depends on the one after it.
  static let fronting: WordSet = "while whereas although though when after as because since if"

  static let relatives: WordSet = "who which that"
  static let conjunctions: WordSet = "and but then or"
}
