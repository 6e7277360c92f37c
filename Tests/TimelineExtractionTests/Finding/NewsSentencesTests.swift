import Testing
import TimelineModel

@testable import TimelineExtraction

/// How papers and press offices put it: sentences of articles of Thursday 4 May 2023, and the events in them.
@Suite("News sentences")
struct NewsSentencesTests {
  static func events(_ text: String) -> [String] { EventsInTextTests.events(text, written: "2023-05-04") }

  @Test(
    "Plans, and plans that came to nothing",
    arguments: [
      (
        "Olaf Scholz had been booked to leave Berlin on Friday for a short stop in Oslo.",
        "trip cancelled 2023-05-05 Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz had also been due to talk to Emmanuel Macron in Paris.",
        "meeting cancelled Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz and Emmanuel Macron were to have taken part in talks in Oslo on Monday.",
        "meeting cancelled 2023-05-08 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz will not be going to Norway next week as planned.",
        "trip cancelled [2023-05-08..2023-05-14] Olaf Scholz @ Norway"
      ),
      ("Olaf Scholz dropped plans to go on to Norway.", "trip cancelled Olaf Scholz @ Norway"),
      ("A trip by Olaf Scholz to Norway fell through.", "trip cancelled Olaf Scholz @ Norway"),
      (
        "Olaf Scholz is likely to meet Emmanuel Macron on May 14.",
        "meeting planned 2023-05-14 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz holds talks with Emmanuel Macron in Paris on Thursday evening.",
        "meeting planned 2023-05-04 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      ("From Paris, Olaf Scholz leaves for Norway.", "trip planned Olaf Scholz @ Norway"),
      (
        "The White House looks forward to welcoming Olaf Scholz to Washington on May 19.",
        "trip planned 2023-05-19 Olaf Scholz @ Washington"
      ),
      (
        "Olaf Scholz and Emmanuel Macron will withdraw to the library for private talks in Paris.",
        "meeting planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
    ])
  func statuses(text: String, event: String) {
    #expect(Self.events(text) == [event])
  }

  @Test("Whoever was host met the traveller")
  func hosts() {
    #expect(
      Self.events("Olaf Scholz was in Paris on Monday. His host on that occasion was Emmanuel Macron.")
        .sorted()
        == ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris", "trip 2023-05-01 Olaf Scholz @ Paris"])
  }

  @Test("What was done in the event takes the place of the plan")
  func inTheEvent() {
    #expect(
      Self.events("Olaf Scholz would go to India by May; in the event he went in February 2022.") == [
        "trip 2022-02 Olaf Scholz @ India"
      ])
  }

  @Test("What is only talked about is no event")
  func topics() {
    #expect(Self.events("Olaf Scholz and Emmanuel Macron discussed negotiations over gas.").isEmpty)
  }

  @Test("A verb that shares its \"will\" is as planned as the one before")
  func sharedAuxiliary() {
    #expect(
      Self.events("Olaf Scholz will be in Israel on Monday and meet Benjamin Netanyahu there.").sorted() == [
        "meeting planned 2023-05-08 Benjamin Netanyahu, Olaf Scholz @ Israel",
        "trip planned 2023-05-08 Olaf Scholz @ Israel",
      ])
  }

