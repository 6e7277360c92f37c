import Testing

@testable import TimelineExtraction

/// People behind long offices, each in a text of its own.
@Suite("Long offices")
struct LongOfficesTests {
  @Test(
    "The words of an office stand before the name they belong to",
    arguments: [
      (
        "Jake Sullivan travelled to Brazil on 4 May 2023, joined by Acting Assistant Secretary of State for Near Eastern Affairs Daniel Holm.",
        ["trip 2023-05-04 Daniel Holm, Jake Sullivan @ Brazil"]
      ),
      (
        "Jake Sullivan travelled to Brazil on 4 May 2023, joined by National Security Council Senior Director for Western Hemisphere Ana Quispe and Senior Director for Cyber Daniel Holm.",
        ["trip 2023-05-04 Ana Quispe, Daniel Holm, Jake Sullivan @ Brazil"]
      ),
      (
        "Olaf Scholz met the Palestinian international cooperation minister Karim Daoud in Oslo on 4 May 2023.",
        ["meeting 2023-05-04 Karim Daoud, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Danish trade and fisheries minister Anna Holm in Oslo on 4 May 2023.",
        ["meeting 2023-05-04 Anna Holm, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Minister for Law Prof K Tan and Minister for Trade Mr Lim Boon in Singapore on 4 May 2023.",
        ["meeting 2023-05-04 K Tan, Lim Boon, Olaf Scholz @ Singapore"]
      ),
      (
        "Olaf Scholz met Deputy Secretary of Commerce Don Holm in Oslo on 4 May 2023.",
        ["meeting 2023-05-04 Don Holm, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Deputy Commander EUCOM General Daniel Holm in Oslo on 4 May 2023.",
        ["meeting 2023-05-04 Daniel Holm, Olaf Scholz @ Oslo"]
      ),
    ] as [(String, [String])])
  func titles(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Those who lead a delegation go, and are meant by it",
    arguments: [
      (
        "On 4 May 2023 a high-level U.S. delegation – led by Security Council Indo-Pacific Coordinator Kurt Campbell, Ambassador Ana Quispe and Administrator for Asia Daniel Holm – visited Oslo. The delegation met Prime Minister Jonas Gahr Støre.",
        [
          "trip 2023-05-04 Ana Quispe, Daniel Holm, Kurt Campbell @ Oslo",
          "meeting 2023-05-04 Ana Quispe, Daniel Holm, Jonas Gahr Støre, Kurt Campbell @ Oslo",
        ]
      )
    ] as [(String, [String])])
  func delegations(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A form of address tells whom it does not mean",
    arguments: [
      (
        "Prime Minister Malcolm Fraser, accompanied by Mrs Fraser, visited Indonesia on 7 October 1976. Foreign Minister Andrew Peacock also came. The Prime Minister said that he would meet President Suharto in Jakarta on 8 October.",
        [
          "trip 1976-10-07/1976-10-08 Malcolm Fraser @ Indonesia",
          "meeting planned 1976-10-08 Malcolm Fraser, Suharto @ Jakarta",
        ]
      )
    ] as [(String, [String])])
  func spouses(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "An official of lower rank among ministers of one state makes no other side",
    arguments: [
      (
        "U.S. Treasury Secretary Janet Yellen and U.S. Commerce Secretary Gina Raimondo met Director Daniel Holm on 4 May 2023.",
        []
      )
    ] as [(String, [String])])
  func domestic(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "The two leaders are the only ones of whom the text has spoken",
    arguments: [
      (
        "German Chancellor Olaf Scholz will go to Norway to meet Prime Minister Jonas Gahr Støre. Gas is dear. Winter is near. Prices have risen for a year. Much is to be built. Little has been done. The two leaders met in Oslo in August 2022.",
        [
          "meeting 2022-08 Jonas Gahr Støre, Olaf Scholz @ Oslo", "trip planned Olaf Scholz @ Norway",
          "meeting planned Jonas Gahr Støre, Olaf Scholz @ Norway",
        ]
      )
    ] as [(String, [String])])
  func leaders(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
