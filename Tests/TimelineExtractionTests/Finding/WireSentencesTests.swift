import Testing
import TimelineModel

@testable import TimelineExtraction

/// How agencies tell it, in articles of Thursday 4 May 2023.
@Suite("Wire sentences")
struct WireSentencesTests {
  @Test(
    "Times belong to what they are told of",
    arguments: [
      (
        "On Friday Emmanuel Macron invited Olaf Scholz to the Elysee Palace.",
        "trip proposed Olaf Scholz @ Elysee Palace"
      ),
      (
        "Emmanuel Macron invited Olaf Scholz to Paris on 12 May.",
        "trip proposed 2023-05-12 Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz attended a summit in Oslo. The summit will also assess progress on the plans agreed in Lisbon in 2000.",
        "summit Olaf Scholz @ Oslo"
      ),
      (
        "\"We must be done by 31 May,\" Olaf Scholz said in a statement during a visit to Norway.",
        "trip Olaf Scholz @ Norway"
      ),
      (
        "Previewing his Oslo visit, Olaf Scholz told a news conference in Berlin on Tuesday that gas would flow.",
        "trip Olaf Scholz @ Oslo"
      ),
      (
        "Earlier in the day Olaf Scholz wrote that he would pay a visit to Norway.",
        "trip planned Olaf Scholz @ Norway"
      ),
      (
        "This afternoon, as he left the chancellery, Olaf Scholz said he will visit Norway.",
        "trip planned Olaf Scholz @ Norway"
      ),
      (
        "In April 2023 a newspaper wrote that Olaf Scholz had telephoned Emmanuel Macron.",
        "call 2023-04 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "After a gunman killed five people in Bonn on Tuesday, Olaf Scholz cut short his visit to Norway.",
        "trip Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz spoke by telephone today with Emmanuel Macron to discuss the use of chemical weapons in Syria on April 4.",
        "call 2023-05-04 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz and Emmanuel Macron had a telephone conversation on Monday, during which they discussed gas.",
        "call 2023-05-01 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "This year marks the 45th anniversary of former German Chancellor Helmut Schmidt's visit to Norway.",
        "trip 1978 Helmut Schmidt @ Norway"
      ),
      (
        "Olaf Scholz put off a visit to Norway, after he backed out in April.",
        "trip postponed Olaf Scholz @ Norway"
      ),
      (
        "The vote was held on 3 May, the day after the meeting of Olaf Scholz and Emmanuel Macron in Paris.",
        "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz will wrap up his visit to Oslo on Friday with a speech.",
        "trip 2023-05-04/2023-05-05 Olaf Scholz @ Oslo"
      ),
    ])
  func times(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "A topic is no place",
    arguments: [
      "Olaf Scholz and Emmanuel Macron held talks on trade and North Korea.",
      "Olaf Scholz met Emmanuel Macron regarding a factory in Poland.",
    ])
  func topics(text: String) {
    #expect(NewsSentencesTests.events(text) == ["meeting Emmanuel Macron, Olaf Scholz"])
  }

