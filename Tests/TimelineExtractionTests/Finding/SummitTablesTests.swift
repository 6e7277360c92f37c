import Testing

@testable import TimelineExtraction

@Suite("Tables of summits")
struct SummitTablesTests {
  @Test("A row is a summit of the bloc that the heading names, with who is in the chair")
  func markdown() {
    let table = """
      # European Political Community

      ## Summits

      The first EPC summit took place in Prague on 6 October 2022.

      | Number | Date | Host country | Host city | Chair | Countries attending |
      |---|---|---|---|---|---|
      | 1 | 6 October 2022 | Czech Republic | Prague Castle, Prague | Petr Fiala | 44 |
      | 2 | 1 June 2023 | Moldova | Bulboaca | Maia Sandu | 45 |
      | 3 | 2 October 2025 | Denmark | Copenhagen | | TBA |
      | 4 | Spring 2026 | Armenia | TBA | | TBA |
      """
    #expect(
      TravelTablesTests.events(table, path: "summits.md") == [
        "summit 2022-10-06 Petr Fiala @ Prague",
        "summit 2023-06-01 Maia Sandu @ Bulboaca",
        "summit planned 2025-10-02  @ Copenhagen",
        "summit planned [2026-03-01..2026-05-31]  @ Armenia",
      ])
  }

  @Test("A line of dashes parts the first row of a plain text from the others")
  func plainText() {
    let table = """
      Summits

      Summits of the African Union | Date | Host country | Host city
      ---|---|---|---
      1 | 9 July 2002 | South Africa | Durban
      2 | 10 July 2003 | Mozambique | Maputo
      """
    #expect(
      TravelTablesTests.events(table, path: "summits.txt") == [
        "summit 2002-07-09  @ Durban",
        "summit 2003-07-10  @ Maputo",
      ])
  }

  @Test("A table of visits stays one of visits, whatever summits its heading names")
  func visits() {
    let table = """
      # Visits of Angela Merkel to the G20 summits

      | Date | Country | City |
      |---|---|---|
      | 2 April 2009 | United Kingdom | London |
      """
    #expect(
      TravelTablesTests.events(table, path: "visits.md") == ["trip 2009-04-02 Angela Merkel @ London"])
  }

  @Test("The first column may have no name, and who is in the chair stands where the first row says so")
  func chairs() {
    let table = """
      # G20

      ## List of summits

      | | Date | Host country | Host city | Guest | Host leader |
      |---|---|---|---|---|---|
      | 1st | 14–15 November 2008 | United States | Washington, D.C. | Angela Merkel | George W. Bush |
      | 2nd | 2 April 2009 | United Kingdom | London | Angela Merkel | Gordon Brown |
      """
    #expect(
      TravelTablesTests.events(table, path: "g20.md") == [
        "summit 2008-11-14/2008-11-15 George W. Bush @ Washington, D.C.",
        "summit 2009-04-02 Gordon Brown @ London",
      ])
  }

  @Test(
    "What a bloc does besides is no summit",
    arguments: ["Operations", "Deaths at the summits", "Leaders who left"])
  func otherTables(heading: String) {
    let table = """
      # African Union

      ## Summits

      They are held twice a year.

      ## \(heading)

      | Date | Country | City | Leader |
      |---|---|---|---|
      | 9 July 2002 | South Africa | Durban | Thabo Mbeki |
      """
    #expect(TravelTablesTests.events(table, path: "operations.md") == [])
  }
}
