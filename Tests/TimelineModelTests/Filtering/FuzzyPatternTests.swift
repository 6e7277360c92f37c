import RandomTesting
import Testing
import TimelineModel

@Suite struct FuzzyPatternTests {
  /// The name with the letters that were found in brackets; nil where it is not found.
  private func marked(_ pattern: String, _ name: String) -> String? {
    guard let match = FuzzyPattern(pattern).match(in: name) else { return nil }
    var text = ""
    for (index, byte) in name.utf8.enumerated() {
      if match.ranges.contains(where: { $0.lowerBound == index }) { text += "[" }
      text.unicodeScalars.append(Unicode.Scalar(byte))
      if match.ranges.contains(where: { $0.upperBound == index + 1 }) { text += "]" }
    }
    return text
  }

  @Test(arguments: [
    ("", "Kim Jong-un", "Kim Jong-un"),
    ("kim", "Kim Jong-un", "[Kim] Jong-un"),
    ("kju", "Kim Jong-un", "[K]im [J]ong-[u]n"),
    ("jong", "Kim Jong-un", "Kim [Jong]-un"),
    ("un kim", "Kim Jong-un", "[Kim] Jong-[un]"),
    ("jong-un", "Kim Jong-un", "Kim [Jong]-[un]"),
    ("ptn", "Vladimir Putin", "Vladimir [P]u[t]i[n]"),
    ("dimir", "Vladimir Putin", "Vla[dimir] Putin"),
    ("NL", "next-line", "[n]ext-[l]ine"),
    ("line", "lanes or a line", "lanes or a [line]"),
  ])
  func findsLettersInTheirOrder(pattern: String, name: String, expected: String) {
    #expect(marked(pattern, name) == expected)
  }

  @Test(arguments: [
    ("kg", "Kim Jong-un"), ("lan", "places and names"), ("mik", "Kim"), ("kimm", "Kim"),
    ("kim putin", "Kim Jong-un"),
  ])
  func keepsToWords(pattern: String, name: String) {
    #expect(marked(pattern, name) == nil)
  }

  @Test func forgetsAccentsAndCase() throws {
    #expect(try #require(FuzzyPattern("walesa").match(in: "Lech Wałęsa")).ranges == [5..<13])
    #expect(try #require(FuzzyPattern("GROẞ").match(in: "Der Große Saal")).ranges == [4..<9])
    #expect(try #require(FuzzyPattern("стал").match(in: "Иосиф Сталин")).ranges == [11..<19])
    #expect(FuzzyPattern("Ö").match(in: "金正恩") == nil)
    #expect(try #require(FuzzyPattern("正").match(in: "金正恩")).ranges == [3..<6])
  }

  @Test(arguments: [
    ("quit", ["quit", "quit-at-once", "quiet tour", "unquiet site"]),
    ("co", ["code", "Colombia", "Angola, Congo", "discord"]),
    ("kim", ["Kim", "Kimmel", "Hakim"]),
    ("sp", ["spoon", "search-prompt", "passport"]),
  ])
  func ranksTheNearerHigher(pattern: String, names: [String]) {
    let scores = names.map { FuzzyPattern(pattern).match(in: $0)?.score ?? .min }
    #expect(scores == scores.sorted(by: >), "\(zip(names, scores).map { "\($0) \($1)" })")
  }

  @Test func whatIsFoundSpellsThePattern() throws {
    var random = SeededGenerator(seed: 7)
    let letters = Array("abc-é ")
    for _ in 0..<2000 {
      let name = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in letters.randomElement(using: &random)! })
      let kept = name.filter { $0 != " " && $0 != "-" && Bool.random(using: &random) }
      guard let match = FuzzyPattern(kept).match(in: name) else { continue }
      let bytes = Array(name.utf8)
      let found = match.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
      #expect(found == kept || kept.isEmpty, "\(kept) in \(name): \(found)")
    }
  }
}
