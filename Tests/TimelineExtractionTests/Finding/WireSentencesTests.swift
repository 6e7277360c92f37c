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
      ("Olaf Scholz has visited Kenya's biggest port.", "trip Olaf Scholz @ Kenya"),
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
        ["trip planned Emmanuel Macron @ Poland", "meeting Andrzej Duda, Olaf Scholz"]
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

  @Test(
    "A time to come makes a plan",
    arguments: [
      (
        "Olaf Scholz is travelling to Norway next week as part of his drive for gas.",
        "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Norway"
      ),
      (
        "The plan was drawn up in time for Olaf Scholz's visit to Oslo next week.",
        "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Oslo"
      ),
      (
        "Talks between Olaf Scholz and Emmanuel Macron in Paris this week will focus on gas.",
        "meeting planned [2023-05-01..2023-05-07] Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz will ask for gas when meeting with Emmanuel Macron in Paris.",
        "meeting planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz spoke to reporters ahead of the summit with Emmanuel Macron in Paris.",
        "summit planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
    ])
  func toCome(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("A weekday beside a simple present is to come where nothing tells when it was written")
  func undated() {
    #expect(
      EventsInTextTests.events("Olaf Scholz flies to Oslo on Monday for talks with Jonas Gahr Støre.")
        .sorted() == [
          "meeting planned Jonas Gahr Støre, Olaf Scholz @ Oslo", "trip planned Olaf Scholz @ Oslo",
        ])
  }

  @Test(
    "Those who meet somebody of whom only the office is told",
    arguments: [
      (
        "Olaf Scholz chaired a meeting of European finance ministers in Lisbon on 2 May.",
        "meeting 2023-05-02 Olaf Scholz @ Lisbon"
      ),
      (
        "Olaf Scholz attended a session of the Commission for Africa in Nairobi on 2 May.",
        "meeting 2023-05-02 Olaf Scholz @ Nairobi"
      ),
      ("Olaf Scholz met ministers in Kabul on 2 May.", "meeting 2023-05-02 Olaf Scholz @ Kabul"),
      (
        "Olaf Scholz met the Secretary-General of the Pacific Islands Forum in Suva on 2 May.",
        "meeting 2023-05-02 Olaf Scholz @ Suva"
      ),
      (
        "European Community (EC) agriculture ministers ended a three-day meeting in Luxembourg on 3 May.",
        "meeting 2023-05-01/2023-05-03  @ Luxembourg"
      ),
      (
        "Leaders from across Asia joined Joe Biden at a gala dinner in Manila on Wednesday.",
        "meeting 2023-05-03 Joe Biden @ Manila"
      ),
      (
        "Joe Biden joined Emmanuel Macron and Olaf Scholz in Paris for talks on Wednesday.",
        "meeting 2023-05-03 Emmanuel Macron, Joe Biden, Olaf Scholz @ Paris"
      ),
      (
        "Joe Biden and Xi Jinping came face to face in Bali on 15 November.",
        "meeting 2022-11-15 Joe Biden, Xi Jinping @ Bali"
      ),
    ])
  func offices(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Joining somebody in a cause is no meeting")
  func cause() {
    #expect(NewsSentencesTests.events("Joe Biden joined Emmanuel Macron in condemning the attack.") == [])
  }

  @Test(
    "Where somebody is told to be",
    arguments: [
      ("Joe Biden, speaking in Oslo on Tuesday, said so.", "trip 2023-05-02 Joe Biden @ Oslo"),
      (
        "Joe Biden said in a speech in Warsaw on Tuesday that he would stay.",
        "trip 2023-05-02 Joe Biden @ Warsaw"
      ),
      ("Joe Biden will see an orphanage in Kenya.", "trip planned Joe Biden @ Kenya"),
      (
        "BEIJING, May 4 - Deals were signed in the hall. The firms had come for Joe Biden's visit.",
        "trip Joe Biden @ Beijing"
      ),
      (
        "OSLO, May 4 - Ministers took a stand after Joe Biden, who was here for talks, had left.",
        "trip Joe Biden @ Oslo"
      ),
    ])
  func presence(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Days counted between two events of one sentence")
  func counted() {
    #expect(
      NewsSentencesTests.events(
        "Emmanuel Macron began a three-day visit to Japan on 26 April, a day after he met Olaf Scholz in Berlin."
      ).sorted() == [
        "meeting 2023-04-25 Emmanuel Macron, Olaf Scholz @ Berlin",
        "trip 2023-04-26/2023-04-28 Emmanuel Macron @ Japan",
      ])
  }

  @Test(
    "No presence",
    arguments: [
      "Joe Biden will see a role in Kenya.", "Joe Biden gave a speech in Delaware on Tuesday.",
      "In his speech in French, Justin Trudeau praised France.",
    ])
  func noPresence(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test(
    "States that meet through whoever is not named",
    arguments: [
      (
        "Defence officials from South Korea and China will meet on Thursday in Seoul.",
        "meeting planned 2023-05-04  @ Seoul"
      ),
      ("US and Chinese negotiators met in Madrid on Monday.", "meeting 2023-05-01  @ Madrid"),
      (
        "Talks between Japan and the United States were held in Tokyo on Monday.",
        "meeting 2023-05-01  @ Tokyo"
      ),
      ("Iran and six world powers held talks in Vienna on Monday.", "meeting 2023-05-01  @ Vienna"),
      ("Trade ministers from Peru, Chile and Japan met in Geneva on Monday.", "meeting 2023-05-01  @ Geneva"),
      (
        "The leaders of the industrial democracies held a summit in Venice in March.",
        "summit 2023-03  @ Venice"
      ),
      (
        "Ministers hope to agree at a meeting of EC farm ministers in Brussels on May 18.",
        "meeting proposed 2023-05-18  @ Brussels"
      ),
    ])
  func states(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Teams of two states are no delegations")
  func teams() {
    #expect(NewsSentencesTests.events("Brazil and Chile met in the final in Lima on Sunday.") == [])
  }

  @Test("Whoever will also attend a meeting takes part in it")
  func alsoAttending() {
    #expect(
      NewsSentencesTests.events(
        "Annalena Baerbock will attend a meeting in Oslo on 26 May involving Norway, Germany and Japan. Narendra Modi will also attend the meeting."
      ) == ["meeting planned 2023-05-26 Annalena Baerbock, Narendra Modi @ Oslo"])
  }

  @Test(
    "More ways to go and to receive",
    arguments: [
      ("Joe Biden sent Antony Blinken to Cairo on Monday.", "trip 2023-05-01 Antony Blinken @ Cairo"),
      ("Olaf Scholz will go to a meeting in Oslo on 12 May.", "trip planned 2023-05-12 Olaf Scholz @ Oslo"),
      (
        "Emmanuel Macron on Tuesday played host to Olaf Scholz in Nice.",
        "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Nice"
      ),
    ])
  func goingAndReceiving(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Who ended a visit of three days on the day of the date line began it two days before")
  func ended() {
    #expect(
      EventsInTextTests.events("OSLO, May 4, 2023 - Olaf Scholz ended a three-day visit to Norway.")
        == ["trip 2023-05-02/2023-05-04 Olaf Scholz @ Norway"])
  }

  @Test(
    "Who does it is named behind, beside or before",
    arguments: [
      (
        "At the start of their talks in Oslo, both Joe Biden and Xi Jinping spoke of the attacks.",
        "meeting Joe Biden, Xi Jinping @ Oslo"
      ),
      (
        "The cook had planned the menu for Pope Francis when he visited Sweden in 2016.",
        "trip 2016 Pope Francis @ Sweden"
      ),
      (
        "Olaf Scholz extended an invitation to Narendra Modi to visit Germany.",
        "trip proposed Narendra Modi @ Germany"
      ),
    ])
  func doers(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Who accompanies a traveller travels")
  func company() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz visited Japan on 2 May. The foreign minister, Annalena Baerbock, also accompanied Scholz."
      ) == ["trip 2023-05-02 Annalena Baerbock, Olaf Scholz @ Japan"])
  }

  @Test("A conversation of two who spoke by telephone was one")
  func conversation() {
    #expect(
      NewsSentencesTests.events(
        "Joe Biden spoke with Xi Jinping by phone. Aides would not tell of the conversation Joe Biden and Xi Jinping had."
      ) == ["call Joe Biden, Xi Jinping"])
  }

  @Test(
    "What is due, and what is only spoken of",
    arguments: [
      (
        "Olaf Scholz leaves on his sixth visit to Norway on Wednesday, weeks after Joe Biden imposed tariffs.",
        "trip planned 2023-05-10 Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz will have candid and frank discussions with Emmanuel Macron in Paris.",
        "meeting planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz will discuss the Venice summit of the major industrial nations in June.",
        "summit planned 2023-06  @ Venice"
      ),
      (
        "He hopes to stay until the summit of leading industrialised nations in Venice in June.",
        "summit planned 2023-06  @ Venice"
      ),
      (
        "An observer said that Olaf Scholz would be at the summit in Venice in June.",
        "summit planned 2023-06 Olaf Scholz @ Venice"
      ),
      (
        "Olaf Scholz will meet Emmanuel Macron to speak of aid following the lifting of sanctions on 5 March.",
        "meeting planned Emmanuel Macron, Olaf Scholz"
      ),
    ])
  func due(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Leaders of a part of the world",
    arguments: [
      ("Arab leaders met in Cairo on Monday.", "meeting 2023-05-01  @ Cairo"),
      ("African heads of state gathered in Addis Ababa on Monday.", "meeting 2023-05-01  @ Addis Ababa"),
      ("Latin American presidents met in Lima on Monday.", "meeting 2023-05-01  @ Lima"),
    ])
  func regions(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Who visits somebody abroad travels and meets")
  func visitToSomebody() {
    #expect(
      NewsSentencesTests.events("Joe Biden visited Xi Jinping in Beijing on Monday.").sorted() == [
        "meeting 2023-05-01 Joe Biden, Xi Jinping @ Beijing", "trip 2023-05-01 Joe Biden @ Beijing",
      ])
  }

  @Test("Who discusses something with somebody during a visit to his country does so there")
  func talksOnVisit() {
    #expect(
      NewsSentencesTests.events(
        "Joe Biden visited France on Monday. Mr Biden also discussed gas with Emmanuel Macron."
      ).sorted() == [
        "meeting 2023-05-01 Emmanuel Macron, Joe Biden @ France", "trip 2023-05-01 Joe Biden @ France",
      ])
  }

  @Test("A date that is all of a list item is that of the items below it")
  func datedItems() {
    #expect(
      EventsInTextTests.events(
        "- May 1972\n- Richard Nixon went to Moscow.\n- June 1974\n- Richard Nixon went to Moscow again.\n"
      ) == ["trip 1972-05 Richard Nixon @ Moscow", "trip 1974-06 Richard Nixon @ Moscow"])
  }
}
