import Testing

@testable import TimelineExtraction

/// Plans whose fate a later clause or sentence tells, and what is only weighed.
@Suite("What became of plans")
struct OutcomeSentencesTests {
  @Test(
    "A later sentence tells what became of it",
    arguments: [
      (
        "Olaf Scholz was to visit Oslo on 10 May. The visit was called off on Wednesday.",
        ["trip cancelled 2023-05-10 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz was to visit Oslo on 10 May. It has been cancelled.",
        ["trip cancelled 2023-05-10 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz was to visit Oslo on 10 May. He later called it off.",
        ["trip cancelled 2023-05-10 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz was to visit Oslo on 10 May. The plan was dropped.",
        ["trip cancelled 2023-05-10 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz was to visit Oslo on 10 May. The plan for a tax was dropped.",
        ["trip planned 2023-05-10 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz was due in Oslo on 2 May but cancelled at the last minute.",
        ["trip cancelled 2023-05-02 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz's trip to Oslo has been put on hold.", ["trip postponed Olaf Scholz @ Oslo"]),
      (
        "Emmanuel Macron would go to Beijing on 10 May 2023, Le Monde reported. A spokesman denied it.",
        ["trip denied 2023-05-10 Emmanuel Macron @ Beijing"]
      ),
      (
        "Emmanuel Macron met Xi Jinping in Beijing on 10 April 2023, it was claimed, but the Élysée denied it.",
        ["meeting denied 2023-04-10 Emmanuel Macron, Xi Jinping @ Beijing"]
      ),
      (
        "Emmanuel Macron met Xi Jinping in Beijing on 10 April 2023. The Élysée denied claims of a deal.",
        ["meeting 2023-04-10 Emmanuel Macron, Xi Jinping @ Beijing"]
      ),
      (
        "Emmanuel Macron met Xi Jinping in Beijing on 10 April 2023. The Élysée denied it had offered anything.",
        ["meeting 2023-04-10 Emmanuel Macron, Xi Jinping @ Beijing"]
      ),
      (
        "The visit of Olaf Scholz to Oslo, which was due to start on May 8, will now take place on June 10.",
        ["trip postponed 2023-05-08 Olaf Scholz @ Oslo"]
      ),
    ])
  func outcomes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is weighed, and what is given up",
    arguments: [
      ("Olaf Scholz is considering a visit to Oslo in June.", ["trip proposed 2023-06 Olaf Scholz @ Oslo"]),
      (
        "Olaf Scholz is weighing whether to visit Oslo in June.", ["trip proposed 2023-06 Olaf Scholz @ Oslo"]
      ),
      (
        "Officials are working on a visit by Olaf Scholz to Oslo in June.",
        ["trip proposed 2023-06 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz will no longer travel to Oslo in June.", ["trip cancelled 2023-06 Olaf Scholz @ Oslo"]),
      ("Instead of travelling to Oslo on 10 May, Olaf Scholz will stay in Berlin.", []),
      (
        "Olaf Scholz left Oslo on Tuesday without meeting Jonas Gahr Støre.",
        ["trip 2023-05-02 Olaf Scholz @ Oslo"]
      ),
    ])
  func weighed(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Told in passing",
    arguments: [
      (
        "Jonas Gahr Støre, due in Berlin on Tuesday, was glad.",
        ["trip planned 2023-05-09 Jonas Gahr Støre @ Berlin"]
      ),
      (
        "With Jonas Gahr Støre due in Berlin on Tuesday, police were ready.",
        ["trip planned 2023-05-09 Jonas Gahr Støre @ Berlin"]
      ),
      (
        "Olaf Scholz stopped in Oslo on Monday before going on to Stockholm on Tuesday and Helsinki on Wednesday.",
        [
          "trip 2023-05-01 Olaf Scholz @ Oslo", "trip 2023-05-02 Olaf Scholz @ Stockholm",
          "trip 2023-05-03 Olaf Scholz @ Helsinki",
        ]
      ),
      (
        "Olaf Scholz's visit to Japan will be followed by stops in Papua New Guinea on May 22 and Australia on May 24.",
        [
          "trip planned 2023-05-22 Olaf Scholz @ Papua New Guinea",
          "trip planned 2023-05-24 Olaf Scholz @ Australia", "trip planned Olaf Scholz @ Japan",
        ]
      ),
      (
        "It has been two years since Jonas Gahr Støre visited Berlin.",
        ["trip 2021 Jonas Gahr Støre @ Berlin"]
      ),
      (
        "Rishi Sunak received Volodymyr Zelenskyy on Monday, after Zelenskyy had been to Rome, where he saw Giorgia Meloni.",
        [
          "meeting 2023-05-01 Rishi Sunak, Volodymyr Zelenskyy",
          "meeting Giorgia Meloni, Volodymyr Zelenskyy @ Rome",
          "trip [..2023-05-04] Volodymyr Zelenskyy @ Rome",
        ]
      ),
      (
        "Minister of Foreign Affairs Anniken Huitfeldt of Norway will meet Foreign Minister Annalena Baerbock in Berlin on 8 May. The Minister will travel on to Paris on 10 May.",
        [
          "meeting planned 2023-05-08 Annalena Baerbock, Anniken Huitfeldt @ Berlin",
          "trip planned 2023-05-10 Anniken Huitfeldt @ Paris",
        ]
      ),
    ])
  func passing(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What a sentence after a plan does not touch",
    arguments: [
      (
        "Olaf Scholz will travel to Oslo on Monday. It has not been cancelled.",
        ["trip planned 2023-05-08 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz will travel to Oslo on Monday. Parliament passed the budget after members had delayed it for weeks.",
        ["trip planned 2023-05-08 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz will meet Jonas Gahr Støre in Oslo on Monday. It was moved to Oslo from Bergen.",
        ["meeting planned 2023-05-08 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Jonas Gahr Støre in Oslo on Tuesday but denied the claims.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz will meet Jonas Gahr Støre on May 10 in an Oslo that will now be less tense.",
        ["meeting planned 2023-05-10 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Jonas Gahr Støre in Oslo on Tuesday, where he also met Ulf Kristersson.",
        [
          "meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo",
          "meeting 2023-05-02 Olaf Scholz, Ulf Kristersson @ Oslo",
        ]
      ),
      (
        "A day after meeting Olaf Scholz in Berlin, Germany, on Tuesday, Emmanuel Macron flew to Oslo.",
        [
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Berlin",
          "trip 2023-05-02 Emmanuel Macron @ Oslo",
        ]
      ),
      ("Emmanuel Macron put the visit to Berlin on hold.", ["trip postponed Emmanuel Macron @ Berlin"]),
      (
        "Olaf Scholz will travel to Oslo on Monday. He later cancelled it.",
        ["trip cancelled 2023-05-08 Olaf Scholz @ Oslo"]
      ),
    ])
  func unmoved(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
