import Testing

@testable import TimelineExtraction

/// Entries of lists of visits, each with its day before whoever came.
@Suite("Visit entries")
struct VisitEntriesTests {
  @Test(
    "The heading tells where to, the entry who and when",
    arguments: [
      (
        "Visits to Norway by Foreign Leaders, 1990\n\n1990-06-13 to 1990-06-15. Chancellor Helmut Kohl (Germany). Official working visit.\n\n1990-07-22. President Francois Mitterrand (France). Met with Prime Minister Jan P. Syse in Bergen.",
        [
          "trip 1990-06-13/1990-06-15 Helmut Kohl @ Norway", "trip 1990-07-22 Francois Mitterrand @ Norway",
          "meeting 1990-07-22 Francois Mitterrand, Jan P. Syse @ Bergen",
        ]
      ),
      (
        "Visits to Norway by Foreign Leaders, 1990\n\n13 June 1990: President Ana Quispe (Peru). Private visit.\n\n20 June 1990: President Francois Mitterrand (France). Private meeting with Prime Minister Jan P. Syse in Bergen.",
        [
          "trip 1990-06-13 Ana Quispe @ Norway", "trip 1990-06-20 Francois Mitterrand @ Norway",
          "meeting 1990-06-20 Francois Mitterrand, Jan P. Syse @ Bergen",
        ]
      ),
      (
        "Visits to Norway by Foreign Leaders, 1990\n\n8-11 July 1990. Chancellor Helmut Kohl (Germany). Attended NATO summit in Oslo.\n\n8-11 July 1990. President Francois Mitterrand (France). Attended NATO summit in Oslo.",
        [
          "trip 1990-07-08/1990-07-11 Helmut Kohl @ Norway",
          "trip 1990-07-08/1990-07-11 Francois Mitterrand @ Norway",
          "summit 1990-07-08/1990-07-11 Francois Mitterrand, Helmut Kohl @ Oslo",
        ]
      ),
    ] as [(String, [String])])
  func entries(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Under another heading a day and a name are no visit",
    arguments: [
      ("Births of Foreign Leaders, 1930\n\n3 April 1930. Chancellor Helmut Kohl (Germany). A long life.", [])
    ] as [(String, [String])])
  func noEntries(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A stop of a tour has the days that are told of it",
    arguments: [
      (
        "Foreign Minister Alexander Downer said on 7 December 2001: He will visit Fiji and New Zealand from 10 to 16 December 2001. In New Zealand he will attend the talks on 15-16 December 2001.",
        [
          "trip planned 2001-12-10/2001-12-16 Alexander Downer @ Fiji",
          "trip planned 2001-12-15/2001-12-16 Alexander Downer @ New Zealand",
        ]
      )
    ] as [(String, [String])])
  func legs(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
