import Testing
import TimelineModel

@testable import TimelineExtraction

/// How journeys are told beside "went to", in articles of Thursday 4 May 2023.
@Suite("News sentences: journeys")
struct JourneySentencesTests {
  @Test(
    "Where somebody comes from, goes home from or is a guest",
    arguments: [
      (
        "Emmanuel Macron is in Oslo. He arrived from Iceland, where he stressed the right to gas.",
        ["trip 2023-05-04 Emmanuel Macron @ Oslo", "trip Emmanuel Macron @ Iceland"]
      ),
      (
        "Olaf Scholz is in Oslo on his way home from Iceland.",
        ["trip 2023-05-04 Olaf Scholz @ Oslo", "trip Olaf Scholz @ Iceland"]
      ),
      (
        "Leaders held talks in Oslo with Jonas Gahr Støre. The visiting German chancellor, Olaf Scholz, was pleased.",
        ["trip Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron were among the leaders that arrived in Oslo on Monday.",
        ["trip 2023-05-01 Emmanuel Macron @ Oslo", "trip 2023-05-01 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron made their visit to Norway in 2022.",
        ["trip 2022 Emmanuel Macron, Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz's visit to Nairobi will mark the first by a German chancellor to Kenya since Angela Merkel in 2011.",
        ["trip 2011 Angela Merkel @ Kenya", "trip planned Olaf Scholz @ Nairobi"]
      ),
      (
        "Olaf Scholz arrived in Oslo on Monday. He is due to leave late Friday.",
        ["trip 2023-05-01/2023-05-05 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz was sent on a trip to Norway.", ["trip Olaf Scholz @ Norway"]),
      (
        "Olaf Scholz sent condolences while on a visit to Norway.", ["trip Olaf Scholz @ Norway"]
      ),
      ("OLAF SCHOLZ: Visited Norway 26-28 March 2022.", ["trip 2022-03-26/2022-03-28 Olaf Scholz @ Norway"]),
      (
        "OLAF SCHOLZ: Made the first visit to Norway on 26 March 2022.",
        ["trip 2022-03-26 Olaf Scholz @ Norway"]
      ),
    ])
  func journeys(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who is ready to receive somebody proposes a visit",
    arguments: [
      ("\"We are ready to receive Olaf Scholz in Norway,\" he said.", "trip proposed Olaf Scholz @ Norway"),
      ("Norway is ready to receive Olaf Scholz, he said.", "trip proposed Olaf Scholz @ Norway"),
      (
        "Jonas Gahr Støre would be happy to host Olaf Scholz in Norway.",
        "meeting proposed Jonas Gahr Støre, Olaf Scholz @ Norway"
      ),
      (
        "Jonas Gahr Støre was pleased to welcome Olaf Scholz in Oslo on Monday.",
        "meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
    ])
  func ready(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "What is no journey of whoever the sentence speaks of",
    arguments: [
      "Olaf Scholz and Emmanuel Macron discussed ways to advance peace in the Middle East.",
      "Olaf Scholz sent officials on a tour of Norway.",
      "Joe Biden said he was the first president to send troops to Somalia since Bill Clinton in 1993.",
      "Pope Francis arrived from Argentina as a stranger.",
    ])
  func none(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test("Whom somebody is visiting, or who visits elsewhere, is no guest")
  func visiting() {
    let events = NewsSentencesTests.events(
      """
      Narendra Modi met Jonas Gahr Støre in Delhi on Monday. Aides spoke of Olaf Scholz visiting Iceland.

      Narendra Modi ended the day by visiting Emmanuel Macron.
      """)
    #expect(!events.contains { $0.hasPrefix("trip") && $0.hasSuffix("Delhi") && !$0.contains("Jonas") })
  }

  @Test("The country a sentence speaks of goes before that where it was written")
  func theCountry() {
    #expect(
      EventsInTextTests.events(
        """
        VIENTIANE, Nov. 19, 2006 (Xinhua) -- Hu Jintao arrived in Vientiane, capital of Laos, Sunday.

        Hu flew in from the Vietnamese capital of Hanoi after paying a state visit to the country.
        """) == ["trip [..2006-11-19] Hu Jintao @ Hanoi", "trip 2006-11-19 Hu Jintao @ Vientiane"])
  }

  @Test("A programme tells what whoever its headline names does")
  func programme() {
    #expect(
      EventsInTextTests.events(
        """
        Foreign Minister Berit Solhaug's Visit to Denmark

        January 12, 2009

        January 10 (Sat)
        - Talks with H.E. Mr. Ivo Karamov, Foreign Minister of Denmark (at Copenhagen Airport).
        """
      ).contains("meeting 2009-01-10 Berit Solhaug, Ivo Karamov @ Copenhagen Airport"))
  }
}
