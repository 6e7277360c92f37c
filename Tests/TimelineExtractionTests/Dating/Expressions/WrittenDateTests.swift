import Testing

@testable import TimelineExtraction

@Suite struct WrittenDateTests {
  @Test(arguments: [
    MarkedTimes("She landed on «25 April 2019» with an aide.", "2019-04-25"),
    MarkedTimes("She landed on «April 25, 2019», with an aide.", "2019-04-25"),
    MarkedTimes("She landed on «April 25th 2019».", "2019-04-25"),
    MarkedTimes("She landed on «the 25th of April, 2019».", "2019-04-25"),
    MarkedTimes("She landed on «Feb. 3, 1972».", "1972-02-03"),
    MarkedTimes("Landing: «2019-04-25».", "2019-04-25"),
    MarkedTimes("Landing: «2019/04/25».", "2019-04-25"),
    MarkedTimes("Landing: «25/04/2019».", "2019-04-25"),
    MarkedTimes("Landing: «04/25/2019».", "2019-04-25"),
    MarkedTimes("Landing: «25.04.2019».", "2019-04-25"),
    MarkedTimes("Landing: «12-Jun-2018».", "2018-06-12"),
    MarkedTimes("They met in «June '61» in Vienna.", "1961-06"),
    MarkedTimes("They met on «Saturday, 19 November 1977».", "1977-11-19"),
    MarkedTimes("They met on «Monday, June 11, 2018», in Singapore.", "2018-06-11"),
    MarkedTimes("The «12 June 2018» summit was short.", "2018-06-12"),
    MarkedTimes("They met in «April 2019».", "2019-04"),
    MarkedTimes("They met in «April of 2019».", "2019-04"),
    MarkedTimes("They met in «2011».", "2011"),
    MarkedTimes("«Christmas Day 1977» was quiet.", "1977-12-25"),
    MarkedTimes("«New Year's Eve 1999» was loud.", "1999-12-31"),
    MarkedTimes("They met on «Easter Sunday 1961», in Paris.", "1961-04-02"),
    MarkedTimes("They met on «Easter Monday 2024».", "2024-04-01"),
    MarkedTimes("They signed it on «Good Friday 1998».", "1998-04-10"),
    MarkedTimes("They met on «Ash Wednesday 2000».", "2000-03-08"),
    MarkedTimes("They met at «Pentecost 2008».", "2008-05-11"),
    MarkedTimes("They met on «Thanksgiving Day 2021».", "2021-11-25"),
    MarkedTimes("They met on «Labor Day 2013».", "2013-09-02"),
    MarkedTimes("They met on «Memorial Day 2016».", "2016-05-30"),
    MarkedTimes("They met «last Tuesday of February 2023».", "2023-02-28"),
  ])
  func forms(_ example: MarkedTimes) throws { try example.check() }

  @Test func dayFirstWhereAnotherDateShowsIt() throws {
    try MarkedTimes("He came on «05/04/2019» and left on «25/04/2019».", "2019-04-05", "2019-04-25").check()
    try MarkedTimes("He came on «05/04/2019» and left on «05/25/2019».", "2019-05-04", "2019-05-25").check()
  }

  @Test("Where no other date in digits shows it, those that are written out do")
  func orderOfWrittenOutDates() throws {
    try MarkedTimes("He came on «05/04/2019» and left on «12 April 2019».", "2019-04-05", "2019-04-12")
      .check()
    try MarkedTimes("He came on «05/04/2019» and left on «May 12, 2019».", "2019-05-04", "2019-05-12").check()
  }

