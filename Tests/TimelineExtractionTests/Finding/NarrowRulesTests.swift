import Testing
import TimelineModel

@testable import TimelineExtraction

/// Sentences that look like what a rule is for and are not, in articles of Thursday 4 May 2023.
@Suite("Where rules end")
struct NarrowRulesTests {
  @Test(
    "One event",
    arguments: [
      // A few words in marks are no speech.
      (
        "Emmanuel Macron paid a \"state visit\" to Moscow on March 20.",
        "trip 2023-03-20 Emmanuel Macron @ Moscow"
      ),
      ("Officials put off Joe Biden's trip to Australia.", "trip postponed Joe Biden @ Australia"),
      ("Officials delay a visit by Narendra Modi to Australia.", "trip postponed Narendra Modi @ Australia"),
      (
        "Joe Biden pushed back against criticism of his meeting with Xi Jinping in Bali in November.",
        "meeting 2022-11 Joe Biden, Xi Jinping @ Bali"
      ),
      (
        "Next week, Fumio Kishida may travel to Seoul.",
        "trip proposed [2023-05-08..2023-05-14] Fumio Kishida @ Seoul"
      ),
      (
        "Emmanuel Macron will visit Beijing; China invited him in November.",
        "trip planned Emmanuel Macron @ Beijing"
      ),
      ("Joe Biden rescheduled his visit to Japan for May 20.", "trip planned 2023-05-20 Joe Biden @ Japan"),
      (
        "Joe Biden's visit to Japan was postponed from May 2-7.",
        "trip postponed 2023-05-02/2023-05-07 Joe Biden @ Japan"
      ),
      (
        "In the Saudi city of Jeddah, Joe Biden discussed oil with Mohammed bin Salman.",
        "meeting Joe Biden, Mohammed bin Salman @ Jeddah"
      ),
      (
        "Narendra Modi's first visit to Egypt since 2014 will begin on June 24.",
        "trip planned 2023-06-24 Narendra Modi @ Egypt"
      ),
      (
        "Aides have said that Fumio Kishida's main demand when he arrives in Berlin on Monday would be gas.",
        "trip planned 2023-05-08 Fumio Kishida @ Berlin"
      ),
      (
        "Agreements were made during Olaf Scholz's visit to Japan in march.",
        "trip 2023-03 Olaf Scholz @ Japan"
      ),
      (
        "China pulled out all the stops for Joe Biden's visit to Beijing.",
        "trip Joe Biden @ Beijing"
      ),
      (
        "Olaf Scholz denied that his visit to Oslo on Monday took place.",
        "trip denied 2023-05-01 Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz denied that his visit to Oslo on Monday had been a failure.",
        "trip 2023-05-01 Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz attended the funeral of King Abdullah in Riyadh on Monday.",
        "trip 2023-05-01 Olaf Scholz @ Riyadh"
      ),
      ("Olaf Scholz was finally able to visit Oslo on Tuesday.", "trip 2023-05-02 Olaf Scholz @ Oslo"),
      (
        "Olaf Scholz managed on Monday to meet Emmanuel Macron in Oslo.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz and Emmanuel Macron met in Oslo on Monday. Joe Biden hopes to join the talks.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "The meeting between Olaf Scholz and Emmanuel Macron in Oslo on Monday was off-camera.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "The hotel was the venue for talks between Olaf Scholz and Emmanuel Macron on Monday.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz suggested visiting Oslo on Monday had been useful.", "trip 2023-05-01 Olaf Scholz @ Oslo"
      ),
      ("Pope Francis stepped carefully onto the tarmac in Kinshasa.", "trip Pope Francis @ Kinshasa"),
    ])
  func one(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "No event",
    arguments: [
      "Joe Biden visited Ukraine's wounded soldiers in Berlin.", "OPEC met expectations in Vienna on Sunday.",
      "Leaders who oppose NATO met in Oslo.", "Joe Biden addressed a conference on peace in Ukraine.",
      "Joe Biden addressed the congress in Ukraine by video.",
      "Joe Biden attended a memorial for soldiers killed in Ukraine.",
      "Joe Biden could hardly meet Olaf Scholz in Oslo.",
    ])
  func none(text: String) {
    #expect(
      NewsSentencesTests.events(text).allSatisfy { !$0.contains("Ukraine") && !$0.hasPrefix("meeting") })
  }

  @Test(
    "Two events",
    arguments: [
      (
        "After Joe Biden arrived in Tel Aviv, he visited a memorial on Wednesday and met Benjamin Netanyahu.",
        [
          "meeting 2023-05-03 Benjamin Netanyahu, Joe Biden @ Tel Aviv",
          "trip 2023-05-03 Joe Biden @ Tel Aviv",
        ]
      ),
      (
        "Anthony Albanese flew to London for a ceremony, where he is to meet Rishi Sunak on Friday.",
        [
          "meeting planned 2023-05-05 Anthony Albanese, Rishi Sunak @ London",
          "trip [..2023-05-04] Anthony Albanese @ London",
        ]
      ),
      (
        "Joe Biden will begin a visit to Japan on May 18 and conclude the trip in Papua New Guinea on May 22.",
        [
          "trip planned 2023-05-18 Joe Biden @ Japan",
          "trip planned 2023-05-22 Joe Biden @ Papua New Guinea",
        ]
      ),
    ])
  func two(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Words at the very edge of a text",
    arguments: [
      "And talks with Vladimir Putin in Oslo", "Joe Biden's meeting\n\nchaired by Emmanuel Macron",
      "'s invitation to pay a visit to Oslo",
    ])
  func edges(text: String) {
    #expect(EventsInTextTests.events(text) == [])
  }

  @Test("A king is not whoever has his name for a first one")
  func kings() {
    #expect(
      NewsSentencesTests.events(
        "King Charles arrived in Berlin. European Council President Charles Michel welcomed it. King Charles will meet Olaf Scholz."
      ).allSatisfy { !$0.contains("Michel") })
  }

  @Test("What was once done is not the news of the day")
  func once() {
    #expect(
      EventsInTextTests.events(
        "OSLO, May 3 - Olaf Scholz once met Emmanuel Macron in Nice.\n\nMay 3, 2023\n"
      ) == ["meeting Emmanuel Macron, Olaf Scholz @ Nice"])
  }
}
