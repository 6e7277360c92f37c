import TerminalTesting
import Testing
import TimelineArchive
import TimelineModel

/// What a person said goes with the exports, and comes back with them.
@Suite struct ExportedReviewTests {
  private func workshop() throws -> Workshop {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt", "c.txt")
    try workshop.review(.accept, "Merkel")
    try workshop.review(.note("See \"Le Monde\""), "Merkel")
    try workshop.review(.tag("steel"), "Merkel")
    try workshop.review(.reject, "Xi")
    return workshop
  }

  @Test func csvAndMarkdownHaveIt() throws {
    let workshop = try workshop()
    let csv = try workshop.summitry("list", "--format", "csv").text
    #expect(csv.contains(#",accepted,steel,"See ""Le Monde""",yes"#) && csv.contains(",proposed,,,yes"))
    #expect(!csv.contains("rejected"))
    let all = try workshop.summitry("list", "--format", "csv", "--rejected").text
    #expect(all.contains(",rejected,,,yes"))
    let markdown = try workshop.summitry("list", "--format", "markdown").text
    #expect(markdown.contains("(meeting, Berlin, accepted)") && markdown.contains("  - Tags: steel\n"))
    #expect(markdown.contains("  - Note: See \"Le Monde\"\n"))
  }

  @Test func jsonComesBack() throws {
    let workshop = try workshop()
    let export = try workshop.summitry("list", "--format", "json", "--rejected").text
    workshop.write(export.utf8, to: "export.json")
    func listed(_ arguments: String...) throws -> String {
      try runProgram(builtProgram("summitry"), ["list", workshop["export.json"]] + arguments).text
    }
    #expect(try listed("--format", "json", "--rejected") == export)
    // What was rejected is not shown unless it is asked for.
    #expect(try listed() == workshop.summitry("list").text)
    #expect(try listed("--rejected").contains("Xi Jinping"))
    let shown = try runProgram(builtProgram("summitry"), ["show", "Merkel", workshop["export.json"]]).text
    #expect(shown.contains("accepted") && shown.contains("steel") && shown.contains("Le Monde"))
  }

  @Test func theBrowserShowsIt() throws {
    let workshop = try workshop()
    let export = try workshop.summitry("list", "--format", "json", "--rejected").text
    workshop.write(export.utf8, to: "export.json")
    let terminal = try PseudoTerminal(builtProgram("summitry"), [workshop["export.json"]], width: 120)
    #expect(terminal.wait(for: "2 events"), "\(terminal.screen.text)")
    terminal.send("j")
    #expect(terminal.wait(for: "✓ accepted"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