  @Test("The day at the head of an entry, below its year")
  func entries() {
    #expect(
      EventsInTextTests.events(
        "1972\n\n21/02: Richard Nixon visits China.\n\n26/05: Richard Nixon and Leonid Brezhnev met in Moscow.\n"
      ) == [
        "trip 1972-02-21 Richard Nixon @ China", "meeting 1972-05-26 Leonid Brezhnev, Richard Nixon @ Moscow",
      ])
  }

  @Test(arguments: [
    MarkedTimes("She was there from «24 to 26 April 2019».", "2019-04-24/2019-04-26"),
    MarkedTimes("She was there from «September 12 to 17, 2023».", "2023-09-12/2023-09-17"),
    MarkedTimes("She was there on «Feb. 27-28, 2019».", "2019-02-27/2019-02-28"),
    MarkedTimes("She was there «28 November–1 December 1943».", "1943-11-28/1943-12-01"),
    MarkedTimes("She was there from «January 29 to February 5, 1979».", "1979-01-29/1979-02-05"),
    MarkedTimes("She was there from «30 December to 2 January 2020».", "2019-12-30/2020-01-02"),
    MarkedTimes("She was there between «22 and 26 November 1943».", "1943-11-22/1943-11-26"),
    MarkedTimes("She was there on «2016-02-15/16».", "2016-02-15/2016-02-16"),
    MarkedTimes("In «May 2019» she came, from «the 24th to the 26th».", "2019-05", "2019-05-24/2019-05-26"),
    MarkedTimes("In «July 1990», on «the 15th and 16th», he came.", "1990-07", "1990-07-15/1990-07-16"),
    MarkedTimes("The war of «1943–1945» went on.", "1943/1945"),
  ])
  func ranges(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("He came in «March», «May» and «June 2018».", "2018-03", "2018-05", "2018-06"),
    MarkedTimes("He came in «1944», «1945» and «1960».", "1944", "1945", "1960"),
    MarkedTimes("He came on «12», «14» and «16 May 2019».", "2019-05-12", "2019-05-14", "2019-05-16"),
    MarkedTimes("He came on «April 25» and «May 3, 2019».", "2019-04-25", "2019-05-03"),
  ])
  func lists(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("It was so in «the 1990s».", "199"),
    MarkedTimes("It was so in «the late 1980s».", "198"),
    MarkedTimes("It was so in «the eighties».", "198"),
    MarkedTimes("It was so in «the 21st century».", "20"),
    MarkedTimes("It was so in «the twenty-first century».", "20"),
    MarkedTimes("It was so in «spring 2018».", "2018-SP"),
    MarkedTimes("It was so in «the third quarter of 2009».", "2009-Q3"),
    MarkedTimes("It was so in «mid-2011».", "2011"),
    MarkedTimes("It was so in «late February 2019».", "2019-02"),
    MarkedTimes("It was so on «the last Tuesday of February 2014».", "2014-02-25"),
    MarkedTimes("It was so on «the second Sunday of June 2018».", "2018-06-10"),
    MarkedTimes("It was so during «the Cold War».", "1947-03-12/1991-12-26"),
  ])
  func widerTimes(_ example: MarkedTimes) throws { try example.check() }

  @Test(
    "In a document without a date, the year in which its days fall on their weekdays",
    arguments: [
      MarkedTimes(
        "She came on «Wednesday, 10 November», saw Expo «2010» on «30 October» and left on «Tuesday, 7 September».",
        "2010-11-10", "2010", "2010-10-30", "2010-09-07"),
      // Without a name it is a year like others, and one in which the days do not fall so is another.
      MarkedTimes("She came on «Wednesday, 10 November» as in «2010».", "XXXX-11-10", "2010"),
      MarkedTimes("She came on «Wednesday, 10 November» after Expo «2008».", "XXXX-11-10", "2008"),
      // A count is none.
      MarkedTimes("She came on «Wednesday, 10 November» with 2,010 Danes.", "XXXX-11-10"),
    ])
  func weekdays(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    "Prime Minister Theresa May may march on.",
    "The Sun said that Sat was short.",
    "At 100, the 71-year-old came for a second time.",
    "The G20, the Group of Seven and Expo 67 paid $2000 for 1900 troops.",
    "Resolution 1929 and Flight 1900 were not dates; the score was 3:2.",
    "Prices may fall and the spring of the clock broke.",
    "The Good Friday Agreement and the Fall of Rome.",
    "They met on the 25th anniversary of the 38th parallel.",
    "He had 2000 soldiers and 1,945 horses.",
  ])
  func noTimes(_ text: String) throws { try MarkedTimes(text).check() }
}
