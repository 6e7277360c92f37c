import Testing
import TimelineModel

@testable import TimelineExtraction

/// Texts in entries under their days, and releases that leave names out.
@Suite("Chronicles and releases")
struct ChronicleTests {
  @Test("The entries of a chronicle follow one another through the year of the first")
  func entries() {
    let text = """
      1970, March 19

      First meeting of Chancellor Willy Brandt and the East German prime minister Willi Stoph, at Erfurt.

      May 21–22

      Second conference of Brandt and Stoph, at Kassel.

      Dec. 7

      Brandt went to Warsaw.
      """
    #expect(
      EventsInTextTests.events(text) == [
        "meeting 1970-03-19 Willi Stoph, Willy Brandt @ Erfurt",
        "meeting 1970-05-21/1970-05-22 Willi Stoph, Willy Brandt @ Kassel",
        "trip 1970-12-07 Willy Brandt @ Warsaw",
      ])
  }

  @Test("A call of an official whom the release does not name is a call of the other")
  func unnamed() {
    let text = """
      PM call with Prime Minister Trudeau of Canada: 5 February 2025

      The Prime Minister spoke to the Prime Minister of Canada Justin Trudeau this afternoon.
      """
    #expect(EventsInTextTests.events(text) == ["call 2025-02-05 Justin Trudeau"])
  }

  @Test(
    "When a journey ends, and how far it has come",
    arguments: [
      (
        "WASHINGTON, March 11, 1987 - Canadian foreign minister Joe Clark, winding up a two-day visit, said it was useful.",
        ["trip 1987-03-10/1987-03-11 Joe Clark @ Washington"]
      ),
      (
        "GENEVA, May 4, 2023 - Antony Blinken and Sergei Lavrov reached a deal on Sunday after two days of talks.",
        ["meeting 2023-04-29/2023-04-30 Antony Blinken, Sergei Lavrov"]
      ),
      (
        "MANILA, Nov. 12, 2017 - Donald Trump is on a tour that has taken him to Japan and South Korea.",
        [
          "trip Donald Trump @ Japan", "trip Donald Trump @ South Korea",
          "trip 2017-11-12 Donald Trump @ Manila",
        ]
      ),
    ])
  func journeys(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test("A long title that no stop ends is a title")
  func longTitle() {
    let text = """
      New York

      17 September 2023

      Readout of the Secretary-General’s meeting with H.E. Mr. Charles Michel, President of the European Council and \
      H.E. Mr. Josep Borrell, High Representative of the European Union for Foreign Affairs and Security Policy and \
      Vice-President of the European Commission

      António Guterres, Secretary-General

      The Secretary-General met jointly with the President of the European Council, H.E. Mr. Charles Michel, and the \
      High Representative of the European Union for Foreign Affairs and Security Policy, H.E. Mr. Josep Borrell.
      """
    #expect(
      EventsInTextTests.events(text) == ["meeting 2023-09-17 António Guterres, Charles Michel, Josep Borrell"]
    )
  }
}
