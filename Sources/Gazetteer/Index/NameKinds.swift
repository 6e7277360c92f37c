/// What sorts of things a name can mean. Public since only what is public is inlined in other modules.
public struct NameKinds: OptionSet, Sendable {
  /// A bit for each kind of sense, in the order of the table of names.
  public let rawValue: UInt16

  /// The kinds with these bits.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A state.
  @inlinable public static var country: NameKinds { NameKinds(rawValue: 1 << 0) }
  /// The people of a state.
  @inlinable public static var demonym: NameKinds { NameKinds(rawValue: 1 << 1) }
  /// A government, by where it sits.
  @inlinable public static var metonym: NameKinds { NameKinds(rawValue: 1 << 2) }
  /// A city, palace, base, resort.
  @inlinable public static var place: NameKinds { NameKinds(rawValue: 1 << 3) }
  /// A part of a state.
  @inlinable public static var region: NameKinds { NameKinds(rawValue: 1 << 4) }
  /// A person, by the full name.
  @inlinable public static var person: NameKinds { NameKinds(rawValue: 1 << 5) }
  /// A person, by a short form.
  @inlinable public static var surname: NameKinds { NameKinds(rawValue: 1 << 6) }
  /// An organisation.
  @inlinable public static var organisation: NameKinds { NameKinds(rawValue: 1 << 7) }
  /// A summit of one.
  @inlinable public static var summit: NameKinds { NameKinds(rawValue: 1 << 8) }
  /// An office or a form of address.
  @inlinable public static var title: NameKinds { NameKinds(rawValue: 1 << 9) }
  /// A given name.
  @inlinable public static var givenName: NameKinds { NameKinds(rawValue: 1 << 10) }
  /// A stretch of time.
  @inlinable public static var period: NameKinds { NameKinds(rawValue: 1 << 11) }

  /// A state, or what lies in one.
  @inlinable public static var ofStates: NameKinds { [.country, .demonym, .metonym, .place, .region] }
}
