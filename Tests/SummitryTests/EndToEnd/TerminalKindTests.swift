import Glibc
import TerminalTesting
import Testing

/// The browser is usable on any terminal, and lists where there is none.
@Suite struct TerminalKindTests {
  private func start(
    _ articles: Articles, _ options: [String] = [], type: String = "xterm-256color",
    environment: [String: String] = [:], width: Int = 80, height: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.folder] + options, type: type, environment: environment,
      width: width,
      height: height)
    terminal.attachment = articles
    return terminal
  }

  @Test(arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100"])
  func showsTheSameOnEveryTerminal(type: String) throws {
    let articles = try Articles.chronicle()
    let usual = try start(articles)
    let terminal = try start(articles, type: type)
    let isTheSame = terminal.wait { screen in
      usual.wait(for: "1 document") && screen.rows == usual.screen.rows
    }
    #expect(isTheSame, "\(terminal.screen.text)")
    #expect(terminal.screen.unknown.isEmpty)
  }

  /// What such a terminal does after its last column cannot be told: nothing is drawn there.
  @Test func leavesTheLastColumnFreeWhereTheLineMayWrapAtOnce() throws {
    let articles = try Articles.chronicle()
    let usual = try start(articles, width: 79)
    let terminal = try start(articles, type: "ansi", width: 80)
    for (key, shown) in [
      ("", "1/3"), ("j", "2/3"), ("\r", "excerpt 1 of 1"), ("\u{1B}", "2/3"), ("f", "narrow:"),
    ] {
      usual.send(key)
      terminal.send(key)
      let isTheSame = terminal.wait { screen in
        usual.wait(for: shown) && screen.rows == usual.screen.rows
      }
      #expect(isTheSame, "\(terminal.screen.text)")
    }
  }

  @Test func listsOnATerminalThatShowsOnlyLines() throws {
    let terminal = try start(Articles.chronicle(), type: "dumb")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.isCooked)
  }

  @Test func saysWhyItListsOnAnUnknownTerminal() throws {
    let terminal = try start(Articles.chronicle(), type: "no-such-type")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.text.contains("unknown terminal type \"no-such-type\""))
  }

  @Test(
    arguments: [
      ([], [:], true), ([], ["NO_COLOR": "1"], false), (["--no-color"], [:], false),
      (["--background", "light"], [:], true),
    ] as [([String], [String: String], Bool)])
  func coloursAreTheUsersChoice(options: [String], environment: [String: String], isColoured: Bool) throws {
    let terminal = try start(Articles.chronicle(), options, environment: environment)
    #expect(terminal.wait(for: "1 document"))
    #expect(terminal.screen.hasShownColour == isColoured)
  }

  @Test func leavesTheMouseAlone() throws {
    let articles = try Articles.chronicle()
    let with = try start(articles)
    #expect(with.wait { $0.modes.mouse })
    let without = try start(articles, ["--no-mouse"])
    #expect(without.wait(for: "1 document"))
    #expect(!without.screen.modes.mouse)
  }

  @Test func liveInAnySize() throws {
    let terminal = try start(Articles.chronicle(), width: 1, height: 1)
    #expect(terminal.wait { $0.modes.alternateScreen })
    for key in ["?", "\u{1B}", "f", "\u{1B}", "/", "a", "\u{1B}", "\"", "\u{1B}"] {
      terminal.send(key)
      for (width, height) in [(300, 100), (1, 1), (40, 10), (2, 40), (120, 2)] {
        terminal.resize(width: width, height: height)
      }
    }
    terminal.resize(width: 80, height: 24)
    #expect(terminal.wait(for: "1 document"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func readsAnArticleFromStandardInputAndKeysFromTheTerminal() throws {
    let articles = try Articles.chronicle()
    let input = open(articles.path("chronicle.txt"), O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    let terminal = try PseudoTerminal(builtProgram("summitry"), ["-"], input: input)
    #expect(terminal.wait(for: "1 document"))
    terminal.send("?")
    #expect(terminal.wait(for: "every key"))
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isCooked)
  }
}
