import Gazetteer
import TimelineModel

enum NounPrepositions {
  /// What leads to an event beside which something else is done.
  static let aside: WordSet = "from by against despite after before following"
  static let agent: WordSet = "by of"
  static let companion: WordSet = "with"
  static let partners: WordSet = "with between"
  /// "a courtesy call on the president", "to the president"
  static let calledOn: WordSet = "on to with"
  static let caller: WordSet = "with to from"
  static let guests: WordSet = "with to from for"
  static let guest: WordSet = "for"
  static let members: WordSet = "between of among involving"
  static let destination: WordSet = "to in at through"
  /// "a tour of Asia": right behind the noun.
  static let territory: WordSet = "to in at of through"
  static let location: WordSet = "in at on near off aboard outside"
}

/// Verbs that say only that an event took place, so that what follows belongs to the event.
enum HoldingWords {
  static let all: WordSet = """
    held organised organized hosted convened chaired scheduled planned set due began begins opened opens started starts
    ended closed happening taking
    """
  static let bare: WordSet = "open begin begun start convene"
}

/// Verbs of relative clauses that only say who holds the event: "the summit that it was to host".
enum RelativeHolding {
  static let all: WordSet = """
    hold held holding host hosted hosting convene convened convening attend attended make made pay paid
    """
}

/// What a bloc is called once it was named.
enum GroupNouns {
  static let all: WordSet = "group bloc alliance organisation organization union grouping forum"
}

/// Verbs that say of a country or city that something is held there.
enum HostingWords {
  static let all: WordSet = "host hosts hosted hosting"
}

/// What somebody does, with "for", who awaits an event: "is preparing for a visit", "preparations are under way for".
enum GettingReady {
  static let verbs: WordSet = "prepare prepares preparing braced bracing"
  static let nouns: WordSet =
    "preparations preparation plans planning arrangements groundwork date dates timetable"
  /// What may stand between a noun and "for".
  static let between: WordSet =
    "under way underway being made is are was were has have been begun started afoot"
}

/// Parts of a journey.
enum StopWords {
  static let all: WordSet = "stop stops stopover stopovers"
  static let verbs: WordSet = "stop stops stopped stopping"
}

/// Verbs that make of a visit the answer to another.
enum ReturningVerbs {
  static let all: WordSet = "returned return returning repaid repay repaying reciprocated reciprocate"
  /// "returns from a visit"
  static let home: WordSet = "return returns"
}

/// What may be paid to a person, not only to a place: "her visit with the president".
enum VisitWords {
  static let all: WordSet = "visit visits"
  /// Verbs of a visit that is over, unlike "arrived".
  static let done: WordSet = "visited toured"
}

/// Nouns that tell of a summit only within its name.
enum NamedGatherings {
  static let nouns: WordSet = "forum council assembly"
}

/// Verbs in the simple present that say of an event only that it takes place.
enum PresentVerbs {
  static let all: WordSet = """
    hold holds have has pay pays make makes begin begins start starts open opens attend attends host hosts chair chairs
    convene convenes join joins conclude concludes end ends resume resumes continue continues launch
    launches commence commences
    """
  /// Those with "on" before a journey: "leaves on a tour".
  static let departing: WordSet = "leave leaves depart departs embark embarks go goes set sets"
}

/// "sent the minister on a tour"
enum SendingWords {
  static let all: WordSet = "send sends sent sending"
}

/// "on his way home from Vancouver"
enum WayWords {
  static let back: WordSet = "home back"
}

/// Verbs that say that an event begins or ends.
enum BoundaryVerbs {
  /// "at the start of a visit"
  static let beginnings: WordSet = "start beginning outset opening"
  static let starting: WordSet = """
    begin begins began begun beginning start starts started starting open opens opened opening launch launched commence
    commences commenced commencing
    """
  static let ending: WordSet = """
    end ends ended ending conclude concludes concluded concluding finish finishes finished complete completes
    completed wrap wraps wrapped wrapping wind winds wound winding close closes closed
    """
}

