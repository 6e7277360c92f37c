import RandomTesting
import Testing
import TimelineExchange
import TimelineModel

@Suite struct ImportTests {
  @Test func withItsDocumentsAtHandAnExportComesBackTheSame() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let timeline = generator.timeline()
      let texts = Dictionary(uniqueKeysWithValues: timeline.documents.map { ($0.path, $0.text) })
      let export = JSONExport.bytes(of: timeline)
      let read = try JSONImport.timeline(from: export, text: { texts[$0] })
      try #require(JSONExport.bytes(of: read) == export)
      try #require(read.documents.map(\.text) == timeline.documents.map(\.text))
      try #require(read.events.map(\.review) == timeline.events.map(\.review))
      try #require(read.events.map(\.date) == timeline.events.map(\.date))
      try #require(read.events.map(\.otherDate) == timeline.events.map(\.otherDate))
      try #require(read.events.map(\.otherPlaces) == timeline.events.map(\.otherPlaces))
      try #require(read.events.map(\.journey) == timeline.events.map(\.journey))
    }
  }

  @Test func withoutDocumentsTheExcerptsStandIn() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let timeline = generator.timeline()
      let read = try JSONImport.timeline(from: JSONExport.bytes(of: timeline))
      for (a, b) in zip(timeline.events, read.events) {
        try #require(a.evidence.map { timeline[$0.span] } == b.evidence.map { read[$0.span] })
        try #require(
          a.date.because.map { $0.span.map { timeline[$0] } }
            == b.date.because.map { $0.span.map { read[$0] } })
        try #require(
          a.quotes.map { timeline[timeline.quotes[$0].span] }.sorted()
            == b.quotes.map { read[read.quotes[$0].span] }.sorted())
      }
    }
  }

  @Test func aDocumentThatHasChangedIsNotTakenForTheOld() throws {
    var generator = SeededGenerator(seed: 5)
    var timeline = generator.timeline()
    while timeline.events.isEmpty || timeline.documents[0].text.utf8.count < 50 {
      timeline = generator.timeline()
    }
    let read = try JSONImport.timeline(
      from: JSONExport.bytes(of: timeline),
      text: { _ in
        SourceText("Another text.")
      })
    #expect(
      read.events.map { $0.evidence.map { read[$0.span] } }
        == timeline.events.map { $0.evidence.map { timeline[$0.span] } })
  }

  @Test func aLimitLeavesTheRestUnread() throws {
    var generator = SeededGenerator(seed: 6)
    var timeline = generator.timeline()
    while timeline.events.count < 5 { timeline = generator.timeline() }
    let read = try JSONImport.timeline(from: JSONExport.bytes(of: timeline), eventLimit: 3)
    #expect(read.events.map(\.id) == timeline.events.prefix(3).map(\.id))
  }

  @Test func bytesThatAreReadTwiceGiveTheSame() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<100 {
      let export = JSONExport.bytes(of: generator.timeline())
      let read = try export.withUnsafeBufferPointer { bytes in
        try JSONImport.timeline(
          from: ExportBytes(
            mapped: bytes,
            copy: { offset, target in
              _ = target.update(fromContentsOf: bytes[offset..<offset + target.count])
              return true
            }, rest: {}))
      }
      let once = try JSONImport.timeline(from: export)
      try #require(JSONExport.bytes(of: read) == JSONExport.bytes(of: once))
    }
  }

  @Test func excerptsThatAreGoneLeaveTheEvents() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<100 {
      let timeline = generator.timeline()
      let read = try JSONExport.bytes(of: timeline).withUnsafeBufferPointer { bytes in
        try JSONImport.timeline(
          from: ExportBytes(mapped: bytes, copy: { _, _ in false }, rest: {}))
      }
      try #require(read.events.map(\.title) == timeline.events.map(\.title))
      try #require(read.documents.allSatisfy { $0.text.utf8.isEmpty })
    }
  }

  @Test func anyBytesGiveATimelineOrAnError() {
    var generator = SeededGenerator(seed: 7)
    var refused = 0
    for _ in 0..<400 {
      var bytes = JSONExport.bytes(of: generator.timeline())
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(index..<min(bytes.count, index + 9))
        default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 9)], at: index)
        }
      }
      do {
        let read = try JSONImport.timeline(from: bytes)
        // Every span lies in its text.
        for event in read.events { for evidence in event.evidence { _ = read[evidence.span] } }
      } catch {
        refused += 1
        #expect(error.line >= 1)
      }
    }
    #expect(refused > 100)
  }

  @Test func unknownMembersArePassedOver() throws {
    let json = """
      {"schema": "summitry/1", "made": {"by": [1, 2.5e3, true, null, "x"]}, "documents": [], "actors": [],
       "events": [], "quotes": []}
      """
    #expect(try JSONImport.timeline(from: Array(json.utf8)).events.isEmpty)
  }

  @Test(arguments: [
    ("{}", "line 1: this is no timeline of the kind summitry/1"),
    ("{\"schema\": \"summitry/2\"}", "line 1: this is no timeline of the kind summitry/1"),
    ("{\"schema\": \"summitry/1\",\n\"events\": [{\"kind\": \"party\"}]}", "line 2: unknown kind 'party'"),
    (
      "{\"schema\": \"summitry/1\",\n\n\"events\": [{\"participants\": [{\"actor\": \"x\"}]}]}",
      "line 3: there is no actor 'x'"
    ),
    ("{\"schema\": \"summitry/1\"} x", "line 1: something follows the end"),
    (String(repeating: "{\"a\":", count: 300), "line 1: nested too deeply"),
  ])
  func errorsAreLocated(json: String, message: String) {
    let error = #expect(throws: ImportError.self) { try JSONImport.timeline(from: Array(json.utf8)) }
    #expect(error?.description == message)
  }
}
