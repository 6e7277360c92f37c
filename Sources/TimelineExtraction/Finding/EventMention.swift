import TimelineModel

/// Words of one sentence that tell of an event, with what the sentence says about it.
@dynamicMemberLookup
struct EventMention {
  /// How the words point at the event.
  enum Form: UInt8 {
    /// A verb: "visited".
    case verb
    /// A noun that brings it up: "a visit by …", "talks between …".
    case indefinite
    /// "the summit", "that visit", "their meeting": it may have been told before.
    case definite
    /// A part of an enumeration with its noun left out: "the first in 1959".
    case elliptical
  }

  /// Which time of the event a time expression gives.
  enum TimeRole: UInt8 {
    case on, starts, ends, lasts
    /// It goes on from then: "since he took office in 2011".
    case since
    /// It was done by then: "by the time of his death in 2005".
    case until
  }

  struct Time {
    /// An end of a time that spans days: "from 2 May to 20 June".
    enum Part: UInt8 { case first, last }

    /// Index into the document's time expressions.
    var expression: Int
    var role: TimeRole
    /// Nil where the whole of it is meant.
    var part: Part?
    /// The days it means, where the words before it say other than it does by itself: "before June".
    var limits: DateBounds?
    /// Taken over from words around the clause: a heading, a clause before.
    var isInherited = false

    /// Whether it says where in time the event lies, not how long it was or how long ago it began.
    var isPosition: Bool { role != .lasts && role != .since && role != .until }
  }

  /// A relation to another mention that bounds the date.
  struct Relation {
    enum Kind: UInt8 {
      /// `amount` units after (or before, where negative) the other.
      case shifted
      case before, after
      /// Within the other's days: a meeting on a trip, a meeting at a summit.
      case during
      /// In the year of the other: "shortly after", "this year".
      case sameYear
      /// At most `amount` days from the other: "hours after", "less than a week after".
      case near
    }
    var kind: Kind
    var other: Anchor
    var amount = 0
    var unit = TimeExpression.Unit.year
    /// The words that say so: indices into the document's tokens.
    var tokens: Range<Int>
    var rule: String
  }

  enum Anchor: Hashable {
    /// Index into the document's mentions of events.
    case mention(Int)
    /// The time of writing.
    case writing
    /// Index into the document's times: a day that is told.
    case day(Int)
  }

  /// What is said.
  struct Contents {
    var kind: Event.Kind
    var status: Event.Status = .occurred
    var form: Form
    /// Index into the document's sentences.
    var sentence: Int
    /// The words that tell of the event: indices into the document's tokens.
    var trigger: Range<Int>
    /// Indices into the cast.
    var visitors: [Int] = []
    var hosts: [Int] = []
    var participants: [Int] = []
    /// The part that countries play where no person is named.
    var countries: [CountryCode] = []
    var place: PlaceMention?
    var placeTokens: Range<Int>?
    /// The place is taken from words around the clause, not said of the event.
    var placeIsInherited = false
    var times: [Time] = []
    /// The time it was put off to.
    var putOffTo: Time?
    /// What part of the event the times of its clause give.
    var timeRole = TimeRole.on
    var relations: [Relation] = []
    var count: Int?
    /// 1 for "first", -1 for "last".
    var ordinal: Int?
    /// "G20", "NATO": the series of summits it belongs to.
    var series: String?
    /// Indices of the tokens of people that were used, for marks.
    var peopleTokens: [Range<Int>] = []
    /// The mention that this one only says again in other words: "a summit – their seventh meeting this year".
    var apposition: Int?

    /// "on the second day": 2, and -1 for the last day, with the words.
    var dayOfTrip: (number: Int, tokens: Range<Int>)?
    /// It was held with leaders of whom nobody is named.
    var hasUnnamedPartners = false
    /// Of whoever meets only the states or the rank are told: "officials from A and B", "a summit of leaders".
    var isOfStates = false
    /// Others than those it was told of take part too: "X will also attend the meeting".
    var isJoined = false
    /// It goes on, or has just come about, when it is written: "is in Rwanda", "has landed in Brussels".
    var isCurrent = false
    /// It began on a day that is told and goes on when the document is written: "has been in Oslo since Monday".
    var isUnderWay = false
    /// All who were told to arrive together from several states, of whom each makes a journey.
    var arrivedWith: [Int] = []
    /// A line of an itinerary: "Japan (5-7 November)".
    var isStop = false
    /// It is told as the one before: "last visited Belarus in October 2023".
    var isPrevious = false
    /// Who went has come back: "returned from a visit".
    var isOver = false
    /// Its verb is in the simple present: "meets".
    var isPresent = false
    /// A headline's noun has no tense, nor has the end of a journey that goes on: the text tells how real it is.
    var isTenseless = false
    /// It is only spoken of: "to report on the Moscow summit".
    var isTopic = false
    /// "was due to meet": a plan of the past, of which another sentence tells what became of it.
    var isPastPlan = false
    /// "will not meet", of named people: somebody says that it will not come to it.
    var isExcluded = false
  }

  private var contents: Shared<Contents>

  init(kind: Event.Kind, form: Form, sentence: Int, trigger: Range<Int>) {
    contents = Shared(Contents(kind: kind, form: form, sentence: sentence, trigger: trigger))
  }

  subscript<Member>(dynamicMember member: WritableKeyPath<Contents, Member>) -> Member {
    @inline(__always) get { contents[member] }
    @inline(__always) _modify { yield &contents[member] }
  }

  var people: [Int] {
    .distinct(self.visitors, self.hosts, self.participants)
  }

  var hasPeople: Bool { !self.visitors.isEmpty || !self.hosts.isEmpty || !self.participants.isEmpty }

  var isTrip: Bool { self.kind == .trip }

  /// Whether a time says where in time the event lies.
  var hasPosition: Bool { self.times.contains { $0.isPosition } }

  /// Whether a time of its own clause does.
  var hasOwnPosition: Bool { self.times.contains { $0.isPosition && !$0.isInherited } }

  /// Takes a place from words around its clause.
  mutating func inherit(_ place: PlaceMention?) {
    self.place = place
    self.placeIsInherited = true
  }

  /// Whether the text says that it came after another mention's event.
  func follows(_ mention: Int) -> Bool {
    self.relations.contains { $0.kind == .after && $0.other == .mention(mention) }
  }

  /// Whether a verb tells that it took place, beyond a headline.
  var tellsThatItWasMade: Bool { self.form == .verb && self.status == .occurred && !self.isTenseless }
}
