import Testing

@testable import TimelineExtraction

/// Who takes part and whether it came to it, each in a text of its own, dated 4 May 2023.
@Suite("Who and whether")
struct WhoAndWhetherTests {
  @Test(
    "Plans for somebody to do something are plans of theirs",
    arguments: [
      (
        "4 May 2023\n\nThere are plans for Olaf Scholz to meet Xi Jinping in Beijing.",
        ["meeting planned Olaf Scholz, Xi Jinping @ Beijing"]
      ),
      (
        "4 May 2023\n\nThere is a chance for Olaf Scholz to visit Kyiv in June.",
        ["trip proposed 2023-06 Olaf Scholz @ Kyiv"]
      ),
    ] as [(String, [String])])
  func plansFor(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "No plans for somebody, no event",
    arguments: [
      ("4 May 2023\n\nThere were no plans for Olaf Scholz to meet Xi Jinping at the summit in Bali.", []),
      ("4 May 2023\n\nOlaf Scholz saw little chance for Emmanuel Macron to visit Kyiv in June.", []),
    ] as [(String, [String])])
  func ruledOut(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What became of plans for somebody",
    arguments: [
      (
        "4 May 2023\n\nPlans for Olaf Scholz to visit Bali were dropped.",
        ["trip cancelled Olaf Scholz @ Bali"]
      ),
      (
        "4 May 2023\n\nPlans for Olaf Scholz and Emmanuel Macron to meet in Oslo in June have been put on hold.",
        ["meeting postponed 2023-06 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "4 May 2023\n\nPlans for Olaf Scholz to visit Oslo were announced on Tuesday, and a dinner was cancelled.",
        ["trip planned Olaf Scholz @ Oslo"]
      ),
    ] as [(String, [String])])
  func dropped(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Whoever tells somebody something at a meeting meets them",
    arguments: [
      (
        "4 May 2023\n\nAt a meeting in Tokyo on Tuesday, Olaf Scholz told Fumio Kishida that he wanted peace.",
        ["meeting 2023-05-02 Fumio Kishida, Olaf Scholz @ Tokyo"]
      ),
      (
        "4 May 2023\n\nIn a phone call on Tuesday, Olaf Scholz told Fumio Kishida that he wanted peace.",
        ["call 2023-05-02 Fumio Kishida, Olaf Scholz"]
      ),
      (
        "4 May 2023\n\nAt a meeting with Xi Jinping on Tuesday, Olaf Scholz told Fumio Kishida that he wanted peace.",
        ["meeting 2023-05-02 Olaf Scholz, Xi Jinping"]
      ),
    ] as [(String, [String])])
  func told(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Whoever is joined for talks takes part in them",
    arguments: [
      (
        "4 May 2023\n\nUrsula von der Leyen joined Emmanuel Macron for talks with Xi Jinping in Beijing on Tuesday.",
        ["meeting 2023-05-02 Emmanuel Macron, Ursula von der Leyen, Xi Jinping @ Beijing"]
      ),
      (
        "4 May 2023\n\nUrsula von der Leyen joined Emmanuel Macron in calling for talks between Vladimir Putin and Volodymyr Zelenskyy.",
        ["meeting proposed Vladimir Putin, Volodymyr Zelenskyy"]
      ),
    ] as [(String, [String])])
  func joined(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Hours before or after is within a day",
    arguments: [
      (
        "4 May 2023\n\nAntony Blinken landed in Riyadh late on Tuesday, hours after leaving Tel Aviv.",
        [
          "trip [2023-05-01..2023-05-02] Antony Blinken @ Tel Aviv",
          "trip 2023-05-02 Antony Blinken @ Riyadh",
        ]
      ),
      (
        "4 May 2023\n\nVladimir Putin visited Ankara on 2 May, hours before Joe Biden met Recep Tayyip Erdogan there.",
        [
          "trip 2023-05-02 Vladimir Putin @ Ankara",
          "meeting [2023-05-02..2023-05-03] Joe Biden, Recep Tayyip Erdogan @ Ankara",
        ]
      ),
    ] as [(String, [String])])
  func hours(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Where a journey went on from tells nothing of a meeting",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz, who visited Kyiv on Tuesday after a trip to Warsaw, met Volodymyr Zelenskyy.",
        [
          "trip 2023-05-02 Olaf Scholz @ Kyiv", "meeting 2023-05-02 Olaf Scholz, Volodymyr Zelenskyy @ Kyiv",
          "trip [..2023-05-02] Olaf Scholz @ Warsaw",
        ]
      ),
      (
        "4 May 2023\n\nOlaf Scholz visited Kyiv on Tuesday after a trip to Warsaw. He met Volodymyr Zelenskyy.",
        [
          "trip 2023-05-02 Olaf Scholz @ Kyiv", "meeting 2023-05-02 Olaf Scholz, Volodymyr Zelenskyy @ Kyiv",
          "trip [..2023-05-02] Olaf Scholz @ Warsaw",
        ]
      ),
    ] as [(String, [String])])
  func goneOn(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Less than so long after",
    arguments: [
      (
        "4 May 2023\n\nLess than a week after visiting Kyiv, Fumio Kishida was in New Delhi on Tuesday to see Narendra Modi.",
        [
          "trip [2023-04-25..2023-05-02] Fumio Kishida @ Kyiv", "trip 2023-05-02 Fumio Kishida @ New Delhi",
          "meeting 2023-05-02 Fumio Kishida, Narendra Modi @ New Delhi",
        ]
      ),
      (
        "4 May 2023\n\nFumio Kishida met Narendra Modi in New Delhi on Tuesday, less than 24 hours after he visited Kyiv.",
        [
          "trip [2023-05-01..2023-05-02] Fumio Kishida @ Kyiv",
          "meeting 2023-05-02 Fumio Kishida, Narendra Modi @ New Delhi",
        ]
      ),
    ] as [(String, [String])])
  func within(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What is to come before a journey",
    arguments: [
      (
        "4 May 2023\n\nLula da Silva is scheduled to hold talks with Xi Jinping in Beijing on Friday before flying to Abu Dhabi.",
        [
          "meeting planned 2023-05-05 Lula da Silva, Xi Jinping @ Beijing",
          "trip planned [2023-05-05..] Lula da Silva @ Abu Dhabi",
        ]
      )
    ] as [(String, [String])])
  func ahead(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
