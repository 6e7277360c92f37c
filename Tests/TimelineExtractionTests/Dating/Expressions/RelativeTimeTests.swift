import Testing

@testable import TimelineExtraction

@Suite struct RelativeTimeTests {
  @Test(arguments: [
    MarkedTimes("She met him «today».", "2018-06-11", written: "2018-06-11"),
    MarkedTimes("She met him «yesterday».", "2018-06-10", written: "2018-06-11"),
    MarkedTimes("She met him «the day before yesterday».", "2018-06-09", written: "2018-06-11"),
    MarkedTimes("She met him «this morning».", "2018-06-11TMO", written: "2018-06-11"),
    MarkedTimes("She met him «last night».", "2018-06-10TNI", written: "2018-06-11"),
    MarkedTimes("She met him «last week».", "2018-W23", written: "2018-06-11"),
    MarkedTimes("She met him «earlier this month».", "2018-06", written: "2018-06-11"),
    MarkedTimes("She will meet him «next year».", "2019", written: "2018-06-11"),
    MarkedTimes("She met him «two years ago».", "2016", written: "2018-06-11"),
    MarkedTimes("She met him «a fortnight ago».", "2018-05-28", written: "2018-06-11"),
    MarkedTimes("She met him «a year ago this month».", "2017-06", written: "2018-06-11"),
    MarkedTimes("She met him «last May».", "2017-05", written: "2018-06-11"),
    MarkedTimes("She met him «last February».", "2018-02", written: "2018-06-11"),
    MarkedTimes("She met him «last Tuesday».", "2018-06-05", written: "2018-06-11"),
    MarkedTimes("She met him over «the weekend».", "2018-W23-WE", written: "2018-06-11"),
    MarkedTimes("She met him in «the first quarter of last year».", "2017-Q1", written: "2018-06-11"),
  ])
  func fromTheDayOfWriting(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes(
      "He had lunch on «Monday» and is to meet her on «Tuesday».", "2018-06-11", "2018-06-12",
      written: "2018-06-11"),
    MarkedTimes("They are to meet on «Tuesday».", "2018-06-12", written: "2018-06-08"),
    MarkedTimes("They met on «Tuesday».", "2018-06-05", written: "2018-06-08"),
    MarkedTimes("The Senate votes on «Tuesday».", "2018-06-12", written: "2018-06-08"),
    MarkedTimes("The offices stay closed until «Friday».", "2018-06-08", written: "2018-06-07"),
    MarkedTimes("The inauguration is set for «1 January».", "2019-01-01", written: "2018-12-20"),
    MarkedTimes("The summit will be held in «October».", "2018-10", written: "2018-06-08"),
    MarkedTimes("The summit was held in «October».", "2017-10", written: "2018-06-08"),
    MarkedTimes("The contract was to be signed by «June 10».", "2018-06-10", written: "2018-05-29"),
    MarkedTimes(
      "On «Saturday» she will see Xi'an. She travels on for talks on «Sunday».", "2018-06-09", "2018-06-10",
      written: "2018-06-08"),
  ])
  func byTense(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("They are to meet on «Tuesday».", "XXXX-WXX-2"),
    MarkedTimes("They met three times «this year», last «earlier this month».", "XXXX", "XXXX-XX"),
    MarkedTimes(
      "The meeting of «27 April» came after those of «2000» and «2007».", "XXXX-04-27", "2000", "2007"),
    MarkedTimes("They met «two years ago».", "XXXX"),
    MarkedTimes("They met in «May».", "XXXX-05"),
  ])
  func openWithoutADay(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("He left in «2018»; in «March of that year» he was back.", "2018", "2018-03"),
    MarkedTimes(
      "It was «2018»: they met in «April» and in «June».", "2018", "2018-04", "2018-06", written: "2023-09-20"
    ),
    MarkedTimes("On «September 13» they met. It was «2023».", "2023-09-13", "2023"),
    MarkedTimes("In «July 1971» he said so; «the following February» he went.", "1971-07", "1972-02"),
    MarkedTimes("They met in «December 1987» and «the following spring».", "1987-12", "1988-SP"),
    MarkedTimes("He came on «24 April 2019»; they spoke on «the 25th».", "2019-04-24", "2019-04-25"),
    MarkedTimes("He came on «24 April 2019» and left «the next day».", "2019-04-24", "2019-04-25"),
    MarkedTimes("He came on «24 April 2019». «Three weeks later» he left.", "2019-04-24", "2019-05-15"),
    MarkedTimes("He came on «19 November 1977». On «the Sunday» he prayed.", "1977-11-19", "1977-11-20"),
    MarkedTimes(
      "He came on «the Wednesday», before the talks of «25 April 2019».", "2019-04-24", "2019-04-25"),
    MarkedTimes("He left «late in 2011», after her death «that December».", "2011", "2011-12"),
    MarkedTimes(
      "He was there in «2010», «2011» and «2015». In «May 2018» he came; on «4 June» he left.", "2010",
      "2011", "2015", "2018-05", "2018-06-04"),
    MarkedTimes(
      "They met from «17 to 20 May 2011». On «the Wednesday» they dined.", "2011-05-17/2011-05-20",
      "2011-05-18"),
    MarkedTimes(
      "He came on «the morning of 21 February, a Monday», in the year of «May 1972».", "1972-02-21TMO",
      "1972-05"),
  ])
  func byWhatWasTold(_ example: MarkedTimes) throws { try example.check() }

  @Test func headingsGiveTheYear() throws {
    try MarkedTimes(
      """
      A chronology of empty chairs

      «1960». The four powers met in Paris in «May».

      «2018». On «24 May» a letter was sent.
      """, "1960", "1960-05", "2018", "2018-05-24"
    ).check()
  }

  @Test func diariesAreWrittenOnTheDayOfTheirEntries() throws {
    try MarkedTimes(
      """
      Notebook of a journey, «September 1959»

      «Friday, Sept. 18»

      He spoke «today» in New York and is off «tomorrow».
      """, "1959-09", "1959-09-18", "1959-09-18", "1959-09-19"
    ).check()
  }
}
