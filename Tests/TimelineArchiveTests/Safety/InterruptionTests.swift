import Glibc
import RandomTesting
import TerminalTesting
import Testing
import TimelineArchive
import TimelineModel

/// However adding ends, the archive is whole, and adding again completes it.
@Suite struct InterruptionTests {
  private let count = 400

  /// Several batches of articles, each with a line of its own.
  private func manyArticles() -> Workshop {
    let workshop = Workshop()
    for number in 0..<count {
      let day = Day(number: Int32(15_000 + number * 9))
      let text = "French President Emmanuel Macron visited Japan on \(day)."
      workshop.write("\(text)\n\nThis is report number \(number).\n".utf8, to: "in/\(number).txt")
    }
    return workshop
  }

  private func expectCompletion(_ workshop: Workshop, _ location: SourceLocation = #_sourceLocation) throws {
    let completed = try workshop.summitry("add", workshop["in"])
    #expect(completed.status == 0, "\(completed.messages)", sourceLocation: location)
    #expect(completed.text.hasSuffix(" \(count) in the archive\n"), sourceLocation: location)
    let listed = try workshop.summitry("list")
    let read = try runProgram(builtProgram("summitry"), ["list", workshop["in"]])
    #expect(listed.text == read.text && listed.status == 0, sourceLocation: location)
  }

  @Test func isKilledAtAnyMoment() throws {
    let workshop = manyArticles()
    // A person's word on an article that is there already.
    workshop.write("On May 3, 2003, Vladimir Putin visited France.\n".utf8, to: "first.txt")
    try workshop.add("first.txt")
    try workshop.review(.note("kept"), "Putin")
    var random = SeededGenerator(seed: 42)
    var kept = 0
    for _ in 0..<12 {
      let adding = try PseudoTerminal(
        builtProgram("summitry"), ["add", workshop["in"], "--archive", workshop.archivePath])
      usleep(UInt32.random(in: 0..<120_000, using: &random))
      adding.signal(SIGKILL)
      _ = adding.waitForEnd()
      // What was kept stays kept, and is whole.
      let count = try workshop.archive().documentCount()
      #expect(count >= kept)
      kept = count
      let files = try workshop.archive().files().count
      #expect(files == count)
    }
    #expect(try workshop.summitry("verify").status == 0)
    #expect(try workshop.archive().timeline().events.filter { $0.review.notes == ["kept"] }.count == 1)
    _ = try workshop.archive().remove(workshop["first.txt"])
    try expectCompletion(workshop)
  }

  /// One large file of many articles is kept bit by bit, and what is kept need not be read again.
  @Test func isKilledInTheMiddleOfAFile() throws {
    let workshop = Workshop()
    let lines = (0..<1500).map { number in
      let day = Day(number: Int32(15_000 + number * 3))
      return
        #"{"title": "Report \#(number)", "text": "French President Emmanuel Macron visited Japan on \#(day)."}"#
    }
    workshop.write((lines.joined(separator: "\n") + "\n").utf8, to: "news.jsonl")
    let arguments = ["add", workshop["news.jsonl"], "--archive", workshop.archivePath]
    var kept = 0
    var partial = 0
    for _ in 0..<40 {
      let adding = try PseudoTerminal(builtProgram("summitry"), arguments)
      // Killed once it has kept more.
      while kept < 1500, try workshop.archive().documentCount() <= kept { usleep(1000) }
      adding.signal(SIGKILL)
      _ = adding.waitForEnd()
      kept = try workshop.archive().documentCount()
      if kept > 0, kept < 1500 { partial += 1 }
      #expect(try workshop.summitry("verify").status == 0)
      if kept == 1500 { break }
    }
    #expect(partial > 0 && kept == 1500)
    let completed = try workshop.summitry("add", workshop["news.jsonl"])
    #expect(
      completed.status == 0 && completed.text.hasSuffix(" 1500 in the archive\n"), "\(completed.messages)")
    #expect(try workshop.summitry("add", workshop["news.jsonl"]).text.hasPrefix("0 files read, 1 unchanged"))
    #expect(
      try workshop.summitry("list").text
        == runProgram(builtProgram("summitry"), ["list", workshop["news.jsonl"]]).text)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func isAskedToStop(signal: Int32) throws {
    let workshop = manyArticles()
    let adding = try PseudoTerminal(
      builtProgram("summitry"), ["add", workshop["in"], "--archive", workshop.archivePath])
    #expect(adding.wait(for: "of \(count) files"))
    adding.signal(signal)
    // It may have been through before the signal came.
    let end = adding.waitForEnd()
    #expect(end == .exited(130) || end == .exited(0))
    if end == .exited(130) { #expect(adding.screen.text.contains("are left")) }
    try expectCompletion(workshop)
  }

  @Test func twoAddAtOnce() throws {
    let workshop = manyArticles()
    let arguments = ["add", workshop["in"], "--archive", workshop.archivePath]
    let adding = try (0..<2).map { _ in try PseudoTerminal(builtProgram("summitry"), arguments) }
    for program in adding { #expect(program.waitForEnd() == .exited(0), "\(program.screen.text)") }
    try expectCompletion(workshop)
  }

  /// What cannot be kept to save time is made again each time.
  /// 66 half kilobytes leave room for what tells the log's readers from each other, and not for the log.
  @Test(arguments: [66, 0])
  func showsEverythingWhereTheDiskIsFull(room: Int) throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let script = "ulimit -f \(room); exec \"$@\""
    let listed = try runProgram(
      "/bin/sh", ["-c", script, "sh", builtProgram("summitry"), "list", "--archive", workshop.archivePath])
    #expect(listed.status == 0 && listed.text.split(separator: "\n").count == 2, "\(listed.messages)")
    #expect(try workshop.summitry("list").text == listed.text)
    let reviewed = try runProgram(
      "/bin/sh",
      [
        "-c", "ulimit -f 0; exec \"$@\"", "sh", builtProgram("summitry"), "review", "accept", "1",
        "--archive",
        workshop.archivePath,
      ])
    #expect(reviewed.status == 74 && reviewed.messages.contains("the disk is full"), "\(reviewed.messages)")
  }

  @Test func runsOutOfSpace() throws {
    let workshop = manyArticles()
    // A file can be no longer than this many half kilobytes.
    let script = "ulimit -f 700; exec \"$@\""
    let full = try runProgram(
      "/bin/sh",
      [
        "-c", script, "sh", builtProgram("summitry"), "add", workshop["in"], "--archive",
        workshop.archivePath,
      ])
    #expect(full.status == 74 && full.messageLines.count == 1, "\(full.messages)")
    try expectCompletion(workshop)
  }
}
