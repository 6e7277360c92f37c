import TerminalTesting
import Testing

/// Keys and colours of the user's own, on a terminal.
@Suite struct ConfiguringTests {
  private func start(
    _ configuration: String, _ options: [String] = [], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let articles = try WrittenTimeline.make()
    articles.write(Array(configuration.utf8), to: "config")
    var variables = environment
    variables["XDG_STATE_HOME"] = articles.path("state")
    let terminal = try PseudoTerminal(
      builtProgram("summitry"),
      ["--config", articles.path("config"), articles.path("timeline.json")] + options,
      type: "xterm-256color", environment: variables)
    terminal.attachment = articles
    return terminal
  }

  @Test func keysAreTheUsersOwn() throws {
    let terminal = try start("key next-line = t\nunkey quit\n")
    #expect(terminal.wait { $0.highlighted.contains { $0.contains("Helsinki") } })
    terminal.send("t")
    #expect(terminal.wait { $0.highlighted.contains { $0.contains("Geneva") } }, "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.wait(for: "q does nothing here"))
    terminal.send(":quit\r")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func aMistakeIsToldWithItsLineBeforeAndAfter() throws {
    let terminal = try start("theme = light\nkey nowhere = j\n")
    // Before it is on the screen it is told above.
    #expect(
      terminal.wait {
        $0.modes.alternateScreen && $0.text.contains("config:2: no command is called 'nowhere'")
      })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(
      terminal.screen.text.contains("/config:2: no command is called 'nowhere'"), "\(terminal.screen.text)")
  }

  @Test(
    arguments: [
      ("theme = mono", [:], false), ("theme = dark", ["NO_COLOR": "1"], false), ("theme = light", [:], true),
      ("color person = red", ["NO_COLOR": "1"], false), ("color selected = black on 200", [:], true),
    ] as [(String, [String: String], Bool)])
  func coloursAreTheUsersOwn(configuration: String, environment: [String: String], isColoured: Bool) throws {
    let terminal = try start(configuration, environment: environment)
    #expect(terminal.wait { $0.text.contains("2 events") && !$0.rows[$0.height - 1].isEmpty })
    #expect(terminal.screen.hasShownColour == isColoured)
    if isColoured, configuration.contains("200") {
      #expect(String(decoding: terminal.output, as: UTF8.self).contains("48;5;200"))
    }
  }

  @Test func theUsualFileIsInTheUsersFolder() throws {
    let articles = try WrittenTimeline.make()
    let home = TemporaryFolder()
    home.folder("summitry")
    home.write("summitry/config", "kee = 1\n")
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.path("timeline.json")], type: "xterm-256color",
      environment: ["XDG_CONFIG_HOME": home.path])
    #expect(terminal.wait(for: "config:1: 'kee' is no setting"), "\(terminal.screen.text)")
    withExtendedLifetime((articles, home)) {}
  }

  @Test func aFileThatIsNamedHasToBeThere() throws {
    let articles = try WrittenTimeline.make()
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), ["--config", "/nonexistent/config", articles.path("timeline.json")],
      type: "xterm-256color")
    #expect(terminal.waitForEnd() == .exited(66))
    #expect(terminal.screen.text.contains("summitry: /nonexistent/config: no such file or directory"))
    withExtendedLifetime(articles) {}
  }
}
