import Testing

@testable import TimelineExtraction

/// Month names that are surnames, scenes told in passing, times of other events, and contractions.
@Suite("Scenes and contractions")
struct SceneSentencesTests {
  @Test(
    "A month that is a surname",
    arguments: [
      (
        "British Prime Minister Theresa May met Emmanuel Macron on 27 April 2023. May flew to Oslo on 28 April 2023.",
        ["meeting 2023-04-27 Emmanuel Macron, Theresa May", "trip 2023-04-28 Theresa May @ Oslo"]
      ),
      (
        "Theresa May visited Paris on 27 April 2023. On Friday Emmanuel Macron met May in Calais.",
        [
          "meeting 2023-04-28 Emmanuel Macron, Theresa May @ Calais",
          "trip 2023-04-27/2023-04-28 Theresa May @ Paris",
        ]
      ),
      (
        "Theresa May met Emmanuel Macron on 27 April 2023. The two agreed to meet in May.",
        [
          "meeting 2023-04-27 Emmanuel Macron, Theresa May",
          "meeting planned 2023-05 Emmanuel Macron, Theresa May",
        ]
      ),
      (
        "Olaf Scholz received Emmanuel Macron on Tuesday. In his first weeks in office, he's also welcomed Jonas Gahr Støre.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz", "meeting Jonas Gahr Støre, Olaf Scholz"]
      ),
    ])
  func names(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who is somewhere, and why",
    arguments: [
      (
        "German Foreign Minister Annalena Baerbock in Oslo to meet Jonas Gahr Støre\n\nIt was cold in Oslo.",
        [
          "meeting planned Annalena Baerbock, Jonas Gahr Støre @ Oslo",
          "trip 2023-05-04 Annalena Baerbock @ Oslo",
        ]
      ),
      (
        "Dutch Finance Minister Sigrid Kaag, in Norway from 26 April to 28 April, led a delegation.",
        ["trip 2023-04-26/2023-04-28 Sigrid Kaag @ Norway"]
      ),
      (
        "Jonas Gahr Støre will fly to Paris on Monday and is due to see Emmanuel Macron on Tuesday, continuing to Bonn on Wednesday.",
        [
          "meeting planned 2023-05-09 Emmanuel Macron, Jonas Gahr Støre @ Paris",
          "trip planned 2023-05-08/2023-05-09 Jonas Gahr Støre @ Paris",
          "trip planned 2023-05-10 Jonas Gahr Støre @ Bonn",
        ]
      ),
      (
        "Norwegian Prime Minister Jonas Gahr Støre will travel to Iceland on Friday before returning to Oslo next Sunday.",
        ["trip planned 2023-05-05/2023-05-07 Jonas Gahr Støre @ Iceland"]
      ),
      (
        "A plan floated by Emmanuel Macron in a phone call with Olaf Scholz on 2 April has been dropped.",
        ["call 2023-04-02 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "EU leaders will hold a summit in Oslo on Friday. Key participants include Olaf Scholz and Emmanuel Macron.",
        ["summit planned 2023-05-05 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      ("Jonas Gahr Støre gave an interview on his way to a Paris airport.", []),
    ])
  func scenes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "How real it is",
    arguments: [
      (
        "On Saturday, Turkish Foreign Minister Mevlüt Çavuşoğlu attempted to enter Norway to address a rally in Bergen.",
        ["trip proposed 2023-04-29 Mevlüt Çavuşoğlu @ Bergen"]
      ),
      (
        "Nothing can be said until Olaf Scholz has had the chance to meet Emmanuel Macron in Paris.",
        ["meeting planned Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
    ])
  func status(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose time it is",
    arguments: [
      ("Olaf Scholz's visit to Oslo followed his remarks in Paris on Friday.", ["trip Olaf Scholz @ Oslo"]),
      (
        "Sweden's Prime Minister Ulf Kristersson will pay a visit to Norway in the second half of 2023.",
        ["trip planned [2023-07-01..2023-12-31] Ulf Kristersson @ Norway"]
      ),
      (
        "Diplomacy has failed. (02.05.2023) Olaf Scholz met Emmanuel Macron in Paris on Wednesday.",
        ["meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "OSLO, May 4 - The meeting is on 16 May. Olaf Scholz spoke by telephone with Emmanuel Macron on the same day.",
        ["call 2023-05-04 Emmanuel Macron, Olaf Scholz"]
      ),
    ])
  func times(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Contractions",
    arguments: [
      (
        "Olaf Scholz was glad. He'll meet Jonas Gahr Støre on Monday.",
        ["meeting planned 2023-05-08 Jonas Gahr Støre, Olaf Scholz"]
      ),
      (
        "Olaf Scholz was glad. He’d met Jonas Gahr Støre on Monday.",
        ["meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz"]
      ),
      ("Olaf Scholz was glad. He's visiting Oslo on Monday.", ["trip planned 2023-05-08 Olaf Scholz @ Oslo"]),
      (
        "Olaf Scholz and Emmanuel Macron were glad. They've met twice in Oslo.",
        ["meeting 2 times Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz didn't visit Oslo in April.", []),
      ("Olaf Scholz won't visit Oslo on Monday.", ["trip denied 2023-05-08 Olaf Scholz @ Oslo"]),
      (
        "“I'm delighted to be in Oslo,” Olaf Scholz said. “I'll go to Bergen on Friday.”",
        ["trip 2023-05-04/2023-05-05 Olaf Scholz @ Oslo"]
      ),
      (
        "Emmanuel Macron and Olaf Scholz will arrive on Monday. Inside, they'll share a short greeting with Jonas Gahr Støre.",
        []
      ),
    ])
  func contractions(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