  @Test(
    "Words for going and meeting",
    arguments: [
      ("Olaf Scholz led a high-level delegation to Oslo.", "trip Olaf Scholz @ Oslo"),
      ("Olaf Scholz turned up in Oslo on Monday.", "trip 2023-05-01 Olaf Scholz @ Oslo"),
      ("Olaf Scholz returned from Oslo on Monday.", "trip 2023-05-01 Olaf Scholz @ Oslo"),
      ("Olaf Scholz was last in Oslo in 2021.", "trip 2021 Olaf Scholz @ Oslo"),
      (
        "At Reykjavik in October 1986, Ronald Reagan and Mikhail Gorbachev discussed their arms.",
        "meeting 1986-10 Mikhail Gorbachev, Ronald Reagan @ Reykjavik"
      ),
      (
        "Olaf Scholz had a bilateral with Emmanuel Macron in Oslo.",
        "meeting Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz got to know Emmanuel Macron in Oslo.", "meeting Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "In his visit with Emmanuel Macron, Olaf Scholz spoke of gas.",
        "meeting Emmanuel Macron, Olaf Scholz"
      ),
      ("Olaf Scholz spoke with Emmanuel Macron on Monday.", "call 2023-05-01 Emmanuel Macron, Olaf Scholz"),
      (
        "Olaf Scholz had a conversation over the telephone with Emmanuel Macron.",
        "call Emmanuel Macron, Olaf Scholz"
      ),
      (
        "The presidents of Poland and Ukraine met in Lviv on Wednesday.",
        "meeting 2023-05-03 Andrzej Duda, Volodymyr Zelenskyy @ Lviv"
      ),
      (
        "Olaf Scholz went over the plan with Emmanuel Macron in a video conference.",
        "call Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz met Emmanuel Macron for the first time as chancellor in Paris.",
        "meeting Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      ("Finance ministers of the Group of Five met in Paris in 1987.", "meeting 1987  @ Paris"),
      ("G7 leaders met in Biarritz in August 2019.", "summit 2019-08  @ Biarritz"),
      ("The Modi-Macron meeting in Wuhan in April 2018 was brief.", "meeting 2018-04 Macron, Modi @ Wuhan"),
    ])
  func words(text: String, event: String) {
    #expect(Self.events(text) == [event])
  }

  @Test("The time of a tour is one of each of its countries")
  func timesOfTours() {
    #expect(
      Self.events("Olaf Scholz will visit Norway and Sweden from 7 to 13 May.").sorted() == [
        "trip planned 2023-05-07/2023-05-13 Olaf Scholz @ Norway",
        "trip planned 2023-05-07/2023-05-13 Olaf Scholz @ Sweden",
      ])
    #expect(
      Self.events("Since his swearing-in Olaf Scholz has been to Norway and Sweden.").map { $0.suffix(8) }
        .sorted() == ["@ Norway", "@ Sweden"])
  }

  @Test("A trip ends when the traveller is expected home, and begins on the first of its days")
  func lengths() {
    #expect(
      Self.events("Olaf Scholz flew to Oslo on Monday. He is due back in Berlin on Friday.") == [
        "trip 2023-05-01/2023-05-05 Olaf Scholz @ Oslo"
      ])
    #expect(
      Self.events(
        "Olaf Scholz left for Bergen in Norway on Wednesday. Scholz touched down in Norway on Tuesday."
      ) == ["trip 2023-05-02/2023-05-03 Olaf Scholz @ Bergen"])
  }

  @Test("Who is joined travels too")
  func companions() {
    #expect(
      Self.events(
        "Olaf Scholz flew to Oslo on Monday. He was joined by Foreign Minister Annalena Baerbock.") == [
          "trip 2023-05-01 Annalena Baerbock, Olaf Scholz @ Oslo"
        ])
  }

  @Test("What a sentence says twice happened once")
  func restatedInOneSentence() {
    #expect(
      Self.events(
        "Olaf Scholz will host Emmanuel Macron in Berlin on October 5 for discussions and a dinner.") == [
          "meeting planned 2023-10-05 Emmanuel Macron, Olaf Scholz @ Berlin"
        ])
  }

  @Test("States with a hyphen are no place")
  func compounds() {
    #expect(
      Self.events("Olaf Scholz was in New Delhi on Monday for the sake of U.S.-India trade.") == [
        "trip 2023-05-01 Olaf Scholz @ New Delhi"
      ])
  }

  @Test("A date line may end in a colon, and \"here\" is where it says")
  func datelineWithColon() {
    let text =
      "OSLO, May 4, 2023: Olaf Scholz landed here on Wednesday for two days of talks with the government of the country."
    #expect(EventsInTextTests.events(text) == ["trip 2023-05-03/2023-05-04 Olaf Scholz @ Oslo"])
  }
}

