import Testing
import TimelineModel

@testable import TimelineExtraction

/// Days of what a journey is for, and what is only told beside an event, in articles of Thursday 4 May 2023.
@Suite("Purposes and asides")
struct PurposesAndAsidesTests {
  @Test(
    "The purpose of a journey comes after its day",
    arguments: [
      (
        "Olaf Scholz flew to Paris on Tuesday for a meeting on Wednesday with Emmanuel Macron.",
        [
          "trip 2023-05-02/2023-05-03 Olaf Scholz @ Paris",
          "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Paris",
        ]
      ),
      (
        "Olaf Scholz left for Paris on Wednesday for talks with Emmanuel Macron on Friday.",
        [
          "trip 2023-05-03/2023-05-05 Olaf Scholz @ Paris",
          "meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz @ Paris",
        ]
      ),
      // What is behind somebody who sets out comes before.
      (
        "Olaf Scholz left on Wednesday for a rest after talks on Tuesday with Emmanuel Macron.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz"]
      ),
    ])
  func purpose(text: String, events: [String]) {
    #expect(Set(NewsSentencesTests.events(text)) == Set(events))
  }

  @Test(
    "What is done with a plan tells how real it is and whose it is",
    arguments: [
      ("has announced plans to visit Beijing in June.", ["trip planned 2023-06 Olaf Scholz @ Beijing"]),
      ("announced on Monday plans to visit Beijing.", ["trip planned Olaf Scholz @ Beijing"]),
      ("confirmed his plan to visit Beijing in June.", ["trip planned 2023-06 Olaf Scholz @ Beijing"]),
      ("repeated his offer to visit Beijing in June.", ["trip proposed 2023-06 Olaf Scholz @ Beijing"]),
      ("has called off plans to visit Beijing in June.", ["trip cancelled 2023-06 Olaf Scholz @ Beijing"]),
      ("gave up his plan to visit Beijing in June.", ["trip cancelled 2023-06 Olaf Scholz @ Beijing"]),
      ("delayed plans to visit Beijing.", ["trip postponed Olaf Scholz @ Beijing"]),
      ("denied plans to visit Beijing in June.", ["trip denied 2023-06 Olaf Scholz @ Beijing"]),
      // Nothing was planned, or by others.
      ("announced no plans to visit Beijing.", []),
      ("did not confirm plans to visit Beijing.", []),
      ("criticised plans to visit Beijing.", []),
      ("announced plans to raise taxes after he met Xi Jinping.", ["meeting Olaf Scholz, Xi Jinping"]),
    ] as [(String, [String])])
  func intention(predicate: String, events: [String]) {
    #expect(NewsSentencesTests.events("Olaf Scholz \(predicate)") == events)
  }

  @Test("A stay goes on until its last day")
  func stay() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz arrived in Ankara on Tuesday. He will stay in Turkey until Friday.")
        == ["trip 2023-05-02/2023-05-05 Olaf Scholz @ Ankara"])
    // Elsewhere it is another journey.
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz visited Turkey in April. He will stay in Paris until Friday."
      ).count == 2)
  }

  @Test(
    "When and with whom",
    arguments: [
      // The day of the speech is not that of what it announces.
      (
        "Speaking at a news conference on Wednesday, Olaf Scholz said Joe Biden and Xi Jinping would meet in June.",
        ["meeting planned 2023-06 Joe Biden, Xi Jinping"]
      ),
      // The governor of the preposition wants something else.
      (
        "Officials wanted to separate the dispute from Xi Jinping's planned trip to Moscow in June.",
        ["trip planned 2023-06 Xi Jinping @ Moscow"]
      ),
      ("Olaf Scholz prepared for Xi Jinping's planned trip to Moscow.", ["trip planned Xi Jinping @ Moscow"]),
      (
        "Olaf Scholz will meet with Mario Draghi and with Emmanuel Macron in Oslo.",
        [
          "meeting planned Mario Draghi, Olaf Scholz @ Oslo",
          "meeting planned Emmanuel Macron, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Xi Jinping flew to California and held a no-necktie summit with Joe Biden.",
        ["trip Xi Jinping @ California", "summit Joe Biden, Xi Jinping @ California"]
      ),
      (
        "Talks went on in Seoul, with Antony Blinken visiting Pyongyang on Wednesday.",
        ["trip 2023-05-03 Antony Blinken @ Pyongyang"]
      ),
      (
        "Vladimir Putin and his wife Lyudmila were greeted at Heathrow Airport by Rishi Sunak.",
        ["meeting Rishi Sunak, Vladimir Putin @ Heathrow Airport"]
      ),
      ("Reporters asked Joe Biden whether he would travel to Pyongyang.", []),
      ("It is unclear whether Joe Biden will travel to Pyongyang.", ["trip proposed Joe Biden @ Pyongyang"]),
      (
        "Xi Jinping asked whether Joe Biden would meet him in Geneva in June.",
        ["meeting proposed 2023-06 Joe Biden, Xi Jinping @ Geneva"]
      ),
      // The day of what was done, not of the speech alone.
      (
        "Speaking at a news conference on Wednesday, Olaf Scholz said he met Xi Jinping in Geneva.",
        ["meeting 2023-05-03 Olaf Scholz, Xi Jinping @ Geneva"]
      ),
      // Who is spoken of is not where the others meet.
      (
        "Olaf Scholz criticised Iran during the summit in Geneva with Mario Draghi.",
        ["summit Mario Draghi, Olaf Scholz @ Geneva"]
      ),
    ] as [(String, [String])])
  func aside(text: String, events: [String]) {
    #expect(Set(NewsSentencesTests.events(text)) == Set(events))
  }

  @Test(
    "Days of journeys",
    arguments: [
      (
        "Olaf Scholz met Xi Jinping on Wednesday on the second day of a three-day visit to China.",
        [
          "trip 2023-05-02/2023-05-04 Olaf Scholz @ China",
          "meeting 2023-05-03 Olaf Scholz, Xi Jinping",
        ]
      ),
      (
        "Olaf Scholz met Xi Jinping on Wednesday, on the last day of a three-day visit to China.",
        [
          "trip 2023-05-01/2023-05-03 Olaf Scholz @ China",
          "meeting 2023-05-03 Olaf Scholz, Xi Jinping",
        ]
      ),
      ("Olaf Scholz has been in China since Monday.", ["trip 2023-05-01/2023-05-04 Olaf Scholz @ China"]),
      (
        "Olaf Scholz said on Tuesday during a visit to China that trade should grow.",
        ["trip 2023-05-02 Olaf Scholz @ China"]
      ),
      (
        "Olaf Scholz, on a visit to China, said on Tuesday that trade should grow.",
        ["trip 2023-05-02 Olaf Scholz @ China"]
      ),
      // What was said of another journey is not of its day.
      (
        "Olaf Scholz said on Tuesday that during a visit to China in April trade had grown.",
        ["trip 2023-04 Olaf Scholz @ China"]
      ),
      (
        "Olaf Scholz had been in China since Monday.", ["trip 2023-05-01 Olaf Scholz @ China"]
      ),
      // What is said of the future behind a comma does not date the meeting.
      (
        "After meeting Xi Jinping in Geneva on Monday, Olaf Scholz said trade should grow.",
        ["meeting 2023-05-01 Olaf Scholz, Xi Jinping @ Geneva"]
      ),
    ])
  func days(text: String, events: [String]) {
    #expect(Set(NewsSentencesTests.events(text)) == Set(events))
  }

  @Test(
    "What did not come to it, and what is no event",
    arguments: [
      ("Olaf Scholz refused to meet Xi Jinping.", ["meeting cancelled Olaf Scholz, Xi Jinping"]),
      ("Olaf Scholz refused to negotiate with Xi Jinping.", []),
      // Who refuses to go may not have been asked.
      ("Olaf Scholz refused to travel to Beijing.", []),
      ("Olaf Scholz rarely visits China.", []),
      ("Olaf Scholz climbed a summit near Garmisch on Monday.", []),
      ("Olaf Scholz reached the summit of Mount Ararat on Monday.", []),
      (
        "Olaf Scholz climbed aboard after the summit with Xi Jinping in Geneva on Monday.",
        ["summit 2023-05-01 Olaf Scholz, Xi Jinping @ Geneva"]
      ),
    ] as [(String, [String])])
  func nothing(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "Ministers of a field that no table knows",
    arguments: [
      "Slovenia's Law Minister, Jan Berg, met Olaf Scholz in Geneva.",
      "The Slovenian law minister, Jan Berg, met Olaf Scholz in Geneva.",
      "The Law Minister of Slovenia, Mr Jan Berg, met Olaf Scholz in Geneva.",
      "Olaf Scholz met Jan Berg, the Slovenian Home Affairs Minister, in Geneva.",
      "Olaf Scholz met Jan Berg, law minister of Slovenia, in Geneva.",
      "Olaf Scholz met Slovenia's newly appointed environment secretary, Jan Berg, in Geneva.",
    ])
  func namedFields(text: String) {
    #expect(NewsSentencesTests.events(text) == ["meeting Jan Berg, Olaf Scholz @ Geneva"])
  }

  @Test(
    "Clauses that go on",
    arguments: [
      (
        "On Friday Olaf Scholz flies to Washington to meet Joe Biden, and then he meets Mario Draghi in Rome.",
        [
          "trip planned 2023-05-05 Olaf Scholz @ Washington",
          "meeting planned 2023-05-05 Joe Biden, Olaf Scholz @ Washington",
          "meeting planned 2023-05-05 Mario Draghi, Olaf Scholz @ Rome",
        ]
      ),
      (
        "Antony Blinken, now Secretary of State, visited Oslo in April.",
        ["trip 2023-04 Antony Blinken @ Oslo"]
      ),
      (
        "Olaf Scholz said on Wednesday trade should grow. Speaking in Oslo, Scholz praised the port.",
        ["trip 2023-05-03 Olaf Scholz @ Oslo"]
      ),
      // The one before was made by others.
      (
        "Vladimir Putin arrived in London. It was the first state visit by a Russian leader in 130 years.",
        ["trip Vladimir Putin @ London"]
      ),
    ] as [(String, [String])])
  func goingOn(text: String, events: [String]) {
    #expect(Set(NewsSentencesTests.events(text)) == Set(events))
  }

  @Test("A name that only tells which meeting is meant is not whom the text goes on about")
  func modifier() {
    #expect(
      NewsSentencesTests.events(
        "Rishi Sunak held talks in Paris with Emmanuel Macron. The Sunak meeting was the first of a busy week for "
          + "Macron. On Friday he flies to Washington."
      ).contains("trip planned 2023-05-05 Emmanuel Macron @ Washington"))
  }

  @Test("A guest of a nation is of that nation")
  func guest() {
    #expect(
      NewsSentencesTests.events(
        "Joe Biden came to Beijing. Wang Yi was there. Greeting his American guest in Beijing, Xi Jinping smiled."
      ).contains("meeting Joe Biden, Xi Jinping @ Beijing"))
  }

  @Test("Bill is a name")
  func bill() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz met US Ambassador Bill Harrow in Oslo.")
        == ["meeting Bill Harrow, Olaf Scholz @ Oslo"])
    #expect(NewsSentencesTests.events("The Bill passed. The Education Bill met with approval.").isEmpty)
  }
}
