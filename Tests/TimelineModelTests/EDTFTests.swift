import Testing
import TimelineModel

/// Dates are printed and read in EDTF (ISO 8601-2).
@Suite struct EDTFTests {
  @Test(arguments: [
    ("2019", "2019-01-01", "2019-12-31", EventDate.Extent.within),
    ("2019-04", "2019-04-01", "2019-04-30", .within),
    ("2019-04-25", "2019-04-25", "2019-04-25", .within),
    ("2019-04-24/2019-04-26", "2019-04-24", "2019-04-26", .throughout),
    ("[2019-04-24..2019-04-26]", "2019-04-24", "2019-04-26", .within),
    ("[..2018-12-31]", "", "2018-12-31", .within),
    ("[2019-01-01..]", "2019-01-01", "", .within),
  ])
  func whatIsPrintedIsReadAgain(edtf: String, earliest: String, latest: String, extent: EventDate.Extent)
    throws
  {
    let date = try #require(EventDate(edtf: edtf))
    #expect((date.earliest?.description ?? "") == earliest)
    #expect((date.latest?.description ?? "") == latest)
    #expect(date.extent == extent)
    #expect(date.edtf == edtf)
  }

  @Test(arguments: [
    ("2018/2019", "2018-01-01", "2019-12-31"), ("../2019", "", "2019-12-31"), ("2019/..", "2019-01-01", ""),
    ("2019-02/2019-03-05", "2019-02-01", "2019-03-05"),
  ])
  func intervalsOfYearsAndMonths(edtf: String, earliest: String, latest: String) throws {
    let date = try #require(EventDate(edtf: edtf))
    #expect((date.earliest?.description ?? "") == earliest)
    #expect((date.latest?.description ?? "") == latest)
  }

  @Test(arguments: [
    "", "20", "2019-", "2019-13", "2019-02-30", "[]", "[..]", "/", "../..", "[2019]", "[2020..2019]",
    "2020/2019",
    "abcd", "-019", "[2019-04-24.2019-04-26]", "2019/2020/2021",
  ])
  func whatIsNoDate(edtf: String) { #expect(EventDate(edtf: edtf) == nil) }

  @Test func anOpenDateHasNoForm() { #expect(EventDate.unknown.edtf == nil) }
}
