import Testing

@testable import TimelineExtraction

/// What the first sentence of a dated article tells as done, captions, departures, and times that belong to something
/// else.
@Suite("The day of the news")
struct DayOfNewsTests {
  @Test(
    "The first deed of a dated article is of that day",
    arguments: [
      (
        "Telephone conversation with President Erdogan\n\nNovember 28, 2018\n\nVladimir Putin had a telephone conversation with President of Turkey Recep Tayyip Erdogan.",
        ["call 2018-11-28 Recep Tayyip Erdogan, Vladimir Putin"]
      ),
      (
        "Published: 13 December 2021\n\nJoe Biden met Mario Draghi in Rome. They spoke of gas.",
        ["meeting 2021-12-13 Joe Biden, Mario Draghi @ Rome"]
      ),
      (
        "Published: 13 December 2021\n\nRichard Nixon met Mao Zedong in Beijing. They spoke of trade.",
        ["meeting Mao Zedong, Richard Nixon @ Beijing"]
      ),
      (
        "Published: 13 December 2021\n\nAfter a dinner Joe Biden, who met Mario Draghi in Rome, said he was glad.",
        ["meeting Joe Biden, Mario Draghi @ Rome"]
      ),
      (
        "KINGSTON, March 2, 1987 - The president of Nigeria, Ibrahim Babangida, spoke of oil prices. Babangida was in Kingston as a guest.",
        ["trip 1987-03-02 Ibrahim Babangida @ Kingston"]
      ),
      (
        "KNOKKE-HEIST, Belgium, April 5, 1987 - Ministers agreed. Belgian Finance Minister Mark Eyskens and French Finance Minister Edouard Balladur held talks at this Belgian coastal resort on Saturday.",
        ["meeting 1987-04-04 Edouard Balladur, Mark Eyskens @ KNOKKE-HEIST"]
      ),
    ])
  func news(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "A caption tells in the present what its picture shows",
    arguments: [
      (
        "Published: 2 March 2017\n\nEgypt's President Abdel Fattah al-Sisi (R) meets with German Chancellor Angela Merkel in Cairo, Egypt March 2, 2017.",
        ["meeting 2017-03-02 Abdel Fattah al-Sisi, Angela Merkel @ Cairo"]
      ),
      (
        "Published: 2 March 2017\n\nAngela Merkel meets Abdel Fattah al-Sisi in Cairo, Egypt March 3, 2017.",
        ["meeting planned 2017-03-03 Abdel Fattah al-Sisi, Angela Merkel @ Cairo"]
      ),
    ])
  func captions(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "The day of a departure is not that of what it is for",
    arguments: [
      (
        "SEOUL, Jan. 4, 2026 - President Lee Jae Myung departed for China on Sunday for summit talks with Chinese President Xi Jinping. Lee will hold talks with Xi on Monday.",
        [
          "summit planned 2026-01-05 Lee Jae Myung, Xi Jinping @ China",
          "trip 2026-01-04/2026-01-05 Lee Jae Myung @ China",
        ]
      ),
      (
        "Published: 11 April 2023\n\nHaving met Narendra Modi in Delhi on Saturday, Olaf Scholz left for Mumbai on Sunday.",
        ["meeting 2023-04-08 Narendra Modi, Olaf Scholz @ Delhi", "trip 2023-04-09 Olaf Scholz @ Mumbai"]
      ),
    ])
  func departures(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "A time belongs to the clause it stands in",
    arguments: [
      (
        "Published: 7 January 2025\n\nEmmanuel Macron's visit to China marks a second engagement after he rose to office in September.",
        ["trip Emmanuel Macron @ China"]
      ),
      (
        "Published: 7 January 2025\n\nEmmanuel Macron will visit China from January 14 to 17. Officials praised Emmanuel Macron's December visit to India.",
        [
          "trip 2024-12 Emmanuel Macron @ India",
          "trip planned 2025-01-14/2025-01-17 Emmanuel Macron @ China",
        ]
      ),
      (
        "Published: 8 November 2017\n\nThis is the third meeting between Xi Jinping and Donald Trump following their first meeting at Mar-a-Lago, Florida in April.",
        ["meeting 2017-04 Donald Trump, Xi Jinping @ Mar-a-Lago", "meeting Donald Trump, Xi Jinping"]
      ),
      (
        "Published: 4 May 2023\n\nAnthony Albanese's Beijing trip, the first by an Australian leader since 2016, begins on November 4.",
        ["trip planned 2023-11-04 Anthony Albanese @ Beijing"]
      ),
    ])
  func others(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }

  @Test(
    "What an arrival told as news is for is still ahead",
    arguments: [
      (
        "September 22, 2008\n\nLebanese President Michel Suleiman arrived in New York Sunday afternoon to attend the UN General Assembly and meet U.S. President George W. Bush.",
        [
          "meeting planned George W. Bush, Michel Suleiman @ New York",
          "trip 2008-09-21 Michel Suleiman @ New York",
        ]
      ),
      (
        "January 2, 1985\n\nJapanese Prime Minister Yasuhiro Nakasone arrived in Los Angeles on Tuesday for talks with President Ronald Reagan.",
        [
          "meeting planned Ronald Reagan, Yasuhiro Nakasone @ Los Angeles",
          "trip 1985-01-01 Yasuhiro Nakasone @ Los Angeles",
        ]
      ),
      (
        "SEOUL, Jan. 4, 2026 - President Lee Jae Myung will hold talks with Xi Jinping on Monday, marking their second meeting in just two months after they met on the sidelines of a summit in Gyeongju in early November.",
        [
          "meeting 2025-11 Lee Jae Myung, Xi Jinping @ Gyeongju",
          "meeting planned 2026-01-05 Lee Jae Myung, Xi Jinping",
          "summit 2025-11 Lee Jae Myung, Xi Jinping @ Gyeongju",
        ]
      ),
      (
        "April 7, 1979\n\nPrime Minister Robert Muldoon of New Zealand will leave tomorrow to visit the United States, Nigeria, Britain and Egypt.",
        [
          "trip planned 1979-04-08 Robert Muldoon @ United States", "trip planned Robert Muldoon @ Britain",
          "trip planned Robert Muldoon @ Egypt", "trip planned Robert Muldoon @ Nigeria",
        ]
      ),
      (
        "Published: 7 September 2016\n\nBarack Obama is scheduled to address a news conference in Laos immediately after his meeting with Narendra Modi.",
        ["meeting planned Barack Obama, Narendra Modi @ Laos", "trip planned Barack Obama @ Laos"]
      ),
      (
        "Published: 2 May 2018\n\nThe visit precedes a meeting between Kim Jong Un and Donald Trump.",
        ["meeting planned Donald Trump, Kim Jong Un"]
      ),
      (
        "Published: 2 May 2018\n\nThe visit follows last Friday's summit between Kim Jong Un and the South's President Moon Jae-in.",
        ["summit 2018-04-27 Kim Jong Un, Moon Jae-in"]
      ),
      (
        "Published: 30 September 1987\n\nGeorge Shultz will visit Israel and possibly Egypt and Jordan next month.",
        [
          "trip planned 1987-10 George Shultz @ Egypt", "trip planned 1987-10 George Shultz @ Israel",
          "trip planned 1987-10 George Shultz @ Jordan",
        ]
      ),
    ])
  func purposes(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events)
  }
}
