import Gazetteer

/// Prepositions that lead to a place, by what the place is to the event.
enum Prepositions {
  static let goal: WordSet = "to into for onto"
  static let departureGoal: WordSet = "for to"
  static let inside: WordSet = "in at"
  static let origin: WordSet = "from"
  static let occasion: WordSet = "in during at"
  static let nearby: WordSet = "outside near"
  static let location: WordSet = "in at on onto near off aboard outside to into inside"
}

struct MeetingVerb: OptionSet, Sendable {
  let rawValue: UInt16
  /// Verbs that tell of a meeting only with a person as their direct object: "saw Medvedev".
  static let sight = MeetingVerb(rawValue: 1)
  static let plain = MeetingVerb(rawValue: 2)
  /// Verbs whose passive says beside whom somebody was: "was pictured with Putin".
  static let beside = MeetingVerb(rawValue: 4)
  /// Verbs that tell of a meeting only with its name behind their object: "joined them for talks".
  static let joining = MeetingVerb(rawValue: 8)
  /// Verbs whose object needs "with".
  static let needWith = MeetingVerb(rawValue: 16)
  /// Verbs that tell of a meeting of their subjects only with "together", "each other" and the like.
  static let needReciprocal = MeetingVerb(rawValue: 32)
  /// Those of them that need neither where their subjects come from several states.
  static let gathering = MeetingVerb(rawValue: 64)
  /// Verbs of talking, which one can do by telephone.
  static let talking = MeetingVerb(rawValue: 128)
  /// Verbs that tell of a meeting only where a place is told too: "At Reykjavik they discussed".
  static let needPlace = MeetingVerb(rawValue: 256)

  /// What is known of a verb of meeting.
  init(of key: WordKey) { self = Self.table[key] ?? [] }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let rows: [(MeetingVerb, String)] = [
    (.sight, "see sees saw seen seeing face faces faced facing embrace embraces embraced embracing"),
    (.plain, "meet meets met meeting"),
    (
      .beside,
      """
      photograph photographs photographed photographing picture pictures pictured picturing closet closets closeted
      closeting
      """
    ),
    (.joining, "join joins joined joining"),
    (
      .needWith,
      """
      spend spends spent spending discuss discusses discussed discussing exchange exchanges exchanged exchanging
      confer confers conferred conferring consult consults consulted negotiate negotiates negotiated negotiating dine
      dines dined dining lunch lunches lunched breakfast breakfasted huddle huddles huddled haggle haggled haggling
      walk walks walked walking stroll strolls strolled strolling
      sit sits sat sitting shake shakes shook shaken shaking argue argues argued arguing
      """
    ),
    (
      .needReciprocal,
      """
      spend spends spent spending
      sit sits sat sitting face faces faced facing see sees saw shake shakes shook argue argues argued embrace embraced
      walk walks walked walking stroll strolled
      negotiate negotiates negotiated negotiating consult consults consulted consulting get gets got getting
      gather gathers gathered gathering convene convenes convened convening
      """
    ),
    (.gathering, "gather gathers gathered gathering convene convenes convened convening"),
    (
      .talking,
      """
      discuss discusses discussed discussing exchange exchanges exchanged exchanging confer confers conferred conferring
      consult consults consulted consulting
      """
    ),
    (
      .needPlace,
      """
      discuss discusses discussed discussing exchange exchanges exchanged exchanging
      """
    ),
  ]

  private static let table: WordTable<MeetingVerb> = {
    var verbs: [WordKey: MeetingVerb] = [:]
    for (kind, words) in rows {
      for word in words.words { verbs[WordKey(word), default: []].insert(kind) }
    }
    return WordTable(verbs.map { ($0.key, $0.value) })
  }()
}

/// Plurals of people whom one meets abroad.
enum PartnerWords {
  static let all: WordSet = "leaders heads presidents premiers ministers counterparts colleagues peers"
  /// One of them, where the state or organisation is told: "the secretary-general of the Commonwealth".
  static let singular: WordSet =
    "president premier minister chancellor chairman king emir sultan secretary general secretary-general"
  /// Those who count where their state is told: "Japanese officials".
  static let ofStates: WordSet = """
    officials authorities negotiators government delegation delegations envoys diplomats representatives allies
    """
  /// Those of them who serve a state, whatever their field.
  static let official: WordSet = "officials authorities negotiators government envoys"
  /// Before the others: whom they serve.
  static let services: WordSet = "government trade ministry embassy foreign senior top diplomatic"
  /// Before them: of something else than states.
  static let notOfStates: WordSet = """
    business religious opposition community society congressional industry party jewish muslim christian catholic church
    tribal union labor labour student youth faith civic corporate tech military rebel militia local former parliamentary
    """
  /// After "heads of".
  static let heads: WordSet = "state government delegation delegations"
}

