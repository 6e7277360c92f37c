/// Parts of the world by name.
public enum WorldRegions {
  /// Whether a name is that of a part of the world that holds many states: "Middle East".
  public static func contains(_ name: String) -> Bool { names.contains(WordKey(name)) }

  /// A name of a region as the words of a text have it.
  package struct Form: Sendable {
    /// Its words, hyphens left out.
    package var words: [WordKey]
    /// The number of the region.
    package var region: Int
    /// "African": a region only before a noun of travelling.
    package var isAdjective: Bool
  }

  /// The name of a region by its number.
  package static func name(_ region: Int) -> String { String(rows[region][0]) }

  private static let names: Set<WordKey> = Set(rows.map { WordKey($0[0]) })

  private static let rows: [[Substring]] = WorldRegionsTable.text.description
    .split(separator: "\n").map { $0.split(separator: "|") }

  /// By their first word the names that begin with it, the longest first.
  package static let forms: [WordKey: [Form]] = {
    var forms: [WordKey: [Form]] = [:]
    for (region, row) in rows.enumerated() {
      for name in row {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map { WordKey($0) }
        let isAdjective = name.hasSuffix("an") && name != row[0] || name == "Middle Eastern"
        forms[words[0], default: []].append(
          Form(words: words, region: region, isAdjective: isAdjective))
      }
    }
    return forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}
