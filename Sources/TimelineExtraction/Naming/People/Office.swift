import Gazetteer
import TimelineModel

/// What is known of an office of the gazetteer, made once.
struct Office {
  /// "Prime Minister"
  let name: String
  let kind: RoleKind
  /// The state that alone has it.
  let state: StateID?
  /// Where it is held by the head of the service, who is no minister: "the Indian foreign secretary".
  let statesOfService: [StateID]
  /// Whether every state has one like it: "foreign minister", unlike "commissioner" and "secretary-general".
  let isOfState: Bool
  /// Whether its holder is called by it and one name: "Queen Elizabeth".
  let isAddressed: Bool
  /// Whether it stands before first names: "Sir Geoffrey".
  let isOfFirstNames: Bool

  private init(_ role: TableText) {
    name = role.string.capitalisedWords
    kind = RoleKind(role: role.string)
    state = OfficesOfOneState.code(role).flatMap { Gazetteer.index.state(code: $0) }
    statesOfService = (Self.ofService[role.string] ?? []).compactMap { Gazetteer.index.state(code: $0) }
    let key = WordKey(bytes: role.bytes)
    isOfState =
      role.string.hasSuffix("minister")
      || role.string.hasSuffix("secretary") && !Self.ofParties.contains(role.string)
      || Self.ofStates.contains(role.string)
    isAddressed = Self.addressed.contains(key)
    isOfFirstNames = Self.ofFirstNames.contains(key)
  }

  private static let ofService = ["foreign secretary": ["IN", "PK", "BD", "NP", "LK", "MV", "BT"]]
  private static let ofStates: Set = [
    "president", "acting president", "premier", "chancellor", "king", "queen", "emir", "sultan",
    "crown prince",
    "vice president", "vice premier", "trade representative", "attorney general", "central bank governor",
    "national security adviser", "governor", "opposition leader",
  ]
  private static let ofParties: Set = ["general secretary", "first secretary", "state secretary"]
  private static let addressed: WordSet =
    "king queen emperor empress pope monarch emir sultan shah prince princess"
  private static let ofFirstNames: WordSet = "sir dame sheikh sheikha"

  static subscript(role: RoleID) -> Office { byRole[Int(role.index)] }

  private static let byRole = PermanentArray(Gazetteer.index.roles.map { Office($0) })

  /// The names of the gazetteer's titles, in its order: "Supreme Leader".
  static let titles = PermanentArray(Gazetteer.index.titles.map { $0.title.string.capitalisedWords })
}
