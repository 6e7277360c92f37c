import TimelineModel

/// An event of one document: the mentions that tell of it, put together.
@dynamicMemberLookup
struct DraftEvent {
  /// What is known of it.
  struct Contents {
    var kind: Event.Kind
    var status: Event.Status
    /// So far only a headline tells of it.
    var isTenseless = false
    /// A verb tells that it took place.
    var isToldAsMade = false
    /// "last visited": words tell of it as of one before another.
    var isToldAsPrevious = false
    /// Indices into the document's mentions of events, in the order of the text.
    var mentions: [Int]
    var visitors: [Int]
    var hosts: [Int]
    var participants: [Int]
    var place: PlaceMention?
    var count: Int?
    var ordinal: Int?
    var series: String?
    /// The days its own mentions give, for telling events apart.
    var days: DateBounds
    /// Why mentions were put together, with the sentence that was added.
    var merges: [(rule: String, mention: Int)] = []
  }

  private var contents: Shared<Contents>

  init(_ contents: Contents) { self.contents = Shared(contents) }

  subscript<Member>(dynamicMember member: WritableKeyPath<Contents, Member>) -> Member {
    @inline(__always) get { contents[member] }
    @inline(__always) _modify { yield &contents[member] }
  }

  var people: [Int] {
    .distinct(self.visitors, self.participants, self.hosts)
  }

  var isTrip: Bool { self.kind == .trip }
}

extension DraftEvent {
  /// Takes in a further mention.
  ///
  /// - Parameters:
  ///   - index: of the mention.
  ///   - days: those it gives.
  mutating func add(_ mention: EventMention, _ index: Int, _ days: DateBounds) {
    self.mentions.append(index)
    if mention.kind == .summit, self.kind == .meeting { self.kind = .summit }
    DraftEvent.join(&self.visitors, mention.visitors)
    if !isTrip {
      DraftEvent.join(&self.hosts, mention.hosts)
      DraftEvent.join(&self.participants, mention.participants)
    }
    self.count = self.count ?? mention.count
    self.ordinal = self.ordinal ?? mention.ordinal
    self.series = self.series ?? mention.series
    if self.place == nil
      || (DraftEvent.isNarrower(mention.place, than: self.place) && !mention.placeIsInherited)
    {
      self.place = mention.place ?? self.place
    }
    if self.isTenseless {
      self.status = mention.status
      self.isTenseless = mention.isTenseless
    } else if !mention.isTenseless {
      self.status = StatusMerging.merged(
        self.status, mention.status, definite: mention.form == .definite && mention.timeRole == .on,
        isVerb: mention.form == .verb, isToldAsMade: self.isToldAsMade)
    }
    if mention.tellsThatItWasMade { self.isToldAsMade = true }
    if mention.isPrevious { self.isToldAsPrevious = true }
    let narrowed = self.days.intersection(days)
    self.days =
      isTrip && narrowed.isEmpty || self.days.isOpen
      ? (self.days.isOpen ? days : self.days) : (narrowed.isEmpty ? self.days : narrowed)
    self.merges.append((DraftEvent.mergeRule(mention), index))
  }

  private static func mergeRule(_ mention: EventMention) -> String {
    switch mention.form {
    case .definite: "refers back to it"
    case .verb, .indefinite, .elliptical: "the same people, and no date or place against it"
    }
  }

  private static func join(_ people: inout [Int], _ others: [Int]) {
    let known = people
    if others.allSatisfy(known.contains) { return }
    people += others.filter { !known.contains($0) }
  }

  private static func isNarrower(_ a: PlaceMention?, than b: PlaceMention?) -> Bool {
    guard let a, let b, !EventCriteria.isToRegion(a) else { return false }
    if EventCriteria.isToRegion(b) { return true }
    // A country's own name is the widest of all.
    return b.region == nil && PlaceComparison.isCountryName(b) && !PlaceComparison.isCountryName(a)
  }
}
