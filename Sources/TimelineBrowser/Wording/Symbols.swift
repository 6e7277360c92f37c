import TimelineModel

extension Event.Kind {
  /// One column that stands for it.
  var symbol: Unicode.Scalar {
    switch self {
    case .trip: "↗"
    case .summit: "◆"
    case .meeting: "◇"
    case .call: "☏"
    case .context: "·"
    }
  }

  /// The word for one.
  var word: String {
    switch self {
    case .trip: "trip"
    case .summit: "summit"
    case .meeting: "meeting"
    case .call: "call"
    case .context: "context"
    }
  }

  /// The word for several.
  var plural: String { self == .context ? "background" : word + "s" }
}

extension Event.Status {
  /// One column that tells what did not simply take place.
  var symbol: Unicode.Scalar {
    switch self {
    case .occurred: " "
    case .planned: "○"
    case .postponed: "↷"
    case .cancelled: "✕"
    case .proposed: "◌"
    case .denied: "⊘"
    }
  }

  /// In words.
  var word: String {
    switch self {
    case .occurred: "took place"
    case .planned: "planned"
    case .postponed: "postponed"
    case .cancelled: "cancelled"
    case .proposed: "proposed"
    case .denied: "denied"
    }
  }
}
