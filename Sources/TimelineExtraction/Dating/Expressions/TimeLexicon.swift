import Gazetteer

/// The words that time expressions are made of. One line adds a word: `word` or `word=value`.
enum TimeLexicon {
  /// Calls `body` with words and marks and what they mean to the time rules; what is told of a word last holds.
  static func forEachWord(_ body: (WordKey, TimeWord) -> Void) {
    for section in sections {
      for entry in section.words.words {
        let fields = entry.split(separator: "=")
        let value = fields.count > 1 ? Int32(fields[1]) ?? 0 : 0
        body(WordKey(fields[0]), TimeWord(kind: section.kind, flags: section.flags, value: value))
      }
    }
  }

  private static let sections: [(kind: TimeWord.Kind, flags: TimeWord.Flags, words: String)] = [
    (.month, [], "january=1 february=2 september=9 october=10 november=11 december=12 july=7"),
    (.month, .ambiguous, "march=3 april=4 may=5 june=6 august=8"),
    (.month, .abbreviated, "jan=1 feb=2 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12"),
    (.month, [.abbreviated, .ambiguous], "mar=3"),
    (.weekday, [], "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7"),
    (.weekday, .plural, "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7"),
    (
      .weekday, [.abbreviated, .ambiguous], "mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7"
    ),
    (.season, [], "summer=2 autumn=3 winter=4"),
    (.season, .ambiguous, "spring=1 fall=3"),
    // dawn, morning, noon, afternoon, evening, night, midnight
    (.dayPart, [], "dawn=0 morning=1 noon=2 midday=2 afternoon=3 evening=4 night=5 midnight=6"),
    (.dayPart, .plural, "mornings=1 afternoons=3 evenings=4 nights=5"),
    // The raw values of TimeExpression.Unit.
    (.unit, [], "minute=1 hour=2 day=3 week=4 month=5 quarter=6 season=7 year=8 decade=9 century=10"),
    (.unit, .plural, "seconds=0 minutes=1 hours=2 days=3 weeks=4 months=5 quarters=6 seasons=7 years=8"),
    (.unit, .plural, "decades=9 centuries=10 mins=1 hrs=2 yrs=8"),
    (.unit, [], "fortnight=20"),
    (.unit, .plural, "fortnights=20"),
    (.lasting, [], "daylong=3 weeklong=4 monthlong=5 yearlong=8 decadelong=9"),
    (.weekend, [], "weekend"),
    (.weekend, .plural, "weekends"),
    (
      .cardinal, [],
      """
      single=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
      fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
      sixty=60 seventy=70 eighty=80 ninety=90
      """
    ),
    (.multiplier, [], "dozen=12 hundred=100 thousand=1000"),
    (.half, [], "half"),
    (.vague, [], "several few many some couple numerous"),
    (
      .ordinal, [],
      """
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
      thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
      twentieth=20 thirtieth=30
      """
    ),
    (.ordinal, .plural, "final=-1"),
    (
      .decadeName, [], "twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9"
    ),
    (.deictic, [], "today=0 yesterday=-1 tomorrow=1 tonight=10"),
    // The raw values of Which.
    (
      .which, [],
      "this=0 that=1 last=2 next=3 following=4 previous=5 preceding=5 same=6 past=7 coming=8 these=9"
    ),
    (.which, [], "subsequent=4 ensuing=4 upcoming=8 prior=5 those=9"),
    (
      .part, [],
      "early=0 earlier=1 beginning=2 start=2 mid=10 middle=11 midst=11 late=20 later=21 end=22 close=22"
    ),
    (.approximation, [], "about around approximately nearly almost over roughly exactly barely"),
    (.every, [], "every each"),
    (
      .periodic, [],
      """
      hourly=2 daily=3 weekly=4 monthly=5 quarterly=6 annual=8 annually=8 yearly=8 biennial=108 nightly=3
      """
    ),
    // The raw values of TimeReference.
    (.reference, [], "now=0 currently=0 nowadays=0 recently=1 lately=1 soon=2 recent=3 current=4"),
    (.rate, [], "once=1 twice=2 thrice=3"),
    (
      .namedDay, [],
      "christmas easter pentecost ascension thanksgiving halloween new labor valentine boxing black bastille"
    ),
    (.namedDay, [], "memorial veterans"),
    (.quarterName, [], "q1=1 q2=2 q3=3 q4=4"),
    (.article, [], "the=1 a=2 an=2"),
    (
      .preposition, [],
      """
      in on of from to until till since by between at during for through throughout into within after before
      than upon as under and or via
      """
    ),
    (.preposition, .opensPeriod, "during throughout since until"),
    (.vagueNoun, [], "future time near long short foreseeable entire whole full"),
    (.ago, [], "ago"),
    (.before, [], "before"),
    (.after, [], "after"),
    (.zone, [], "utc=1 gmt=1 z=1 est edt pst pdt cet cest et bst ist jst"),
    (.meridiem, [], "am=0 pm=12"),
    (.per, [], "per"),
    (.times, [], "times"),
    (
      .futureVerb, [],
      """
      will shall would scheduled due expected expects expect plan plans planned planning aims hopes intends set
      slated going might could should
      """
    ),
    (
      .pastVerb, [],
      """
      was were had did said told met went came flew left began took held made gave saw spoke won fell rose got sent
      wrote became sat stood heard brought kept led grew ran hit cut put let fought found felt sold bought built
      sought taught thought caught dealt drew drove broke chose arose wore threw lost paid read shook shot sang spent
      stuck struck swore won quit wound withdrew bade swept swung ate drank slept woke
      """
    ),
    (
      .counted, [],
      """
      percent cent million billion trillion points people troops soldiers dollars euros pounds yen yuan
      miles kilometers kilometres km kg tons tonnes metres meters feet votes seats jobs cars barrels megawatts
      """
    ),
    (.dash, [], "- – — ‐ ‑"),
    (.comma, [], ","),
    (.colon, [], ":"),
    (.slash, [], "/"),
    (.currency, [], "$ € £ # ¥ ₩ ₹ №"),
    (.percent, [], "%"),
    (.apostrophe, [], "' ‘"),
    (.possessive, [], "'s"),
  ]
}
