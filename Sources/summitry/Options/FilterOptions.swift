import ArgumentParser
import Gazetteer
import TimelineModel

/// Which events are wanted.
struct FilterOptions: ParsableArguments {
  /// The heading in the help.
  static let title = "Filter (one kind repeated: or; different kinds: and)"

  @Option(
    name: .customLong("filter"), parsing: .unconditional,
    help: .init(
      "All in one line, as the browser has it: 'person:Kim country:RU -status:cancelled 2018..2019 words'.",
      valueName: "text"))
  var line: String?

  @Option(name: .customLong("person"), help: .init("Events with this person.", valueName: "name"))
  var people: [String] = []

  @Option(
    name: .customLong("country"), help: .init("Events with this country.", valueName: "name or code"))
  var countries: [String] = []

  @Option(name: .customLong("kind"), help: .init("Events of this kind.", valueName: "kind"))
  var kinds: [Event.Kind] = []

  @Option(name: .customLong("status"), help: .init("Events that are as real as this.", valueName: "status"))
  var statuses: [Event.Status] = []

  @Option(help: .init("Events not over before 2019, 2019-04 or 2019-04-25.", valueName: "date"))
  var from: CalendarUnit?

  @Option(help: .init("Events not begun after 2019, 2019-04 or 2019-04-25.", valueName: "date"))
  var to: CalendarUnit?

  @Option(help: .init("Events with these words in title, names, places or excerpts.", valueName: "text"))
  var search: String?

  @Option(name: .customLong("not-person"), help: .init("No events with this person.", valueName: "name"))
  var excludedPeople: [String] = []

  @Option(
    name: .customLong("not-country"), help: .init("No events with this country.", valueName: "name or code"))
  var excludedCountries: [String] = []

  /// Whether nothing is asked for.
  var isEmpty: Bool {
    [line, search].allSatisfy { $0 == nil } && from == nil && to == nil && kinds.isEmpty && statuses.isEmpty
      && [people, countries, excludedPeople, excludedCountries].allSatisfy(\.isEmpty)
  }

  func validate() throws {
    if let line {
      do throws(FilterLineError) { _ = try FilterExpression(line) } catch {
        throw ValidationError(FilterOptions.message(error))
      }
    }
    if let from, let to, from.first > to.last {
      throw ValidationError("--from \(from.first) comes after --to \(to.last)")
    }
  }

  private static func message(_ error: FilterLineError) -> String {
    "--filter: \(error.message) (at character \(error.column))"
  }

  /// The filter, or nil where the name of an option means nothing in the timeline, so that no event can be
  /// wanted. Such names are told on standard error.
  func filter(for timeline: Timeline) throws(Failure) -> TimelineFilter? {
    guard let options = filterOfOptions(timeline) else { return nil }
    guard let line else { return options }
    var filter: TimelineFilter
    do throws(FilterLineError) {
      filter = try FilterVocabulary(timeline, countryNamed: Gazetteer.country(named:)).filter(line)
    } catch {
      throw Failure(status: .usage, message: FilterOptions.message(error))
    }
    guard filter.add(options) else {
      throw Failure(status: .usage, message: "--filter joins some with '+': name the others in its line too")
    }
    return filter
  }

  private func filterOfOptions(_ timeline: Timeline) -> TimelineFilter? {
    var isPossible = true
    func resolve<Value>(
      _ names: [String], _ what: String, required: Bool, _ find: (String) -> [Value]
    ) -> Set<Value> {
      var found: Set<Value> = []
      for name in names {
        let values = find(name)
        if values.isEmpty { Messages.report("no \(what) called '\(name)' in these documents") }
        found.formUnion(values)
      }
      if required, !names.isEmpty, found.isEmpty { isPossible = false }
      return found
    }
    func person(_ name: String) -> [Actor.ID] { timeline.actors(named: name) }
    func country(_ name: String) -> [CountryCode] {
      let known = timeline.countries(named: name)
      guard known.isEmpty, let code = Gazetteer.country(named: name) else { return known }
      return timeline.events.contains { $0.countries.contains(code) } ? [code] : []
    }
    let filter = TimelineFilter(
      persons: .init(
        included: resolve(people, "person", required: true, person),
        excluded: resolve(excludedPeople, "person", required: false, person)),
      countries: .init(
        included: resolve(countries, "country", required: true, country),
        excluded: resolve(excludedCountries, "country", required: false, country)),
      kinds: .init(included: Set(kinds)), statuses: .init(included: Set(statuses)),
      from: from?.first, to: to?.last, search: .init(search ?? ""))
    return isPossible ? filter : nil
  }

  /// The timeline of what is wanted.
  func apply(to timeline: Timeline) throws(Failure) -> Timeline {
    guard let filter = try filter(for: timeline) else { return timeline.restricted(to: []) }
    return filter.isEmpty ? timeline : timeline.restricted(to: timeline.events(matching: filter))
  }
}

extension TimelineFilter {
  /// Takes in what another filter asks for: values of one kind mean "or", different kinds "and".
  ///
  /// - Returns: whether there is a filter that asks for both.
  fileprivate mutating func add(_ other: TimelineFilter) -> Bool {
    func add<Value>(_ new: Choice<Value>, to choice: inout Choice<Value>) -> Bool {
      if choice.together, !new.included.isEmpty { return false }
      choice.included.formUnion(new.included)
      choice.excluded.formUnion(new.excluded)
      return true
    }
    from = [from, other.from].compactMap { $0 }.max()
    to = [to, other.to].compactMap { $0 }.min()
    search.included += other.search.included
    return add(other.persons, to: &persons) && add(other.countries, to: &countries)
      && add(other.kinds, to: &kinds) && add(other.statuses, to: &statuses)
  }
}

/// A year, a month or a day.
struct CalendarUnit: ExpressibleByArgument {
  var first: Day
  var last: Day

  init?(argument: String) {
    guard argument.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let date = EventDate(edtf: argument), let earliest = date.earliest, let latest = date.latest
    else { return nil }
    first = earliest
    last = latest
  }
}

extension Event.Kind: ExpressibleByArgument {}
extension Event.Status: ExpressibleByArgument {}