/// "The talks will feature A and B"
enum FeaturingVerbs {
  static let all: WordSet = """
    feature features featured include includes included involve involves involved gather gathers gathered
    """
}

/// "hosted by", "attended by"
enum AttendanceWords {
  static let all: WordSet = "hosted attended"
  static let chairing: WordSet = "chaired co-chaired attended led"
}

/// Verbs of coming to what others hold.
enum JoiningWords {
  /// Those of coming to it, and of leading it.
  static let verbs: WordSet =
    "attend attends attended attending join joins joined joining chair chairs chaired chairing"
  /// Those of somebody who is named for what others hold already.
  static let leading: WordSet = "chair chairs chaired chairing"
  /// Those that say by themselves that others hold it.
  static let bare: WordSet = "join joins joined joining"
}

/// Words after which a noun is what is spoken of: "focus on the summit".
enum TopicWords {
  static let all: WordSet = """
    focus focuses focused centre centred center centered agenda preparations preparation plans information report
    reports outcome results dwell dwelt concentrate concentrated reflect reflected success importance significance
    legacy momentum
    """
  static let prepositions: WordSet = "on of for about"
  static let discussing: WordSet = "discuss discusses discussed discussing"
  static let things: WordSet =
    "topics issues matters subjects questions themes topic issue matter subject question"
  /// Prepositions of a topic alone.
  static let about: WordSet = "about regarding concerning"
}

/// Nouns of talking, be it face to face or not.
enum TalkNouns {
  static let all: WordSet = "discussion discussions conversation conversations exchange exchanges"
  static let conversations: WordSet = "conversation conversations"
}

/// What bodies of several states are called.
enum GatheringBodies {
  static let all: WordSet =
    "commission council committee assembly group forum organisation organization union league quartet troika bureau"
}

/// What leads to the occasion of a speech or deed.
enum OccasionWords {
  static let after: WordSet = "after following"
  static let during: WordSet = "during at"
}

/// Meals to which a host has guests.
enum MealWords {
  static let all: WordSet = "dinner lunch luncheon breakfast tea banquet"
}

/// Compounds in which the noun tells of no event.
enum NounExclusions {
  static func applies(at head: Int, in view: DocumentView) -> Bool {
    if isConstantTalk(head, in: view) || isRank(head, in: view) || isAnyGathering(head, in: view)
      || isOfMountain(head, in: view)
    {
      return true
    }
    // "pull out all the stops"
    if view.key(head) == "stops", view.key(head - 2) == "all" { return true }
    if before[view.key(head)]?.contains(view.key(head - 1)) == true {
      if isJointConference(head, in: view) { return false }
      guard view.key(head) == "talks" else { return true }
      // "peace talks between Rabin and Arafat", "Lavrov and Blinken held arms control talks" are talks all the same.
      return !(NounPrepositions.partners.contains(view.key(head + 1)) && view.mention(at: head + 2) != nil)
        && !isHeldByPeople(head, in: view)
    }
    if let needed = needsAfter[view.key(head)], !needed.contains(view.key(next(after: head, in: view))) {
      return true
    }
    return after[view.key(head)]?.contains(view.key(head + 1)) == true
  }

  /// "Lavrov and Blinken | held arms control talks"
  private static func isHeldByPeople(_ head: Int, in view: DocumentView) -> Bool {
    guard let verb = (head - 4..<head - 1).last(where: { HoldingDeeds.all.contains(view.key($0)) }) else {
      return false
    }
    return !view.people(at: verb - 1).isEmpty
  }

  /// The word after a noun, or after the day that stands between: "a speech | on Sunday | in Abu Dhabi".
  private static func next(after head: Int, in view: DocumentView) -> Int {
    let start = view.word(head + 1) == .preposition ? head + 2 : head + 1
    return view.time(at: start).map { view.times[$0].tokens.upperBound } ?? head + 1
  }

