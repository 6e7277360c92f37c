extension Key {
  /// How the key is called on screen: `j`, `Ctrl-D`, `PgUp`, `⏎`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + Character(scalar).uppercased()
    case .enter: "⏎"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .wheelUp: "wheel up"
    case .wheelDown: "wheel down"
    case .click: "click"
    }
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key that types a scalar.
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(scalar) }
}
