import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Tables of travels")
struct TravelTablesTests {
  static let johnson = [
    "meeting 1966-04-14/1966-04-15 Gustavo Díaz Ordaz, Lyndon B. Johnson @ Mexico City",
    "trip 1966-04-14/1966-04-15 Lyndon B. Johnson @ Mexico City",
    "trip 1966-10-19/1966-10-20 Lyndon B. Johnson @ Wellington",
  ]

  static func events(_ text: String, path: String) -> [String] {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    return EventsInTextTests.lines(Extractor(threads: 1).timeline(of: [file]).timeline).sorted()
  }

  @Test("A row is a trip of whom the heading names, and what it tells took place there and then")
  func markdown() {
    let table = """
      # Foreign travels of President Lyndon B. Johnson

      | Country | City | Purpose | Date |
      |---|---|---|---|
      | Mexico | Mexico City | Informal visit. Met with President Gustavo Díaz Ordaz. | April 14–15, 1966 |
      | New Zealand | Wellington | State visit. | October 19–20, 1966 |
      """
    #expect(Self.events(table, path: "travels.md") == Self.johnson)
  }

  @Test("Tabs part cells as well as bars do")
  func tabs() {
    let table = """
      Foreign travels of President Lyndon B. Johnson

      Country\tCity\tPurpose\tDate
      Mexico\tMexico City\tInformal visit. Met with President Gustavo Díaz Ordaz.\tApril 14–15, 1966
      New Zealand\tWellington\tState visit.\tOctober 19–20, 1966
      """
    #expect(Self.events(table, path: "travels.txt") == Self.johnson)
  }

  @Test("Where the rows name the visitors, the heading says whom they visit")
  func visitors() {
    let table = """
      # Visits by foreign leaders to the United States

      | Country | Visitor | Date |
      |---|---|---|
      | Australia | Prime Minister Harold Holt | June 28–30, 1966 |
      """
    #expect(
      Self.events(table, path: "visits.md") == ["trip 1966-06-28/1966-06-30 Harold Holt @ United States"])
  }

  @Test(
    "A name in a heading holds the office of the heading above, and what he did with others is his journey")
  func namesUnderOffices() {
    let table = """
      # Travels Abroad of the Secretary of State

      ## Anna Maria Holm

      | Country | Locale | Remarks | Date |
      |---|---|---|---|
      | Turkey | Ankara | Attended NATO Ministerial Meeting. | June 25–26, 1980 |
      | Austria | Vienna | Accompanied President Carter. | June 28, 1980 |
      """
    #expect(
      Self.events(table, path: "travels.md") == [
        "meeting 1980-06-25/1980-06-26 Anna Maria Holm @ Ankara",
        "trip 1980-06-25/1980-06-26 Anna Maria Holm @ Ankara",
        "trip 1980-06-28 Anna Maria Holm, Carter @ Vienna",
      ])
  }

  @Test("A table of something else tells of no trip")
  func otherTables() {
    let table = """
      # Cables about President Lyndon B. Johnson

      | From | Subject | Day |
      |---|---|---|
      | Paris | Wheat | April 14, 1966 |
      | Moscow | Missiles | May 2, 1966 |
      """
    #expect(Self.events(table, path: "cables.md").isEmpty)
  }

  @Test("Tabs and bars in prose make no rows")
  func tabsInProse() {
    #expect(
      Self.events("Emmanuel Macron flew to\tOslo\ton 1 May 2023 to meet\nJonas Gahr Støre.", path: "a.txt")
        .count == 2)
    #expect(
      Self.events(
        "Macron in Oslo | Politics | The Paper\n\nEmmanuel Macron visited Oslo in 2023.", path: "a.txt")
        == ["trip 2023 Emmanuel Macron @ Oslo"])
  }
}
