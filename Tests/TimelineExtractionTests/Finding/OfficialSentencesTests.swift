import Testing

@testable import TimelineExtraction

/// Officials, and what is told of them in other words than their names, in articles of Thursday 4 May 2023.
@Suite("Officials")
struct OfficialSentencesTests {
  @Test(
    "Who serves a state is an official of it",
    arguments: [
      "head of the Kenyan delegation", "a senior Kenyan diplomat", "a Kenyan envoy",
      "chief of the Kenyan army",
      "an adviser to the President of Kenya", "the head of the administration of the President of Kenya",
      "a senior Kenyan official",
    ])
  func servants(office: String) {
    #expect(
      NewsSentencesTests.events("Abara Tombe, \(office), arrived in Oslo on Monday.") == [
        "trip 2023-05-01 Abara Tombe @ Oslo"
      ])
  }

  @Test(
    "Who does not is none",
    arguments: ["a Kenyan singer", "head of the Kenyan football club Asoko", "the wife of Anna Holm"])
  func others(office: String) {
    #expect(NewsSentencesTests.events("Abara Tombe, \(office), arrived in Oslo on Monday.").isEmpty)
  }

  @Test("What is said of an object and of a subject is said of the subject")
  func oneSubject() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz praised his visit to Norway and a meeting with Macron was cancelled."
      )
      .contains { $0.hasPrefix("trip Olaf Scholz") })
  }

  @Test("Whose adviser somebody is goes nowhere")
  func antecedents() {
    #expect(
      NewsSentencesTests.events(
        "Jonas Gahr Støre received Abara Tombe, an adviser to Emmanuel Macron, who arrived in Oslo on Monday."
      ).allSatisfy { !$0.contains("Macron") })
  }

  @Test("Only whose adviser or wife somebody is stands between a name and \"who\"")
  func otherAntecedents() {
    #expect(
      NewsSentencesTests.events(
        "Jonas Gahr Støre met Anna Holm, at the request of Emmanuel Macron, who visited Kenya on Tuesday."
      ).contains("trip 2023-05-02 Emmanuel Macron @ Kenya"))
  }

  @Test(
    "Nouns for officials at the very end of a text",
    arguments: ["the official", "He met the diplomat", "the chief"])
  func ends(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test(
    "Several offices, each with its name",
    arguments: [
      (
        "Olaf Scholz met the Prime Minister, Jonas Gahr Støre, and Foreign Minister, Abara Tombe, in Oslo.",
        ["meeting Abara Tombe, Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz held talks with Lim Jock Seng, Brunei's second minister of foreign affairs, in Oslo.",
        ["meeting Lim Jock Seng, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz hopes Rishi Sunak will offer help to Ukraine at a meeting with Emmanuel Macron in Oslo.",
        ["meeting planned Emmanuel Macron, Rishi Sunak @ Oslo"]
      ),
    ])
  func several(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "One event, told twice",
    arguments: [
      (
        "Olaf Scholz held talks in Brazil on Wednesday. After his meeting with Lula da Silva he spoke of gas.",
        [
          "trip 2023-05-03 Olaf Scholz @ Brazil", "meeting 2023-05-03 Lula da Silva, Olaf Scholz @ Brazil",
        ]
      ),
      (
        "Olaf Scholz will visit Washington. He leaves on an official visit to the United States on Friday.",
        ["trip planned 2023-05-05 Olaf Scholz @ Washington"]
      ),
    ])
  func twice(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "What is to come with what is to come",
    arguments: [
      (
        "During his visit to Norway on May 4-5, Olaf Scholz will meet Jonas Gahr Støre.",
        [
          "meeting planned [2023-05-04..2023-05-05] Jonas Gahr Støre, Olaf Scholz @ Norway",
          "trip planned 2023-05-04/2023-05-05 Olaf Scholz @ Norway",
        ]
      ),
      (
        "After Paris, Olaf Scholz stops in Norway before heading to Kenya.",
        ["trip planned Olaf Scholz @ Kenya", "trip planned Olaf Scholz @ Norway"]
      ),
    ])
  func plans(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "No journeys",
    arguments: [
      "Olaf Scholz urged Joe Biden not to walk away from a deal designed to prevent Iran acquiring weapons.",
      "Bruce Hill, 61, from Prestwick, said: \"I came to see Olaf Scholz in Oslo.\"",
    ])
  func nothing(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test("The day of writing is none of what stands under it, and a letterhead may stand over who says \"I\"")
  func heads() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz will meet Jonas Gahr Støre.").first?.contains("2023-05-04")
        == false)
    let release = """
      News of the ministry is on the network at any time.

      MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ABARA TOMBE

      I will travel to Norway from 8 May to 10 May. In Norway I will meet Jonas Gahr Støre. I hope to speak of gas.
      """
    #expect(
      NewsSentencesTests.events(release).contains("trip planned 2023-05-08/2023-05-10 Abara Tombe @ Norway"))
  }
}
