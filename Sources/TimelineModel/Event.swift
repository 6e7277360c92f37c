/// A trip, meeting, summit or call that the documents tell of.
public struct Event: Sendable, Identifiable {
  /// A hash of what makes it this event: the same on every run and machine.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 48 bits.
    public var rawValue: UInt64
    /// The low 48 bits of a hash.
    public init(_ hash: UInt64) { rawValue = hash & 0xFFFF_FFFF_FFFF }
    /// Twelve hexadecimal digits.
    public var description: String {
      let digits = String(rawValue, radix: 16)
      return String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }
    /// Reads twelve hexadecimal digits; nil where they are not.
    public init?(_ text: some StringProtocol) {
      guard text.utf8.count == 12, let value = UInt64(text, radix: 16) else { return nil }
      rawValue = value
    }

    /// By the digits.
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// What sort of event.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A journey to one foreign country.
    case trip
    /// What the text calls a summit, or a named one.
    case summit
    /// Two or more meet in person.
    case meeting
    /// A telephone or video conversation.
    case call
    /// Background such as taking office or a war.
    case context
  }

  /// How real it is, as far as the documents know.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It took place.
    case occurred
    /// It was announced, expected, or invited and accepted.
    case planned
    /// It was put off to another time.
    case postponed
    /// It was called off.
    case cancelled
    /// It was offered or is under discussion.
    case proposed
    /// Somebody says it did not happen.
    case denied
  }

  /// Someone's part in the event.
  public struct Participant: Hashable, Sendable {
    /// What part.
    public enum Role: String, Hashable, Sendable, CaseIterable {
      /// Takes part.
      case participant
      /// Came from elsewhere.
      case visitor
      /// Received the others.
      case host
    }
    /// Who.
    public var actor: Actor.ID
    /// In what part.
    public var role: Role

    /// A participant.
    public init(actor: Actor.ID, role: Role = .participant) {
      self.actor = actor
      self.role = role
    }
  }

  /// Which event this is.
  public var id: ID
  /// What sort of event.
  public var kind: Kind
  /// How real it is.
  public var status: Status
  /// One line that names it: "Kim Jong-un and Vladimir Putin meet at the Vostochny Cosmodrome".
  public var title: String
  /// When, and why.
  public var date: EventDate
  /// The date it was put off to; nil where it was not, or none is told.
  public var otherDate: EventDate?
  /// Who, in the order of the text.
  public var participants: [Participant]
  /// The countries of the participants and of the place, sorted.
  public var countries: [CountryCode]
  /// Where; nil where the text does not tell.
  public var place: Place?
  /// Other places that sources give for the same event.
  public var otherPlaces: [Place]
  /// How many events this one sums up ("nine foreign trips"); nil for a single one.
  public var count: Int?
  /// The sentences that tell of it, in the order of documents and text; never empty.
  public var evidence: [Evidence]
  /// Indices into `Timeline.quotes` of the words spoken at it, in order.
  public var quotes: [Int]
  /// The trip on which it happened; nil where it is part of none.
  public var journey: ID?
  /// Why these people, this place and these sentences belong together, in plain words.
  public var explanation: [Reason]
  /// What a person said of it.
  public var review: Review

  /// An event.
  public init(
    id: ID, kind: Kind, status: Status = .occurred, title: String,
    date: EventDate, otherDate: EventDate? = nil,
    participants: [Participant] = [], countries: [CountryCode] = [], place: Place? = nil,
    otherPlaces: [Place] = [], count: Int? = nil, evidence: [Evidence], quotes: [Int] = [],
    journey: ID? = nil, explanation: [Reason] = [], review: Review = Review()
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.title = title
    self.date = date
    self.otherDate = otherDate
    self.participants = participants
    self.countries = countries
    self.place = place
    self.otherPlaces = otherPlaces
    self.count = count
    self.evidence = evidence
    self.quotes = quotes
    self.journey = journey
    self.explanation = explanation
    self.review = review
  }
}

extension Event {
  /// Whether its sources disagree on the date or the place.
  public var isDisputed: Bool { !date.conflicts.isEmpty || !otherPlaces.isEmpty }
}

/// A sentence that tells of an event, with the words in it that say what.
public struct Evidence: Hashable, Sendable {
  /// What marked words tell.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The word that tells of the event: "visited", "summit".
    case trigger
    /// A participant.
    case who
    /// A place.
    case place
    /// A time.
    case when
  }

  /// Words that tell one thing.
  public struct Mark: Hashable, Sendable {
    /// What they tell.
    public var role: Role
    /// Where they stand, within the sentence.
    public var span: SourceSpan

    /// A mark.
    public init(role: Role, span: SourceSpan) {
      self.role = role
      self.span = span
    }
  }

  /// The sentence.
  public var span: SourceSpan
  /// The words in it that tell something, in the order of the text.
  public var marks: [Mark]

  /// A piece of evidence.
  public init(span: SourceSpan, marks: [Mark] = []) {
    self.span = span
    self.marks = marks
  }
}
