import Testing
import TimelineArchive
import TimelineExtraction
import TimelineModel

@Suite struct AddingTests {
  @Test func keepsDocuments() throws {
    let workshop = Workshop(Workshop.visits)
    let progress = try workshop.add("a.txt", "b.txt", "c.txt")
    #expect(progress.files == 3 && progress.documents == 3 && progress.problems.isEmpty)
    #expect(
      try workshop.archive().documents().map(\.paths) == ["a.txt", "b.txt", "c.txt"].map { [workshop[$0]] })
  }

  @Test func leavesUnchangedFilesAlone() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let progress = try workshop.add("a.txt", "b.txt", "c.txt")
    #expect(progress.files == 1 && progress.unchanged == 2)
  }

  @Test func readsChangedFilesAgain() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    workshop.write(
      "BERLIN, May 4, 2019 — French President Emmanuel Macron visited Japan.\n".utf8, to: "a.txt")
    #expect(try workshop.add("a.txt", "b.txt").files == 1)
    let archive = try workshop.archive()
    #expect(try archive.documentCount() == 2)
    #expect(try archive.timeline().events.map(\.title).contains("Emmanuel Macron travels to Japan"))
  }

  @Test func knowsATextThatComesTwice() throws {
    let text = Workshop.visits["a.txt"]!
    let workshop = Workshop(["one.txt": text, "two.txt": text])
    #expect(try workshop.add("one.txt", "two.txt").documents == 1)
    let documents = try workshop.archive().documents()
    #expect(documents.map(\.paths) == [[workshop["one.txt"], workshop["two.txt"]]])
    // Each of the paths may go; the document goes with the last.
    #expect(try workshop.archive().remove(workshop["one.txt"]) == 0)
    #expect(try workshop.archive().remove(workshop["two.txt"]) == 1)
    #expect(try workshop.archive().timeline().events.isEmpty)
  }

  @Test func removesByHash() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt", "b.txt")
    let archive = try workshop.archive()
    let hash = try archive.documents()[0].hash
    #expect(try archive.remove(String(hash.prefix(12))) == 1)
    #expect(try archive.documents().map(\.paths) == [[workshop["b.txt"]]])
    #expect(throws: ArchiveError.self) { try archive.remove(String(hash.prefix(12))) }
  }

  @Test func namesWhatCannotBeRead() throws {
    let workshop = Workshop(Workshop.visits)
    workshop.write([0, 1, 2, 3], to: "binary.txt")
    let progress = try workshop.add("a.txt", "binary.txt")
    #expect(progress.problems.map(\.path) == [workshop["binary.txt"]])
    #expect(try workshop.archive().documentCount() == 1)
  }

  @Test func readsAgainWhereAnotherDayIsGiven() throws {
    let workshop = Workshop(["a.txt": "French President Emmanuel Macron visited Japan on Tuesday.\n"])
    try workshop.add("a.txt", givenDate: Day("2019-05-03"))
    #expect(try workshop.archive().timeline().events.map(\.date.edtf) == ["2019-04-30"])
    try workshop.add("a.txt", givenDate: Day("2020-05-08"))
    #expect(try workshop.archive().timeline().events.map(\.date.edtf) == ["2020-05-05"])
    #expect(try workshop.add("a.txt").files == 0)
  }

  @Test func keepsTheDayThatWasGivenWhereAnArticleChanges() throws {
    let workshop = Workshop(["a.txt": "French President Emmanuel Macron visited Japan on Tuesday.\n"])
    try workshop.add("a.txt", givenDate: Day("2019-05-03"))
    workshop.write("French President Emmanuel Macron visited Peru on Tuesday.\n".utf8, to: "a.txt")
    try workshop.add("a.txt")
    let events = try workshop.archive().timeline().events
    #expect(events.map(\.title) == ["Emmanuel Macron travels to Peru"])
    #expect(events.map(\.date.edtf) == ["2019-04-30"])
  }

  @Test func readsAgainWhereAnotherDayIsToldOfTheSameText() throws {
    let workshop = Workshop()
    func add(_ date: String) throws {
      let line = #"{"title": "Rome", "date": "\#(date)", "text": "Xi Jinping visited Italy on Friday."}"#
      workshop.write((line + "\n").utf8, to: "news.jsonl")
      #expect(try workshop.summitry("add", workshop["news.jsonl"]).status == 0)
    }
    try add("2019-03-22")
    #expect(try workshop.archive().timeline().events.map(\.date.edtf) == ["2019-03-22"])
    try add("2020-03-27")
    #expect(try workshop.archive().timeline().events.map(\.date.edtf) == ["2020-03-27"])
  }

  @Test func aFileOfManyArticlesThatChangesKeepsThoseThatDidNot() throws {
    let workshop = Workshop()
    func write(_ days: [Int]) {
      let lines = days.map { #"{"text": "Xi Jinping visited Italy on \#($0) May 2019."}"# + "\n" }
      workshop.write(lines.joined().utf8, to: "news.jsonl")
    }
    write(Array(1...9))
    #expect(try workshop.summitry("add", workshop["news.jsonl"]).text.contains("9 new documents"))
    let hashes = Set(try workshop.archive().documents().map(\.hash))
    // One more at the top moves all others; the last is gone.
    write([20] + Array(1...8))
    #expect(try workshop.summitry("add", workshop["news.jsonl"]).text.contains("1 new document, 9 in"))
    let documents = try workshop.archive().documents()
    #expect(documents.count == 9 && hashes.intersection(documents.map(\.hash)).count == 8)
    #expect(documents.map { $0.paths } == (1...9).map { [workshop["news.jsonl#\($0)"]] })
    #expect(
      try workshop.archive().text(ofDocument: workshop["news.jsonl#1"])
        == Array("Xi Jinping visited Italy on 20 May 2019.".utf8))
  }

  @Test func namesWhatCannotBeReadEachTime() throws {
    let workshop = Workshop(Workshop.visits)
    try workshop.add("a.txt")
    workshop.write([0, 1, 2, 3], to: "a.txt")
    for _ in 0..<2 { #expect(try workshop.add("a.txt").problems.count == 1) }
    // What was read of it stays.
    #expect(try workshop.archive().timeline().events.count == 1)
  }

  @Test func removesOneArticleOfAFile() throws {
    let line = #"{"text": "Xi Jinping visited Italy in May 2019."}"#
    let workshop = Workshop(["one.jsonl": line + "\n", "two.jsonl": line + "\n"])
    #expect(try workshop.summitry("add", workshop["one.jsonl"], workshop["two.jsonl"]).status == 0)
    // The other file holds the same text.
    #expect(try workshop.archive().remove(workshop["one.jsonl#1"]) == 0)
    #expect(try workshop.archive().documents().map(\.paths) == [[workshop["two.jsonl#1"]]])
    #expect(try workshop.archive().remove(workshop["two.jsonl#1"]) == 1)
  }

  @Test func stopsBetweenBatchesAndGoesOn() throws {
    let workshop = Workshop()
    for number in 0..<600 {
      workshop.write(
        "On May 3, 2019, Emmanuel Macron visited Japan. This is report \(number).\n".utf8, to: "\(number).txt"
      )
    }
    let files = (0..<600).map {
      Adding.File(path: workshop["\($0).txt"], stamp: FileStamp(ofFile: workshop["\($0).txt"]))
    }
    let adding = Adding(to: try workshop.archive()) { path in
      ([Adding.Article(file: SourceFile(path: path, bytes: fileBytes(path)))], [])
    }
    let first = try adding.run(files, isStopped: { true })
    #expect(first.isStopped && first.files > 0 && first.files < 600)
    let second = try adding.run(files)
    #expect(!second.isStopped && second.unchanged == first.files)
    #expect(try workshop.archive().documentCount() == 600)
  }
}
