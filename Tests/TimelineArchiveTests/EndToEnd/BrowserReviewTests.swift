import Glibc
import TerminalTesting
import Testing
import TimelineArchive
import TimelineModel

/// Reviewing in the browser, in a terminal.
@Suite struct BrowserReviewTests {
  /// The browser on an archive of three events, with an editor that makes changes of its own.
  private func browser(_ workshop: Workshop, editing script: String = "", width: Int = 120) throws
    -> PseudoTerminal
  {
    try workshop.add("a.txt", "b.txt", "c.txt")
    workshop.write("#!/bin/sh\nfor file; do :; done\n\(script)\n".utf8, to: "editor")
    chmod(workshop["editor"], 0o755)
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), ["--archive", workshop.archivePath],
      environment: ["EDITOR": workshop["editor"], "TMPDIR": workshop.folder], width: width)
    try #require(terminal.wait(for: "3 events"), "\(terminal.screen.text)")
    return terminal
  }

  private func log(_ workshop: Workshop) throws -> [LogEntry.Deed] {
    try workshop.archive().log().map(\.deed)
  }

  @Test func acceptsRejectsAndTakesBack() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop)
    terminal.send("a")
    #expect(terminal.wait(for: "✓ accepted"), "\(terminal.screen.text)")
    terminal.send("r")
    #expect(terminal.wait(for: "rejected: Xi Jinping travels to Italy"))
    #expect(terminal.wait(for: "2 events"))
    terminal.send("R")
    #expect(terminal.wait(for: "taken back: reject"))
    #expect(terminal.wait(for: "3 events"))
    terminal.send("Yq")
    // What was asked for is kept before the program ends.
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try log(workshop) == [.change(.accept), .change(.reject), .undo(2), .redo(2)])
  }

  @Test func goesToWhatComesBack() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop)
    terminal.send("a")
    #expect(terminal.wait(for: "accepted: "), "\(terminal.screen.text)")
    terminal.send("r")
    #expect(terminal.wait(for: "2 events"), "\(terminal.screen.text)")
    terminal.send("R")
    #expect(terminal.wait(for: "taken back: reject"), "\(terminal.screen.text)")
    #expect(terminal.wait(for: "1/3"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  /// The documents are read when the browser starts and not again for each thing that is said.
  @Test func readsDocumentsOnce() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop)
    terminal.send("a")
    #expect(terminal.wait(for: "accepted: "), "\(terminal.screen.text)")
    try workshop.execute("DELETE FROM timelines; DELETE FROM extracts; DELETE FROM texts")
    terminal.send("r")
    #expect(terminal.wait(for: "2 events"), "\(terminal.screen.text)")
    terminal.send("R")
    #expect(terminal.wait(for: "3 events"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func namesTheFileOfWhatWasNotUnderstood() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop, editing: #"echo garbage > "$file""#, width: 80)
    terminal.send("E")
    #expect(terminal.wait(for: ".txt: "), "\(terminal.screen.text)")
    let file = try #require(names(of: workshop.folder).first { $0.hasPrefix("summitry-event") })
    #expect(terminal.screen.text.contains("your text is in \(workshop[file])"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func correctsInTheEditor() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(
      workshop,
      editing:
        #"sed -i 's/^date: .*/date: 2018-05/; s/^tags:.*/tags: b, a/; s/^note:.*/note: Seen./' "$file""#)
    terminal.send("E")
    #expect(terminal.wait(for: "kept: Xi Jinping travels to Italy"), "\(terminal.screen.text)")
    #expect(terminal.wait(for: "Seen."))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let event = try workshop.archive().timeline().events[0]
    #expect(event.date.edtf == "2018-05")
    #expect(event.review == Review(verdict: .accepted, notes: ["Seen."], tags: ["a", "b"]))
    // Nothing is left of the file.
    #expect(names(of: workshop.folder).allSatisfy { !$0.hasPrefix("summitry-event") })
  }

  @Test(arguments: [
    ("true", "nothing was changed"), (#"sed -i 's/^date: .*/date: in May/' "$file""#, "'in May' is no date"),
    ("exit 3", "ended with status 3"),
  ])
  func keepsNothingElse(script: String, notice: String) throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop, editing: script)
    terminal.send("E")
    #expect(terminal.wait(for: notice), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try log(workshop).isEmpty)
    // What somebody typed is not lost by a mistake in it.
    let left = names(of: workshop.folder).filter { $0.hasPrefix("summitry-event") }
    #expect(left.count == (script.contains("in May") ? 1 : 0))
    for file in left { #expect(String(decoding: workshop.bytes(of: file), as: UTF8.self).contains("in May")) }
  }

  @Test func mergesAndSplits() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop)
    terminal.send("sjM")
    #expect(terminal.wait(for: "merged: "), "\(terminal.screen.text)")
    #expect(terminal.wait(for: "2 events"))
    terminal.send("S ")
    #expect(terminal.wait(for: "1 of 2 go"), "\(terminal.screen.text)")
    terminal.send("\r")
    #expect(terminal.wait(for: "split: "), "\(terminal.screen.text)")
    #expect(terminal.wait(for: "3 events"))
    terminal.send("RR")
    #expect(terminal.wait(for: "taken back: merge"), "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try log(workshop) == [.change(.merge), .change(.split), .undo(2), .undo(1)])
  }

  @Test func addsAnEventOfOnesOwn() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try browser(workshop)
    // Words of the article, and what they tell of.
    terminal.send("\rv$\r")
    #expect(terminal.wait(for: "an event: “TOKYO"), "\(terminal.screen.text)")
    terminal.send("2018-05\tc\t\tAngela Merkel; Jane Doe\tLyon, France\r")
    #expect(terminal.wait(for: "added: Angela Merkel and Jane Doe speak by telephone, 2018-05"))
    terminal.send("qq")
    #expect(terminal.waitForEnd() == .exited(0))
    let timeline = try workshop.archive().timeline()
    let event = timeline.events[0]
    #expect(event.kind == .call && event.date.edtf == "2018-05" && event.review.verdict == .accepted)
    #expect(event.participants.map { timeline[$0.actor].slug } == ["angela-merkel", "jane-doe"])
    #expect(event.place == Place(name: "Lyon", country: CountryCode("FR")))
    #expect(timeline[event.evidence[0].span].hasPrefix("TOKYO, June 9, 2020"))
  }

  @Test func asksAgainWhoIsMeant() throws {
    let workshop = Workshop(Workshop.visits)
    workshop.write(
      "On May 4, 2010, Kim Jong-il met Hu Jintao in Beijing. On May 7, 2018, Kim Jong-un met Xi Jinping in Dalian.\n"
        .utf8, to: "d.txt")
    try workshop.add("d.txt")
    try #require(try workshop.archive().timeline().actors(named: "Kim").count == 2)
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), ["--archive", workshop.archivePath], width: 120)
    try #require(terminal.wait(for: "2 events"), "\(terminal.screen.text)")
    terminal.send("\rv\r\t\t\tKim\r")
    #expect(terminal.wait(for: "'Kim' may mean"), "\(terminal.screen.text)")
    // It is all there to be corrected.
    terminal.send("\u{15}Angela Merkel\r")
    #expect(terminal.wait(for: "added: Angela Merkel holds talks"), "\(terminal.screen.text)")
    terminal.send("qq")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func needsAnArchive() throws {
    let workshop = Workshop(Workshop.visits)
    let terminal = try PseudoTerminal(builtProgram("summitry"), [workshop["a.txt"]], width: 100)
    try #require(terminal.wait(for: "1 event"))
    terminal.send("a")
    #expect(terminal.wait(for: "keep the articles: 'summitry add'"), "\(terminal.screen.text)")
  }
}
