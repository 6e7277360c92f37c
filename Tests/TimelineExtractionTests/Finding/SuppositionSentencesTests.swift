import Testing

@testable import TimelineExtraction

/// What did not come about, what was moved, and clauses that stand before the one they belong to.
@Suite("Suppositions, absences and fronted clauses")
struct SuppositionSentencesTests {
  @Test(
    "What somebody says is not so",
    arguments: [
      (
        "Jonas Gahr Støre denied meeting Olaf Scholz in Berlin on Tuesday.",
        ["meeting denied 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin"]
      ),
      (
        "Jonas Gahr Støre denied having met Olaf Scholz in Berlin on Tuesday.",
        ["meeting denied 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin"]
      ),
      (
        "Jonas Gahr Støre rejected claims he met Olaf Scholz in Berlin on Tuesday.",
        ["meeting denied 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin"]
      ),
      (
        "Rumours of a meeting between Jonas Gahr Støre and Olaf Scholz in Berlin were dismissed on Tuesday.",
        ["meeting denied 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin"]
      ),
      (
        "Reports of a secret meeting between Jonas Gahr Støre and Olaf Scholz are untrue.",
        ["meeting denied Jonas Gahr Støre, Olaf Scholz"]
      ),
    ])
  func denials(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who was not there, and what is only supposed",
    arguments: [
      ("Jonas Gahr Støre stayed away from a summit with Olaf Scholz in Berlin on Tuesday.", []),
      ("Jonas Gahr Støre was absent from talks with Olaf Scholz in Berlin on Tuesday.", []),
      ("Had Jonas Gahr Støre met Olaf Scholz in Berlin on Tuesday, he would have been glad.", []),
      ("Were Jonas Gahr Støre to meet Olaf Scholz in Berlin, he would be glad.", []),
      ("It is not clear if Jonas Gahr Støre met Olaf Scholz in Berlin on Tuesday.", []),
      (
        "Jonas Gahr Støre would like to visit Berlin in June.",
        ["trip proposed 2023-06 Jonas Gahr Støre @ Berlin"]
      ),
      (
        "Jonas Gahr Støre raised the possibility of a meeting with Olaf Scholz in Berlin.",
        ["meeting proposed Jonas Gahr Støre, Olaf Scholz @ Berlin"]
      ),
    ])
  func suppositions(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What was moved to another day",
    arguments: [
      (
        "Jonas Gahr Støre's visit to Berlin, originally scheduled for May 8, has been moved to June 10.",
        ["trip postponed 2023-05-08 Jonas Gahr Støre @ Berlin"]
      ),
      ("Jonas Gahr Støre's visit to Berlin was moved to Hamburg.", ["trip Jonas Gahr Støre @ Berlin"]),
    ])
  func moved(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who went to a conference",
    arguments: [
      (
        "Jonas Gahr Støre attended a conference on Ukraine in Paris on Tuesday.",
        ["trip 2023-05-02 Jonas Gahr Støre @ Paris"]
      ),
      (
        "Jonas Gahr Støre took part in a conference in Paris on Tuesday.",
        ["trip 2023-05-02 Jonas Gahr Støre @ Paris"]
      ),
      (
        "Jonas Gahr Støre will participate in the ceremony in Paris on Tuesday.",
        ["trip planned 2023-05-09 Jonas Gahr Støre @ Paris"]
      ),
      (
        "Jonas Gahr Støre spoke at a conference in Paris on Tuesday.",
        ["trip 2023-05-02 Jonas Gahr Støre @ Paris"]
      ),
      (
        "Jonas Gahr Støre appeared alongside Olaf Scholz in Paris on Tuesday.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Paris"]
      ),
      ("Jonas Gahr Støre set foot in Paris on Tuesday.", ["trip 2023-05-02 Jonas Gahr Støre @ Paris"]),
      ("Jonas Gahr Støre was whisked to Paris on Tuesday.", ["trip 2023-05-02 Jonas Gahr Støre @ Paris"]),
    ])
  func conferences(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Offices of states that are named together",
    arguments: [
      (
        "The Norwegian and Swedish prime ministers met in Oslo on Tuesday.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Ulf Kristersson @ Oslo"]
      ),
      (
        "The French, German and Polish foreign ministers met in Oslo on Tuesday.",
        ["meeting 2023-05-02 Annalena Baerbock, Catherine Colonna, Zbigniew Rau @ Oslo"]
      ),
    ])
  func states(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A clause before the one whose subject it shares",
    arguments: [
      (
        "After he met Joe Biden in Washington on Tuesday, Olaf Scholz flew home.",
        ["meeting 2023-05-02 Joe Biden, Olaf Scholz @ Washington"]
      ),
      (
        "When she arrived in Oslo on Tuesday, Annalena Baerbock was glad.",
        ["trip 2023-05-02 Annalena Baerbock @ Oslo"]
      ),
      (
        "Emmanuel Macron visited Rome in March. After he met Joe Biden in Washington on Tuesday, Olaf Scholz flew home.",
        ["meeting 2023-05-02 Emmanuel Macron, Joe Biden @ Washington", "trip 2023-03 Emmanuel Macron @ Rome"]
      ),
      (
        "A day after he met Joe Biden in Washington on Tuesday, Olaf Scholz flew home.",
        ["meeting 2023-05-02 Joe Biden, Olaf Scholz @ Washington"]
      ),
      (
        "A day after meeting Joe Biden in Washington, Olaf Scholz spoke in public on Thursday.",
        ["meeting 2023-05-03 Joe Biden, Olaf Scholz @ Washington"]
      ),
      (
        "A day after arriving in Oslo, Annalena Baerbock met Jonas Gahr Støre on Thursday.",
        [
          "meeting 2023-05-04 Annalena Baerbock, Jonas Gahr Støre @ Oslo",
          "trip 2023-05-03/2023-05-04 Annalena Baerbock @ Oslo",
        ]
      ),
    ])
  func fronted(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Several places, each with its time",
    arguments: [
      (
        "Olaf Scholz and Emmanuel Macron met in Oslo in 2019, Bergen in 2020 and Paris in 2021.",
        [
          "meeting 2019 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2020 Emmanuel Macron, Olaf Scholz @ Bergen",
          "meeting 2021 Emmanuel Macron, Olaf Scholz @ Paris",
        ]
      ),
      (
        "Olaf Scholz and Emmanuel Macron met in Oslo (May 2021), Rome (June 2021) and Paris (July 2021).",
        [
          "meeting 2021-05 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2021-06 Emmanuel Macron, Olaf Scholz @ Rome",
          "meeting 2021-07 Emmanuel Macron, Olaf Scholz @ Paris",
        ]
      ),
      (
        "Olaf Scholz will travel to Oslo on May 9, then to Poland and Latvia.",
        [
          "trip planned 2023-05-09 Olaf Scholz @ Oslo", "trip planned Olaf Scholz @ Latvia",
          "trip planned Olaf Scholz @ Poland",
        ]
      ),
      (
        "Jonas Gahr Støre flew home on Tuesday after two days in Paris.",
        ["trip 2023-05-01/2023-05-02 Jonas Gahr Støre @ Paris"]
      ),
    ])
  func legs(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
