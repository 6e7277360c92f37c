import Testing

@testable import TimelineExtraction

/// Days between two clauses, in articles of Thursday 4 May 2023.
@Suite("Which verb a day is told of")
struct OnwardJourneysTests {
  @Test(
    "Who leaves for somewhere on a day is there no longer",
    arguments: [
      (
        "OSLO, May 4 - Kenyan Trade Minister Abara Tombe is on a two-day visit to Norway and leaves for Sweden on Friday.",
        ["trip 2023-05-04/2023-05-05 Abara Tombe @ Norway", "trip planned 2023-05-05 Abara Tombe @ Sweden"]
      ),
      (
        "OSLO, May 4 - Olaf Scholz met Jonas Gahr Støre in Oslo and leaves for Prague on Sunday.",
        ["meeting Jonas Gahr Støre, Olaf Scholz @ Oslo", "trip planned 2023-05-07 Olaf Scholz @ Prague"]
      ),
    ])
  func leaves(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A day stands beside the verb it is told of, not with the clause before",
    arguments: [
      (
        "OSLO, May 4 - A poll for television, taken after Prime Minister Scholz returned from Moscow, this morning gave his party its highest rating.",
        ["trip Scholz @ Moscow"]
      ),
      (
        "OSLO, May 4 - The minister said Sweden and Finland, which joined the 12-nation bloc at the beginning of last year, opposed the scheme at a meeting of finance ministers here.",
        []
      ),
    ])
  func clauses(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A meeting between others is none of those who meet",
    arguments: [
      (
        "OSLO, May 4 - Olaf Scholz is scheduled to meet Jonas Gahr Støre on Sunday, the first face-to-face discussion between key negotiators in nearly two months.",
        ["meeting planned 2023-05-07 Jonas Gahr Støre, Olaf Scholz"]
      ),
      (
        "OSLO, May 4 - Olaf Scholz is scheduled to meet Jonas Gahr Støre on Sunday, the first meeting between the two in two months.",
        [
          "meeting 2023-03 Jonas Gahr Støre, Olaf Scholz",
          "meeting planned 2023-05-07 Jonas Gahr Støre, Olaf Scholz",
        ]
      ),
    ])
  func others(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What was agreed at a summit may be shelved; the summit was held",
    arguments: [
      (
        "OSLO, May 4 - The formula that Olaf Scholz agreed upon with William Ruto at their summit in Nairobi last October was shelved.",
        ["summit 2022-10 Olaf Scholz, William Ruto @ Nairobi"]
      ),
      (
        "OSLO, May 4 - Their agencies said the summit between Olaf Scholz and William Ruto in Nairobi in June was shelved.",
        ["summit cancelled 2023-06 Olaf Scholz, William Ruto @ Nairobi"]
      ),
    ])
  func shelved(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "An agency is nobody",
    arguments: [
      (
        "OSLO, May 4 - Foreign Minister Anna Holm arrived in Moscow on Sunday, according to the official Korean Central News Agency. She is to meet Sergey Lavrov on Friday.",
        ["meeting planned 2023-05-05 Anna Holm, Sergey Lavrov", "trip 2023-04-30 Anna Holm @ Moscow"]
      )
    ])
  func agency(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
