import Testing

@testable import TimelineExtraction

/// Years before a noun, the first time in a year, dates in lines of their own: articles of Thursday 4 May 2023.
@Suite("Past occasions and entries")
struct PastOccasionsTests {
  @Test(
    "The year of an occasion",
    arguments: [
      (
        "Olaf Scholz was half an hour late for his 2018 meeting with Emmanuel Macron in Oslo.",
        ["meeting 2018 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "The meeting between Olaf Scholz and Emmanuel Macron took place at a dinner in Oslo during the G20 summit on December 1, 2022.",
        ["meeting 2022-12-01 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
    ])
  func years(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The first time in a while",
    arguments: [
      (
        "Olaf Scholz met Emmanuel Macron in Oslo on Tuesday. It was the first time that the two leaders had met for a year.",
        [
          "meeting 2022 Emmanuel Macron, Olaf Scholz",
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Oslo",
        ]
      )
    ])
  func firstTimes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Entries of a chronology",
    arguments: [
      (
        "A chronology\n\nJuly 1971:\n\nHenry Kissinger makes a secret trip to China.\n\nOctober 2001:\n\nJiang Zemin meets George W. Bush in Shanghai on the sidelines of the APEC summit.",
        [
          "meeting 2001-10 George W. Bush, Jiang Zemin @ Shanghai",
          "summit 2001-10 George W. Bush, Jiang Zemin @ Shanghai", "trip 1971-07 Henry Kissinger @ China",
        ]
      ),
      (
        "Feb. 21-28, 1972 -- U.S. President Richard Nixon visited China. Zhou Enlai gave a dinner for Nixon.\n\nDec. 1-5, 1975 -- U.S. President Gerald Ford visited China.",
        [
          "meeting 1972-02-21/1972-02-28 Richard Nixon, Zhou Enlai @ China",
          "trip 1972-02-21/1972-02-28 Richard Nixon @ China",
          "trip 1975-12-01/1975-12-05 Gerald Ford @ China",
        ]
      ),
    ])
  func entries(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What was offered",
    arguments: [
      (
        "Olaf Scholz repeated his offer of holding talks with Emmanuel Macron.",
        ["meeting proposed Emmanuel Macron, Olaf Scholz"]
      )
    ])
  func offers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
