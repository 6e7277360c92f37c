/// Republics that have a president but are led by their head of government, so that "the leader of Germany" is the
/// chancellor.
package enum LedByGovernment {
  /// Whether the state of a code is one.
  package static func contains(_ code: String) -> Bool { codes.contains(code) }

  private static let codes: Set = [
    "AL", "AT", "BD", "BG", "CZ", "DE", "EE", "ET", "FJ", "GR", "HR", "HU", "IE", "IL", "IN", "IQ", "IS",
    "IT",
    "LV", "ME", "MK", "MT", "MU", "NP", "PK", "PT", "SG", "SI", "SK", "TT", "VU", "WS",
  ]
}
