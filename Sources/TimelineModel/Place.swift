/// The code of a state: ISO 3166-1 alpha-2, a formerly assigned one (SU, YU, DD, CS), XK for Kosovo, or
/// `X-` and three letters for other states that are gone.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code as it is written.
  public var rawValue: String
  /// A code, taken as it is.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// The code as it is written.
  public var description: String { rawValue }

  /// Alphabetical.
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.rawValue < b.rawValue }
}

/// A state that takes part in the timeline.
public struct Country: Hashable, Sendable, Identifiable {
  /// Its code.
  public var code: CountryCode
  /// Its usual English name.
  public var name: String
  /// The same as its code.
  public var id: CountryCode { code }

  /// A country.
  public init(code: CountryCode, name: String) {
    self.code = code
    self.name = name
  }
}

/// Where something happened.
public struct Place: Hashable, Sendable {
  /// The narrowest name the text gives: "Vostochny Cosmodrome".
  public var name: String
  /// The part of the country, where the text tells it: "Amur Region".
  public var region: String?
  /// The state it lies in; nil where it is not known.
  public var country: CountryCode?

  /// A place.
  public init(name: String, region: String? = nil, country: CountryCode? = nil) {
    self.name = name
    self.region = region
    self.country = country
  }
}
