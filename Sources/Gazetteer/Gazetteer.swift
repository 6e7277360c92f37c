public import TimelineModel

/// What is known of states, their leaders, places and organisations without reading an article.
public enum Gazetteer {
  /// The tables; read at the first use.
  package static let index = GazetteerIndex(GazetteerTables())

  /// The usual English name of a state; nil for an unknown code.
  public static func countryName(_ code: CountryCode) -> String? {
    index.state(code: code.rawValue).map { index[$0].name.string }
  }

  /// The state with a name, in any of its spellings ("Russia", "USSR", "Burma") or by its code; where several
  /// bore it, the one that still exists.
  public static func country(named name: String) -> CountryCode? {
    var copy = name
    let found = copy.withUTF8 { bytes -> StateID? in
      guard let start = bytes.baseAddress else { return nil }
      var key = NameKey()
      NameKey.forEachWord(of: TableText(start: start, count: bytes.count)) { key.append($0) }
      guard let match = index.find(key) else { return nil }
      var best: StateID?
      index.forEachSense(of: match) { sense in
        guard case .country(let state) = sense else { return }
        if best == nil || index[state].to == nil { best = state }
      }
      return best
    }
    return (found ?? index.state(code: name)).map { CountryCode(index[$0].code.string) }
  }
}

extension Gazetteer {
  /// Whether a name is that of a city, palace or other place in the tables.
  public static func isPlace(_ name: String) -> Bool { country(ofPlace: name) != nil }

  /// Whether a name is that of a state's capital.
  public static func isCapital(_ name: String) -> Bool {
    guard let code = country(ofPlace: name), let state = index.state(code: code.rawValue) else {
      return false
    }
    return index[state].capital.string.split(separator: "|").contains { WordKey($0) == WordKey(name) }
  }

  /// The state in which a city, palace or other place of the tables lies; nil for other names.
  public static func country(ofPlace name: String) -> CountryCode? {
    var copy = name
    return copy.withUTF8 { bytes -> CountryCode? in
      guard let start = bytes.baseAddress else { return nil }
      var key = NameKey()
      NameKey.forEachWord(of: TableText(start: start, count: bytes.count)) { key.append($0) }
      guard let match = index.find(key) else { return nil }
      var found: CountryCode?
      index.forEachSense(of: match) { sense in
        guard case .place(let place) = sense else { return }
        found = CountryCode(index[index.places[place].state].code.string)
      }
      return found
    }
  }
}
