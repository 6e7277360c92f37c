import Testing

@testable import TimelineExtraction

/// Who is where for what, and gatherings of which nobody is named, in articles of Thursday 4 May 2023.
@Suite("Stays and gatherings")
struct StaysAndGatheringsTests {
  @Test(
    "A stay of these days told in passing",
    arguments: [
      (
        "Norwegian Energy Minister Anna Holm, currently in Iceland for a meeting of Nordic ministers, made no statement.",
        ["meeting 2023-05-04 Anna Holm @ Iceland", "trip 2023-05-04 Anna Holm @ Iceland"]
      ),
      (
        "Kenyan Finance Minister Abara Tombe, now in London, has said nothing of the loan.",
        ["trip 2023-05-04 Abara Tombe @ London"]
      ),
      ("Olaf Scholz is currently visiting Nairobi.", ["trip 2023-05-04 Olaf Scholz @ Nairobi"]),
      (
        "Olaf Scholz, who is now visiting Nairobi, said nothing of the loan.",
        ["trip 2023-05-04 Olaf Scholz @ Nairobi"]
      ),
      (
        "Olaf Scholz has already been to Uganda and Kenya.",
        ["trip Olaf Scholz @ Kenya", "trip Olaf Scholz @ Uganda"]
      ),
    ])
  func stays(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What a journey is for is attended by who makes it",
    arguments: [
      (
        "Norwegian Energy Minister Anna Holm is in Iceland for a meeting of Nordic energy ministers.",
        ["meeting 2023-05-04 Anna Holm @ Iceland", "trip 2023-05-04 Anna Holm @ Iceland"]
      ),
      (
        "\"It has to go quickly,\" French Foreign Minister Catherine Colonna said on her way to a meeting in Berlin of foreign ministers from the six founding members of the EU.",
        ["meeting Catherine Colonna @ Berlin", "trip Catherine Colonna @ Berlin"]
      ),
      ("The gathering of Nordic ministers was far from Anna Holm, the Norwegian energy minister.", []),
    ])
  func purposes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Gatherings of ministers",
    arguments: [
      (
        "Foreign ministers of the European Union held a ministerial meeting in Brussels on Monday.",
        ["meeting 2023-05-01  @ Brussels"]
      ),
      ("The ministerial conference in Doha on 9 November 2022 failed.", ["meeting 2022-11-09  @ Doha"]),
      (
        "Kenyan Oil Minister Abara Tombe had just attended an OPEC ministerial meeting in Vienna.",
        ["meeting Abara Tombe @ Vienna"]
      ),
      ("Finance ministers of Japan and South Korea met in Paris on Monday.", ["meeting 2023-05-01  @ Paris"]),
      (
        "The issue may be raised at the OPEC meeting in Vienna on 9 June.",
        ["meeting planned 2023-06-09  @ Vienna"]
      ),
      (
        "Asked if the issue would be raised at the next OPEC meeting in Vienna on 9 June, Abara Tombe said he did not know.",
        ["meeting planned 2023-06-09  @ Vienna"]
      ),
      (
        "China seeks a boost ahead of talks among the G20 group of economies in Berlin next week.",
        ["meeting planned [2023-05-08..2023-05-14]  @ Berlin"]
      ),
      ("The cabinet held a board meeting in Brussels on Monday.", []),
    ])
  func ministers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Gatherings of those who meet for them",
    arguments: [
      (
        "Leaders from more than 50 countries gathered in Washington for a two-day summit hosted by Joe Biden.",
        ["summit Joe Biden @ Washington"]
      ),
      (
        "Leaders of African Union member states met in Niamey for an AU summit where on Sunday Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin signed the agreement.",
        ["summit 2023-04-30 Muhammadu Buhari, Patrice Talon @ Niamey"]
      ),
      (
        "BRUSSELS, May 4 - European Union agriculture ministers meet later today to consider deep cuts.",
        ["meeting planned 2023-05-04  @ Brussels"]
      ),
      (
        "Representatives of nine African countries will meet in Cairo on 11 June. Congo President Denis Sassou-Nguesso will chair the meeting.",
        ["meeting planned 2023-06-11 Denis Sassou-Nguesso @ Cairo"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron met on the sidelines of a security summit in Munich.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Munich", "summit Emmanuel Macron, Olaf Scholz @ Munich"]
      ),
      (
        "Meeting on the sidelines of a security summit in Munich, Olaf Scholz and Emmanuel Macron agreed to send help.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Munich", "summit Emmanuel Macron, Olaf Scholz @ Munich"]
      ),
    ])
  func held(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who stays away, and what is held without him",
    arguments: [
      (
        "King Salman will not attend the G20 summit in Brisbane on Friday, his minister said.",
        ["summit planned 2023-05-05  @ Brisbane"]
      ),
      ("Vladimir Putin did not attend the G20 summit in Bali in November 2022.", ["summit 2022-11  @ Bali"]),
    ])
  func absent(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Those who are of one state and meet people of another",
    arguments: [
      (
        "Antony Blinken and Defense Secretary Lloyd Austin met with their Filipino counterparts in Washington.",
        ["meeting Antony Blinken, Lloyd Austin @ Washington"]
      ),
      ("Antony Blinken and Defense Secretary Lloyd Austin met in Washington.", []),
    ])
  func counterparts(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
