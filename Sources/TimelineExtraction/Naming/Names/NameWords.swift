import Gazetteer

/// Classes of words that the naming stage looks at, capitalised or not.
struct NameWordClass: OptionSet, Sendable {
  let rawValue: UInt32
  static let article = NameWordClass(rawValue: 1 << 0)
  /// "his", "their": a determiner that refers.
  static let possessive = NameWordClass(rawValue: 1 << 1)
  static let personalPronoun = NameWordClass(rawValue: 1 << 2)
  /// "both", "two", "pair".
  static let numeral = NameWordClass(rawValue: 1 << 3)
  /// The first word of a title of the gazetteer.
  static let titleStart = NameWordClass(rawValue: 1 << 4)
  /// "leader", "counterpart", "host", "wife": nouns for people.
  static let personNoun = NameWordClass(rawValue: 1 << 5)
  /// "new", "former", "visiting": what may stand before a noun for a person.
  static let personAdjective = NameWordClass(rawValue: 1 << 6)
  /// "al", "de", "von": small words inside names.
  static let particle = NameWordClass(rawValue: 1 << 7)
  /// Weekdays and months.
  static let calendar = NameWordClass(rawValue: 1 << 8)
  /// "palace", "airport": ends the name of a place.
  static let placeEnd = NameWordClass(rawValue: 1 << 9)
  /// "villa", "camp", "mount": begins the name of a place.
  static let placeStart = NameWordClass(rawValue: 1 << 10)
  /// "in", "at": what follows is a place.
  static let locative = NameWordClass(rawValue: 1 << 11)
  /// "to", "from", "via", "visited": what follows is a place if it can be one.
  static let directional = NameWordClass(rawValue: 1 << 12)
  /// Words that begin a sentence or a name of something else, never a person.
  static let common = NameWordClass(rawValue: 1 << 13)
  /// "there", "here".
  static let placeAnaphor = NameWordClass(rawValue: 1 << 14)
  /// A preposition of any kind.
  static let preposition = NameWordClass(rawValue: 1 << 15)
  /// "and", "or".
  static let conjunction = NameWordClass(rawValue: 1 << 16)
  /// Names the rest of an organisation or company: "Group", "University", "News".
  static let organisationEnd = NameWordClass(rawValue: 1 << 17)
  /// Surnames and cities that are ordinary words as well: "May", "Rice", "Nice".
  static let alsoOrdinary = NameWordClass(rawValue: 1 << 18)
  /// "region", "province".
  static let regionEnd = NameWordClass(rawValue: 1 << 19)
  /// "city", "island", "town" in "the city of".
  static let placeNoun = NameWordClass(rawValue: 1 << 20)
  /// "presidents": a plural whose singular begins a title.
  static let pluralTitle = NameWordClass(rawValue: 1 << 21)
  /// "leaders", "counterparts": those who hold the offices of several states.
  static let holders = NameWordClass(rawValue: 1 << 22)
  /// "Africa", "Middle": the first word for a part of the world.
  static let worldRegion = NameWordClass(rawValue: 1 << 23)
  /// What describes somebody without an article: "met counterpart Anna Holm".
  static let bareDescription = NameWordClass(rawValue: 1 << 24)
  /// The word that a title of the gazetteer is looked up by first: without "the" before it.
  static let titleOpening = NameWordClass(rawValue: 1 << 25)
  /// "I", "my".
  static let firstPerson = NameWordClass(rawValue: 1 << 26)

  /// May begin a title, of one or of several.
  static let anyTitle: NameWordClass = [.titleStart, .pluralTitle]
  /// What a description of somebody may begin with.
  static let describing: NameWordClass = [
    .numeral, .personNoun, .personAdjective, .titleStart, .pluralTitle, .holders,
  ]
  /// A word that a rule reads from, small or capitalised.
  static let leading: NameWordClass = [
    .article, .possessive, .personalPronoun, .pluralTitle, .numeral, .placeAnaphor, .titleStart,
    .bareDescription,
  ]
  /// What does not make a word a function word.
  static let ofNames: NameWordClass = [.pluralTitle, .holders, .worldRegion]
}

/// What the naming stage knows of single words.
enum NameWords {
  /// The classes of a word.
  static func kind(of token: Token) -> NameWordClass { Vocabulary.shared.entries[Int(token.number)].name }

