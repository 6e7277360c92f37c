import Testing

@testable import TimelineExtraction

/// What did not come about, or is no meeting and no journey, in articles of Thursday 4 May 2023.
@Suite("What did not come about")
struct IdleSentencesTests {
  @Test(
    "Nothing",
    arguments: [
      "Friends have advised Olaf Scholz not to go to Norway.", "Olaf Scholz decided not to go to Norway.",
      "Olaf Scholz vowed not to meet Emmanuel Macron.",
      "Emmanuel Macron urged Olaf Scholz never to visit Norway.",
      "Emmanuel Macron warned Olaf Scholz against visiting Norway.",
      "Olaf Scholz would have liked to visit Norway.", "Olaf Scholz was too ill to travel to Norway.",
      "Olaf Scholz was denied a visa to visit Norway.", "Olaf Scholz dreams of visiting Norway.",
      "Olaf Scholz wishes he had visited Norway.", "Nobody expects Olaf Scholz to visit Norway.",
      "Neither Olaf Scholz nor Emmanuel Macron went to Norway.",
      "Olaf Scholz met the demands of Emmanuel Macron.", "Olaf Scholz has met his match in Emmanuel Macron.",
      "Olaf Scholz and Emmanuel Macron met their targets.",
      "Olaf Scholz and Emmanuel Macron agreed to strengthen Norway to meet the growing challenges of the age.",
      "Olaf Scholz left Norway out of the deal.", "Olaf Scholz left the door open to Norway.",
      "Olaf Scholz has gone to great lengths to please Norway.",
    ])
  func nothing(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test(
    "The same verbs where something came about, or is to",
    arguments: [
      ("Olaf Scholz was the last chancellor to visit Norway.", "trip Olaf Scholz @ Norway"),
      ("Olaf Scholz and Emmanuel Macron met despite threats.", "meeting Emmanuel Macron, Olaf Scholz"),
      ("Emmanuel Macron advised Olaf Scholz to visit Norway.", "trip proposed Olaf Scholz @ Norway"),
      ("Olaf Scholz left for Norway on Monday.", "trip 2023-05-01 Olaf Scholz @ Norway"),
      ("Olaf Scholz met Emmanuel Macron, his match.", "meeting Emmanuel Macron, Olaf Scholz"),
    ])
  func events(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }
}