/// "In the wake of the attack": nouns of what led to something.
enum CauseWords {
  static let all: WordSet = "wake aftermath light face view context midst response reaction"
}

enum PhoneWords {
  static let all: WordSet = """
    phone phones phoned telephone telephoned telephoning video virtual virtually videoconference teleconference
    """
  /// What one calls somebody for: "called Merkel to congratulate her", not "called the minister to order".
  static let purposes: WordSet = """
    explain discuss congratulate thank express offer convey inform tell assure reassure warn apologise apologize wish
    brief say complain
    """
  /// Whether a word of a headline says that the text is on a call: not "press call", "calls for truce".
  static func tellsOfCall(_ token: Int, in view: DocumentView) -> Bool {
    if all.contains(view.key(token)) { return true }
    guard view.key(token) == "call" || view.key(token) == "calls" else { return false }
    return view.key(token - 1) != "press" && !otherCalls.contains(view.key(token + 1))
  }

  /// "had a call", "held a call"
  static let having: WordSet = "had held has have hold holds having holding joined join"

  private static let otherCalls: WordSet = "for on off it"

  /// Verbs that tell of a telephone call only in some uses.
  static let ambiguous: WordSet = "call calls called calling ring rings rang rung ringing"
}

/// Words that say that people speak face to face.
enum PresenceWords {
  static let all: WordSet =
    "person face sidelines margins summit meeting conference ceremony funeral reception alongside beside"
}

/// "in a video conference"
enum VideoWords {
  static let all: WordSet = "conference call link chat"
}

/// "over the telephone"
enum PhonePrepositions {
  static let all: WordSet = "by over on via"
  /// Those before an article as well: "in a telephone conversation".
  static let phrases: WordSet = "by over on via through in during"
}

/// Verbs that tell of what is to come.
enum ExpectationWords {
  static let all: WordSet = "expect expects expected expecting"
}

/// Verbs of arriving that stand before a place without a preposition.
enum ArrivalWords {
  static let all: WordSet = "arrive arrives arrived arriving"
}

/// "stepped onto Cuban soil", not "stepped in to help".
enum SteppingWords {
  static let verbs: WordSet = "step steps stepped stepping"

  static func leads(_ token: Int, in view: DocumentView) -> Bool {
    goals.contains(view.key(token)) || view.key(token) == "down" && goals.contains(view.key(token + 1))
  }

  private static let goals: WordSet = "on onto into over across off from inside ashore out foot"
}

/// Conjunctions of what need not be.
enum ConjunctionWords {
  static let conditional: WordSet = "if unless"
  static let questioning: WordSet = "whether"
}

/// What is said of a question that nobody has answered: "it is not clear if".
enum OpenQuestionWords {
  static let all: WordSet =
    "clear unclear known unknown sure unsure certain uncertain asked wondered doubtful see"
}

/// Verbs of going on, which lead to a place right away: "continued to Oslo".
enum ContinuingVerbs {
  static let all: WordSet = "continue continues continued continuing"
}

/// Verbs of going in haste, and of sending something in haste.
enum HurryingVerbs {
  static let all: WordSet =
    "rush rushes rushed rushing hurry hurries hurried hurrying speed speeds sped speeding"
  static let goods: WordSet = """
    aid help relief supplies troops soldiers forces reinforcements weapons arms ammunition food water medicine
    medicines vaccines equipment doctors medics rescuers teams ships warships planes aircraft tanks
    """
}

/// "returned the next day", "a week later": how long somebody was away.
enum GapWords {
  static let all: WordSet = "day week month year hour evening morning afternoon night later"
}

/// Verbs of going back to where one came from.
enum ReturnWords {
  static let verbs: WordSet = "return returns returned returning"
  /// "due back", "expected home"
  static let directions: WordSet = "back home"
}

/// What one leaves home to do somewhere.
enum AttendingVerbs {
  static let all: WordSet = "attend join participate take witness address"
}

