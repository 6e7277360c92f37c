import Testing

@testable import TimelineExtraction

/// Whose "the Prime Minister" is in a release that names no state, when a release was written, and what it tells of
/// trips to come.
@Suite("Releases under a letterhead")
struct LetterheadSentencesTests {
  @Test(
    "The letterhead tells whose prime minister it is",
    arguments: [
      (
        "Press release: Call with the president: 11 May 2018\n\nA Downing Street spokesperson said:\n\nThe Prime Minister held a telephone call with US President Donald Trump this evening.",
        ["call 2018-05-11 Donald Trump, Theresa May"]
      ),
      (
        "10 Downing Street\n\nPrime Minister in Oslo for talks\n\nThe Prime Minister today (Friday 13 September 2024) met Jonas Gahr Støre in Oslo.",
        ["meeting 2024-09-13 Jonas Gahr Støre, Keir Starmer @ Oslo"]
      ),
      (
        "Office of the Press Secretary\nFor Immediate Release\nSeptember 10, 2009\n\nThe President and Prime Minister Brown had a productive call earlier today.",
        ["call 2009-09-10 Barack Obama, Brown"]
      ),
      (
        "Published: 10 September 2009\n\nThe prime minister met Nicolas Sarkozy in Paris on Tuesday.",
        []
      ),
      (
        "Published: 10 September 2009\n\nThe White House said the Prime Minister met Nicolas Sarkozy in Paris on Tuesday.",
        []
      ),
    ])
  func letterheads(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "Whoever a participle that opens a sentence is said of",
    arguments: [
      (
        "Published: 4 May 2023\n\nMeeting Xi Jinping in Beijing on Wednesday, Lula da Silva called for peace. He met Emmanuel Macron in Paris on Tuesday.",
        [
          "meeting 2023-05-02 Emmanuel Macron, Lula da Silva @ Paris",
          "meeting 2023-05-03 Lula da Silva, Xi Jinping @ Beijing",
        ]
      ),
      (
        "Published: 4 May 2023\n\nGreeting Emmanuel Macron in Berlin on Wednesday, Olaf Scholz called for peace.",
        ["meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Berlin"]
      ),
      (
        "LONDON, March 30, 1987 - Sir Geoffrey Howe met Yitzhak Shamir in Jerusalem on Sunday. Sir Geoffrey flew on to Cairo on Monday.",
        [
          "meeting 1987-03-29 Geoffrey Howe, Yitzhak Shamir @ Jerusalem",
          "trip 1987-03-30 Geoffrey Howe @ Cairo",
        ]
      ),
      (
        "Published: 4 May 2023\n\nEmmanuel Macron arrived Beijing on Wednesday.",
        ["trip 2023-05-03 Emmanuel Macron @ Beijing"]
      ),
    ])
  func participles(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "Talks with several one by one",
    arguments: [
      (
        "Published: 4 May 2023\n\nOlaf Scholz held bilateral talks with Emmanuel Macron, Giorgia Meloni and Donald Tusk in Brussels on Tuesday.",
        [
          "meeting 2023-05-02 Donald Tusk, Olaf Scholz @ Brussels",
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Brussels",
          "meeting 2023-05-02 Giorgia Meloni, Olaf Scholz @ Brussels",
        ]
      ),
      (
        "Published: 4 May 2023\n\nOlaf Scholz held discussions with Lula da Silva as well as with Antonio Guterres in Brussels on Tuesday.",
        ["meeting 2023-05-02 Antonio Guterres, Lula da Silva, Olaf Scholz @ Brussels"]
      ),
      (
        "Published: 4 May 2023\n\nFrench and German foreign ministers met in Bern on Tuesday.",
        ["meeting 2023-05-02 Annalena Baerbock, Catherine Colonna @ Bern"]
      ),
    ])
  func lists(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "The length of a tour is that of all its parts, the day of an arrival that of the first",
    arguments: [
      (
        "Published: 4 May 2023\n\nOlaf Scholz begins a six-day tour of Ghana, Togo and Benin on Monday.",
        [
          "trip planned 2023-05-08/2023-05-13 Olaf Scholz @ Benin",
          "trip planned 2023-05-08/2023-05-13 Olaf Scholz @ Ghana",
          "trip planned 2023-05-08/2023-05-13 Olaf Scholz @ Togo",
        ]
      ),
      (
        "Published: 4 May 2023\n\nOlaf Scholz landed in Accra on Monday on a six-day tour of Ghana and Togo.",
        ["trip 2023-05-01/2023-05-06 Olaf Scholz @ Accra", "trip Olaf Scholz @ Togo"]
      ),
    ])
  func tours(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "What is not settled is still to come, and a trip is when its purpose is",
    arguments: [
      (
        "Published: 4 May 2023\n\nThe dates of the meeting between Olaf Scholz and Joe Biden have not been announced.",
        ["meeting planned Joe Biden, Olaf Scholz"]
      ),
      (
        "Published: 4 May 2023\n\nThe date of the meeting between Olaf Scholz and Joe Biden was chosen with care.",
        ["meeting Joe Biden, Olaf Scholz"]
      ),
      (
        "Published: 4 May 2023\n\nJoe Biden will visit Japan for a meeting with Fumio Kishida in June.",
        [
          "meeting planned 2023-06 Fumio Kishida, Joe Biden @ Japan",
          "trip planned 2023-06 Joe Biden @ Japan",
        ]
      ),
      (
        "Published: 11 May 2023\n\nNew Delhi, May 10\n\nNarendra Modi will pay a state visit to the US.",
        ["trip planned Narendra Modi @ US"]
      ),
    ])
  func plans(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "A call of which only who had it is told, a stop of which no day is",
    arguments: [
      (
        "Published: 10 September 2009\n\nBarack Obama and Gordon Brown had a productive call on Wednesday.",
        ["call 2009-09-09 Barack Obama, Gordon Brown"]
      ),
      (
        "Published: 10 September 2009\n\nBarack Obama had a call for help on Wednesday.",
        []
      ),
      (
        "PARIS, May 4, 2023 - Emmanuel Macron will travel to Africa next week. He will also stop in Ghana and meet Nana Akufo-Addo in Accra.",
        [
          "meeting planned [2023-05-08..2023-05-14] Emmanuel Macron, Nana Akufo-Addo @ Accra",
          "trip planned [2023-05-08..2023-05-14] Emmanuel Macron @ Ghana",
        ]
      ),
    ])
  func calls(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }
}
