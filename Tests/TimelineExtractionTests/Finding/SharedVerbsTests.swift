import Testing
import TimelineModel

@testable import TimelineExtraction

/// Verbs that several people, places or days share, in articles of Thursday 4 May 2023.
@Suite("Shared verbs")
struct SharedVerbsTests {
  @Test(
    "Several events",
    arguments: [
      (
        "Dwight Eisenhower visited London in 1959, John Kennedy in 1961 and Richard Nixon in 1969 and 1970.",
        [
          "trip 1959 Dwight Eisenhower @ London", "trip 1961 John Kennedy @ London",
          "trip 1969 Richard Nixon @ London", "trip 1970 Richard Nixon @ London",
        ]
      ),
      (
        "Joe Biden visited Kyiv in February, and Xi Jinping in March spoke of peace.",
        ["trip 2023-02 Joe Biden @ Kyiv"]
      ),
      (
        """
        Joe Biden will hold talks with King Abdullah in Amman on May 28 and with Pope Francis at the Vatican on \
        May 27.
        """,
        [
          "meeting planned 2023-05-27 Joe Biden, Pope Francis @ Vatican",
          "meeting planned 2023-05-28 Joe Biden, King Abdullah @ Amman",
        ]
      ),
      (
        """
        Joe Biden held talks with Benjamin Netanyahu in Jerusalem and Mahmoud Abbas in the occupied West Bank.
        """,
        [
          "meeting Benjamin Netanyahu, Joe Biden @ Jerusalem",
          "meeting Joe Biden, Mahmoud Abbas @ West Bank",
        ]
      ),
      (
        "Olaf Scholz will embark on a five-day tour of Latin America next week, taking in Brazil and Chile.",
        [
          "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Brazil",
          "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Chile",
        ]
      ),
      (
        "Olaf Scholz, on a tour of Latin America, met Luiz Inácio Lula da Silva in Brasilia on Wednesday.",
        [
          "meeting 2023-05-03 Luiz Inácio Lula da Silva, Olaf Scholz @ Brasilia",
          "trip Olaf Scholz @ Latin America",
        ]
      ),
      (
        "Olaf Scholz visited Ghana, Togo and Benin. He returns to Berlin on Friday.",
        ["trip Olaf Scholz @ Ghana", "trip Olaf Scholz @ Togo", "trip Olaf Scholz @ Benin"]
      ),
      (
        "Joe Biden hosted Narendra Modi for a state dinner in 2021 and paid his own visit to India a year later.",
        ["meeting 2021 Joe Biden, Narendra Modi", "trip 2022 Joe Biden @ India"]
      ),
      (
        "Olaf Scholz is on a visit to Tokyo. Emmanuel Macron is expected to visit in June.",
        ["trip 2023-05-04 Olaf Scholz @ Tokyo", "trip planned 2023-06 Emmanuel Macron @ Tokyo"]
      ),
      (
        "Olaf Scholz will fly to a conference in Madrid on Monday.",
        ["trip planned 2023-05-08 Olaf Scholz @ Madrid"]
      ),
      (
        "King Charles is host. Joe Biden will pay a state visit to King Charles on May 24.",
        ["trip planned 2023-05-24 Joe Biden @ United Kingdom"]
      ),
    ])
  func several(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "One meeting or call of several",
    arguments: [
      (
        """
        Last week, prominent leaders from 29 Asian and African nations, including Narendra Modi and William Ruto, \
        met in Jakarta.
        """,
        "meeting [2023-04-24..2023-04-30] Narendra Modi, William Ruto @ Jakarta"
      ),
      (
        "Joe Biden held a video conference with Olaf Scholz and Emmanuel Macron on Sunday.",
        "call 2023-04-30 Emmanuel Macron, Joe Biden, Olaf Scholz"
      ),
      (
        """
        Canadian foreign minister Mélanie Joly held talks with U.S. Senators Anna Holm of New York, Carl Berg of \
        Connecticut and Maria Lund of Maine.
        """,
        "meeting Anna Holm, Carl Berg, Maria Lund, Mélanie Joly"
      ),
      (
        "Foreign ministers from the 27 EU states met in Brussels on Monday.", "meeting 2023-05-01  @ Brussels"
      ),
      (
        "Speaking after talks with Olaf Scholz in Rome on Monday, Emmanuel Macron said trade would rise.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Rome"
      ),
    ])
  func one(text: String, event: String) {
    #expect(NewsSentencesTests.events(text).filter { !$0.hasPrefix("trip") } == [event])
  }
}