/// What one travels to beside talks.
enum CeremonyWords {
  static let all: WordSet =
    """
    funeral wedding ceremony ceremonies inauguration coronation memorial celebration celebrations commemoration
    commemorations anniversary parade burial swearing-in enthronement beatification canonisation canonization mass
    assembly
    """
}

/// Gatherings that are no meeting of those named.
enum ConferenceWords {
  static let all: WordSet =
    "conference convention symposium seminar exhibition fair festival congress workshop"
}

/// To whom one speaks abroad: "addressed parliament in Oslo".
enum AudienceWords {
  static let verbs: WordSet = "address addresses addressed addressing speak speaks spoke spoken speaking"
  static let all: WordSet = """
    parliament congress assembly lawmakers legislators deputies senate rally crowd students forum conference convention
    session audience protesters demonstrators supporters crowds troops workers
    """
  /// Those that sit in one state: "the Bolivian Congress".
  static let parliaments: WordSet = "parliament congress assembly senate knesset bundestag diet duma"
  /// Which part of a gathering is told something: "the opening meeting".
  static let sessions: WordSet = "opening closing first final plenary"
  /// What leads on to those who gather: "attended by the six members of", "from 22 nations".
  static let members: WordSet = "of by from between"
  /// To whom a statement is made: "told reporters in Oslo".
  static let listeners: WordSet = "reporters journalists newsmen reception"
  /// Whose correspondents are where the story is from.
  static let agencies: WordSet = "reuters reuter afp ap xinhua tass interfax kyodo yonhap dpa bbc cnn"
  /// All words for them: "told a news conference in Oslo".
  static let press: WordSet =
    "reporters journalists newsmen lawmakers parliament press media news conference briefing audience reception"
}

/// What one is present by without being there.
enum RemoteWords {
  private static let all: WordSet =
    "via virtually virtual remotely online video videoconference videolink zoom screen"
  private static let means: WordSet = "video phone telephone videoconference satellite videolink"

  /// By what one tells the press something from afar.
  static let statements: WordSet = "email e-mail emailed zoom online video statement letter written"
  /// By what else, or by whom, somebody is told something who is not there.
  static let messages: WordSet = """
    letters cable cables telegram telegrams message messages note fax tweet tweets post posts article column media
    interview speech address broadcast televised channels ambassador envoy emissary
    """

  /// "addressed the forum by video"
  static func areAny(in range: Range<Int>, _ view: DocumentView) -> Bool {
    range.contains { token in
      all.contains(view.key(token))
        || means.contains(view.key(token))
          && (view.word(token - 1) == .by || view.word(token - 1) == .preposition)
    }
  }
}

/// Verbs of leaving home, of which what the journey is for is still ahead.
enum DepartureWords {
  static let all: WordSet = "leave leaves left leaving depart departs departed departing"
}

/// What one leaves for: "for a short stop in Oslo".
enum StayWords {
  static let all: WordSet = "stop stopover stay visit trip tour talks meeting meetings summit conference"
}

/// Verbs of looking at what is where one is already.
enum TouringVerbs {
  static let all: WordSet = "tour tours toured touring inspect inspects inspected inspecting"
}

/// Verbs of deeds that, refused once, did not come about: "has refused to meet him".
enum RefusedDeeds {
  static let refusing: WordSet = "refused declined"
  static let all: WordSet = "meet receive visit host"
}

/// What comes about so seldom that no time of it is told.
enum SeldomWords {
  static let all: WordSet = "rarely seldom"
}

/// "was sent to Baghdad"
enum DispatchWords {
  static let all: WordSet = "sent dispatched"
  static let gerunds: WordSet = "sending dispatching"
  static let active: WordSet = "send sends sent sending dispatch dispatches dispatched dispatching"
}

enum InvitationWords {
  static let verbs: WordSet = "invite invites invited inviting"
}

/// Words that make "they faced" into "they faced each other".
enum Reciprocals {
  static let all: WordSet = "other another together hands again alone"
}

/// Those who come for somebody or belong to him: "an envoy of the president".
enum MessengerWords {
  static let all: WordSet = """
    envoy envoys emissary emissaries messenger representative representatives aide aides adviser advisers advisor
    advisors wife husband widow son sons daughter daughters brother brothers sister mother father
    """
}
