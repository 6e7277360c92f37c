import TimelineModel

/// What all tables say, to be looked up: a pointer, for they live as long as the program.
package struct GazetteerIndex: @unchecked Sendable {
  private let contents: UnsafePointer<IndexedTables>

  init(_ tables: GazetteerTables) {
    let contents = UnsafeMutablePointer<IndexedTables>.allocate(capacity: 1)
    contents.initialize(to: IndexedTables(tables))
    self.contents = UnsafePointer(contents)
  }

  package var states: PermanentArray<StateRecord> { contents.pointee.states }
  package var places: PermanentArray<PlaceRecord> { contents.pointee.places }
  package var regions: PermanentArray<PlaceRecord> { contents.pointee.regions }
  package var people: PermanentArray<PersonRecord> { contents.pointee.people }
  package var terms: PermanentArray<TermRecord> { contents.pointee.terms }
  package var organisations: PermanentArray<OrganisationRecord> { contents.pointee.organisations }
  package var titles: PermanentArray<TitleRecord> { contents.pointee.titles }
  package var periods: PermanentArray<PeriodRecord> { contents.pointee.periods }
  package var roles: PermanentArray<TableText> { contents.pointee.roles }

  /// Calls `body` with every word for the people of a state.
  package static func forEachDemonym(_ body: (TableText) -> Void) {
    var reader = TableReader(CountriesTable.text)
    var cells = [TableText](repeating: .empty, count: 10)
    while reader.next(into: &cells) { cells[3].forEachItem { body($0) } }
  }

  /// Calls `body` with every title.
  package static func forEachTitle(_ body: (TableText) -> Void) {
    var reader = TableReader(TitlesTable.text)
    var cells = [TableText](repeating: .empty, count: 5)
    while reader.next(into: &cells) { body(cells[0]) }
  }

  /// The state with a code.
  package func state(code: TableText) -> StateID? {
    code.isEmpty ? nil : contents.pointee.stateIDs[WordKey(bytes: code.bytes)]
  }
  /// The state with a code.
  package func state(code: String) -> StateID? { contents.pointee.stateIDs[WordKey(code)] }
  /// The role with a name in lower case, where a title or a term of the tables has it.
  package func role(_ name: String) -> RoleID? { contents.pointee.roleIDs[WordKey(name)] }

  package subscript(state: StateID) -> StateRecord { states[Int(state.index)] }
  package subscript(person: PersonID) -> PersonRecord { people[Int(person.index)] }
  package subscript(role: RoleID) -> TableText { roles[Int(role.index)] }

  /// Where a name stands in the index.
  package struct Match: Sendable {
    fileprivate var head: UInt16
    /// What it can mean.
    package var kinds: NameKinds
    /// Longer names begin with it.
    package var hasLonger: Bool
    /// It is a whole name, not only the beginning of others.
    package var isName: Bool { head != 0 }
  }

  /// Looks a name up, or the beginning of one.
  package func find(_ key: NameKey) -> Match? {
    contents.pointee.names.find(key).map {
      Match(head: $0.head, kinds: $0.kinds, hasLonger: $0.hasLonger)
    }
  }

  /// Calls `body` with everything a name can mean.
  package func forEachSense(of match: Match, _ body: (NameSense) -> Void) {
    let names = contents.pointee.names
    var head = match.head
    while head != 0 {
      let (sense, next) = names.sense(head)
      body(sense)
      head = next
    }
  }

  /// The state that a name means, or where it lies, whatever else it can mean; nil where there are several.
  package func onlyState(of match: Match) -> StateID? {
    let names = contents.pointee.names
    var only: StateID?
    var head = match.head
    while head != 0 {
      let (sense, next) = names.sense(head)
      head = next
      guard let state = state(of: sense) else { continue }
      if let only, only != state { return nil }
      only = state
    }
    return only
  }

  /// The state that a sense of a name means, or where it lies.
  @inline(__always)
  package func state(of sense: NameSense) -> StateID? {
    switch sense {
    case .country(let state), .demonym(let state), .metonym(let state): state
    case .place(let index): places[index].state
    case .region(let index): regions[index].state
    default: nil
    }
  }

  /// Calls `body` with every term of office in a state, or in none.
  package func forEachTerm(in state: StateID?, _ body: (TermRecord) -> Void) {
    let (order, starts) = (contents.pointee.termsByState, contents.pointee.stateStarts)
    let bucket = state.map { Int($0.index) } ?? states.count
    for index in starts[bucket]..<starts[bucket + 1] { body(terms[Int(order[index])]) }
  }

  /// How many different names and beginnings of names there are.
  package var nameCount: Int { contents.pointee.names.count }
}
