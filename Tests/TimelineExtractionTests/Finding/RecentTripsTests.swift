import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Journeys that are recent")
struct RecentTripsTests {
  @Test(
    "In the year of writing, unless that has just begun",
    arguments: [
      ("2022-11-04", "trip [2022-01-01..2022-11-04] Olaf Scholz @ Japan"),
      ("2023-01-10", "trip Olaf Scholz @ Japan"),
    ])
  func recent(written: String, event: String) {
    let text = "Olaf Scholz praised the results of his recent visit to Japan."
    #expect(EventsInTextTests.events(text, written: written) == [event])
  }
}
