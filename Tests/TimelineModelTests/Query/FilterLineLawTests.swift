import RandomTesting
import Testing

@testable import TimelineModel

/// A filter that is printed and read again is the same filter; and nothing that is typed stops the reader.
@Suite struct FilterLineLawTests {
  @Test(arguments: 0..<40)
  func whatIsPrintedIsReadAgain(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let timeline = FilterLineLawTests.timeline(&random)
    let vocabulary = FilterVocabulary(timeline, TimelineIndex(timeline))
    for _ in 0..<50 {
      let filter = FilterLineLawTests.filter(of: timeline, &random)
      let line = vocabulary.line(filter)
      #expect(try vocabulary.filter(line) == filter, "\(line)")
      #expect(try vocabulary.line(vocabulary.filter(line)) == line)
    }
  }

  @Test(arguments: 0..<20)
  func anythingCanBeTyped(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let vocabulary = FilterVocabulary(Fixture.small)
    let pieces = [
      "person:", "country", ":", "-", "+", ",", "..", "1972", "-01", "\"", "\\", " ", "Nixon", "kim", "é",
      "赵",
      "\u{301}", "none", "kind:trip", "doc:#1", "\t", "from:", "0",
    ]
    for _ in 0..<100 {
      let line = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        pieces.randomElement(using: &random)!
      }.joined()
      let size = line.utf8.count
      do throws(FilterLineError) {
        let filter = try vocabulary.filter(line)
        #expect((try? vocabulary.filter(vocabulary.line(filter))) == filter, "\(line)")
      } catch {
        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= size, "\(line)")
        #expect(error.column >= 1 && error.column <= line.count + 1 && !error.message.isEmpty)
      }
      let cursor = Int.random(in: 0...size, using: &random)
      let completion = vocabulary.completion(of: line, at: cursor)
      #expect(completion.range.lowerBound >= 0 && completion.range.upperBound <= cursor, "\(line)")
    }
  }

  /// People who share names, and names with all that has a meaning in a line.
  private static func timeline(_ random: inout SeededGenerator) -> Timeline {
    var timeline = Fixture.random(events: 30, actors: 12, seed: random.next())
    let words = [
      "Kim", "Ann", "O'Hara", "Jong-un", "a:b", "x,y", "p+q", "\"Bo\"", "..", "-no", "C\\D", "赵紫阳", "1972",
    ]
    for index in timeline.actors.indices {
      let name = (0...Int.random(in: 0...2, using: &random)).map { _ in
        words.randomElement(using: &random)!
      }
      timeline.actors[index].name = name.joined(separator: " ")
    }
    timeline.documents = (0..<6).map {
      let path = ["a b.txt", "c:d.txt", "-e.txt", "same.txt"].randomElement(using: &random)!
      return Document(id: .init($0), path: path, title: nil, date: .unknown, text: SourceText(""))
    }
    return timeline
  }

  private static func filter(of timeline: Timeline, _ random: inout SeededGenerator) -> TimelineFilter {
    func some<Value>(_ values: [Value], _ random: inout SeededGenerator) -> Set<Value> {
      Bool.random(using: &random)
        ? []
        : Set((0..<Int.random(in: 1...3, using: &random)).map { _ in values.randomElement(using: &random)! })
    }
    func choice<Value>(_ values: [Value], together: Bool, _ random: inout SeededGenerator)
      -> TimelineFilter.Choice<Value>
    {
      let included = some(values, &random)
      let isTogether = together && included.count > 1 && Bool.random(using: &random)
      return .init(included: included, excluded: some(values, &random), together: isTogether)
    }
    func day(_ random: inout SeededGenerator) -> Day? {
      let day = Day(number: .random(in: -5000...5000, using: &random))
      return [
        nil, day, .first(ofYear: day.year), .last(ofYear: day.year),
        .first(ofMonth: day.month, year: day.year),
        .last(ofMonth: day.month, year: day.year),
      ].randomElement(using: &random)!
    }
    var filter = TimelineFilter(
      persons: choice(timeline.actors.map(\.id), together: true, &random),
      countries: choice(timeline.countries.map(\.code), together: true, &random),
      kinds: choice(Event.Kind.allCases, together: false, &random),
      statuses: choice(Event.Status.allCases, together: false, &random),
      years: choice([TimelineFilter.undated, 1969, 1972, 5], together: false, &random),
      documents: choice(timeline.documents.map(\.id), together: true, &random),
      from: day(&random), to: day(&random))
    if let from = filter.from, let to = filter.to, from > to { (filter.from, filter.to) = (to, from) }
    let phrases = [
      "moscow", "a:b", "x:y z", "2018..", "-", "--x", "say \"hi\"", "back\\slash", "two  spaces", "é", "1972",
    ]
    filter.search.included = some(phrases, &random).sorted()
    filter.search.excluded = some(phrases, &random).sorted()
    return filter
  }
}
