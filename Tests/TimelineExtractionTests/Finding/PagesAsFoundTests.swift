import Testing

@testable import TimelineExtraction

/// Front matter, stamp lines, heads of scenes, and tables of visits.
@Suite("Pages as they are found")
struct PagesAsFoundTests {
  @Test(
    "The top of a page says when and where it was written",
    arguments: [
      (
        "---\ntitle: Talks in Bonn\ndate: 1984-06-12\n---\n\nHelmut Kohl met Bettino Craxi in Bonn on Tuesday.",
        ["meeting 1984-06-12 Bettino Craxi, Helmut Kohl @ Bonn"]
      ),
      (
        "Premier in Oslo for talks\n\nOslo (wire) 12 June 1984, 10:40 GMT\n\nHelmut Kohl arrived in Oslo on Tuesday.",
        ["trip 1984-06-12 Helmut Kohl @ Oslo"]
      ),
      (
        "Published: 12 June 2019\n\nVienna, Austria, June 3-4, 1961:\n\nJohn F. Kennedy met Nikita Khrushchev.",
        ["meeting 1961-06-03/1961-06-04 John F. Kennedy, Nikita Khrushchev @ Vienna"]
      ),
    ])
  func tops(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "A table of visits received names who came",
    arguments: [
      (
        "State visits received by President Kenneth Kaunda\n\n| Date | Visitor | Country |\n|---|---|---|\n| 4 June 1978 | Nicolae Ceaușescu | Romania |\n",
        ["trip 1978-06-04 Nicolae Ceaușescu @ Zambia"]
      )
    ])
  func tables(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "What stands between a verb and its object is not its object",
    arguments: [
      (
        "Published: 4 May 2023\n\nEmmanuel Macron will meet, during his visit to Beijing next week, Xi Jinping.",
        [
          "meeting planned [2023-05-08..2023-05-14] Emmanuel Macron, Xi Jinping @ Beijing",
          "trip planned [2023-05-08..2023-05-14] Emmanuel Macron @ Beijing",
        ]
      ),
      (
        "Published: 4 May 2023\n\nThe talks between the Chinese and Australian prime ministers in Beijing ended on Tuesday.",
        ["meeting 2023-05-02 Anthony Albanese, Li Qiang @ Beijing"]
      ),
      (
        "Published: 4 May 2023\n\nAlso on Tuesday, Emmanuel Macron met Giorgia Meloni in Rome.",
        ["meeting 2023-05-02 Emmanuel Macron, Giorgia Meloni @ Rome"]
      ),
    ])
  func phrases(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "Who is back from a visit ended it the day before or on it",
    arguments: [
      (
        "Published: 4 May 2023\n\nOlaf Scholz returned to Berlin on Wednesday after a three-day visit to Japan.",
        ["trip 2023-05-01/2023-05-03 Olaf Scholz @ Japan"]
      ),
      (
        "Published: 4 May 2023\n\nOlaf Scholz is back after a three-day visit to Japan.",
        ["trip Olaf Scholz @ Japan"]
      ),
    ])
  func back(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "What is planned has no day because it was planned on one",
    arguments: [
      (
        "Published: 4 May 2023\n\nEmmanuel Macron plans to visit Japan.",
        ["trip planned Emmanuel Macron @ Japan"]
      )
    ])
  func open(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }
}
