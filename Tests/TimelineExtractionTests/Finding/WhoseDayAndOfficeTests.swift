import Testing

@testable import TimelineExtraction

/// Days that are of something else, and offices that name somebody, in articles of Thursday 4 May 2023.
@Suite("Whose day and whose office")
struct WhoseDayAndOfficeTests {
  @Test(
    "A day is of the denial, and of a participle with whose deed it is",
    arguments: [
      (
        "The ministry refuted on Monday Kyiv's claims that Olaf Scholz would visit Osaka.",
        ["trip denied Olaf Scholz @ Osaka"]
      ),
      (
        "The ministry rejected on Monday reports that Olaf Scholz would visit Osaka.",
        ["trip denied Olaf Scholz @ Osaka"]
      ),
      (
        "Olaf Scholz will go to Halifax and pay tribute to the hospitality shown by Canadians on 11 September 2001.",
        ["trip planned Olaf Scholz @ Halifax"]
      ),
      (
        "Olaf Scholz met a delegation led by Emmanuel Macron in Berlin on Tuesday.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Berlin"]
      ),
      (
        "Olaf Scholz wrapped up on Tuesday, May 2, a two-day visit to Norway.",
        ["trip 2023-05-01/2023-05-02 Olaf Scholz @ Norway"]
      ),
      (
        "Vladimir Putin and Jiang Zemin, to serve as a counterbalance to the United States, signed a treaty in July 2001.",
        ["meeting 2001-07 Jiang Zemin, Vladimir Putin"]
      ),
    ])
  func days(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Offices of justice, offices behind \"a\", and two offices beside each other",
    arguments: [
      (
        "Olaf Scholz met the Kazakh Minister of Justice Marat Beketayev in Oslo.",
        ["meeting Marat Beketayev, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Kazakhstan Minister of Justice Marat Beketayev on Monday.",
        ["meeting 2023-05-01 Marat Beketayev, Olaf Scholz"]
      ),
      (
        "A UN special envoy, Margarita Beruli, said after a visit to Sri Lanka that it was late.",
        ["trip 2023-05-04 Margarita Beruli @ Sri Lanka"]
      ),
      (
        "A Norwegian envoy, Karen Holm, visited Sri Lanka on Monday.",
        ["trip 2023-05-01 Karen Holm @ Sri Lanka"]
      ),
      (
        "A minister visited Sri Lanka, and Karen Holm went.",
        []
      ),
      (
        "The chancellor of Germany Olaf Scholz and the president of France Emmanuel Macron meet in Berlin on Friday.",
        ["meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz @ Berlin"]
      ),
      (
        "The Prime Minister of Norway Jonas Gahr Støre and the President of France Emmanuel Macron met to discuss trade.",
        ["meeting Emmanuel Macron, Jonas Gahr Støre"]
      ),
    ])
  func offices(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
