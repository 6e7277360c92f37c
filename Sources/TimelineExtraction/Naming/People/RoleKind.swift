import Gazetteer

/// Offices that one word may stand for.
struct RoleKind: OptionSet, Sendable {
  let rawValue: UInt32
  static let president = RoleKind(rawValue: 1 << 0)
  static let headOfGovernment = RoleKind(rawValue: 1 << 1)
  static let chancellor = RoleKind(rawValue: 1 << 2)
  static let king = RoleKind(rawValue: 1 << 3)
  static let queen = RoleKind(rawValue: 1 << 4)
  static let emperor = RoleKind(rawValue: 1 << 5)
  static let emir = RoleKind(rawValue: 1 << 6)
  static let sultan = RoleKind(rawValue: 1 << 7)
  static let pope = RoleKind(rawValue: 1 << 8)
  static let party = RoleKind(rawValue: 1 << 9)
  static let foreignMinister = RoleKind(rawValue: 1 << 10)
  static let secretaryOfState = RoleKind(rawValue: 1 << 11)
  static let defenceMinister = RoleKind(rawValue: 1 << 12)
  static let secretaryGeneral = RoleKind(rawValue: 1 << 13)
  static let vicePresident = RoleKind(rawValue: 1 << 14)
  static let crownPrince = RoleKind(rawValue: 1 << 15)
  static let firstLady = RoleKind(rawValue: 1 << 16)
  static let envoy = RoleKind(rawValue: 1 << 17)
  static let supreme = RoleKind(rawValue: 1 << 18)
  static let general = RoleKind(rawValue: 1 << 19)
  static let patriarch = RoleKind(rawValue: 1 << 20)
  static let chairman = RoleKind(rawValue: 1 << 21)
  static let adviser = RoleKind(rawValue: 1 << 22)
  static let speaker = RoleKind(rawValue: 1 << 23)
  static let financeMinister = RoleKind(rawValue: 1 << 24)
  /// Whom "the Soviet minister" can mean.
  static let minister: RoleKind = [.foreignMinister, .defenceMinister, .financeMinister]
  static let monarch: RoleKind = [.king, .queen, .emperor, .emir, .sultan]
  /// Whom everybody knows by office and surname: "President Xi".
  static let headOfState: RoleKind = [
    .president, .king, .queen, .emperor, .emir, .sultan, .pope, .party, .supreme,
  ]
  /// Whom "the leader" of a state can mean.
  static let leader: RoleKind = [
    .president, .headOfGovernment, .chancellor, .king, .queen, .emperor, .emir, .sultan, .pope, .party,
    .supreme,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ role: RoleID) { self = Office[role].kind }

  /// The kinds of an office; a row for every name of a role that has some.
  private static let rows: [String: RoleKind] = [
    "president": .president, "acting president": .president, "president-elect": .president,
    "interim president": .president, "former president": .president, "regional president": .president,
    "prime minister": .headOfGovernment, "acting prime minister": .headOfGovernment,
    "premier": .headOfGovernment, "former prime minister": .headOfGovernment,
    "chief adviser": .headOfGovernment,
    "chancellor": [.chancellor, .headOfGovernment], "acting chancellor": [.chancellor, .headOfGovernment],
    "king": .king, "queen": .queen, "emperor": .emperor, "empress": .emperor, "shah": .emperor, "emir": .emir,
    "sultan": .sultan, "grand duke": .king, "grand duchess": .queen, "monarch": .monarch, "pope": .pope,
    "supreme leader": .supreme, "leader": .supreme, "head of state": [.supreme, .president, .monarch],
    "general secretary": .party, "first secretary": .party, "chairman": [.chairman, .party],
    "foreign minister": .foreignMinister, "foreign secretary": .foreignMinister,
    "secretary of state": [.secretaryOfState, .foreignMinister], "defence minister": .defenceMinister,
    "secretary of defense": .defenceMinister, "defence secretary": .defenceMinister,
    "secretary-general": .secretaryGeneral, "vice president": .vicePresident, "crown prince": .crownPrince,
    "first lady": .firstLady, "special envoy": .envoy, "general": .general, "marshal": .general,
    "patriarch": .patriarch, "national security adviser": .adviser, "speaker": .speaker,
    "speaker of the House of Representatives": .speaker,
    "minister": .minister, "finance minister": .financeMinister, "treasury secretary": .financeMinister,
    "chancellor of the exchequer": .financeMinister,
  ]

  init(role: String) {
    if let kind = Self.rows[role] {
      self = kind
    } else if role.hasSuffix("secretary-general") {
      self = .secretaryGeneral
    } else {
      self = []
    }
  }

  /// How likely "the leader" of a state is its holder: the higher the likelier.
  var weight: Int {
    if contains(.supreme) { return 6 }
    if contains(.party) { return 5 }
    if contains(.president) { return 4 }
    if contains(.headOfGovernment) { return 3 }
    return isDisjoint(with: .monarch) ? 0 : 2
  }
}
