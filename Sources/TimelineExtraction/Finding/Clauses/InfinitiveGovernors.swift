import Gazetteer

/// Words before "to" that tell how real the infinitive after it is.
enum InfinitiveGovernors {
  static subscript(key: WordKey) -> VerbGroup.Mood? { table[key] }
  static var words: [WordKey] { table.words }

  /// What one does at a time of its own: "agreed in May to meet".
  static let deeds: WordSet = """
    agreed asked invited decided refused declined offered proposed pledged promised vowed urged ordered instructed
    """
  /// What is made "for somebody to do" something.
  static let preparations: WordSet = "arrangements preparations plans"
  /// What one has "of doing" something.
  static let intentions: WordSet = "intention intentions plan plans thought chance hope"

  private static let rows: [(VerbGroup.Mood, String)] = [
    (
      .planned,
      """
      plan plans planned planning expect expects expected scheduled due set agree agrees agreed agreeing promise
      promises promised likely booked
      arrangements preparations pencilled penciled intend intends intended prepare prepares prepared preparing about
      going bound slated
      poised supposed arranged arrange arranges decide decides decided pledge pledged vowed
      """
    ),
    (
      .proposed,
      """
      offer offers offered offering hope hopes hoped hoping want wants wanted wish wishes wished willing ready
      invite invites invited inviting propose proposes proposed proposing eager keen seek seeks sought seeking
      ask asks asked advise advises advised recommend recommends recommended encourage encourages encouraged
      urge urges urged attempt attempts attempted attempting try tries tried trying desire readiness request requests
      requested able possible invitation offer proposal like love willingness
      """
    ),
    (
      .unreal,
      """
      refuse refuses refused refusing decline declines declined declining fail fails failed failing
      unwilling unlikely reluctant forbidden forbade impossible yet
      """
    ),
    // "would be unable to visit": so it had been meant to.
    (.thwarted, "unable"),
    (
      .asserted,
      "allow allows allowed manage manages managed able enough chance opportunity"
    ),
  ]

  private static let table = WordTable<VerbGroup.Mood>(
    rows.flatMap { mood, words in words.words.map { (WordKey($0), mood) } })
}

/// "announced plans to visit", "repeated his offer to visit": who says so of a plan or a wish is whose it is.
enum StatedIntentions {
  static let nouns: WordSet = """
    plan plans intention intentions desire readiness willingness hope hopes wish wishes offer
    """
  static let verbs: WordSet = """
    announce announces announced announcing confirm confirms confirmed confirming reaffirm reaffirms reaffirmed
    reiterate reiterates reiterated repeat repeats repeated renew renews renewed outline outlines outlined unveil
    unveils unveiled reveal reveals revealed disclose discloses disclosed express expresses expressed expressing
    declare declares declared signal signals signaled signalled state stated voice voices voiced finalise finalised
    finalize finalized make made discuss discussed
    """
}

/// Verbs that weigh what the gerund after them tells: "is considering visiting".
enum ConsideringWords {
  /// Those whose gerund may also be what they tell of: "suggested visiting him had been useful".
  static let suggesting: WordSet = "suggest suggests suggested suggesting"
  static let all: WordSet = """
    consider considers considered considering mull mulls mulled mulling contemplate contemplates contemplated
    contemplating suggest suggests suggested suggesting
    """
}

/// Verbs that with "out" exclude what the gerund after them tells.
enum RulingOutVerbs {
  static let all: WordSet = "rule rules ruled ruling"
}

/// Adjectives that tell with what feeling one does what the infinitive after them tells.
enum FeelingWords {
  static let all: WordSet = "happy glad pleased delighted honoured honored proud"
}

/// Nouns that offer what the infinitive after them tells.
enum OfferWords {
  static let all: WordSet = "invitation invitations offer proposal request"
}

/// What is done with an invitation.
enum AcceptanceWords {
  static let all: WordSet = "accepted accepts accept accepting took taken"
  static let refusals: WordSet = "declined declines decline refused refuses rejected rejects turned"
}
