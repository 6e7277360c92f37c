import RandomTesting
import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("The date network")
struct DateNetworkTests {
  /// Points by name, days and constraints in a few words.
  private struct Story {
    var network = DateNetwork()
    var names: [String: Int] = [:]
    var constraints: [DateConstraint] = []

    mutating func point(_ name: String) -> Int {
      if let point = names[name] { return point }
      let point = network.addPoint()
      names[name] = point
      return point
    }

    mutating func say(
      _ name: String, _ relation: DateConstraint.Relation, _ trust: DateConstraint.Trust = .stated
    ) {
      constraints.append(
        DateConstraint(
          point: point(name), relation: relation, trust: trust, rule: "told",
          bytes: constraints.count..<constraints.count + 1))
    }

    func solved(_ order: [DateConstraint]? = nil) -> DateNetwork.Solution {
      var network = network
      for constraint in order ?? constraints { network.add(constraint) }
      return network.solve()
    }

    subscript(_ name: String) -> String {
      let bounds = solved().bounds[names[name]!]
      return "\(bounds.earliest.map(String.init) ?? "…") to \(bounds.latest.map(String.init) ?? "…")"
    }
  }

  private static func year(_ year: Int) -> DateBounds {
    DateBounds(earliest: .first(ofYear: year), latest: .last(ofYear: year))
  }

  private static func day(_ text: String) -> DateBounds {
    DateBounds(earliest: Day(text), latest: Day(text))
  }

  @Test("A year is carried over an interval of years")
  func interval() {
    var story = Story()
    let first = story.point("first")
    story.say("first", .within(Self.year(2019)))
    story.say("second", .shifted(from: first, amount: 4, unit: .year), .inferred)
    #expect(story["second"] == "2023-01-01 to 2023-12-31")
  }

  @Test("An interval works backwards as well")
  func backwards() {
    var story = Story()
    let first = story.point("first")
    story.say("second", .within(Self.year(2023)))
    story.say("second", .shifted(from: first, amount: 4, unit: .year), .inferred)
    #expect(story["first"] == "2019-01-01 to 2019-12-31")
  }

  @Test("Two months before a day of April is a day of February")
  func months() {
    var story = Story()
    let visit = story.point("visit")
    story.say("visit", .within(Self.day("2019-04-25")))
    story.say("summit", .shifted(from: visit, amount: -2, unit: .month), .inferred)
    #expect(story["summit"] == "2019-02-01 to 2019-02-28")
  }

  @Test("What is not after a day is bounded on one side only")
  func order() {
    var story = Story()
    let war = story.point("war")
    story.say("war", .within(Self.day("1973-10-06")))
    story.say("talks", .notAfter(war), .order)
    #expect(story["talks"] == "… to 1973-10-06")
  }

  @Test("What is near a day is bounded on both sides, and so is the day by it")
  func near() {
    var story = Story()
    let visit = story.point("visit")
    story.say("visit", .within(Self.day("2019-04-25")))
    story.say("talks", .near(visit, days: 7), .order)
    #expect(story["talks"] == "2019-04-18 to 2019-05-02")
    var reversed = Story()
    let open = reversed.point("visit")
    reversed.say("talks", .within(Self.day("2019-04-25")))
    reversed.say("talks", .near(open, days: 1), .order)
    #expect(reversed["visit"] == "2019-04-24 to 2019-04-26")
  }

  @Test("What is near something else many times over stays within the calendar")
  func farAway() {
    var story = Story()
    story.say("0", .within(Self.day("2019-04-25")))
    for number in 1...60 {
      story.say("\(number)", .near(story.point("\(number - 1)"), days: 365_000_000), .order)
    }
    #expect(story["60"] == "0001-01-01 to 9999-12-31")
  }

  @Test("Of two that contradict, the more trusted holds and the other is reported")
  func contradiction() {
    var story = Story()
    let first = story.point("first")
    story.say("first", .within(Self.year(2019)))
    story.say("second", .within(Self.year(2022)), .stated)
    story.say("second", .shifted(from: first, amount: 4, unit: .year), .inferred)
    #expect(story["second"] == "2022-01-01 to 2022-12-31")
    let solution = story.solved()
    let conflicts = solution.conflicts[story.names["second"]!]
    #expect(conflicts.map { solution.constraints[$0].trust } == [.inferred])
  }

  @Test("Intervals that chase each other end, and one of them is reported")
  func cycle() {
    var story = Story()
    let a = story.point("a")
    let b = story.point("b")
    story.say("a", .within(DateBounds(earliest: Day("2000-01-01"), latest: nil)))
    story.say("b", .shifted(from: a, amount: 1, unit: .year), .inferred)
    story.say("a", .shifted(from: b, amount: 1, unit: .year), .inferred)
    let solution = story.solved()
    #expect(solution.conflicts.joined().count == 1)
  }

  // MARK: Laws

  private static func randomStory(_ random: inout SeededGenerator) -> Story {
    var story = Story()
    for name in "abcdef" { _ = story.point(String(name)) }
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      let name = String("abcdef".randomElement(using: &random)!)
      let other = Int.random(in: 0..<6, using: &random)
      let trust = DateConstraint.Trust(rawValue: UInt8.random(in: 0...4, using: &random))!
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: story.say(name, .within(year(Int.random(in: 1990...1999, using: &random))), trust)
      case 2:
        story.say(
          name, .shifted(from: other, amount: Int.random(in: -3...3, using: &random), unit: .year), trust)
      case 3: story.say(name, .notBefore(other), trust)
      case 4: story.say(name, .near(other, days: Int.random(in: 1...9, using: &random)), trust)
      default: story.say(name, .same(.year, as: other), trust)
      }
    }
    return story
  }

  @Test("The order of the constraints does not matter", arguments: 1...200)
  func orderDoesNotMatter(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let story = Self.randomStory(&random)
    let first = story.solved()
    let second = story.solved(story.constraints.shuffled(using: &random))
    #expect(first.bounds == second.bounds)
    #expect(Self.conflicts(first) == Self.conflicts(second))
  }

  private static func conflicts(_ solution: DateNetwork.Solution) -> [Set<DateConstraint>] {
    solution.conflicts.map { Set($0.map { solution.constraints[$0] }) }
  }

  @Test("One more constraint never widens a date that stays free of conflicts", arguments: 1...200)
  func narrowingIsMonotone(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let story = Self.randomStory(&random)
    let all = story.solved()
    let fewer = story.solved(story.constraints.dropLast())
    guard all.conflicts.allSatisfy(\.isEmpty) else { return }
    for (narrow, wide) in zip(all.bounds, fewer.bounds) { #expect(narrow.intersection(wide) == narrow) }
  }

  @Test("No point is ever left without a day", arguments: 1...200)
  func neverEmpty(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for bounds in Self.randomStory(&random).solved().bounds { #expect(!bounds.isEmpty) }
  }
}