  @Test(
    "The day of the date line is that of the first sentence",
    arguments: [
      (
        "BERLIN, May 3 - Olaf Scholz left for Oslo saying he hoped for progress.",
        "trip 2023-05-03 Olaf Scholz @ Oslo"
      ),
      (
        "OSLO, May 3 - Olaf Scholz held talks with Jonas Gahr Støre.",
        "meeting 2023-05-03 Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
      (
        "BERLIN, May 3 - Olaf Scholz, who met Emmanuel Macron, was glad.",
        "meeting Emmanuel Macron, Olaf Scholz"
      ),
    ])
  func dateLines(text: String, event: String) {
    #expect(EventsInTextTests.events(text + "\n\nMay 3, 2023\n") == [event])
  }

  @Test(
    "Who takes part",
    arguments: [
      (
        "Egyptian foreign minister Sameh Shoukry and his Greek and French counterparts, Nikos Dendias and Catherine Colonna, met in Cairo on Wednesday.",
        "meeting 2023-05-03 Catherine Colonna, Nikos Dendias, Sameh Shoukry @ Cairo"
      ),
      (
        "Olaf Scholz and Emmanuel Macron, respectively, gathered in Oslo on Wednesday.",
        "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz and Emmanuel Macron agreed a truce at Wednesday's summit in Oslo.",
        "summit 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      ("Olaf Scholz is at a summit in Oslo.", "summit Olaf Scholz @ Oslo"),
      (
        "Olaf Scholz held talks with Polish leaders in Warsaw.", "meeting Olaf Scholz @ Warsaw"
      ),
      ("Olaf Scholz has visited Kenya's biggest port.", "trip 2023-05-04 Olaf Scholz @ Kenya"),
      (
        "Olaf Scholz discussed gas with Jonas Gahr Støre in Oslo.",
        "meeting Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
      ("Olaf Scholz fled to Norway on Monday.", "trip 2023-05-01 Olaf Scholz @ Norway"),
      (
        "Treasury Secretary Janet Yellen and Federal Reserve Chairman Jerome Powell met French Finance Minister Bruno Le Maire.",
        "meeting Bruno Le Maire, Janet Yellen, Jerome Powell"
      ),
      (
        "Emmanuel Macron gave a dinner for Olaf Scholz in Paris on Tuesday.",
        "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz and Emmanuel Macron shook hands in Oslo on Wednesday.",
        "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz met Emmanuel Macron on the sidelines of a regional meeting in Oslo in March.",
        "meeting 2023-03 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz skipped the plenary session because of scheduling delays, but he said his trip to Asia had been a success.",
        "trip Olaf Scholz @ Asia"
      ),
      (
        "After Olaf Scholz left Oslo, a group of nations agreed in 2025 to bring their negotiations to an end.",
        "trip Olaf Scholz @ Oslo"
      ),
      (
        "After Olaf Scholz left Oslo, a group of nations agreed to go on in 2025.",
        "trip Olaf Scholz @ Oslo"
      ),
      (
        "Lithuania's Simonyte to visit France, says Macron.", "trip planned Simonyte @ France"
      ),
    ])
  func participants(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Two events in one sentence",
    arguments: [
      (
        "Olaf Scholz and Emmanuel Macron met on the sidelines of the NATO summit in Oslo on Wednesday.",
        [
          "summit 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Emmanuel Macron will make a brief visit to Berlin on Friday to meet Olaf Scholz.",
        [
          "trip planned 2023-05-05 Emmanuel Macron @ Berlin",
          "meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz @ Berlin",
        ]
      ),
      (
        "Emmanuel Macron will fly to Washington on Friday to meet U.S. lawmakers and Secretary of State Antony Blinken.",
        [
          "trip planned 2023-05-05 Emmanuel Macron @ Washington",
          "meeting planned 2023-05-05 Antony Blinken, Emmanuel Macron @ Washington",
        ]
      ),
      (
        "Emmanuel Macron is to visit Poland, Polish leader Andrzej Duda announced after talks with Olaf Scholz.",
        [
          "meeting 2023-05-04 Andrzej Duda, Olaf Scholz", "trip planned Emmanuel Macron @ Poland",
        ]
      ),
      (
        "Three years after Oslo, where Olaf Scholz and Emmanuel Macron met in May 2013, Olaf Scholz met Emmanuel Macron in Nice.",
        [
          "meeting 2013-05 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2016 Emmanuel Macron, Olaf Scholz @ Nice",
        ]
      ),
    ])
  func twoEvents(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Who hosts a gathering is where it is",
    arguments: [
      ("Canada will host the G7 summit in June 2025.", "summit planned 2025-06 @ Canada"),
      (
        "Oman hosted talks between Vladimir Putin and Olaf Scholz on Monday.",
        "meeting 2023-05-01 Olaf Scholz, Vladimir Putin @ Oman"
      ),
    ])
  func hosts(text: String, event: String) {
    #expect(NewsSentencesTests.events(text).map { $0.replacing("  ", with: " ") } == [event])
  }

  @Test(
    "Blocs meet through whoever stands for them",
    arguments: [
      ("NATO foreign ministers meet in Oslo on Monday.", "meeting planned 2023-05-08 @ Oslo"),
      ("NATO will meet in Oslo on Monday.", "meeting planned 2023-05-08 @ Oslo"),
      ("ASEAN foreign ministers will hold talks in Bali on Monday.", "meeting planned 2023-05-08 @ Bali"),
      (
        "Olaf Scholz looked forward to the meeting of NATO foreign ministers in Oslo on May 8.",
        "meeting planned 2023-05-08 @ Oslo"
      ),
      (
        "Olaf Scholz attended a meeting of NATO foreign ministers in Oslo on Monday.",
        "meeting 2023-05-01 Olaf Scholz @ Oslo"
      ),
    ])
  func blocs(text: String, event: String) {
    #expect(
      NewsSentencesTests.events(text).map { $0.replacing("  ", with: " ") } == [event])
  }

  @Test(
    "Journeys of several countries",
    arguments: [
      (
        "Wendy Sherman, the deputy secretary, will travel to Kyiv, Ukraine; Vilnius, Lithuania; and Riga, Latvia, May 15-20.",
        ["Kyiv", "Riga", "Vilnius"].map { "trip planned 2023-05-15/2023-05-20 Wendy Sherman @ " + $0 }
      ),
      (
        "Pope Francis will travel to Hungary on May 26 and then to Malta.",
        ["trip planned 2023-05-26 Pope Francis @ Hungary", "trip planned Pope Francis @ Malta"]
      ),
      (
        "Emmanuel Macron urged Olaf Scholz to go on. On May 16 Scholz visits Japan on a tour that will also take him to India.",
        ["trip planned 2023-05-16 Olaf Scholz @ Japan", "trip planned 2023-05-16 Olaf Scholz @ India"]
      ),
      (
        "Deputy Secretary of State Wendy Sherman told reporters after accompanying Antony Blinken on a visit to India that it was good.",
        ["trip Antony Blinken, Wendy Sherman @ India"]
      ),
    ])
  func journeys(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events.sorted())
  }

  @Test("What is told as done was done when it was written")
  func boundByWriting() {
    let file = SourceFile(path: "a.txt", bytes: Array("Olaf Scholz met Emmanuel Macron in Oslo.".utf8))
    let event = Extractor(fallbackDate: Day("2023-05-04"), threads: 1).timeline(of: [file]).timeline.events[0]
    #expect(event.date.edtf == "[..2023-05-04]")
    #expect(event.date.certainty == .inferred)
    #expect(event.date.because.map(\.rule) == ["told as past when this was written"])
    #expect(Extractor(threads: 1).timeline(of: [file]).timeline.events[0].date.isOpen)
  }

  @Test("A term of office is no journey")
  func terms() {
    #expect(
      NewsSentencesTests.events("A summit was held in Brussels. President Biden is there for four years.")
        .allSatisfy { !$0.hasPrefix("trip") })
  }
}
