import TimelineModel

/// Reads all tables.
struct GazetteerTables {
  private(set) var states = PermanentArrayBuilder<StateRecord>(capacity: 320)
  private(set) var places = PermanentArrayBuilder<PlaceRecord>(capacity: 2048)
  private(set) var regions = PermanentArrayBuilder<PlaceRecord>(capacity: 640)
  private(set) var people = PermanentArrayBuilder<PersonRecord>(capacity: 4096)
  private(set) var terms = PermanentArrayBuilder<TermRecord>(capacity: 5120)
  private(set) var organisations = PermanentArrayBuilder<OrganisationRecord>(capacity: 256)
  private(set) var titles = PermanentArrayBuilder<TitleRecord>(capacity: 640)
  private(set) var periods = PermanentArrayBuilder<PeriodRecord>(capacity: 160)
  private(set) var roles = PermanentArrayBuilder<TableText>(capacity: 256)
  private(set) var roleIDs: [WordKey: RoleID] = [:]
  private(set) var stateIDs: [WordKey: StateID] = [:]
  /// Indices into the terms, ordered by state; those without a state come last.
  private(set) var termsByState: [UInt16] = []
  private(set) var stateStarts: [Int] = []
  private(set) var names = NameTable(capacityBits: 16, entries: 20_000)

  init() {
    readCountries()
    readRegions()
    readTitles()
    readGivenNames()
    readOrganisations()
    readPeriods()
    readLeaders()
    orderTerms()
  }

  // MARK: Reading the tables

  private mutating func readCountries() {
    var reader = TableReader(CountriesTable.text)
    var cells = [TableText](repeating: .empty, count: 10)
    while reader.next(into: &cells) {
      let state = StateID(states.count)
      states.append(
        StateRecord(
          code: cells[0], name: cells[1], capital: cells[4].firstItem, from: cells[7].firstDay,
          to: cells[8].lastDay))
      stateIDs[WordKey(bytes: cells[0].bytes)] = state
      names.insert(cells[1], .country(state))
      cells[2].forEachItem { names.insert($0, .country(state)) }
      cells[3].forEachItem { names.insert($0, .demonym(state)) }
      for column in 4...5 {
        cells[column].forEachItem {
          names.insert($0, .place(places.count))
          places.append(PlaceRecord(name: $0, state: state))
        }
      }
      cells[6].forEachItem { names.insert($0, .metonym(state)) }
    }
  }

  private mutating func readRegions() {
    var reader = TableReader(RegionsTable.text)
    var cells = [TableText](repeating: .empty, count: 3)
    while reader.next(into: &cells) {
      guard let state = state(code: cells[2]) else { continue }
      names.insert(cells[0], .region(regions.count))
      cells[1].forEachItem { names.insert($0, .region(regions.count)) }
      regions.append(PlaceRecord(name: cells[0], state: state))
    }
  }

  private mutating func readTitles() {
    var reader = TableReader(TitlesTable.text)
    var cells = [TableText](repeating: .empty, count: 5)
    while reader.next(into: &cells) {
      names.insert(cells[0], .title(titles.count))
      let position: TitleRecord.Position =
        switch (cells[4].first, cells[4].count) {
        case (0x61, 5): cells[4].start[1] == 0x66 ? .after : .alone
        case (0x62, 4): .both
        default: .before
        }
      titles.append(
        TitleRecord(
          title: cells[0], role: cells[1].isEmpty ? nil : internRole(cells[1]),
          rank: Int(cells[2].first &- 0x30), gender: Self.gender(cells[3]), position: position))
    }
  }

  private mutating func readGivenNames() {
    var reader = TableReader(GivenNamesTable.text)
    var cells = [TableText](repeating: .empty, count: 2)
    while reader.next(into: &cells) {
      if let gender = Self.gender(cells[1]) { names.insert(cells[0], .givenName(gender)) }
    }
  }

