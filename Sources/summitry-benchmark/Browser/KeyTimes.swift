import TerminalTesting

/// How long each key took.
struct KeyTimes {
  enum Kind { case view, motion, letter, pause }

  /// Keys of one kind.
  struct Script {
    let kind: Kind
    let keys: String

    init(_ kind: Kind, _ keys: String) {
      self.kind = kind
      self.keys = keys
    }
  }

  struct Entry {
    let kind: Kind
    let key: Character
    /// What was typed before it.
    let before: String
    let time: Duration
  }

  private var entries: [Entry] = []

  mutating func type(_ script: Script, on terminal: PseudoTerminal) {
    var typed = ""
    for key in script.keys {
      let answer = terminal.answer(to: String(key), silence: 10, patience: 300)
      if let time = answer.time {
        // A terminal waits whether more comes after Esc.
        let known = key == "\u{1B}" ? max(.zero, time - .milliseconds(25)) : time
        entries.append(Entry(kind: script.kind, key: key, before: typed, time: known))
      }
      typed.append(key)
    }
    // Until what is found out elsewhere is there.
    if script.kind == .pause {
      _ = terminal.wait(seconds: 120) { screen in
        !screen.rows.contains { $0.contains("reading the words") || $0.contains("reading the names") }
      }
    }
  }

  /// The slowest key of a kind, or of all.
  func slowest(of kind: Kind?) -> Entry? {
    entries.filter { kind == nil || $0.kind == kind }.max { $0.time < $1.time }
  }

  func words(of kind: Kind?) -> String {
    guard let entry = slowest(of: kind) else { return "" }
    return KeyTimes.name(entry.key)
      + (entry.before.isEmpty ? "" : " after " + entry.before.map(KeyTimes.name).joined())
  }

  /// The slowest ten.
  func report() {
    for entry in entries.sorted(by: { $0.time > $1.time }).prefix(10) {
      let milliseconds = Report.decimal(entry.time.seconds * 1000)
      let before = entry.before.suffix(12).map(KeyTimes.name).joined()
      print(Report.row("  " + KeyTimes.name(entry.key) + " after " + before, milliseconds + " ms"))
    }
  }

  private static func name(_ key: Character) -> String {
    switch key {
    case "\u{1B}": "⎋"
    case "\r": "⏎"
    case "\t": "⇥"
    case "\u{12}": "^R"
    default: String(key)
    }
  }
}