  /// "in close consultation with the allies": how something is done, no meeting.
  private static func isConstantTalk(_ head: Int, in view: DocumentView) -> Bool {
    guard view.key(head) == "consultation" || view.key(head) == "consultations" else { return false }
    let before = view.key(head - 1) == "close" || view.key(head - 1) == "full" ? head - 2 : head - 1
    return view.key(before) == "in"
  }

  /// "a gathering of farmers", not "the NATO gathering"
  private static func isAnyGathering(_ head: Int, in view: DocumentView) -> Bool {
    guard view.key(head) == "gathering" || view.key(head) == "gatherings" else { return false }
    guard case .organisation(let organisation) = view.mention(at: head - 1)?.referent else { return true }
    return !organisation.holdsSummits && !organisation.isSummitSeries
  }

  /// "climbed a summit", "the summit of Mount Ararat"
  private static func isOfMountain(_ head: Int, in view: DocumentView) -> Bool {
    guard view.key(head) == "summit" else { return false }
    // "climbed the rocky summit", not "climbed after the summit"
    let isPlain = view.word(head - 1) == nil && view.mention(at: head - 1) == nil
    let article = isPlain ? head - 2 : head - 1
    return view.word(article) == .article && climbing.contains(view.key(article - 1))
      || view.key(head + 1) == "of" && mountains.contains(view.key(head + 2))
  }

  private static let climbing: WordSet = """
    climb climbs climbed climbing scale scales scaled scaling ascend ascended ascending conquer conquered hike hiked
    hiking trek trekked trekking
    """
  private static let mountains: WordSet = "mount mt"

  /// "exchanges at summit and ministerial level": who meets, not when.
  private static func isRank(_ head: Int, in view: DocumentView) -> Bool {
    guard view.key(head) == "summit", view.word(head - 1) == .preposition else { return false }
    return (head + 1..<head + 5).contains { view.key($0) == "level" || view.key($0) == "levels" }
  }

  /// "a joint news conference with Ruto": those who give it have met.
  static func isJointConference(_ head: Int, in view: DocumentView) -> Bool {
    (view.key(head - 1) == "press" || view.key(head - 1) == "news") && view.key(head - 2) == "joint"
  }

  private static let needsAfter = WordTable<WordSet>([
    ("bilateral", "with between in at on during"), ("bilaterals", "with between in at on during"),
    ("itinerary", "include includes included"), ("swing", "through around"), ("swings", "through around"),
    ("way", "to home back"),
    // "a speech in Warsaw": who speaks there is there.
    ("speech", "in"), ("speeches", "in"),
  ])
  private static let before = WordTable<WordSet>([
    ("conference", "press news video party peace security"), ("conferences", "press news party"),
    ("session", "training plenary"), ("talk", "small jaw"),
    ("talks", "peace trade coalition wage pay control disarmament"),
    ("meeting", "cabinet board town"), ("meetings", "cabinet board town"),
    ("trip", "fishing hunting camping shopping skiing school field ego"),
    ("trips", "fishing hunting camping shopping skiing school field"),
    ("travel", "air space"), ("call", "close roll"),
    ("summit", "ceo ceos youth housing leadership innovation jobs music mountain"),
  ])
  private static let after = WordTable<WordSet>([
    ("talk", "of show shows about"), ("talks", "about"), ("call", "for"), ("calls", "for"),
    ("travel", "ban bans agency agents"),
    ("tour", "guide operator"), ("conference", "call room centre center"), ("meeting", "room house"),
    ("summit", "fever"),
  ])
}

/// What people do who talk: "held peace talks".
enum HoldingDeeds {
  static let all: WordSet = "held hold holds began opened resumed"
}

/// What a body has beside its gatherings: "the Forum Secretariat", "a member of the Forum".
enum MembershipWords {
  static let all: WordSet = """
    secretariat member members membership partner partners countries states nations chair chairman officials
    """
}
