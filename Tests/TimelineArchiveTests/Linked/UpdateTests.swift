import RandomTesting
import Testing
import TimelineArchive
import TimelineExtraction
import TimelineModel

/// A timeline that is brought up to date is the one that all documents give when they are put together anew.
@Suite struct UpdateTests {
  /// Articles of few people, places and days, so that many tell of the same events, in more words or fewer.
  private static func article(_ random: inout SeededGenerator) -> String {
    let leaders = [
      "French President Emmanuel Macron", "German Chancellor Angela Merkel", "US President Joe Biden",
      "Russian President Vladimir Putin", "Finance Minister Jane Doe of Sweden", "Jane Doe",
    ]
    let places = ["Paris", "Berlin", "Geneva", "Moscow", "Hotel Astoria in Geneva"]
    let days = ["May 3, 2019", "May 4, 2019", "May 2019", "June 16, 2021", "2021"]
    func sentence() -> String {
      let who = leaders.shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random))
      let place = places.randomElement(using: &random)!
      let day = days.randomElement(using: &random)!
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return "On \(day), \(who[0]) visited Japan, where he met \(who[1])."
      case 1: return "\(who[0]) will meet \(who[1]) in \(place) on \(day)."
      case 2: return "\(who[0]) and \(who[1]) held a summit in \(place) on \(day)."
      case 3: return "“We want peace,” \(who[0]) said after meeting \(who[1]) in \(place) on \(day)."
      default: return "\(who.joined(separator: ", ")) met in \(place) on \(day)."
      }
    }
    let count = Int.random(in: 1...3, using: &random)
    return (0..<count).map { _ in sentence() }.joined(separator: "\n\n") + "\n"
  }

  private func expected(_ workshop: Workshop, _ names: Set<String>) -> Timeline {
    Extractor().timeline(of: names.map { SourceFile(path: workshop[$0], bytes: workshop.bytes(of: $0)) })
      .timeline
  }

  @Test(arguments: 0..<12) func isTheSameAfterAdditionsAndRemovals(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let workshop = Workshop()
    var names: Set<String> = []
    for step in 0..<25 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where !names.isEmpty:
        let name = names.sorted().randomElement(using: &random)!
        names.remove(name)
        _ = try workshop.archive().remove(workshop[name])
      case 1 where !names.isEmpty:
        let name = names.sorted().randomElement(using: &random)!
        workshop.write((Self.article(&random) + "Changed \(step).\n").utf8, to: name)
        try workshop.add(name)
      default:
        let added = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          "\(Int.random(in: 0..<1000, using: &random)).txt"
        }
        for name in added {
          workshop.write((Self.article(&random) + "This is \(name), \(step).\n").utf8, to: name)
          names.insert(name)
        }
        try workshop.add(added)
      }
      // Now and then nobody looks in between.
      if Int.random(in: 0..<4, using: &random) == 0 { continue }
      let timeline = try workshop.archive().timeline()
      let anew = expected(workshop, names)
      let isSame = timeline.encoded() == anew.encoded()
      try #require(isSame, "step \(step)")
      try #require(timeline.documents.map(\.text) == anew.documents.map(\.text))
    }
  }

  @Test func isTheSameWhereAFileIsKnownByAnotherPath() throws {
    let text = "On May 3, 2019, Emmanuel Macron met Angela Merkel in Berlin.\n"
    let workshop = Workshop([
      "a.txt": text, "z.txt": text,
      "m.txt": "Emmanuel Macron met Angela Merkel in Berlin on May 3, 2019, to speak of steel.\n",
    ])
    try workshop.add("a.txt", "m.txt", "z.txt")
    _ = try workshop.archive().timeline()
    _ = try workshop.archive().remove(workshop["a.txt"])
    #expect(try workshop.archive().timeline().encoded() == expected(workshop, ["m.txt", "z.txt"]).encoded())
  }

  /// What a person said outlives every step.
  @Test func reviewsStay() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("b.txt")
    try workshop.review(.note("kept"), "Xi")
    for name in ["a.txt", "c.txt"] {
      try workshop.add(name)
      let noted = try workshop.archive().timeline().events.filter { $0.review.notes == ["kept"] }
      #expect(noted.map(\.title) == ["Xi Jinping travels to Italy"])
      #expect(try workshop.archive().search("kept")?.eventCount == 1)
    }
  }

  @Test func readsOnlyWhatIsTouched() throws {
    func read(_ texts: [String]) throws -> [DocumentTimeline] {
      try texts.enumerated().map { number, text in
        try Extractor(threads: 1).document(SourceFile(path: "\(number).txt", bytes: Array(text.utf8)))
      }
    }
    let documents = try read([
      "On May 3, 2019, Emmanuel Macron met Angela Merkel in Berlin.\n", Workshop.visits["b.txt"]!,
      Workshop.visits["c.txt"]!,
    ])
    let more = try read([
      "Emmanuel Macron met Angela Merkel in Berlin on May 3, 2019, to speak of steel.\n",
      "On June 9, 2018, Emmanuel Macron visited Japan.\n",
    ])
    let known = (0..<3).map { LinkedDocument.known($0, path: "\($0).txt") }
    for (document, wanted) in zip(more, [[0], []]) {
      let linked = Extractor.timeline(ofSorted: documents).linked
      var asked: [Int] = []
      let updated = Extractor.timeline(updating: linked, to: known + [.new(document)]) { positions in
        asked = positions
        return positions.map { documents[$0] }
      }
      #expect(asked == wanted)
      let anew = Extractor.timeline(ofSorted: documents + [document]).linked
      #expect(updated.timeline.encoded() == anew.timeline.encoded())
    }
  }

  /// What is known of documents that are gone does not pile up.
  @Test func aRecordOfWhatIsGoneIsLetGo() throws {
    let documents = try (0..<1100).map { number in
      let text =
        "French President Emmanuel Macron visited Japan on \(Day(number: Int32(10_000 + number * 9))).\n"
      return try Extractor(threads: 1).document(SourceFile(path: "\(number).txt", bytes: Array(text.utf8)))
    }
    let linked = Extractor.timeline(ofSorted: documents).linked
    #expect(linked.fits(1100) && !linked.fits(1099))
    func updated(_ count: Int) -> LinkedCorpus {
      let known = (0..<count).map { LinkedDocument.known($0, path: "\($0).txt") }
      return Extractor.timeline(updating: linked, to: known) { $0.map { documents[$0] } }
    }
    #expect(updated(1000).fits(1000) && !updated(100).fits(100))
  }

  /// A record that is damaged is no reason for a wrong timeline.
  @Test func isMadeAnewWhereTheRecordIsDamaged() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    _ = try workshop.archive().timeline()
    try workshop.execute("UPDATE timelines SET data = x'00FF' WHERE name = 'links'")
    try workshop.add("b.txt")
    #expect(try workshop.archive().timeline().events.count == 2)
  }
}
