import Testing

@testable import TimelineExtraction

/// Surnames alone in their several spellings, names of offices beside others, adjectives that are nobody.
@Suite("Spellings of names and what stands beside them")
struct SpellingsOfNamesTests {
  @Test(
    "A surname alone may be spelled in several ways",
    arguments: [
      (
        "Zelensky visited Rome on Saturday.",
        ["trip 2023-04-29 Zelensky @ Rome"]
      ),
      (
        "Zelenskiy visited Rome on Saturday.",
        ["trip 2023-04-29 Zelenskiy @ Rome"]
      ),
      (
        "Yanukovich and Angela Merkel met in Berlin in 2011.",
        ["meeting 2011 Angela Merkel, Yanukovich @ Berlin"]
      ),
      (
        "Gadhafi met Tony Blair in Tripoli in March 2004.",
        ["meeting 2004-03 Gadhafi, Tony Blair @ Tripoli"]
      ),
    ])
  func spellings(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "An office of a state ends where the next one begins",
    arguments: [
      (
        "Joe Biden met the King of Jordan and President Emmanuel Macron in Paris.",
        ["meeting Abdullah II, Joe Biden @ Paris", "meeting Emmanuel Macron, Joe Biden @ Paris"]
      ),
      (
        "The foreign ministers of Russia, Turkey and Syria will meet in Moscow on May 10.",
        ["meeting planned 2023-05-10 Faisal Mekdad, Mevlüt Çavuşoğlu, Sergei Lavrov @ Moscow"]
      ),
      (
        "Olaf Scholz visited major European countries.",
        []
      ),
      (
        "Giorgia  Meloni met Olaf  Scholz in Rome. Giorgia Meloni then met Olaf Scholz in Berlin.",
        ["meeting Giorgia Meloni, Olaf Scholz @ Berlin", "meeting Giorgia Meloni, Olaf Scholz @ Rome"]
      ),
      (
        "Tanzania's Magufuli in Kenya\n\nOctober 31, 2016\n\nJohn Magufuli was received by President Uhuru Kenyatta in Nairobi on Monday. Deputy President William Ruto was there. The two presidents will hold talks later today.",
        [
          "meeting 2016-10-31 John Magufuli, Uhuru Kenyatta @ Nairobi",
          "meeting planned 2016-10-31 John Magufuli, Uhuru Kenyatta",
        ]
      ),
      (
        "Pope Francis returned to Rome on Sunday from a trip to Hungary.",
        ["trip 2023-04-30 Pope Francis @ Hungary"]
      ),
    ])
  func offices(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who is unable to come had been meant to, what is on an agenda is planned",
    arguments: [
      (
        "The White House said Joe Biden would be unable to visit Malaysia and the Philippines.",
        ["trip cancelled Joe Biden @ Malaysia", "trip cancelled Joe Biden @ Philippines"]
      ),
      (
        "Joe Biden's agenda includes meetings with French President Emmanuel Macron and UK Prime Minister Keir Starmer.",
        ["meeting planned Emmanuel Macron, Joe Biden", "meeting planned Joe Biden, Keir Starmer"]
      ),
      (
        "The chancellor, Olaf Scholz, will speak with Emmanuel Macron in Paris, his spokesman said in a video uploaded on Monday.",
        ["meeting planned Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "The fund was proposed by Finance Minister Jaime Ongpin of the Philippines during a trip to the United States in September.",
        ["trip 2022-09 Jaime Ongpin @ United States"]
      ),
    ])
  func moods(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
