/// Words that tell whether a full stop ends a sentence.
enum SentenceWords {
  /// Words that start sentences: after an abbreviation, one of them with a capital starts another.
  static let starters: WordSet = """
    A An The This That These Those There Here It He She They We You I Who What When Where Why How Which Whose
    His Her Its Their Our My Your Both Each Either Neither Every All Some Any Many Most Much Several Few Other
    Others Another Such No None Nobody Nothing Not Nor One Two Three Four Five
    But And Or So Yet If As Because Since Although Though While Whereas Unless Until Once Whether Than Then
    In On At By For From To With Without Within Of Off Over Under Up Down Out Into Onto Upon About Above Across
    After Afterwards Against Along Among Amid Around Before Behind Below Beneath Beside Besides Between Beyond
    Despite During Except Following Inside Instead Like Near Outside Past Per Through Throughout Toward Towards
    Also Again Already Always Earlier Later Last Next Now Never Only Often Today Tomorrow Yesterday Soon Still
    Meanwhile However Moreover Nevertheless Nonetheless Therefore Thus Hence Indeed Perhaps Officials According
    Asked Speaking Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must Let Even
    """

  /// Prepositions that begin a phrase about the time of what is told.
  static let openers: WordSet = "during after before since until following throughout"

  /// Abbreviations that something always follows: titles before a name.
  static let neverLast: WordSet = """
    Mr Mrs Ms Mx Dr Prof Rev Rt Hon Sen Rep Gov Gen Col Lt Maj Capt Cpl Sgt Adm Cmdr Amb Pres Supt Fr Msgr St Mt Ft
    Ste Messrs Mme Mlle Nos Vol Fig
    """

  static let dayTimes: WordSet = "am pm"

  /// What follows "a.m." and "p.m." in one sentence.
  static let afterDayTime: WordSet = """
    EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST CET CEST UTC Eastern Central Pacific Mountain Greenwich
    Moscow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """

  static let latin: WordSet = "eg ie vs cf viz ca approx"

  /// Lower-case words that start a name: "al-Assad".
  static let particles: WordSet = "al el ad as ash ul ibn bin bint von van de der den da di du la le"
}
