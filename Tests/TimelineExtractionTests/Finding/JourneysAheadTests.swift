import Testing

@testable import TimelineExtraction

/// Journeys that are planned, offered or about to begin, and how long they last.
@Suite("Journeys ahead")
struct JourneysAheadTests {
  @Test(
    "What somebody plans, or is invited for, is to come",
    arguments: [
      ("George Shultz plans a trip to China.", ["trip planned George Shultz @ China"]),
      ("George Shultz is planning a July trip to China.", ["trip planned 1987-07 George Shultz @ China"]),
      (
        "Ronald Reagan invited Deng Xiaoping for a state visit in July.",
        ["trip proposed 1987-07 Deng Xiaoping @ United States"]
      ),
    ])
  func plans(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text, written: "1987-04-08") == events)
  }

  @Test(
    "A present with a weekday is to come on that day too, in running text",
    arguments: [
      (
        "Barack Obama arrives in Havana on Sunday.", ["trip planned 2016-03-20 Barack Obama @ Havana"]
      ),
      ("Barack Obama arrived in Havana on Sunday.", ["trip 2016-03-20 Barack Obama @ Havana"]),
    ])
  func onItsDay(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text, written: "2016-03-20") == events)
  }

  @Test(
    "The day of leaving begins a journey that was announced",
    arguments: [
      (
        "Angela Merkel will visit Oslo next week. She leaves on Monday and returns on Thursday.",
        ["trip planned 2022-03-28/2022-03-31 Angela Merkel @ Oslo"]
      ),
      (
        "Angela Merkel will visit Oslo next week. She departs on Monday.",
        ["trip planned 2022-03-28 Angela Merkel @ Oslo"]
      ),
    ])
  func leaving(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text, written: "2022-03-25") == events)
  }

  @Test(
    "Lengths in weeks and hours, and visits that are over",
    arguments: [
      (
        "Angela Merkel made a weeklong visit to Oslo from 4 May 2015.",
        ["trip 2015-05-04/2015-05-10 Angela Merkel @ Oslo"]
      ),
      (
        "Angela Merkel was glad during her week-long Oslo visit from 4 May 2015.",
        ["trip 2015-05-04/2015-05-10 Angela Merkel @ Oslo"]
      ),
      (
        "Angela Merkel arrived in Oslo on 4 May 2015 for a 48-hour visit.",
        ["trip 2015-05-04/2015-05-06 Angela Merkel @ Oslo"]
      ),
      (
        "Angela Merkel spoke on 6 May 2015 after a three-day visit to Oslo.",
        ["trip 2015-05-04/2015-05-06 Angela Merkel @ Oslo"]
      ),
    ])
  func lengths(text: String, events: [String]) { #expect(EventsInTextTests.events(text) == events) }

  @Test("What comes after a comma and is to take place is still to come")
  func toTakePlace() {
    let text =
      "John Howard met Tony Blair to prepare the upcoming G20 summit, to take place in Oslo on 6 October."
    #expect(
      EventsInTextTests.events(text, written: "2001-05-11").contains {
        $0.hasPrefix("summit planned 2001-10-06")
      })
  }

  @Test("A weekday on a line of its own is that of what stands under it")
  func weekdayHeadings() {
    let text = """
      The visit of Donald Trump

      16 September 2025

      Donald Trump is in London.

      Wednesday

      Donald Trump will travel to Oslo.

      Thursday

      He will meet Jonas Gahr Støre in Oslo.
      """
    #expect(
      EventsInTextTests.events(text).filter { $0.contains("Oslo") } == [
        "trip planned 2025-09-17/2025-09-18 Donald Trump @ Oslo",
        "meeting planned 2025-09-18 Donald Trump, Jonas Gahr Støre @ Oslo",
      ])
  }

  @Test("Who announces something on a trip makes it")
  func announcedOnTrip() {
    #expect(
      EventsInTextTests.events(
        "The plan was announced by Condoleezza Rice in August 2007 on a trip to Kuwait.") == [
          "trip 2007-08 Condoleezza Rice @ Kuwait"
        ])
  }
}
