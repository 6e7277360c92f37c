import TerminalTesting
import Testing
import TimelineArchive
import TimelineExchange
import TimelineExtraction
import TimelineModel

/// A timeline out of an archive is the one that its articles give in memory.
@Suite struct ArchiveTimelineTests {
  @Test func isTheTimelineOfItsArticles() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("c.txt")
    try workshop.add("b.txt", "a.txt")
    let files = ["a.txt", "b.txt", "c.txt"].map {
      SourceFile(path: workshop[$0], bytes: workshop.bytes(of: $0))
    }
    let expected = JSONExport.bytes(of: Extractor().timeline(of: files).timeline)
    // Put together anew, and as it was kept.
    for _ in 0..<2 { #expect(JSONExport.bytes(of: try workshop.archive().timeline()) == expected) }
  }

  @Test func followsItsDocuments() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    let archive = try workshop.archive()
    #expect(try archive.timeline().events.count == 1)
    try workshop.add("b.txt")
    #expect(try archive.timeline().events.count == 2)
    _ = try archive.remove(workshop["a.txt"])
    #expect(try archive.timeline().events.map(\.title) == ["Xi Jinping travels to Italy"])
  }

  @Test func commandsShowIt() throws {
    let workshop = Workshop(Workshop.visits)
    let added = try workshop.summitry("add", workshop["a.txt"], workshop["b.txt"])
    #expect(added.status == 0 && added.text == "2 files read; 2 new documents, 2 in the archive\n")
    let listed = try workshop.summitry("list")
    let read = try runProgram(builtProgram("summitry"), ["list", workshop["a.txt"], workshop["b.txt"]])
    #expect(listed.status == 0 && listed.text == read.text && !listed.text.isEmpty)
    #expect(try runProgram(builtProgram("summitry"), ["list", workshop.archivePath]).text == read.text)
    #expect(try workshop.summitry("people").text.contains("Angela Merkel"))
  }

  @Test func isMadeAnewWhereTheExtractorChanged() throws {
    let workshop = Workshop(Workshop.visits)
    workshop.write(
      "<html><body><p>On May 4, 2022, Emmanuel Macron met Olaf Scholz in Paris.</p></body></html>".utf8,
      to: "d.html")
    try workshop.add("a.txt", "b.txt", "d.html")
    let expected = JSONExport.bytes(of: try workshop.archive().timeline())
    // As another version may have left it, in its own way of storing.
    try workshop.execute("UPDATE extracts SET version = -1, data = x'FF'; UPDATE timelines SET version = -1")
    #expect(JSONExport.bytes(of: try workshop.archive().timeline()) == expected)
  }

  @Test func beginsAsItGoesOn() throws {
    let workshop = Workshop()
    for number in 0..<260 {
      let day = Day(number: Int32(10_000 + number * 20))
      workshop.write("French President Emmanuel Macron visited Japan on \(day).\n".utf8, to: "\(number).txt")
    }
    let archive = try workshop.archive()
    #expect(try archive.beginning() == nil)
    try workshop.add((0..<260).map { "\($0).txt" })
    let whole = try archive.timeline()
    let beginning = try #require(try archive.beginning())
    #expect(beginning.events.count == 200 && whole.events.count == 260)
    #expect(beginning.events.map(\.id) == whole.events.prefix(200).map(\.id))
    for (short, long) in zip(beginning.events, whole.events) {
      #expect(beginning[short.evidence[0].span] == whole[long.evidence[0].span])
      #expect(beginning[short.participants[0].actor].name == "Emmanuel Macron")
    }
  }

  @Test func isMadeAnewWhereWhatWasFoundIsDamaged() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    try workshop.execute("UPDATE extracts SET data = x'FF' WHERE document = 1")
    #expect(try workshop.archive().timeline().events.count == 2)
  }

  /// The ending of its name tells how an article is read; it must be that of the file that it was read from last.
  @Test func readsAnArticleAgainAsItCame() throws {
    let workshop = Workshop([
      "a.html": "<html><body><p>Emmanuel Macron visited Japan.</p><p>He met Shinzo Abe.</p></body></html>"
    ])
    try workshop.add("a.html")
    let text = try workshop.archive().text(ofDocument: workshop["a.html"])
    workshop.write(text, to: "b.txt")
    try workshop.execute("UPDATE extracts SET version = -1")
    try workshop.add("b.txt")
    #expect(try workshop.archive().documentCount() == 1)
    try workshop.execute("UPDATE extracts SET version = -1")
    _ = try workshop.archive().timeline()
    #expect(try workshop.archive().text(ofDocument: workshop["b.txt"]) == text)
  }

  @Test func tellsDocumentsApartWhosePathsLookTheSame() throws {
    let workshop = Workshop([
      "news.jsonl": #"{"text": "Xi Jinping visited Italy in May 2019."}"# + "\n",
      "news.jsonl#1": "French President Emmanuel Macron visited Japan in May 2019.\n",
    ])
    #expect(try workshop.summitry("add", workshop["news.jsonl"], workshop["news.jsonl#1"]).status == 0)
    for _ in 0..<2 {
      let timeline = try workshop.archive().timeline()
      #expect(timeline.events.count == 2)
      for event in timeline.events {
        let name = timeline[event.participants[0].actor].name
        #expect(timeline[event.evidence[0].span].contains(name))
      }
    }
  }

  /// A document that comes has the number of one that went; what is seen first must not mix them up.
  @Test func doesNotBeginWithWordsOfOtherDocuments() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let archive = try workshop.archive()
    #expect(try archive.timeline().events.count == 2)
    _ = try archive.remove(workshop["b.txt"])
    try workshop.add("c.txt")
    let beginning = try #require(try archive.beginning())
    #expect(beginning.events.map(\.title) == ["Emmanuel Macron and Angela Merkel meet in Berlin"])
    #expect(beginning[beginning.events[0].evidence[0].span].contains("Merkel"))
  }

  @Test func isBrowsed() throws {
    let workshop = Workshop(Workshop.visits)
    for _ in 0..<2 {
      try workshop.add("a.txt", "b.txt")
      let terminal = try PseudoTerminal(builtProgram("summitry"), ["--archive", workshop.archivePath])
      #expect(terminal.wait(for: "Macron, Merkel"), "\(terminal.screen.text)")
      terminal.send("q")
      #expect(terminal.waitForEnd() == .exited(0))
    }
  }

  @Test func textsOutliveTheirFiles() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    workshop.remove("a.txt")
    let archive = try workshop.archive()
    for name in [workshop["a.txt"], String(try archive.documents()[0].hash.prefix(8))] {
      #expect(try workshop.summitry("text", name).text == Workshop.visits["a.txt"])
    }
    #expect(try workshop.summitry("text", workshop["b.txt"]).status == 64)
  }

  @Test func hostileNamesAreHarmless() throws {
    let name = "line\nbreak \u{1B}[31m; DROP TABLE files' \"%.txt"
    let workshop = Workshop([name: Workshop.visits["a.txt"]!])
    #expect(try workshop.summitry("add", workshop[name]).status == 0)
    let documents = try workshop.summitry("documents")
    #expect(documents.text.split(separator: "\n").count == 2 && !documents.text.contains("\u{1B}"))
    #expect(try workshop.summitry("list").text.contains("Merkel"))
    #expect(try workshop.summitry("remove", workshop[name]).text == "1 document removed, 0 in the archive\n")
  }

  @Test func keepsWhatLinesOfJSONTell() throws {
    let workshop = Workshop([
      "news.jsonl": """
      {"title": "Rome", "date": "2019-03-22", "url": "https://example.org/1", "text": "Xi Jinping visited Italy on Friday."}
      {"title": "Lima", "date": "2018-11-20", "text": "On Monday, Xi Jinping visited Peru."}
      """
    ])
    #expect(
      try workshop.summitry("add", workshop["news.jsonl"]).text
        == "1 file read; 2 new documents, 2 in the archive\n")
    let documents = try workshop.archive().documents()
    #expect(documents.map(\.paths) == [[workshop["news.jsonl#1"]], [workshop["news.jsonl#2"]]])
    #expect(
      documents.map(\.title) == ["Rome", "Lima"] && documents.map(\.url) == ["https://example.org/1", nil])
    let listed = try workshop.summitry("list").text
    #expect(listed == (try runProgram(builtProgram("summitry"), ["list", workshop["news.jsonl"]]).text))
    // Title and date are there for another extractor, too.
    try workshop.execute("UPDATE extracts SET version = -1, data = x'FF'; UPDATE timelines SET version = -1")
    #expect(try workshop.summitry("list").text == listed && listed.contains("2019-03-22"))
    #expect(try workshop.archive().documents().map(\.title) == ["Rome", "Lima"])
  }
}
