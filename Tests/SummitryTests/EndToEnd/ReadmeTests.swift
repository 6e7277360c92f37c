import Foundation
import TerminalTesting
import Testing

@testable import summitry

/// What README.md shows is what one sees.
@Suite struct ReadmeTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func thePictureIsTheSeedOnAScreenOf100Columns() throws {
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let picture = readme.components(separatedBy: "```\n")[1].split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [root.appendingPathComponent("seeds").path], width: 100,
      height: picture.count)
    try #require(terminal.wait(for: "1 document"), "\(terminal.screen.text)")
    terminal.send("Gk")
    let isShown = terminal.wait { $0.rows.map(trimmed) == picture.map { trimmed(String($0)) } }
    #expect(isShown, "\(terminal.screen.text)")
  }

  @Test func theConfigurationOfTheExampleHasNoMistakes() throws {
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let example = try #require(
      readme.components(separatedBy: "```\n").first { $0.contains("key next-line =") })
    let configuration = Configuration(text: example)
    #expect(configuration.mistakes.map(\.message) == [])
    #expect(configuration.looks.count == 3)
  }

  private func trimmed(_ row: String) -> String {
    String(row.reversed().drop { $0 == " " }.reversed())
  }
}
