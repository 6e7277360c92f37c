import Testing

@testable import TimelineExtraction

/// How pages and wires say when they were written: the day of writing, and events counted from it.
@Suite("Stamps")
struct StampsTests {
  @Test(
    "A stamp over the text tells its day",
    arguments: [
      (
        "XYZ20001001.2021.0521 NEWS STORY 2000-10-01 20:56:35\n\nNorway-Germany\n\nChancellor Travels To Norway\n\nOSLO, Norway (XYZ) _ Chancellor Gerhard Schroeder met Prime Minister Jens Stoltenberg on Saturday in talks on gas _ the second in a year.",
        ["meeting 2000-09-30 Gerhard Schroeder, Jens Stoltenberg @ Oslo"]
      ),
      (
        "By\nAnna Holm\n\nPUBLISHED:\n\n18:52 EST, 16 June 2013\n\n|\n\nUPDATED:\n\n02:43 EST, 17 June 2014\n\nDavid Cameron met Barack Obama in London on Friday.",
        ["meeting 2013-06-14 Barack Obama, David Cameron @ London"]
      ),
      (
        "MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ANNA HOLM OF NORWAY FA90     19 June 2002\n\nAlexander Downer visited Oslo from 17 to 18 June.",
        ["trip 2002-06-17/2002-06-18 Alexander Downer @ Oslo"]
      ),
      (
        "3 Nov 2010 Posted in Press releases\n\nAlexander Downer will visit Oslo on 8 November.\n\nLast updated on 25 Nov 2012",
        ["trip planned 2010-11-08 Alexander Downer @ Oslo"]
      ),
      (
        "Politics\n\nhttps://example.org/world/2024/04/03/talks-in-oslo.html\n\nOlaf Scholz met Emmanuel Macron in Oslo on Monday.",
        ["meeting 2024-04-01 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
    ] as [(String, [String])])
  func stamps(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What is to come later on a Sunday is on the Sunday that was just told of",
    arguments: [
      (
        "11 May 2015\n\nRaul Castro met Angela Merkel in Berlin on Sunday. He was also due to meet Matteo Renzi later on Sunday.",
        [
          "meeting planned 2015-05-10 Matteo Renzi, Raul Castro",
          "meeting 2015-05-10 Angela Merkel, Raul Castro @ Berlin",
        ]
      )
    ] as [(String, [String])])
  func laterOn(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A no-break space that was encoded twice is a space",
    arguments: [
      (
        "14 May 2015\n\nPrime Minister NarendraÂ Modi arrived in Oslo on Thursday,Â his office said.",
        ["trip 2015-05-14 Narendra Modi @ Oslo"]
      )
    ] as [(String, [String])])
  func mangled(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A day of years before that only names something dates nothing else",
    arguments: [
      (
        "In the spring of 1978 little was found. Egypt insisted on withdrawal to June 4, 1967 borders. On July 30, Jimmy Carter met Anwar Sadat in Oslo.",
        ["meeting 1978-07-30 Anwar Sadat, Jimmy Carter @ Oslo"]
      ),
      (
        "28 March 2023\n\nA delegation led by Kurt Campbell and Ambassador Ana Quispe visited Oslo. The April 2022 visit was the first.",
        ["trip 2023-03-28 Ana Quispe, Kurt Campbell @ Oslo"]
      ),
    ] as [(String, [String])])
  func longAgo(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Journeys to several states that one verb tells of are not all of one day",
    arguments: [
      (
        "28 March 2023\n\nOlaf Scholz visited Norway, Denmark and Iceland.",
        ["trip Olaf Scholz @ Norway", "trip Olaf Scholz @ Denmark", "trip Olaf Scholz @ Iceland"]
      )
    ] as [(String, [String])])
  func several(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
