import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite struct DurationAndSetTests {
  @Test(arguments: [
    MarkedTimes("They spoke for «three days».", "P3D"),
    MarkedTimes("It was a «two-day» visit.", "P2D"),
    MarkedTimes("They spoke for «almost two hours».", "PT2H"),
    MarkedTimes("They spoke for «half an hour».", "PT30M"),
    MarkedTimes("They spoke for «two and a half years».", "P2.5Y"),
    MarkedTimes("They were apart for «half a century».", "P50Y"),
    MarkedTimes("They were apart for «a quarter of a century».", "P25Y"),
    MarkedTimes("They were apart for «a decade».", "P10Y"),
    MarkedTimes("They were apart for «decades».", "PXDE"),
    MarkedTimes("It was their first meeting in «four years».", "P4Y"),
    MarkedTimes("They worked through «the past nine days».", "P9D"),
    MarkedTimes("They met often in «recent years».", "PXY"),
    MarkedTimes("It takes between «60» and «90 days».", "P60D", "P90D"),
    MarkedTimes("«Forty-four hours» in Jerusalem", "PT44H"),
  ])
  func durations(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("They meet «every year».", "P1Y"),
    MarkedTimes("They meet «twice a year».", "P1Y"),
    MarkedTimes("They meet «every two years».", "P2Y"),
    MarkedTimes("They meet «each Monday».", "XXXX-WXX-1"),
    MarkedTimes("They meet on «Mondays».", "XXXX-WXX-1"),
    MarkedTimes("They hold an «annual» summit.", "P1Y"),
    MarkedTimes("They build 15 «a year».", "P1Y"),
  ])
  func sets(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("He spoke at «6:40 p.m.» sharp.", "2018-06-11T18:40", written: "2018-06-11"),
    MarkedTimes("He spoke at «16:08 UTC».", "2018-06-11T16:08Z", written: "2018-06-11"),
    MarkedTimes("He spoke at «9 a.m. on Tuesday».", "2018-06-05T09:00", written: "2018-06-11"),
    MarkedTimes("He spoke on «Friday morning».", "2018-06-08TMO", written: "2018-06-11"),
    MarkedTimes("He spoke on «the evening of July 8, 1971».", "1971-07-08TEV"),
    MarkedTimes("He came on «8 July 1971» and spoke «that evening».", "1971-07-08", "1971-07-08TEV"),
  ])
  func timesOfDay(_ example: MarkedTimes) throws { try example.check() }

  @Test(arguments: [
    MarkedTimes("«Four years» after their first summit in «2018» they met again.", "2022", "2018"),
    MarkedTimes("They met again «four years» after their first summit, held in «2019».", "2023", "2019"),
    MarkedTimes(
      "«Two days» after the summit broke up on «28 February 2019» he left.", "2019-03-02", "2019-02-28"),
    MarkedTimes("«The day» after the summit on «12 June 2018» he left.", "2018-06-13", "2018-06-12"),
    MarkedTimes("«A week» before the Geneva talks he left.", "P1W"),
  ])
  func fromEvents(_ example: MarkedTimes) throws {
    try example.check()
    let first = try #require(try example.expressions().first)
    #expect(first.anchor == .event)
    #expect(first.direction != 0)
    #expect(first.amount != nil)
  }
}
