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

extension Key {
  /// The key of a name, as it is shown or as it is written plainly: `j`, `Ctrl-D`, `Down`, `Enter`, `F5`.
  /// Only a single letter tells apart upper and lower case.
  public init?(name: String) {
    let scalars = name.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first, Key.named[name] == nil {
      guard !scalar.properties.isWhitespace, scalar.value >= 0x20, scalar.value != 0x7F else { return nil }
      self = .character(scalar)
      return
    }
    let lower = name.lowercased()
    if let key = Key.named[lower] {
      self = key
    } else if lower.hasPrefix("ctrl-"), let letter = lower.unicodeScalars.dropFirst(5).first,
      scalars.count == 6, ("a"..."z").contains(letter)
    {
      self = .control(letter)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The keys that have names, by these in lower case.
  private static let named: [String: Key] = {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, " ",
    ]
    var named = Dictionary(uniqueKeysWithValues: keys.map { ($0.name.lowercased(), $0) })
    let others: [String: Key] = [
      "enter": .enter, "return": .enter, "escape": .escape, "delete": .delete, "insert": .insert, "up": .up,
      "down": .down, "left": .left, "right": .right, "pageup": .pageUp, "pagedown": .pageDown,
    ]
    named.merge(others) { $1 }
    return named
  }()
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key that types a scalar.
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(scalar) }
}
