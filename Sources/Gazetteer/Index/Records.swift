import TimelineModel

/// A state of the gazetteer.
package struct StateID: Hashable, Sendable {
  package let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// A person of the gazetteer.
package struct PersonID: Hashable, Sendable {
  package let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// An office, by its name in lower case: "prime minister".
package struct RoleID: Hashable, Sendable {
  package let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// Male or female.
package enum Gender: UInt8, Sendable { case male, female }

/// A state with the time it existed in.
package struct StateRecord: Sendable {
  package var code: TableText
  package var name: TableText
  package var capital: TableText
  /// Nil where it is older than any article.
  package var from: Day?
  /// Nil where it still exists.
  package var to: Day?
  /// 0 where it is older than any article.
  package var firstYear: Int
  /// 9999 where it still exists.
  package var lastYear: Int

  init(code: TableText, name: TableText, capital: TableText, from: Day?, to: Day?) {
    (self.code, self.name, self.capital, self.from, self.to) = (code, name, capital, from, to)
    (firstYear, lastYear) = (from?.year ?? 0, to?.year ?? 9999)
  }
}

/// A city, a venue, a part of a state.
package struct PlaceRecord: Sendable {
  package var name: TableText
  package var state: StateID
}

/// Someone who held an office.
package struct PersonRecord: Sendable {
  /// "kim-jong-un"
  package var slug: TableText
  package var name: TableText
  /// The main short form: "Kim".
  package var surname: TableText
  package var gender: Gender
  /// Indices into the terms.
  package var terms: Range<Int>
}

/// The time someone held an office.
package struct TermRecord: Sendable {
  package var person: PersonID
  /// Nil for international organisations and churches.
  package var state: StateID?
  package var role: RoleID
  package var from: Day
  /// Nil where it goes on.
  package var to: Day?
  package var firstYear: Int
  /// 9999 where it goes on.
  package var lastYear: Int

  init(person: PersonID, state: StateID?, role: RoleID, from: Day, to: Day?) {
    (self.person, self.state, self.role, self.from, self.to) = (person, state, role, from, to)
    (firstYear, lastYear) = (from.year, to?.year ?? 9999)
  }
}

/// An organisation of states or a series of summits.
package struct OrganisationRecord: Sendable {
  package var abbreviation: TableText
  package var name: TableText
  package var isSummitSeries: Bool
  /// Whether states meet in it: its summits have names.
  package var holdsSummits: Bool
}

/// A word for an office or a form of address.
package struct TitleRecord: Sendable {
  /// Where it stands.
  package enum Position: Sendable { case before, after, both, alone }
  package var title: TableText
  /// Nil for "Mr." and the like.
  package var role: RoleID?
  /// 1 head of state or government, 2 minister, deputy, envoy, 3 other.
  package var rank: Int
  package var gender: Gender?
  package var position: Position
}

/// A named stretch of time.
package struct PeriodRecord: Sendable {
  package var name: TableText
  package var from: Day
  /// Nil where it goes on.
  package var to: Day?
}
