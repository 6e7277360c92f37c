import TimelineModel

/// Dates the events of one document: what its words say becomes a network of constraints, whose solution is
/// each event's first and last day with the reasons.
struct DocumentDating {
  let view: DocumentView
  let mentions: [EventMention]
  let linker: DocumentLinker
  private var network = DateNetwork()
  /// The point that stands for the time of writing.
  private(set) var writing = 0
  /// The days told for each event.
  var told: [[ToldDay]]
  /// Whether an event's own words give it a longer time: "in July 1971".
  var spans: [Bool]

  /// Whether the document tells what happens on its day in the present.
  let isChronicle: Bool
  /// For each mention, whether it tells of several countries at once, so that its time is not one country's own.
  let isOfTour: [Bool]
  /// The meetings that took place on a trip, with the trip.
  let journeys: [(meeting: Int, trip: Int)]

  struct ToldDay {
    var day: Day
    /// Said of the event itself, not of what it was part of or of the words around.
    var isOwn: Bool
  }

  /// What came of it: the date of writing, and of each event.
  struct Outcome {
    var writing: DatedPoint
    var events: [DatedPoint]
  }

  /// A date with reasons whose words are byte ranges of the document.
  struct DatedPoint {
    var bounds = DateBounds.open
    var extent = EventDate.Extent.within
    var certainty = EventDate.Certainty.unknown
    var because: [DateConstraint] = []
    var conflicts: [DateConstraint] = []
  }

  static func date(_ linker: DocumentLinker, in view: DocumentView) -> Outcome {
    var dating = DocumentDating(view: view, linker: linker)
    dating.constrain()
    return dating.outcome(of: dating.network.solve())
  }

  private init(view: DocumentView, linker: DocumentLinker) {
    self.view = view
    self.linker = linker
    mentions = linker.mentions
    isChronicle = linker.isChronicle
    isOfTour = Self.tours(linker.mentions)
    journeys = linker.journeys(days: linker.events.map { $0.days })
    told = Array(filledWith: [], count: linker.events.count)
    spans = Array(filledWith: false, count: linker.events.count)
  }

  private static func tours(_ mentions: [EventMention]) -> [Bool] {
    let trips = mentions.indices.filter { mentions[$0].isTrip }
      .map { (trigger: mentions[$0].trigger, mention: $0) }
      .sorted {
        ($0.trigger.lowerBound, $0.trigger.upperBound) < ($1.trigger.lowerBound, $1.trigger.upperBound)
      }
    var isOfTour = [Bool](filledWith: false, count: mentions.count)
    for (one, next) in zip(trips, trips.dropFirst()) where one.trigger == next.trigger {
      isOfTour[one.mention] = true
      isOfTour[next.mention] = true
    }
    return isOfTour
  }

  private mutating func constrain() {
    writing = network.addPoint()
    for _ in linker.events.indices {
      _ = network.addPoint()
      _ = network.addPoint()
    }
    constrainWriting()
    for event in linker.events.indices {
      add([start(event)], .notAfter(end(event)), .stated, "it starts before it ends")
      if !linker.events[event].isTrip, linker.events[event].count == nil {
        add(
          [end(event)], .shifted(from: start(event), amount: 0, unit: .day), .soft,
          "a meeting lasts a day unless more is told")
      }
      constrainTimes(of: event)
      constrainCurrent(event)
      constrainDayOfTrip(event)
      constrainUnderWay(event)
    }
    for (index, mention) in mentions.enumerated() {
      guard let event = linker.eventOf[index] else { continue }
      for relation in mention.relations {
        constrain(event, by: relation, told: mention.timeRole)
        if relation.other == .writing { constrainWriting(by: relation, of: event) }
      }
    }
    constrainJourneys()
    constrainSums()
    constrainEarlierMeetings()
  }

  private mutating func constrainWriting() {
    guard let stated = view.document.statedDate else { return }
    add(
      [writing], .within(DateBounds(earliest: stated.day, latest: stated.day)), .stated, stated.rule,
      stated.bytes)
  }

  // MARK: Points

  /// The first day of an event.
  func start(_ event: Int) -> Int { 1 + event * 2 }
  /// The last day of an event.
  func end(_ event: Int) -> Int { 2 + event * 2 }
  func both(_ event: Int) -> [Int] { [start(event), end(event)] }

  /// Says the same of some points.
  mutating func add(
    _ points: [Int], _ relation: DateConstraint.Relation, _ trust: DateConstraint.Trust, _ rule: String,
    _ bytes: Range<Int>? = nil
  ) {
    for point in points {
      network.add(
        DateConstraint(point: point, relation: relation, trust: trust, rule: rule, bytes: bytes))
    }
  }

  /// The words that bring up an event first.
  func words(of event: Int) -> Range<Int>? {
    linker.events[event].mentions.first.flatMap { view.bytes(of: mentions[$0].trigger) }
  }
}
