import Testing

@testable import TimelineExtraction

/// Times that mean other days where they stand than they do by themselves, in articles of Thursday 4 May 2023.
@Suite("Limits of times")
struct TimeLimitsTests {
  @Test(
    "Plans",
    arguments: [
      ("before June", "[2023-05-04..2023-05-31]"),
      ("after June", "[2023-07-01..]"),
      ("before the end of the month", "[2023-05-04..2023-05-31]"),
      ("by the end of the year", "[2023-05-04..2023-12-31]"),
      ("after 10 May", "[2023-05-11..]"),
      ("in two days", "2023-05-06"),
      ("in two weeks", "2023-05-18"),
      ("in three months", "2023-08"),
      ("within two weeks", "[2023-05-04..2023-05-18]"),
      ("the week after next", "[2023-05-15..2023-05-21]"),
      ("the week of May 15", "[2023-05-15..2023-05-21]"),
      ("a week after the election on 14 May", "2023-05-21"),
      ("after the election on 14 May", "[2023-05-14..]"),
      ("in the first week of June", "[2023-06-01..2023-06-07]"),
      ("in the week beginning 15 May", "[2023-05-15..2023-05-21]"),
      ("before the election on 14 May", "[2023-05-04..2023-05-13]"),
      ("after the death of his mother on 14 April", "[2023-05-04..]"),
      ("after work on Friday", "2023-05-05"),
    ])
  func plans(time: String, date: String) {
    #expect(
      NewsSentencesTests.events("Olaf Scholz will visit India \(time).") == [
        "trip planned \(date) Olaf Scholz @ India"
      ])
  }

  @Test(
    "What is past",
    arguments: [
      ("in the past week", "[2023-04-27..2023-05-04]"),
      ("over the last three days", "[2023-05-01..2023-05-04]"),
      ("between March 2020 and July 2021", "[2020-03-01..2021-07-31]"),
      ("the day after the attack of 3 April", "2023-04-04"),
      ("two days before the election on 10 April", "2023-04-08"),
      ("on the first day of April", "2023-04-01"),
      ("before Christmas", "[..2022-12-24]"),
      ("within two weeks after the election on 14 April", "[2023-04-14..2023-04-28]"),
      ("after a long flight on Tuesday", "2023-05-02"),
      ("after midnight on 2 May", "2023-05-02"),
    ])
  func past(time: String, date: String) {
    #expect(
      NewsSentencesTests.events("Olaf Scholz visited India \(time).") == ["trip \(date) Olaf Scholz @ India"])
  }

  @Test("\"In\" counts no plan from now where it tells since when nothing of the kind took place")
  func intervals() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz will visit India on Friday for the first time in two weeks.")
        == [
          "trip planned 2023-05-05 Olaf Scholz @ India"
        ])
    #expect(
      NewsSentencesTests.events("In the last two weeks of his term Olaf Scholz visited India.") == [
        "trip Olaf Scholz @ India"
      ])
  }
}