@Suite("News sentences: when")
struct NewsSentencesTimesTests {
  @Test(
    "Ends, lengths and what is current",
    arguments: [
      (
        "Olaf Scholz ended a three-day visit to India on Wednesday.",
        "trip 2023-05-01/2023-05-03 Olaf Scholz @ India"
      ),
      ("Olaf Scholz is in India for two days.", "trip 2023-05-04/2023-05-05 Olaf Scholz @ India"),
      ("Olaf Scholz has landed in India.", "trip 2023-05-04 Olaf Scholz @ India"),
      ("This week Olaf Scholz travelled to India.", "trip [2023-05-01..2023-05-04] Olaf Scholz @ India"),
      (
        "Olaf Scholz will travel to India next week, his office said in Berlin on Wednesday.",
        "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ India"
      ),
      (
        "Berlin turned down a gift in June, but Olaf Scholz travelled to India in late March.",
        "trip 2023-03 Olaf Scholz @ India"
      ),
      (
        "Olaf Scholz and Emmanuel Macron wound up their talks in Oslo on Wednesday.",
        "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
    ])
  func oneEvent(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("A verb that is left out has a day of its own")
  func gapping() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz will meet Emmanuel Macron on Monday and Mario Draghi on Tuesday.") == [
          "meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz",
          "meeting planned 2023-05-09 Mario Draghi, Olaf Scholz",
        ])
  }

  @Test("Of a tour whose stops have their own days, those count")
  func tourWithStops() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz will visit Norway and Sweden from May 8 to 13. Scholz will be in Sweden from May 11 to 13."
      ).sorted() == [
        "trip planned 2023-05-08/2023-05-13 Olaf Scholz @ Norway",
        "trip planned 2023-05-11/2023-05-13 Olaf Scholz @ Sweden",
      ])
  }

  @Test("A summit of some days begins with the trip to it")
  func lengthOfSummits() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz flew to Oslo on May 1, 2023, for a three-day summit with Jonas Gahr Støre."
      ).sorted() == [
        "summit 2023-05-01/2023-05-03 Jonas Gahr Støre, Olaf Scholz @ Oslo",
        "trip 2023-05-01/2023-05-03 Olaf Scholz @ Oslo",
      ])
  }

  @Test("\"Then\" goes on with the day of the sentence before")
  func narrative() {
    #expect(
      NewsSentencesTests.events(
        "Emmanuel Macron lays a wreath on Friday. He and Olaf Scholz will then sit down for talks in Paris."
      ) == ["meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz @ Paris"])
  }

  @Test("A meeting of which no day is told is dated by its trip, called off or not")
  func meetingsOfTrips() {
    let text =
      "Olaf Scholz has cancelled a trip to India that was planned for Friday. He had been due to meet Narendra Modi."
    #expect(
      NewsSentencesTests.events(text).sorted() == [
        "meeting cancelled 2023-05-05 Narendra Modi, Olaf Scholz @ India",
        "trip cancelled 2023-05-05 Olaf Scholz @ India",
      ])
  }

  @Test("The delegation is whoever was named to travel")
  func delegation() {
    let text =
      "Olaf Scholz, Foreign Minister Annalena Baerbock and Defence Minister Boris Pistorius flew to Oslo on Monday. The delegation met Prime Minister Jonas Gahr Støre."
    #expect(
      NewsSentencesTests.events(text).contains(
        "meeting 2023-05-01 Annalena Baerbock, Boris Pistorius, Jonas Gahr Støre, Olaf Scholz @ Oslo"))
  }
}

/// Sentences in which a word of the rules means something else.
@Suite("News sentences: what the words do not mean")
struct NewsSentencesCounterexamples {
  @Test(
    "One event, told plainly",
    arguments: [
      (
        "Emmanuel Macron hosted Olaf Scholz at a state dinner in Paris on Friday.",
        "meeting 2023-04-28 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "The meeting of Emmanuel Macron and Olaf Scholz in Paris on Monday did not come as a surprise.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Emmanuel Macron's meeting with Olaf Scholz in Paris took place on Monday as rain fell through the day.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Emmanuel Macron spoke with Olaf Scholz in person on Monday.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz will travel to Norway on Monday and return on Friday.",
        "trip planned 2023-05-08/2023-05-12 Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz flew to Oslo on Monday. In Berlin, a protest was joined by Foreign Minister Annalena Baerbock.",
        "trip 2023-05-01 Olaf Scholz @ Oslo"
      ),
      (
        "Emmanuel Macron and Olaf Scholz met in Paris on Monday. The delegation from Ukraine met Xi Jinping.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "The year ended on 18 December 2019. In Kyiv, then-President Petro Poroshenko met Olaf Scholz.",
        "meeting Olaf Scholz, Petro Poroshenko @ Kyiv"
      ),
      (
        "Emmanuel Macron meets Olaf Scholz in Paris every year.",
        "meeting Emmanuel Macron, Olaf Scholz @ Paris"
      ),
    ])
  func oneEvent(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "No event",
    arguments: [
      "On Ukraine, Olaf Scholz and Emmanuel Macron discussed a ceasefire.",
      "Boris Johnson led Britain through a delegation crisis and wrote to Norway.",
      "Emmanuel Macron turned the heat up on Germany in Paris.",
      "Gerhard Schröder left politics for a career in Russia.",
      "Hamas leaders met in Cairo on Monday.",
      "EU business leaders met in Brussels on Tuesday.",
      "Prime Minister to Host Peter Berg. Peter Berg flew to Oslo on Monday.",
    ])
  func noEvent(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test("Ministers of a bloc are called so")
  func titleOfMinisters() {
    let file = SourceFile(path: "a.txt", bytes: Array("Foreign ministers of NATO met in Oslo in 2023.".utf8))
    #expect(
      Extractor(threads: 1).timeline(of: [file]).timeline.events.map(\.title) == [
        "NATO ministers meet in Oslo"
      ])
  }
}
