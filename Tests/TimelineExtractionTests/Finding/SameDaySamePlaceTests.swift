import Testing

@testable import TimelineExtraction

/// What a clause takes from the one before it, and what it does not: articles of Thursday 4 May 2023.
@Suite("The same day, the same place")
struct SameDaySamePlaceTests {
  @Test(
    "To one side of a time of day",
    arguments: [
      (
        "Boris Johnson arrived in Kyiv on Tuesday just after 10am, where he was greeted by Volodymyr Zelensky.",
        [
          "meeting 2023-05-02 Boris Johnson, Volodymyr Zelensky @ Kyiv",
          "trip 2023-05-02 Boris Johnson @ Kyiv",
        ]
      ),
      (
        "Joe Biden met Emmanuel Macron in Paris shortly after 8 p.m. on Wednesday.",
        ["meeting 2023-05-03 Emmanuel Macron, Joe Biden @ Paris"]
      ),
      (
        "Olaf Scholz landed in Warsaw before noon on Wednesday.",
        ["trip 2023-05-03 Olaf Scholz @ Warsaw"]
      ),
    ])
  func clocks(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Several times",
    arguments: [
      (
        "John Paul II visited Malta in 1990, and again in 2001.",
        ["trip 1990 John Paul II @ Malta", "trip 2001 John Paul II @ Malta"]
      ),
      (
        "Emmanuel Macron visited Poland in March 2019 and then again in May 2021.",
        ["trip 2019-03 Emmanuel Macron @ Poland", "trip 2021-05 Emmanuel Macron @ Poland"]
      ),
    ])
  func again(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Where it was before",
    arguments: [
      (
        "Justin Trudeau visited Japan in 2021, while Stephen Harper visited in 2010.",
        ["trip 2010 Stephen Harper @ Japan", "trip 2021 Justin Trudeau @ Japan"]
      ),
      (
        "Justin Trudeau visited Japan in April. Stephen Harper had visited in 2010.",
        ["trip 2010 Stephen Harper @ Japan", "trip 2023-04 Justin Trudeau @ Japan"]
      ),
      (
        "Justin Trudeau visited Japan in April. Fumio Kishida visited in 2010.",
        ["trip 2023-04 Justin Trudeau @ Japan"]
      ),
    ])
  func omitted(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The place before 'where'",
    arguments: [
      (
        "Mark Rutte cancelled a trip to Germany and flew to Baghdad, where he met Barham Salih.",
        [
          "meeting Barham Salih, Mark Rutte @ Baghdad", "trip Mark Rutte @ Baghdad",
          "trip cancelled Mark Rutte @ Germany",
        ]
      ),
      (
        "Mark Rutte cut short a trip to Germany and flew to Baghdad instead, where he met Barham Salih.",
        [
          "meeting Barham Salih, Mark Rutte @ Baghdad", "trip Mark Rutte @ Baghdad",
          "trip Mark Rutte @ Germany",
        ]
      ),
      (
        "It was in Helsinki, where they sat side by side, that Helmut Schmidt and Erich Honecker met in 1975.",
        ["meeting 1975 Erich Honecker, Helmut Schmidt @ Helsinki"]
      ),
    ])
  func relative(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The clause around a clause",
    arguments: [
      (
        "Rishi Sunak, who reversed his decision not to go, flies to Sharm el-Sheikh today.",
        ["trip planned 2023-05-04 Rishi Sunak @ Sharm el-Sheikh"]
      ),
      (
        "Antony Blinken, who arrived from Rio de Janeiro, where he had attended a meeting, dined with Javier Milei on Wednesday.",
        ["meeting 2023-05-03 Antony Blinken, Javier Milei"]
      ),
      (
        "Sergei Lavrov and Antony Blinken sat down face to face in Geneva on Wednesday.",
        ["meeting 2023-05-03 Antony Blinken, Sergei Lavrov @ Geneva"]
      ),
    ])
  func clauses(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "How far a word reaches",
    arguments: [
      (
        "Olaf Scholz arrived later than before.",
        []
      ),
      (
        "Antony Blinken will arrive in Riyadh on Monday and, after talks with Mohammed bin Salman, travel to Cairo on Tuesday.",
        [
          "meeting planned 2023-05-09 Antony Blinken, Mohammed bin Salman",
          "trip planned 2023-05-08 Antony Blinken @ Riyadh", "trip planned 2023-05-09 Antony Blinken @ Cairo",
        ]
      ),
      (
        "Joe Biden called his summit with Xi Jinping in Bali in November productive.",
        ["summit 2022-11 Joe Biden, Xi Jinping @ Bali"]
      ),
      (
        "Antony Blinken, who met Sergei Lavrov in Geneva on Wednesday said the talks were useful.",
        ["meeting 2023-05-03 Antony Blinken, Sergei Lavrov @ Geneva"]
      ),
      (
        "Jonas Gahr Støre cancelled a visit last year. Olaf Scholz received Jonas Gahr Støre in Berlin on Tuesday.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin"]
      ),
      (
        "Sergei Lavrov and Antony Blinken held arms control talks in Geneva on Tuesday.",
        ["meeting 2023-05-02 Antony Blinken, Sergei Lavrov @ Geneva"]
      ),
    ])
  func bounds(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Weekdays and returns that count from what was told, in texts of no known day",
    arguments: [
      (
        "Olaf Scholz landed in Warsaw on Tuesday, 21 March 2023. He had met Mark Rutte in Berlin on Monday.",
        ["meeting 2023-03-20 Mark Rutte, Olaf Scholz @ Berlin", "trip 2023-03-21 Olaf Scholz @ Warsaw"]
      ),
      (
        """
        Nixon announced on July 15, 1971 that he would go to China before May 1972. He arrived in Beijing on
        21 February 1972 and flew home on 28 February.
        """,
        ["trip 1972-02-21/1972-02-28 Nixon @ Beijing", "trip planned [..1972-04-30] Nixon @ China"]
      ),
      (
        "Nixon arrived in Beijing on Monday, 21 February 1972. Nixon, who had rested, met Mao Zedong on Wednesday.",
        ["meeting 1972-02-23 Mao Zedong, Nixon @ Beijing", "trip 1972-02-21/1972-02-23 Nixon @ Beijing"]
      ),
    ])
  func narrative(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test("What is to come by a month that has begun")
  func limit() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz will visit China by the end of May.")
        == ["trip planned [2023-05-04..2023-05-31] Olaf Scholz @ China"])
  }
}
