import Testing
import TimelineModel

@testable import TimelineExtraction

/// Who is meant where wires name people by office, initial or list.
@Suite("People in wires")
struct PeopleInWiresTests {
  @Test(
    "One event",
    arguments: [
      (
        "OSLO, May 4, 2023 - French foreign minister Luc Petit met his counterpart Anna Holm in Oslo on Monday.",
        "meeting 2023-05-01 Anna Holm, Luc Petit @ Oslo"
      ),
      (
        """
        ALGIERS, March 6, 1987 - Iranian oil minister Reza Amini met Karim Nabi, the Algerian Minister of Energy, \
        Chemical and Petro-Chemical Industries, in Algiers on Monday.
        """,
        "meeting 1987-03-02 Karim Nabi, Reza Amini @ Algiers"
      ),
      (
        "TOKYO, April 17, 1987 - U.S. Trade Representative Carl Berg met Trade Minister Hajime Tamura in Tokyo on Monday.",
        "meeting 1987-04-13 Carl Berg, Hajime Tamura @ Tokyo"
      ),
      (
        """
        VILNIUS, Aug. 29, 2020 - Minister L. Jonaitis met Finnish foreign minister Pekka Haavisto in Vilnius on \
        Monday. The Lithuanian foreign minister, Linas Jonaitis, said relations were good.
        """,
        "meeting 2020-08-24 Linas Jonaitis, Pekka Haavisto @ Vilnius"
      ),
      (
        """
        GENEVA, April 17, 1987 - Stoltenberg was satisfied. West German finance minister Gerhard Stoltenberg met \
        Japanese finance minister Kiichi Miyazawa in Paris on Monday.
        """,
        "meeting 1987-04-13 Gerhard Stoltenberg, Kiichi Miyazawa @ Paris"
      ),
      (
        "WASHINGTON, May 4, 2023 - Joe Biden met Emmanuel Macron on Monday and both condemned the war in Ukraine.",
        "meeting 2023-05-01 Emmanuel Macron, Joe Biden @ Washington"
      ),
      (
        "WASHINGTON, May 4, 2023 - Condoleezza Rice, the secretary of state, plans to hold talks in Saudi Arabia.",
        "trip planned Condoleezza Rice @ Saudi Arabia"
      ),
    ])
  func one(text: String, event: String) {
    #expect(EventsInTextTests.events(text) == [event])
  }

  @Test(
    "Several events",
    arguments: [
      (
        """
        WASHINGTON, March 1, 2022 - Vice President Kamala Harris today spoke individually with: Prime Minister Kaja \
        Kallas of Estonia; Prime Minister Krisjanis Karins of Latvia; and Prime Minister Nicolae Ciuca of Romania.
        """,
        [
          "call 2022-03-01 Kaja Kallas, Kamala Harris", "call 2022-03-01 Kamala Harris, Krisjanis Karins",
          "call 2022-03-01 Kamala Harris, Nicolae Ciuca",
        ]
      ),
      (
        """
        LONDON, July 23, 2010 - Foreign Secretary William Hague is in Kabul. On his first trip to the US as Prime \
        Minister, David Cameron praised Barack Obama.
        """,
        ["trip 2010-07-23 William Hague @ Kabul", "trip David Cameron @ US"]
      ),
      (
        """
        LONDON, Oct. 20, 2015 - Queen Elizabeth welcomed Xi Jinping to London on Tuesday at the start of a four-day \
        state visit.
        """,
        [
          "meeting 2015-10-20 Queen Elizabeth, Xi Jinping @ London",
          "trip 2015-10-20/2015-10-23 Xi Jinping @ London",
        ]
      ),
      (
        """
        KABUL, Dec. 8, 2015 - Ashraf Ghani will attend a summit in Islamabad on Wednesday, where he will meet Nawaz \
        Sharif.
        """,
        [
          "meeting planned 2015-12-09 Ashraf Ghani, Nawaz Sharif @ Islamabad",
          "summit planned 2015-12-09 Ashraf Ghani @ Islamabad",
        ]
      ),
      (
        """
        TOKYO, April 18, 2017 - Mike Pence, who met acting South Korean president Hwang Kyo-ahn in Seoul on Monday, held         talks with Shinzo Abe on Tuesday.
        """,
        [
          "meeting 2017-04-17 Hwang Kyo-ahn, Mike Pence @ Seoul",
          "meeting 2017-04-18 Mike Pence, Shinzo Abe @ Tokyo",
        ]
      ),
      (
        "SINGAPORE, June 10, 2018 - Donald Trump arrived in Singapore on Sunday ahead of a summit on Tuesday with Kim Jong Un.",
        [
          "summit planned 2018-06-12 Donald Trump, Kim Jong Un @ Singapore",
          "trip 2018-06-10/2018-06-12 Donald Trump @ Singapore",
        ]
      ),
      (
        """
        RIYADH, Oct. 16, 2018 - Mike Pompeo met King Salman in Riyadh on Tuesday before flying to Turkey, where he will         see Recep Tayyip Erdogan on Wednesday.
        """,
        [
          "meeting 2018-10-16 King Salman, Mike Pompeo @ Riyadh",
          "meeting planned 2018-10-17 Mike Pompeo, Recep Tayyip Erdogan @ Turkey",
          "trip planned 2018-10-17 Mike Pompeo @ Turkey",
        ]
      ),
      (
        """
        WELLINGTON, April 17, 1987 - Australian Treasurer Paul Keating leaves for New York on Monday to attend an IMF \
        meeting in Washington.
        """,
        [
          "meeting planned 1987-04-20 Paul Keating @ Washington",
          "trip planned 1987-04-20 Paul Keating @ New York",
        ]
      ),
    ])
  func several(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Whose journey it is not, and where nobody is yet",
    arguments: [
      "Joe Biden initiated the call, which Rishi Sunak took while on a trip to a Glasgow factory.",
      "Aides said that while Joe Biden is in Egypt, there may be some meetings.",
    ])
  func noJourney(text: String) {
    #expect(NewsSentencesTests.events(text).allSatisfy { !$0.hasPrefix("trip") })
  }

  @Test("The day of a crisis is not that of the summit before it")
  func namedThing() {
    let text = """
      Nikita Khrushchev and John F. Kennedy met in Vienna on June 3, 1961. The Vienna Summit set the stage for later \
      confrontations, particularly the Cuban Missile Crisis in October 1962.
      """
    #expect(EventsInTextTests.events(text).allSatisfy { !$0.contains("1962") })
  }

  @Test("The day in a page's own line is the day of writing")
  func updated() {
    let text = """
      Page last updated at 18:07 GMT, Friday, 23 January 2009

      Brown in Norway

      Gordon Brown visited Oslo on Tuesday.
      """
    #expect(EventsInTextTests.events(text) == ["trip 2009-01-20 Gordon Brown @ Oslo"])
  }
}
