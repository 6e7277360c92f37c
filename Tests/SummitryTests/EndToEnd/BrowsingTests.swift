import Glibc
import TerminalTesting
import Testing

/// What a person does in the browser, on a terminal.
@Suite struct BrowsingTests {
  private func browser(
    _ articles: Articles, type: String = "xterm-256color", environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.path("timeline.json")], type: type, environment: environment)
    terminal.attachment = articles
    // It is drawn from top to bottom.
    let isDrawn = terminal.wait { $0.text.contains("2 events") && !$0.rows[$0.height - 1].isEmpty }
    try #require(isDrawn, "\(terminal.screen.text)")
    return terminal
  }

  @Test func theSelectionFollowsTheKeysAndTheMouse() throws {
    let terminal = try browser(WrittenTimeline.make())
    func selects(_ place: String) -> Bool {
      terminal.wait { $0.highlighted.contains { $0.contains(place) } }
    }
    #expect(selects("Helsinki"), "\(terminal.screen.text)")
    terminal.send("j")
    #expect(selects("Geneva"))
    terminal.send("\u{1B}OA")
    #expect(selects("Helsinki"))
    let row = try #require(terminal.screen.rows.firstIndex { $0.contains("Geneva") })
    terminal.send("\u{1B}[<0;5;\(row + 1)M")
    #expect(selects("Geneva"))
    terminal.send("k\r")
    #expect(terminal.wait(for: "Paragraph 60"))
    for _ in 0..<8 { terminal.send("\u{1B}[<64;5;\(row + 1)M") }
    #expect(terminal.wait { !$0.text.contains("Paragraph 60") && $0.text.contains("Paragraph 4") })
  }

  @Test func aLongTimelineIsReadOnWhileItIsShown() throws {
    let articles = try WrittenTimeline.make(length: 1200)
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.path("timeline.json")], type: "xterm-256color")
    terminal.attachment = articles
    #expect(terminal.wait(for: "1202 events"), "\(terminal.screen.text)")
    terminal.send("G")
    #expect(terminal.wait { $0.highlighted.contains { $0.contains("Geneva") } }, "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func aSourceThatIsOpenStaysOpenWhileTheRestIsRead() throws {
    let articles = try WrittenTimeline.make(length: 4000)
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.path("timeline.json")], type: "xterm-256color")
    terminal.attachment = articles
    terminal.send("\r")
    #expect(terminal.wait(for: "Sauli Niinistö received"), "\(terminal.screen.text)")
    terminal.send("\u{1B}")
    #expect(terminal.wait(for: "4002 events"))
    terminal.send("\rQ")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func manyArticlesAreShownWhileTheyAreRead() throws {
    let folder = TemporaryFolder()
    for number in 0..<1500 {
      let filler = String(repeating: "Nothing else of note was told on that day. ", count: 40)
      folder.write(
        "\(number).txt",
        "PARIS, May \(number % 28 + 1), \(1950 + number % 70) — Emmanuel Macron met Olaf Scholz in Paris. \(filler)\(number)"
      )
    }
    let terminal = try PseudoTerminal(builtProgram("summitry"), [folder.path], type: "xterm-256color")
    #expect(terminal.wait(for: "of 1,500 ·"), "\(terminal.screen.text)")
    terminal.send("j")
    #expect(terminal.wait(seconds: 60) { $0.text.contains("1500 documents") && !$0.text.contains("reading") })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func whatCannotBeReadIsToldAtTheEnd() throws {
    let folder = TemporaryFolder()
    for number in 0..<300 {
      folder.write(
        "\(number).txt", "PARIS, May 1, 2020 — Emmanuel Macron met Olaf Scholz in Paris. \(number)")
    }
    folder.write("zero.txt", [0xFF, 0xFE, 0xFD])
    let terminal = try PseudoTerminal(builtProgram("summitry"), [folder.path], type: "xterm-256color")
    #expect(terminal.wait(seconds: 30) { $0.text.contains("300 documents") })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(65))
    #expect(terminal.screen.text.contains("zero.txt: "), "\(terminal.screen.text)")
  }

  @Test func opensTheSourceAndComesBack() throws {
    let terminal = try browser(WrittenTimeline.make())
    let before = terminal.screen.text
    terminal.send("\r")
    #expect(terminal.wait(for: "Paragraph 60"))
    #expect(terminal.screen.text.contains("Sauli Niinistö received Vladimir Putin"))
    terminal.send("\u{1B}")
    #expect(terminal.wait { $0.text == before })
  }

  @Test func opensTheEditorAtTheLineAndComesBack() throws {
    let articles = try WrittenTimeline.make()
    let script = "echo \"$@\" >\"$(dirname \"$0\")/arguments\"; echo the editor; read line"
    articles.write(Array(script.utf8), to: "editor.sh")
    let terminal = try browser(articles, environment: ["EDITOR": "/bin/sh " + articles.path("editor.sh")])
    terminal.send("\r")
    #expect(terminal.wait(for: "Paragraph 60"))
    terminal.send("o")
    #expect(terminal.wait { $0.text.contains("the editor") && !$0.modes.alternateScreen })
    #expect(terminal.isCooked)
    #expect(terminal.screen.modes == TerminalEmulator.Modes())
    #expect(articles.text("arguments") == "+123 \(articles.path("article.txt"))\n")
    terminal.resize(width: 90, height: 30)
    terminal.send("\n")
    #expect(terminal.wait { $0.modes.alternateScreen && $0.text.contains("Niinistö received") })
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func saysWhatIsWrongWithTheEditor() throws {
    let terminal = try browser(WrittenTimeline.make(), environment: ["EDITOR": "/nonexistent/editor"])
    terminal.send("\ro")
    #expect(terminal.wait(for: "cannot run the editor '/nonexistent/editor'"))
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func copiesAsACitation() throws {
    let terminal = try browser(WrittenTimeline.make())
    terminal.send("\r")
    #expect(terminal.wait(for: "Paragraph 60"))
    terminal.send("y")
    #expect(terminal.wait { $0.clipboard.count == 1 })
    #expect(terminal.screen.clipboard[0].hasPrefix("c;"))
  }

  @Test func hostileWordsNeverReachTheTerminal() throws {
    let hostile = "\u{1B}]0;owned\u{7} \u{1B}[2J \u{9B}31m \u{202E}txet\u{2066} \u{200B}\u{FEFF} \u{8}\u{8}"
    let terminal = try browser(WrittenTimeline.make(middle: hostile))
    terminal.send("j\r")
    #expect(terminal.wait(for: "owned"))
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exited(0))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}]0;"))
    for scalar: Unicode.Scalar in ["\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}"] {
      #expect(!output.unicodeScalars.contains(scalar))
    }
  }

  @Test func keysThatComeAtOnceAreAllTaken() throws {
    let terminal = try browser(WrittenTimeline.make())
    terminal.send("jkj\r\u{1B}OB\u{1B}OB?")
    #expect(terminal.wait(for: "every key"))
    terminal.send("QQQ")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
