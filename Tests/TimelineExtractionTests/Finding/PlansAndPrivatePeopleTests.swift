import Testing

@testable import TimelineExtraction

/// What is arranged, decided or looked forward to, and who counts, in articles of Thursday 4 May 2023.
@Suite("Plans, purposes and private people")
struct PlansAndPrivatePeopleTests {
  @Test(
    "What is arranged or decided is planned",
    arguments: [
      (
        "Olaf Scholz said arrangements had been made for him to visit Ireland.",
        ["trip planned Olaf Scholz @ Ireland"]
      ),
      (
        "Olaf Scholz said plans for him to visit Ireland were ready.",
        ["trip planned Olaf Scholz @ Ireland"]
      ),
      (
        "The decision to send Olaf Scholz to Oslo followed an announcement.",
        ["trip planned Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz took the decision to visit Norway.",
        ["trip planned Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz looks forward to, in particular, exchanging views with Emmanuel Macron.",
        ["meeting planned Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz looks forward to reaffirming old ties and to discussing trade with Emmanuel Macron in Paris.",
        ["meeting planned Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Olaf Scholz travelled to Washington and was looking forward to it, his office said.",
        ["trip Olaf Scholz @ Washington"]
      ),
    ])
  func arranged(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is called off before a meeting is not the meeting",
    arguments: [
      (
        "Analysts said Berlin could cancel the tariffs ahead of next month's meeting between Olaf Scholz and Emmanuel Macron.",
        ["meeting planned 2023-06 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz cancelled the meeting with Emmanuel Macron ahead of the summit.",
        ["meeting cancelled Emmanuel Macron, Olaf Scholz"]
      ),
    ])
  func before(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Delegates stay the subject behind a relative clause, and a noun takes the participle behind it",
    arguments: [
      (
        "Representatives from Norway, Sweden and Denmark, which oppose the plan, will meet on Friday in Oslo.",
        ["meeting planned 2023-05-05  @ Oslo"]
      ),
      (
        "The leaders of Norway and Sweden are pressed to stem the influx of migrants seeking to enter the United States.",
        []
      ),
    ])
  func delegates(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whoever is only a name is no partner, unless leaders bore it",
    arguments: [
      (
        "Olaf Scholz met Karen Beruli on Monday.",
        []
      ),
      (
        "Olaf Scholz met Norwegian official Karen Beruli on Monday.",
        ["meeting 2023-05-01 Karen Beruli, Olaf Scholz"]
      ),
      (
        "Olaf Scholz met alumni of the Young African Leaders Initiative on Monday.",
        []
      ),
      (
        "Richard Nixon met Mao Zedong in Beijing.",
        ["meeting Mao Zedong, Richard Nixon @ Beijing"]
      ),
    ])
  func partners(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
