import Testing

@testable import TimelineExtraction

/// Of which event a time is, in articles of Thursday 4 May 2023.
@Suite("Days that are told elsewhere")
struct DaysToldElsewhereTests {
  @Test(
    "A day of the news, not of the visit",
    arguments: [
      (
        "Olaf Scholz will visit Kenya, an official said. Berlin plans to announce the visit on Friday.",
        ["trip planned Olaf Scholz @ Kenya"]
      ),
      (
        "Berlin announced a visit of Olaf Scholz to Kenya in June.",
        ["trip planned 2023-06 Olaf Scholz @ Kenya"]
      ),
    ])
  func news(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What somebody asked for that day",
    arguments: [
      (
        "Olaf Scholz is likely to visit Kenya soon for talks. William Ruto proposed on Saturday that talks on trade be set apart.",
        ["meeting planned Olaf Scholz, William Ruto @ Kenya", "trip planned Olaf Scholz @ Kenya"]
      )
    ])
  func that(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The time of something that is somebody's own",
    arguments: [
      (
        "Olaf Scholz will visit Kenya. The visit is considered so important Scholz has demanded Robert Habeck delay his Autumn Statement on the economy.",
        ["trip planned Olaf Scholz @ Kenya"]
      )
    ])
  func owned(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Said at a time, and done at it",
    arguments: [
      (
        "The king was glad. Felipe VI said on Sunday in Madrid, welcoming Olaf Scholz in a hall, that it was a good day.",
        ["meeting 2023-04-30 Felipe VI, Olaf Scholz"]
      )
    ])
  func participles(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The days that talks took",
    arguments: [
      (
        "OSLO, May 4 - Kenyan Trade Minister Abara Tombe told reporters after three days of talks with Norwegian Trade Minister Anna Holm that he was glad.",
        ["meeting 2023-05-02/2023-05-04 Abara Tombe, Anna Holm @ Oslo"]
      )
    ])
  func lengths(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Some days within a month",
    arguments: [
      (
        "Olaf Scholz will stop in Kenya for at least two days in September.",
        ["trip planned 2023-09 Olaf Scholz @ Kenya"]
      )
    ])
  func months(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Ahead of a day to come",
    arguments: [
      (
        "Olaf Scholz has downplayed expectations ahead of Friday's meeting in Oslo with Vladimir Putin.",
        ["meeting planned 2023-05-05 Olaf Scholz, Vladimir Putin @ Oslo"]
      )
    ])
  func ahead(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A visit that was put off before it was made",
    arguments: [
      (
        "King Felipe VI made a state visit to the United Kingdom in July 2017, which had been postponed twice.",
        ["trip 2017-07 King Felipe VI @ United Kingdom"]
      )
    ])
  func made(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose visit the second one followed",
    arguments: [
      (
        "Annalena Baerbock becomes the second highest ranking German to visit Malawi after Vice Chancellor Philipp Rösler in 2012.",
        ["trip 2012 Philipp Rösler @ Malawi", "trip Annalena Baerbock @ Malawi"]
      ),
      (
        "The last and only sitting U.S. president to visit Cuba was Calvin Coolidge in 1928.",
        ["trip 1928 Calvin Coolidge @ Cuba"]
      ),
    ])
  func ranks(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Of several visits the first one is told elsewhere",
    arguments: [
      (
        "President William Ruto has made 21 trips to 20 states since his inauguration on September 13, 2022. His first trip was to Ethiopia in October 2022.",
        ["trip 2022-10 William Ruto @ Ethiopia", "trip [2022-09-13..2023-05-04] 21 times William Ruto"]
      )
    ])
  func sums(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "To where others went before",
    arguments: [
      (
        "Olaf Scholz is in Beijing. US President Joe Biden is expected to visit in June.",
        ["trip 2023-05-04 Olaf Scholz @ Beijing", "trip planned 2023-06 Joe Biden @ Beijing"]
      )
    ])
  func elsewhere(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