  /// Calls `body` with words and a class of each.
  static func forEachWord(_ body: (WordKey, NameWordClass) -> Void) {
    for (list, kind) in lists {
      for word in list.words { body(WordKey(word), kind) }
    }
    for word in NameScanner.nouns.words { body(word, .personNoun) }
    for word in singular.words { body(word, .pluralTitle) }
    for word in WorldRegions.forms.keys { body(word, .worldRegion) }
    for word in Narrator.pronouns + [Narrator.possessive] { body(word, .firstPerson) }
    GazetteerIndex.forEachTitle { title in
      let first = title.bytes.prefix { $0 != 0x20 && $0 != 0x2D }
      if !first.elementsEqual("the".utf8) {
        body(WordKey(bytes: UnsafeBufferPointer(rebasing: first)), .titleStart)
      }
      var isFirst = true
      NameKey.forEachPart(of: title) { word in
        if isFirst { body(word, .titleOpening) }
        isFirst = false
      }
    }
  }

  private static let lists: [(String, NameWordClass)] = [
    ("leaders counterparts peers colleagues", .holders),
    ("counterpart its", .bareDescription),
    ("the", .article),
    ("his her their", .possessive),
    ("he she him they them himself herself themselves hers", .personalPronoun),
    ("both two three four five six seven", .numeral),
    (
      """
      predecessors successors spouse statesman ally envoy emissary presidents premiers chancellors ministers monarchs
      kings queens generals secretaries prime pontiff counterparties
      """, .personNoun
    ),
    (
      """
      new newly recently appointed inaugurated installed former then late current outgoing incoming visiting elected
      re-elected young own ageing aging old next last first top chief senior veteran long-time longtime long-serving
      powerful embattled ailing exiled ousted deposed de facto ruling communist conservative right-wing left-wing
      reformist hardline military interim acting caretaker opposition provincial federal sitting serving reigning
      national regional wartime fellow other great
      """, .personAdjective
    ),
    (
      "al el bin ibn ben bint de da do dos das di du del della der den van von le la ter ten zu y abu e",
      .particle
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug
      sep sept oct nov dec
      """, .calendar
    ),
    (
      """
      palace castle hall hotel airport airports island islands house cosmodrome villa lodge ranch base camp cathedral basilica
      church mosque temple square park street avenue bridge port harbour harbor bay beach lake sea river gulf strait
      straits mountain mountains hill hills valley desert peninsula peak residence retreat mansion guesthouse dacha
      pavilion monastery abbey university college academy stadium arena museum library centre center station spaceport
      resort estate manor fortress citadel tower gate terminal airfield barracks shipyard buildings building falls
      oasis canal coast plateau forest garden gardens club compound headquarters field complex lawn room
      """, .placeEnd
    ),
    (
      "villa camp fort lake mount port cape château chateau schloss hotel palazzo casa palais hôtel",
      .placeStart
    ),
    ("in at near outside inside around across within throughout", .locative),
    (
      """
      to from via through toward towards into for leaving left leave leaves visit visits visited visiting reach
      reached reaches reaching toured touring enter entered entering departed tour over off
      """, .directional
    ),
    (
      """
      the a an this that these those it its i we you our my your but and or nor so yet if when while where who whom
      whose which what why how as at by for from in into of on to with without under over after before since until
      during between among amid about against both each all some any many most few several such no not only then
      there here now today yesterday tomorrow once later earlier meanwhile however although though because despite
      according asked also even still just more less other another one two three four five six seven eight nine ten
      first second third last next new old former yes air force day week month year news press summary photo image
      read see sign get please after ahead earlier since let us is was were are be been has have had do does did will
      would can could may might must shall should his her their he she they him them corporate arabic english mandarin latin hebrew
      congress parliament history reuters christmas easter internet god assembly council conference court staff
      headquarters non consider recall remember take ask call meet enter imagine think look suppose tell like unlike
      perhaps maybe indeed thus hence again often sometimes never always afterwards afterward thereafter similarly
      finally eventually instead moreover nevertheless nonetheless furthermore soon recently previously alongside
      beside besides beyond toward towards onto upon except including following given speaking talking addressing
      returning arriving visiting welcoming flanked accompanied greeted hosted welcomed pressed officials official
      administration office program programme act initiative strategy policy plan budget fund order agreement
      houthi houthis taliban hamas hezbollah gmt utc est edt pst pdt cst cdt cet cest bst
      commemorating celebrating honoring honouring announcing signing marking introducing nominating awarding presenting
      regarding concerning urging previewing meeting greeting hosting receiving leaving entering touring departing
      attending joining accompanying quoting citing noting praising thanking opening closing leading facing seeking
      treaty protocol partnership alliance dialogue fact sheet statement remarks readout
      arrived met visited left travelled traveled made held flew attended hosted received
      arrives meets visits leaves travels departs returns hosts flies says said tells calls urges hails welcomes receives
      greets seeks begins starts concludes heads cancels postpones attends joins discusses vows pledges warns backs slams
      looks wants sees faces plans opens ends gets makes takes gives sets cuts keeps needs hopes expects rejects denies
      accepts signs names asks offers agrees
      """, .common
    ),
    ("there here this", .placeAnaphor),
    (
      "of in at to from by with for on near against between among about over under through via into towards toward alongside beside",
      .preposition
    ),
    ("and or", .conjunction),
    (
      """
      group company corporation corp inc ltd bank times post journal news agency press university institute ministry
      department committee council commission party parliament congress senate assembly court army navy union league
      association federation front movement foundation telegraph guardian tribune herald gazette forum airlines airways
      daily observer express media television tv radio network
      """, .organisationEnd
    ),
    (
      """
      may march rice bush brown ford major hope grant hill wood price law king young long short bright day will mark
      rich love gates field west north south east black white green gray grey bell cook hall stone rose read reed wells
      waters power sharp nice split hue male reading bath cork mobile orange buffalo phoenix independence victoria
      modern hamilton stanley wellington general bank banks battle best case church close cross dean duke english fair
      fields fisher fox french frank gold good hand hawk head holder holy home house hunt hunter judge knight lamb land
      lane little lord man martin mason miller mills moon moor moody monk noble page park parks pope powers prince
      rivers sanders savage self shah small smart smith snow speaker spring star steel street strong summers sweet
      swift taylor temple turner walker wall ward weaver wise wolf worth wright yard hu li he she an so man sun
      chin ma an no me lee baker chad guy cabinet perm central marshal premier chance bay mission victory liberty
      lead van moscow-based union jan
      """, .alsoOrdinary
    ),
    (
      "region province oblast district county state krai prefecture territory republic canton department",
      .regionEnd
    ),
    (
      """
      city town village port island resort capital region province district peninsula metropolis suburb archipelago
      state department
      """, .placeNoun
    ),
  ]

  // Single words the rules ask for.
  static let of: WordKey = "of"
  static let comma: WordKey = ","
  static let hyphen: WordKey = "-"
  static let and: WordKey = "and"
  static let the: WordKey = "the"
  static let openQuotes: [WordKey] = ["\u{201C}", "\u{AB}", "\u{201E}"]
  static let closeQuotes: [WordKey] = ["\u{201D}", "\u{BB}"]
  static let straightQuote: WordKey = "\""

  static func isQuotationMark(_ key: WordKey) -> Bool {
    key == straightQuote || openQuotes.contains(key) || closeQuotes.contains(key)
  }

  /// Plural titles and their singular.
  static let singular: WordTable<WordKey> = WordTable([
    ("presidents", "president"), ("ministers", "minister"), ("premiers", "premier"),
    ("chancellors", "chancellor"), ("kings", "king"), ("queens", "queen"), ("secretaries", "secretary"),
    ("generals", "general"), ("popes", "pope"), ("senators", "senator"), ("princes", "prince"),
    ("ambassadors", "ambassador"), ("envoys", "envoy"), ("emperors", "emperor"), ("emirs", "emir"),
    ("chairmen", "chairman"), ("directors", "director"), ("diplomats", "diplomat"),
    ("spokesmen", "spokesman"), ("representatives", "representative"), ("marshals", "marshal"),
    ("monarchs", "monarch"), ("commissioners", "commissioner"), ("governors", "governor"),
    ("leaders", "leader"), ("heads", "head"),
  ])
}
