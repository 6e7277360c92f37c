/// What was read from all tables, each in an array of its own.
struct IndexedTables {
  let states: PermanentArray<StateRecord>
  let places: PermanentArray<PlaceRecord>
  let regions: PermanentArray<PlaceRecord>
  let people: PermanentArray<PersonRecord>
  let terms: PermanentArray<TermRecord>
  let organisations: PermanentArray<OrganisationRecord>
  let titles: PermanentArray<TitleRecord>
  let periods: PermanentArray<PeriodRecord>
  let roles: PermanentArray<TableText>
  let roleIDs: [WordKey: RoleID]
  let stateIDs: [WordKey: StateID]
  /// Indices into the terms, ordered by state; those without a state come last.
  let termsByState: PermanentArray<UInt16>
  let stateStarts: PermanentArray<Int>
  let names: NameIndex

  init(_ tables: GazetteerTables) {
    states = tables.states.array
    places = tables.places.array
    regions = tables.regions.array
    people = tables.people.array
    terms = tables.terms.array
    organisations = tables.organisations.array
    titles = tables.titles.array
    periods = tables.periods.array
    roles = tables.roles.array
    roleIDs = tables.roleIDs
    stateIDs = tables.stateIDs
    termsByState = PermanentArray(tables.termsByState)
    stateStarts = PermanentArray(tables.stateStarts)
    names = NameIndex(tables.names)
  }
}
