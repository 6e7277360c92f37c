import Testing

@testable import TimelineExtraction

/// Stops and first journeys, guests of somebody, who is seen beside whom: sentences of articles of 4 May 2023.
@Suite("Sentences of stops, guests and pictures")
struct CompanySentencesTests {
  @Test(
    "Where a journey went first is told by the verb \"to be\"",
    arguments: [
      (
        "Giorgia Meloni's first trip abroad was to Brussels, on November 3, 2022.",
        ["trip 2022-11-03 Giorgia Meloni @ Brussels"]
      ),
      (
        "Giorgia Meloni's first trip abroad as prime minister was to Brussels, on November 3, 2022.",
        ["trip 2022-11-03 Giorgia Meloni @ Brussels"]
      ),
      (
        "Giorgia Meloni made her first foreign trip as prime minister to Brussels in November 2022.",
        ["trip 2022-11 Giorgia Meloni @ Brussels"]
      ),
      (
        "Giorgia Meloni's first stop was Paris, where she met Emmanuel Macron.",
        ["meeting Emmanuel Macron, Giorgia Meloni @ Paris", "trip Giorgia Meloni @ Paris"]
      ),
      (
        "Olaf Scholz's itinerary includes Paris and Oslo next week.",
        [
          "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Oslo",
          "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Paris",
        ]
      ),
      (
        "Giorgia Meloni's first stop was Rome.",
        []
      ),
    ])
  func stops(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who is pictured or laid a wreath somewhere was there",
    arguments: [
      (
        "Emmanuel Macron was photographed with Vladimir Putin at the Kremlin on Tuesday.",
        ["meeting 2023-05-02 Emmanuel Macron, Vladimir Putin @ Kremlin"]
      ),
      (
        "Emmanuel Macron and Vladimir Putin were pictured together in Moscow on Tuesday.",
        ["meeting 2023-05-02 Emmanuel Macron, Vladimir Putin @ Moscow"]
      ),
      (
        "Emmanuel Macron photographed Vladimir Putin at the Kremlin on Tuesday.",
        []
      ),
      (
        "Olaf Scholz laid a wreath at the memorial in Warsaw on April 19.",
        ["trip 2023-04-19 Olaf Scholz @ Warsaw"]
      ),
      (
        "Olaf Scholz laid a wreath at a memorial in Berlin on April 19.",
        []
      ),
    ])
  func beside(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A guest meets the host",
    arguments: [
      (
        "Rishi Sunak spent two days in Washington last week, where he was Joe Biden's guest at the White House.",
        [
          "meeting [2023-04-24..2023-04-30] Joe Biden, Rishi Sunak @ White House",
          "trip [2023-04-24..2023-04-30] Rishi Sunak @ Washington",
        ]
      ),
      (
        "Joe Biden was met at Warsaw airport by Andrzej Duda on Tuesday.",
        ["meeting 2023-05-02 Andrzej Duda, Joe Biden @ Warsaw"]
      ),
      (
        "Antony Blinken and Sergei Lavrov spoke briefly on the margins of the G20 foreign ministers' meeting in New Delhi on March 2.",
        [
          "meeting 2023-03-02 Antony Blinken, Sergei Lavrov @ New Delhi",
          "meeting 2023-03-02 Antony Blinken, Sergei Lavrov @ New Delhi",
        ]
      ),
    ])
  func guests(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "One meets each of several in a place, or each of several meets one",
    arguments: [
      (
        "António Guterres met Vladimir Putin in Moscow and Volodymyr Zelenskyy in Kyiv.",
        [
          "meeting António Guterres, Vladimir Putin @ Moscow",
          "meeting António Guterres, Volodymyr Zelenskyy @ Kyiv",
        ]
      ),
      (
        "António Guterres met separately with Vladimir Putin in Moscow and Volodymyr Zelenskyy in Kyiv in April 2022.",
        [
          "meeting 2022-04 António Guterres, Vladimir Putin @ Moscow",
          "meeting 2022-04 António Guterres, Volodymyr Zelenskyy @ Kyiv",
        ]
      ),
      (
        "Emmanuel Macron and Olaf Scholz had separate meetings with António Guterres on Friday.",
        [
          "meeting 2023-04-28 António Guterres, Emmanuel Macron",
          "meeting 2023-04-28 António Guterres, Olaf Scholz",
        ]
      ),
    ])
  func apart(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is told somebody by telephone is told in a call",
    arguments: [
      (
        "Recep Tayyip Erdogan said he had told Vladimir Putin by phone that \"the grain must flow\".",
        ["call Recep Tayyip Erdogan, Vladimir Putin"]
      ),
      (
        "Joe Biden called the Sultan of Brunei and Indonesian President Joko Widodo on Thursday.",
        ["call 2023-05-04 Hassanal Bolkiah, Joe Biden", "call 2023-05-04 Joe Biden, Joko Widodo"]
      ),
    ])
  func telling(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
