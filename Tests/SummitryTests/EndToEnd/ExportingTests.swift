import TerminalTesting
import Testing

/// Writing what is shown to a file, on a terminal.
@Suite struct ExportingTests {
  private func browser(_ articles: Articles) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.path("timeline.json")], type: "xterm-256color")
    terminal.attachment = articles
    try #require(
      terminal.wait { $0.text.contains("2 events") && !$0.rows[$0.height - 1].isEmpty },
      "\(terminal.screen.text)")
    return terminal
  }

  @Test(arguments: [("events.csv", "id,"), ("events.md", "# Timeline"), ("events.json", "{\"schema\"")])
  func theNameTellsTheFormat(name: String, beginning: String) throws {
    let articles = try WrittenTimeline.make()
    let terminal = try browser(articles)
    terminal.send("e\u{15}\(articles.path(name))\r")
    #expect(terminal.wait(for: "wrote 2 events to"), "\(terminal.screen.text)")
    #expect(articles.text(name)?.hasPrefix(beginning) ?? false, "\(articles.text(name) ?? "no file")")
    #expect(articles.names == ["article.txt", name, "timeline.json"].sorted())
  }

  @Test func aNameThatTellsNoFormatIsWrittenInTheOneThatIsSaid() throws {
    let articles = try WrittenTimeline.make()
    let terminal = try browser(articles)
    terminal.send("e\u{15}\(articles.path("events.xls"))\r")
    #expect(terminal.wait(for: "wrote 2 events as JSON to"), "\(terminal.screen.text)")
    #expect(articles.text("events.xls")?.hasPrefix("{\"schema\"") ?? false)
  }

  @Test func onlyWhatTheFilterLeavesIsWritten() throws {
    let articles = try WrittenTimeline.make()
    let terminal = try browser(articles)
    terminal.send("fbiden \re\u{15}\(articles.path("events.csv"))\r")
    #expect(terminal.wait(for: "wrote 1 event to"), "\(terminal.screen.text)")
    let text = try #require(articles.text("events.csv"))
    #expect(text.contains("Geneva") && !text.contains("Helsinki"))
  }

  @Test func aFileIsReplacedOnlyAfterAYes() throws {
    let articles = try WrittenTimeline.make()
    articles.write(Array("mine".utf8), to: "events.csv")
    let terminal = try browser(articles)
    terminal.send("e\u{15}\(articles.path("events.csv"))\r")
    #expect(terminal.wait(for: "exists. Replace it?"), "\(terminal.screen.text)")
    terminal.send("n")
    #expect(terminal.wait(for: "Markdown"), "\(terminal.screen.text)")
    #expect(articles.text("events.csv") == "mine")
    terminal.send("\r")
    #expect(terminal.wait(for: "exists. Replace it?"))
    terminal.send("y")
    #expect(terminal.wait(for: "wrote 2 events to"), "\(terminal.screen.text)")
    #expect(articles.text("events.csv")?.contains("Helsinki") ?? false)
  }

  @Test func whatCannotBeWrittenIsAskedForAgain() throws {
    let articles = try WrittenTimeline.make()
    let terminal = try browser(articles)
    terminal.send("e\u{15}/nonexistent/events.csv\r")
    #expect(
      terminal.wait {
        $0.text.contains("no such file or directory") && $0.text.contains("/nonexistent/events.csv")
      }, "\(terminal.screen.text)")
    terminal.send("\u{1B}")
    #expect(terminal.wait { !$0.text.contains("/nonexistent") }, "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func whatIsBeingWrittenIsFinishedBeforeTheEnd() throws {
    let articles = try WrittenTimeline.make(length: 3000)
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.path("timeline.json")], type: "xterm-256color")
    terminal.attachment = articles
    #expect(terminal.wait(for: "3,002 events"), "\(terminal.screen.text)")
    terminal.send("e\u{15}\(articles.path("events.json"))\rq")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(articles.names == ["article.txt", "events.json", "timeline.json"])
    let listed = try summitry("list", articles.path("events.json"))
    #expect(listed.text.split(separator: "\n").count == 3002)
  }
}
