import TimelineModel

/// What is wrong with the text of a session.
public struct SessionError: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// In a few words.
  public let message: String
}

/// A session as text: a word and its value on each line, between a first and a last line that tell that it is
/// whole.
extension Session {
  private static let first = "summitry session 1"
  private static let last = "end"

  /// The text that `init(text:)` reads.
  public var text: String {
    var lines = [Session.first]
    lines += paths.map { "path " + Session.escaped($0) }
    if let date { lines.append("date \(date)") }
    if !filter.isEmpty { lines.append("filter " + Session.escaped(filter)) }
    lines.append("view " + Session.word(mode))
    lines.append("lanes " + Session.word(lanes))
    lines.append("matrix " + Session.word(matrix))
    if let unit { lines.append("zoom " + unit.word) }
    if quoteOrder != .date { lines.append("quotes " + Session.word(quoteOrder)) }
    if let event { lines.append("event \(event)" + (day.map { " \($0)" } ?? "")) }
    if !aside.isEmpty { lines.append("aside " + Session.escaped(aside)) }
    lines += marks.sorted { $0.key < $1.key }.map { "mark \($0.key) \($0.value)" }
    if isAllFolded { lines.append("fold all") }
    lines += foldExceptions.map { (isAllFolded ? "unfold " : "fold ") + "\($0)" }
    lines += screens.map(Session.line)
    return (lines + [Session.last, ""]).joined(separator: "\n")
  }

  /// Reads a text.
  ///
  /// - Throws: where it is not what `text` has written.
  public init(text: String) throws(SessionError) {
    self.init(paths: [])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map({ $0 == Session.first }) ?? false else {
      throw SessionError(line: 1, message: "this is no session of summitry's")
    }
    for (index, line) in lines.enumerated().dropFirst() {
      if line == Session.last { return }
      if line.isEmpty, index == lines.count - 1 { break }
      let space = line.firstIndex(of: " ") ?? line.endIndex
      let value = line[space...].dropFirst()
      guard take(line[..<space], value) else {
        throw SessionError(line: index + 1, message: "'\(line.prefix(40))' means nothing")
      }
    }
    throw SessionError(line: lines.count, message: "the end is missing")
  }

  /// - Returns: whether the value means something.
  private mutating func take(_ word: Substring, _ value: Substring) -> Bool {
    switch word {
    case "path": paths.append(Session.unescaped(value))
    case "filter": filter = Session.unescaped(value)
    case "date":
      date = Day(value)
      return date != nil
    case "view": return Session.take(value, Session.word(_:), Mode.allCases, &mode)
    case "lanes": return Session.take(value, Session.word(_:), [.people, .countries], &lanes)
    case "matrix": return Session.take(value, Session.word(_:), [.people, .countries], &matrix)
    case "quotes": return Session.take(value, Session.word(_:), QuoteOrder.allCases, &quoteOrder)
    case "zoom":
      unit = TimeUnit.allCases.first { $0.word == value }
      return unit != nil
    case "event":
      let parts = value.split(separator: " ")
      event = parts.first.flatMap { Event.ID($0) }
      day = parts.count > 1 ? Day(parts[1]) : nil
      return event != nil && parts.count <= 2 && (day != nil) == (parts.count == 2)
    case "aside": aside = Session.unescaped(value)
    case "mark":
      let parts = value.split(separator: " ")
      guard parts.count == 2, parts[0].unicodeScalars.count == 1, let letter = parts[0].unicodeScalars.first,
        let event = Event.ID(parts[1])
      else { return false }
      marks[letter] = event
    case "fold" where value == "all": isAllFolded = true
    case "fold", "unfold":
      guard let journey = Event.ID(value), (word == "unfold") == isAllFolded else { return false }
      foldExceptions.append(journey)
    case "open":
      guard let screen = Session.screen(value) else { return false }
      screens.append(screen)
    default: return false
    }
    return true
  }

  private static func line(_ screen: OpenScreen) -> String {
    switch screen.kind {
    case .quoteList: "open quotes \(screen.current)"
    case .quote: "open quote \(screen.current) \(screen.top)"
    case .event(let id): "open event \(screen.current) \(screen.top) \(id)"
    case .document(let path): "open document \(screen.current) \(screen.top) \(escaped(path))"
    }
  }

  private static func screen(_ value: Substring) -> OpenScreen? {
    let parts = value.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    func number(_ part: Int) -> Int? {
      guard parts.indices.contains(part), let number = Int(parts[part]), number >= 0 else { return nil }
      return number
    }
    guard let current = number(1) else { return nil }
    if parts[0] == "quotes" { return parts.count == 2 ? OpenScreen(kind: .quoteList, current: current) : nil }
    guard let top = number(2) else { return nil }
    switch (parts[0], parts.count) {
    case ("quote", 3): return OpenScreen(kind: .quote, current: current, top: top)
    case ("event", 4):
      return Event.ID(parts[3]).map { OpenScreen(kind: .event($0), current: current, top: top) }
    case ("document", 4): return OpenScreen(kind: .document(unescaped(parts[3])), current: current, top: top)
    default: return nil
    }
  }

  private static func take<Value>(
    _ text: Substring, _ word: (Value) -> String, _ all: [Value], _ value: inout Value
  ) -> Bool {
    guard let found = all.first(where: { word($0) == text }) else { return false }
    value = found
    return true
  }

  private static func word(_ mode: Mode) -> String { String(describing: mode) }
  private static func word(_ order: QuoteOrder) -> String { String(describing: order) }
  private static func word(_ subject: Subject) -> String { String(describing: subject) }

  /// One line, whatever is in it.
  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\n", with: "%0A").replacing("\r", with: "%0D")
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("%0A", with: "\n").replacing("%0D", with: "\r").replacing("%25", with: "%")
  }
}
