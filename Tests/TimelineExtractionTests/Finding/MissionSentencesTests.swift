import Testing

@testable import TimelineExtraction

/// Missions and lists, first persons in quotes, summits by name and plans undone, in articles of Thursday 4 May 2023.
@Suite("Mission sentences")
struct MissionSentencesTests {
  @Test(
    "Who travels",
    arguments: [
      (
        "A mission headed by German Chancellor Olaf Scholz and including experts of the central bank will travel to Norway on Monday.",
        ["trip planned 2023-05-08 Olaf Scholz @ Norway"]
      ),
      (
        "German Chancellor Olaf Scholz, but not Annalena Baerbock, will visit Norway.",
        ["trip planned Olaf Scholz @ Norway"]
      ),
      ("Germany's Chancellor Olaf Scholz, may also visit Oslo.", ["trip proposed Olaf Scholz @ Oslo"]),
      (
        "During a one-day visit to Oslo on Tuesday German Chancellor Olaf Scholz announced a plan.",
        ["trip 2023-05-02 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz paid his first U.S. visit on Monday.", ["trip 2023-05-01 Olaf Scholz @ United States"]),
      (
        "Olaf Scholz arrives in Oslo tomorrow at the start of a four-day state visit.",
        ["trip planned 2023-05-05/2023-05-08 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz has arrived in Oslo, a year after his last visit.",
        ["trip [..2022-12-31] Olaf Scholz @ Oslo", "trip 2023-05-04 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz's visit to Africa will include Kenya and Ethiopia.",
        ["trip planned Olaf Scholz @ Kenya", "trip planned Olaf Scholz @ Ethiopia"]
      ),
      (
        "Olaf Scholz, who began a tour of Africa on Monday in Ethiopia, will meet Kenyan President William Ruto.",
        [
          "trip 2023-05-01 Olaf Scholz @ Ethiopia",
          "meeting planned Olaf Scholz, William Ruto @ Ethiopia",
        ]
      ),
      (
        "For his first trip abroad, Olaf Scholz met Emmanuel Macron in Paris in December 2021.",
        ["trip 2021-12 Olaf Scholz @ Paris", "meeting 2021-12 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      ("Olaf Scholz spoke of a fishing trip in Norway.", []),
      (
        "Olaf Scholz will lead a delegation to a conference on gas in Oslo.",
        ["trip planned Olaf Scholz @ Oslo"]
      ),
      (
        "Emmanuel Macron will host Olaf Scholz at the Elysee Palace on 9 May. The visit will highlight trade.",
        [
          "trip planned 2023-05-09 Olaf Scholz @ Elysee Palace",
          "meeting planned 2023-05-09 Emmanuel Macron, Olaf Scholz @ Elysee Palace",
        ]
      ),
      (
        "Olaf Scholz, the first chancellor to visit Oslo in five years, was glad.",
        ["trip Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz's plane left Oslo on Tuesday.", ["trip 2023-05-02 Olaf Scholz @ Oslo"]),
      (
        "Olaf Scholz, who returns from a visit to Norway on Saturday, was glad.",
        ["trip 2023-05-04/2023-05-06 Olaf Scholz @ Norway"]
      ),
      ("Olaf Scholz is travelling to Oslo on Friday.", ["trip planned 2023-05-05 Olaf Scholz @ Oslo"]),
    ])
  func travellers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "Whom somebody meets",
    arguments: [
      (
        "In Oslo, Olaf Scholz held separate meetings with three heads of government: Jonas Gahr Støre of Norway, Rishi Sunak of Britain and Pedro Sánchez of Spain.",
        [
          "meeting Olaf Scholz, Pedro Sánchez @ Oslo", "meeting Olaf Scholz, Rishi Sunak @ Oslo",
          "meeting Jonas Gahr Støre, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Olaf Scholz met his counterparts of Norway, Jonas Gahr Støre, Britain, Rishi Sunak, and Spain, Pedro Sánchez.",
        [
          "meeting Jonas Gahr Støre, Olaf Scholz", "meeting Olaf Scholz, Pedro Sánchez",
          "meeting Olaf Scholz, Rishi Sunak",
        ]
      ),
      (
        "According to Annalena Baerbock, Olaf Scholz will attend a summit in Oslo in June.",
        ["summit planned 2023-06 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz held talks on Iran's disputed programme with Emmanuel Macron in Paris.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Antony Blinken today welcomed the meeting between Olaf Scholz and Emmanuel Macron.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      ("Olaf Scholz offered a lunch to Emmanuel Macron.", ["meeting Emmanuel Macron, Olaf Scholz"]),
      ("Olaf Scholz met the novelist Zorka Valdemarin.", []),
      (
        "Olaf Scholz paid a courtesy call on Emmanuel Macron in Paris.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Olaf Scholz told visiting French President Emmanuel Macron that he was glad.",
        ["meeting Emmanuel Macron, Olaf Scholz", "trip Emmanuel Macron @ Germany"]
      ),
      (
        "India and Pakistan's foreign secretaries met in Islamabad on Monday.",
        ["meeting 2023-05-01  @ Islamabad"]
      ),
      ("Olaf Scholz called Emmanuel Macron to explain the delay.", ["call Emmanuel Macron, Olaf Scholz"]),
      (
        "Olaf Scholz spoke on Wednesday. \"I have met with the French president, Emmanuel Macron, and we agree,\" he said.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Germany signed on Tuesday, after a meeting between Olaf Scholz and Emmanuel Macron.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "The United Nations Secretary-General met today with German Chancellor Olaf Scholz.",
        ["meeting 2023-05-04 António Guterres, Olaf Scholz"]
      ),
    ])
  func partners(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Summits",
    arguments: [
      (
        "Olaf Scholz will attend the Summit of the Americas in Lima on Friday.",
        ["summit planned 2023-05-05 Olaf Scholz @ Lima"]
      ),
      (
        "Traders say that Germany might come under pressure at next week's Oslo summit. Olaf Scholz is due to attend the summit.",
        ["summit planned [2023-05-08..2023-05-14] Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz attended a summit in Oslo on Tuesday. Olaf Scholz met Emmanuel Macron on the sidelines of the summit.",
        [
          "summit 2023-05-02 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Olaf Scholz flew to Norway to discuss the 1986 Reykjavik summit.",
        ["summit 1986  @ Reykjavik", "trip Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz will travel to Oslo, Norway on 28 June for the 2023 NATO summit.",
        ["trip planned 2023-06-28 Olaf Scholz @ Oslo", "summit planned 2023-06-28 Olaf Scholz @ Oslo"]
      ),
    ])
  func summits(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What becomes of plans",
    arguments: [
      (
        "Gas is expected to be high on the agenda when Olaf Scholz meets Emmanuel Macron.",
        "meeting planned Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Visiting Oslo for the first time, Olaf Scholz will speak to students.",
        "trip planned Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz initially planned to visit Norway in March but had to postpone it.",
        "trip postponed 2023-03 Olaf Scholz @ Norway"
      ),
      ("Olaf Scholz will skip a trip to Norway next month.", "trip cancelled 2023-06 Olaf Scholz @ Norway"),
      (
        "Olaf Scholz was scheduled to visit Norway on Tuesday.",
        "trip planned 2023-05-02 Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz was scheduled to visit Norway on Saturday.",
        "trip planned 2023-05-06 Olaf Scholz @ Norway"
      ),
      ("In 1980 Helmut Schmidt cancelled a visit to Norway.", "trip cancelled 1980 Helmut Schmidt @ Norway"),
      (
        "The government rubbished reports of a secret meeting between Olaf Scholz and Emmanuel Macron.",
        "meeting denied Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz's meeting with Emmanuel Macron, originally set for Tuesday, will instead take place on Friday.",
        "meeting postponed 2023-05-02 Emmanuel Macron, Olaf Scholz"
      ),
    ])
  func plans(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "What sounds like it and is none of these",
    arguments: [
      (
        "Olaf Scholz dismissed talk of a split after his meeting with Emmanuel Macron.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      ("Olaf Scholz plans to visit Norway and will not cancel it.", ["trip planned Olaf Scholz @ Norway"]),
      (
        "Olaf Scholz will meet Emmanuel Macron and ask him to abandon it.",
        ["meeting planned Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz proposed a dinner with Emmanuel Macron.",
        ["meeting proposed Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "The meeting of Olaf Scholz and Emmanuel Macron on Monday will instead be held in Oslo.",
        ["meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      ("The NATO Secretary-General met Olaf Scholz. The UN was glad.", []),
      ("Olaf Scholz's trip to Oslo covered Ukraine and energy.", ["trip Olaf Scholz @ Oslo"]),
      ("\"Charles I visited Paris,\" Olaf Scholz said.", []),
      ("\"He told me: 'I met Emmanuel Macron in Paris',\" Olaf Scholz said.", []),
      ("After talks with Olaf Scholz, chief negotiators of the two sides arrived in Oslo.", []),
      ("Olaf Scholz's train of thought reached Moscow.", []),
    ])
  func others(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test("Without a date of its own a text counts weekdays from a day it tells")
  func weekdays() {
    let text =
      "Olaf Scholz arrived in Kenya on Thursday, May 4, 2023. He will meet President William Ruto on Friday."
    #expect(
      EventsInTextTests.events(text) == [
        "trip 2023-05-04/2023-05-05 Olaf Scholz @ Kenya",
        "meeting planned 2023-05-05 Olaf Scholz, William Ruto @ Kenya",
      ])
  }
}
