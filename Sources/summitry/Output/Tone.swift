/// What a colour stands for in plain output. Nothing is told by colour alone.
enum Tone {
  case plain, heading, date, kind, faint, quote, warning

  private var code: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .date: "36"
    case .kind: "33"
    case .faint: "2"
    case .quote: "32"
    case .warning: "31"
    }
  }

  /// Text in this tone, where the output shows colours.
  func apply(to text: String, _ output: Output) -> String {
    guard output.usesColour, !text.isEmpty, let code else { return text }
    return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
  }
}