  private mutating func readOrganisations() {
    var reader = TableReader(OrganisationsTable.text)
    var cells = [TableText](repeating: .empty, count: 6)
    while reader.next(into: &cells) {
      let index = organisations.count
      names.insert(cells[0], .organisation(index))
      names.insert(cells[1], .organisation(index))
      cells[2].forEachItem { names.insert($0, .organisation(index)) }
      cells[4].forEachItem { names.insert($0, .summit(index)) }
      organisations.append(
        OrganisationRecord(
          abbreviation: cells[0], name: cells[1], isSummitSeries: cells[3].first == 0x73,
          holdsSummits: cells[3].first == 0x73 || !cells[4].isEmpty))
    }
  }

  private mutating func readPeriods() {
    var reader = TableReader(PeriodsTable.text)
    var cells = [TableText](repeating: .empty, count: 4)
    while reader.next(into: &cells) {
      guard let from = cells[2].firstDay else { continue }
      names.insert(cells[0], .period(periods.count))
      cells[1].forEachItem { names.insert($0, .period(periods.count)) }
      periods.append(PeriodRecord(name: cells[0], from: from, to: cells[3].lastDay))
    }
  }

  private mutating func readLeaders() {
    var reader = TableReader(LeadersTable.text)
    var cells = [TableText](repeating: .empty, count: 9)
    var state: (code: TableText, id: StateID?) = (.empty, nil)
    var role: (name: TableText, id: RoleID)?
    var otherNames = TableText.empty
    while reader.next(into: &cells) {
      if people.count == 0 || !people[people.count - 1].slug.isEqual(to: cells[0]) {
        let person = PersonID(people.count)
        people.append(
          PersonRecord(
            slug: cells[0], name: cells[1], surname: cells[3].firstItem,
            gender: Self.gender(cells[4]) ?? .male, terms: terms.count..<terms.count))
        names.insert(cells[1], .person(person))
        cells[3].forEachItem { names.insert($0, .surname(person)) }
        otherNames = .empty
      }
      let person = PersonID(people.count - 1)
      if !cells[2].isEqual(to: otherNames) {
        cells[2].forEachItem { names.insert($0, .person(person)) }
        otherNames = cells[2]
      }
      if !state.code.isEqual(to: cells[5]) { state = (cells[5], self.state(code: cells[5])) }
      if !(role?.name.isEqual(to: cells[6]) ?? false) { role = (cells[6], internRole(cells[6])) }
      guard let role, let from = cells[7].firstDay else { continue }
      terms.append(
        TermRecord(person: person, state: state.id, role: role.id, from: from, to: cells[8].lastDay))
      people[people.count - 1].terms = people[people.count - 1].terms.lowerBound..<terms.count
    }
  }

  /// Sorts the terms by state, by counting.
  private mutating func orderTerms() {
    func bucket(_ term: TermRecord) -> Int { term.state.map { Int($0.index) } ?? states.count }
    stateStarts = [Int](repeating: 0, count: states.count + 2)
    for index in 0..<terms.count { stateStarts[bucket(terms[index]) + 1] += 1 }
    for index in 1..<stateStarts.count { stateStarts[index] += stateStarts[index - 1] }
    var next = stateStarts
    termsByState = [UInt16](repeating: 0, count: terms.count)
    for index in 0..<terms.count {
      let bucket = bucket(terms[index])
      termsByState[next[bucket]] = UInt16(index)
      next[bucket] += 1
    }
  }

  private func state(code: TableText) -> StateID? {
    code.isEmpty ? nil : stateIDs[WordKey(bytes: code.bytes)]
  }

  private mutating func internRole(_ name: TableText) -> RoleID {
    let key = WordKey(bytes: name.bytes)
    if let known = roleIDs[key] { return known }
    let role = RoleID(roles.count)
    roles.append(name)
    roleIDs[key] = role
    return role
  }

  private static func gender(_ cell: TableText) -> Gender? {
    switch cell.first {
    case 0x6D: .male
    case 0x66: .female
    default: nil
    }
  }
}

extension TableText {
  static let empty = TableText(start: ("" as StaticString).utf8Start, count: 0)
}
