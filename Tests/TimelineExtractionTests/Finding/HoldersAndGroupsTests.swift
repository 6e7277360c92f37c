import Testing

@testable import TimelineExtraction

/// Who held a meeting, where a clause behind its noun tells it, and who is meant by those named together.
@Suite("Who held it and who is meant")
struct HoldersAndGroupsTests {
  @Test(
    "A clause tells who held what the noun before it names",
    arguments: [
      (
        "The talks which Prime Minister Harold Wilson had with Lyndon Johnson in Washington in May 1965 went well.",
        ["meeting 1965-05 Harold Wilson, Lyndon Johnson @ Washington"]
      ),
      (
        "The talks that Harold Wilson held with Lyndon Johnson in Washington in May 1965 went well.",
        ["meeting 1965-05 Harold Wilson, Lyndon Johnson @ Washington"]
      ),
      (
        "They follow discussions which the prime minister, Harold Wilson, had with Lyndon Johnson in May 1965.",
        ["meeting 1965-05 Harold Wilson, Lyndon Johnson"]
      ),
      ("The talks that Harold Wilson said were held in May 1965 went well.", []),
    ])
  func heldBy(text: String, events: [String]) { #expect(EventsInTextTests.events(text) == events) }

  @Test(
    "The leaders are those just named together, where no others are spoken of",
    arguments: [
      (
        "Joe Biden and Xi Jinping spoke on Monday. The leaders met in Busan in October.",
        ["meeting 2025-10 Joe Biden, Xi Jinping @ Busan"]
      ),
      (
        "Joe Biden and Xi Jinping praised other leaders. The leaders met in Busan in October.", []
      ),
      (
        "Joe Biden and Xi Jinping spoke on Monday. The leaders of the union met in October.", []
      ),
      (
        "Joe Biden and Xi Jinping - who met in Busan in October - spoke of trade.",
        ["meeting 2025-10 Joe Biden, Xi Jinping @ Busan"]
      ),
    ])
  func leaders(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text, written: "2025-11-24") == events)
  }

  @Test(
    "Offices of bodies and of leaders' staffs stand between the names of a list",
    arguments: [
      (
        "Donald Trump met Emmanuel Macron and EU chief Ursula von der Leyen on 5 May 2025.",
        ["meeting 2025-05-05 Donald Trump, Emmanuel Macron, Ursula von der Leyen"]
      ),
      (
        "Donald Trump met Emmanuel Macron as well as EU chief Ursula von der Leyen on 5 May 2025.",
        ["meeting 2025-05-05 Donald Trump, Emmanuel Macron, Ursula von der Leyen"]
      ),
      (
        "Barack Obama met Vietnam's president, Tran Dai Quang, and its new prime minister, Nguyen Xuan Phuc, on 5 May 2016.",
        ["meeting 2016-05-05 Barack Obama, Nguyen Xuan Phuc, Tran Dai Quang"]
      ),
      (
        "Turkey's ambassador in Athens, Nazmi Akiman, met Andreas Papandreou on 8 April 1987.",
        ["meeting 1987-04-08 Andreas Papandreou, Nazmi Akiman"]
      ),
    ])
  func offices(text: String, events: [String]) { #expect(EventsInTextTests.events(text) == events) }

  @Test(
    "Talks include those whom their verb tells, and a call with leaders is one of whom none is named",
    arguments: [
      (
        "The talks in London on 8 December 2025 will include Keir Starmer and Emmanuel Macron.",
        ["meeting planned 2025-12-08 Emmanuel Macron, Keir Starmer @ London"]
      ),
      ("The talks in London on 8 December 2025 included trade.", []),
      (
        "Keir Starmer held a video call with European leaders on 28 November 2025.",
        ["call 2025-11-28 Keir Starmer"]
      ),
      ("Keir Starmer held a video call with party members on 8 December 2025.", []),
      (
        "Before heading to the United Nations General Assembly in New York, Theresa May spoke.",
        ["trip Theresa May @ New York"]
      ),
    ])
  func included(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text, written: "2025-12-01") == events)
  }

  @Test("Who speaks for others was not on the call they tell of")
  func spokespeople() {
    let text = """
      Donald Trump spoke with Xi Jinping by phone on Monday.

      White House Press Secretary Karoline Leavitt said the call with Xi was short.
      """
    #expect(
      EventsInTextTests.events(text, written: "2025-11-25") == ["call 2025-11-24 Donald Trump, Xi Jinping"])
  }

  @Test(
    "He who is named beside a spouse may be of one state with her",
    arguments: [
      (
        "Donald Trump arrived in London. King Charles III has hosted others. He and Queen Camilla went to Kenya in 2023.",
        "trip 2023 King Charles III, Queen Camilla @ Kenya"
      )
    ])
  func spouses(text: String, event: String) { #expect(EventsInTextTests.events(text).contains(event)) }
}
