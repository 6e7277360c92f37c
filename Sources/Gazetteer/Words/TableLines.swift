/// Tables written as text are cut by bytes: by characters it takes ten times as long, at every start.
extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
  /// The lines that are not empty.
  package var lines: [Substring] { utf8.split(separator: 0x0A).map { Substring($0) } }

  /// The words between spaces and ends of lines.
  package var words: [Substring] { utf8.split { $0 <= 0x20 }.map { Substring($0) } }
}
