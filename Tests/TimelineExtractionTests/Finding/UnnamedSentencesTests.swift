import Testing
import TimelineModel

@testable import TimelineExtraction

/// Meetings of which some or all are told by office, state or bloc only, in articles of Thursday 4 May 2023.
@Suite("News sentences: who is not named")
struct UnnamedSentencesTests {
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
    "Leaders of a part of the world",
    arguments: [
      ("Arab leaders met in Cairo on Monday.", "meeting 2023-05-01  @ Cairo"),
      ("African heads of state gathered in Addis Ababa on Monday.", "meeting 2023-05-01  @ Addis Ababa"),
      ("Latin American presidents met in Lima on Monday.", "meeting 2023-05-01  @ Lima"),
    ])
  func regions(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Who else takes part",
    arguments: [
      (
        "A meeting, chaired by Olaf Scholz and Emmanuel Macron, took place in Lisbon on 2 May.",
        "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Lisbon"
      ),
      ("Antony Blinken met with his Filipino counterparts on Tuesday.", "meeting 2023-05-02 Antony Blinken"),
      (
        "The talks at the meeting of European heads of government in Salzburg last week stunned the markets.",
        "meeting [2023-04-24..2023-04-30]  @ Salzburg"
      ),
      ("An emergency meeting of OPEC in Geneva ended on Tuesday.", "meeting 2023-05-02  @ Geneva"),
      (
        "Xi Jinping met an American delegation led by Antony Blinken in Beijing on Tuesday.",
        "meeting 2023-05-02 Antony Blinken, Xi Jinping @ Beijing"
      ),
      (
        "Antony Blinken met Japanese officials in Tokyo on Tuesday.",
        "meeting 2023-05-02 Antony Blinken @ Tokyo"
      ),
      (
        "Kamala Harris will represent the United States at a ceremony in Warsaw on 9 May.",
        "trip planned 2023-05-09 Kamala Harris @ Warsaw"
      ),
      (
        "The euro rose on news of Monday's meeting between Olaf Scholz and Joe Biden to trade higher on Tuesday.",
        "meeting 2023-05-01 Joe Biden, Olaf Scholz"
      ),
    ])
  func furtherParticipants(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Experts of a bloc are not the bloc")
  func experts() {
    #expect(NewsSentencesTests.events("A meeting of NATO experts in Geneva ended on Tuesday.") == [])
  }

  @Test("Who goes to the meeting of a bloc takes part in it")
  func toBloc() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz will go to Washington for the IMF meeting on 8 May.").sorted()
        == [
          "meeting planned 2023-05-08 Olaf Scholz @ Washington",
          "trip planned 2023-05-08 Olaf Scholz @ Washington",
        ])
  }
}
