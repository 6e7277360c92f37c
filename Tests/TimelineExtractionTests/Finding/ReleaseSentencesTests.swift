import Testing
import TimelineModel

@testable import TimelineExtraction

/// How press offices and agencies word plans, lists and journeys, in articles of Thursday 4 May 2023.
@Suite("Sentences of releases")
struct ReleaseSentencesTests {
  @Test(
    "What is said of a noun tells whether it is still to come",
    arguments: [
      (
        "A meeting between Olaf Scholz and Emmanuel Macron will be held in Paris on Monday.",
        "meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "A meeting between Olaf Scholz and Emmanuel Macron is expected to take place in Paris next week.",
        "meeting planned [2023-05-08..2023-05-14] Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "A meeting between Olaf Scholz and Emmanuel Macron was to have been held in Paris on Monday.",
        "meeting cancelled 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      ("A visit by Olaf Scholz to India is under consideration.", "trip proposed Olaf Scholz @ India"),
      (
        "Talks between Olaf Scholz and Emmanuel Macron began in Paris on Monday.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "The summit between Olaf Scholz and Emmanuel Macron took place in Nice on Monday.",
        "summit 2023-05-01 Emmanuel Macron, Olaf Scholz @ Nice"
      ),
      (
        "Olaf Scholz asked for a meeting with Emmanuel Macron.",
        "meeting proposed Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz will fly to Oslo on Monday, but the visit was later postponed.",
        "trip postponed 2023-05-08 Olaf Scholz @ Oslo"
      ),
      ("The trip of Olaf Scholz will include a stop in Laos.", "trip planned Olaf Scholz @ Laos"),
    ])
  func statuses(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Who stays away, or of whom nothing is planned, has no event",
    arguments: [
      "Olaf Scholz skipped the summit in Oslo.",
      "Olaf Scholz stayed away from the summit in Oslo.",
      "There are no plans for Olaf Scholz to meet Emmanuel Macron.",
    ])
  func absences(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test(
    "Journeys",
    arguments: [
      ("Olaf Scholz arrived in India from Berlin on Tuesday.", "trip 2023-05-02 Olaf Scholz @ India"),
      (
        "Olaf Scholz will travel to the Middle East next week.",
        "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Middle East"
      ),
      (
        "Olaf Scholz begins an eight-day tour of Africa on Sunday.",
        "trip planned 2023-05-07/2023-05-14 Olaf Scholz @ Africa"
      ),
      (
        "At the invitation of Narendra Modi, Olaf Scholz will pay a state visit to India from May 18 to 21.",
        "trip planned 2023-05-18/2023-05-21 Olaf Scholz @ India"
      ),
      (
        "Olaf Scholz flew to Oslo on Monday. He is scheduled to return home on Friday.",
        "trip 2023-05-01/2023-05-05 Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz returned to Berlin on Sunday after a six-day visit to India.",
        "trip 2023-04-25/2023-04-30 Olaf Scholz @ India"
      ),
      (
        "Olaf Scholz began a two-day visit to India on Wednesday.",
        "trip 2023-05-03/2023-05-04 Olaf Scholz @ India"
      ),
      (
        "Olaf Scholz, who was elected on Sunday, flew to Oslo on Wednesday.",
        "trip 2023-05-03 Olaf Scholz @ Oslo"
      ),
      ("Olaf Scholz was in Oslo, where he arrived on Monday.", "trip 2023-05-01 Olaf Scholz @ Oslo"),
      (
        "After three days in Oslo, Olaf Scholz flew to India on Monday.",
        "trip 2023-05-01 Olaf Scholz @ India"
      ),
      (
        "Olaf Scholz will travel to Oslo on May 9, a spokesman said in Berlin on Wednesday.",
        "trip planned 2023-05-09 Olaf Scholz @ Oslo"
      ),
      ("Olaf Scholz flew to Oslo to speak about a June referendum.", "trip Olaf Scholz @ Oslo"),
    ])
  func journeys(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Each stop of a journey has the day that is told with it")
  func stops() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz visited Kyiv on April 2, Moscow on April 5 and Beijing on April 8.") == [
          "trip 2023-04-02 Olaf Scholz @ Kyiv", "trip 2023-04-05 Olaf Scholz @ Moscow",
          "trip 2023-04-08 Olaf Scholz @ Beijing",
        ])
    #expect(
      Set(
        NewsSentencesTests.events(
          "Olaf Scholz will go to Norway and Sweden this month. In Norway, from 9 to 10 May, Scholz will attend a fair."
        )) == [
          "trip planned 2023-05-09/2023-05-10 Olaf Scholz @ Norway",
          "trip planned 2023-05 Olaf Scholz @ Sweden",
        ])
    #expect(
      Set(NewsSentencesTests.events("On Wednesday Olaf Scholz left Cairo for Amman.")) == [
        "trip 2023-05-03 Olaf Scholz @ Amman", "trip 2023-05-03 Olaf Scholz @ Cairo",
      ])
  }

  @Test("Lines of an itinerary are stops of the tour")
  func itinerary() {
    let text = """
      May 4, 2023

      Olaf Scholz leaves on Friday for a tour of Asia.

      Japan (6-7 May): He will meet Fumio Kishida.

      China (8-9 May): Talks with Xi Jinping in Beijing.
      """
    #expect(
      EventsInTextTests.events(text).filter { !$0.contains("Asia") } == [
        "trip planned 2023-05-06/2023-05-07 Olaf Scholz @ Japan",
        "meeting planned [2023-05-06..2023-05-07] Fumio Kishida, Olaf Scholz @ Japan",
        "trip planned 2023-05-08/2023-05-09 Olaf Scholz @ China",
        "meeting planned [2023-05-08..2023-05-09] Olaf Scholz, Xi Jinping @ Beijing",
      ])
  }

  @Test(
    "Lists of people",
    arguments: [
      (
        "Presidents Emmanuel Macron of France and Andrzej Duda of Poland met in Oslo on Monday.",
        "meeting 2023-05-01 Andrzej Duda, Emmanuel Macron @ Oslo"
      ),
      (
        "The foreign ministers of Germany and France, Annalena Baerbock and Catherine Colonna, met in Oslo on Monday.",
        "meeting 2023-05-01 Annalena Baerbock, Catherine Colonna @ Oslo"
      ),
      (
        "Olaf Scholz met with, among others, Emmanuel Macron.", "meeting Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz and Emmanuel Macron met with Narendra Modi and Rishi Sunak in Oslo.",
        "meeting Emmanuel Macron, Narendra Modi, Olaf Scholz, Rishi Sunak @ Oslo"
      ),
      (
        "Emmanuel Macron, accompanied by Foreign Minister Catherine Colonna and Minister of Defence Sébastien Lecornu, flew to Oslo on Monday.",
        "trip 2023-05-01 Catherine Colonna, Emmanuel Macron, Sébastien Lecornu @ Oslo"
      ),
    ])
  func lists(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Who meets leaders of several states meets each of them",
    arguments: [
      (
        "Olaf Scholz met Narendra Modi, Prime Minister of India, and Hamid Karzai, President of Afghanistan, in Delhi.",
        [
          "meeting Hamid Karzai, Olaf Scholz @ Delhi", "meeting Narendra Modi, Olaf Scholz @ Delhi",
        ]
      ),
      (
        "Annalena Baerbock met her French and Norwegian counterparts, Catherine Colonna and Anniken Huitfeldt, in Oslo.",
        [
          "meeting Annalena Baerbock, Anniken Huitfeldt @ Oslo",
          "meeting Annalena Baerbock, Catherine Colonna @ Oslo",
        ]
      ),
      (
        "Olaf Scholz will have separate meetings with Emmanuel Macron and Rishi Sunak in Oslo on Monday.",
        [
          "meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting planned 2023-05-08 Olaf Scholz, Rishi Sunak @ Oslo",
        ]
      ),
      (
        "Olaf Scholz met Emmanuel Macron in Oslo on Monday and Rishi Sunak in Rome on Tuesday.",
        [
          "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2023-05-02 Olaf Scholz, Rishi Sunak @ Rome",
        ]
      ),
      (
        "Annalena Baerbock is to hold talks with Wang Yi in Oslo on Friday and Qin Gang in Rome on Saturday.",
        [
          "meeting planned 2023-05-05 Annalena Baerbock, Wang Yi @ Oslo",
          "meeting planned 2023-05-06 Annalena Baerbock, Qin Gang @ Rome",
        ]
      ),
      (
        "Olaf Scholz met Emmanuel Macron and Rishi Sunak together in Oslo.",
        ["meeting Emmanuel Macron, Olaf Scholz, Rishi Sunak @ Oslo"]
      ),
    ])
  func separateMeetings(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who comes along",
    arguments: [
      (
        "Olaf Scholz travelled to Tunis together with Giorgia Meloni and Mark Rutte on Sunday.",
        "trip 2023-04-30 Giorgia Meloni, Mark Rutte, Olaf Scholz @ Tunis"
      ),
      (
        "Olaf Scholz, along with Giorgia Meloni, travelled to Tunis on Sunday.",
        "trip 2023-04-30 Giorgia Meloni, Olaf Scholz @ Tunis"
      ),
      (
        "Olaf Scholz, alongside Emmanuel Macron, held talks with Xi Jinping in Beijing.",
        "meeting Emmanuel Macron, Olaf Scholz, Xi Jinping @ Beijing"
      ),
      (
        "In 2014 Angela Merkel travelled to Tunis to watch games alongside President Kais Saied.",
        "trip 2014 Angela Merkel @ Tunis"
      ),
      (
        "Emmanuel Macron brought Paul Kagame and Félix Tshisekedi together in Paris on Monday.",
        "meeting 2023-05-01 Emmanuel Macron, Félix Tshisekedi, Paul Kagame @ Paris"
      ),
      (
        "Nikol Pashinyan and Ilham Aliyev held talks in Oslo under the mediation of Charles Michel.",
        "meeting Ilham Aliyev, Nikol Pashinyan @ Oslo"
      ),
    ])
  func company(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Who speaks beside somebody has met them",
    arguments: [
      (
        "Olaf Scholz said at a joint news conference with William Ruto in Nairobi on Friday that he was glad.",
        "meeting 2023-04-28 Olaf Scholz, William Ruto @ Nairobi"
      ),
      (
        "Annalena Baerbock said in Kyiv on Wednesday after talks with Volodymyr Zelenskyy that help would come.",
        "meeting 2023-05-03 Annalena Baerbock, Volodymyr Zelenskyy @ Kyiv"
      ),
      (
        "A Turkish delegation led by Foreign Minister Mevlut Cavusoglu was received by President Abdel Fattah al-Sisi in Cairo on Sunday.",
        "meeting 2023-04-30 Abdel Fattah al-Sisi, Mevlut Cavusoglu @ Cairo"
      ),
    ])
  func speakers(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("\"There\" is the place that was spoken of last")
  func there() {
    #expect(
      NewsSentencesTests.events(
        "A fair in Oslo was cancelled. Olaf Scholz will nevertheless meet Emmanuel Macron there on May 24.")
        == [
          "meeting planned 2023-05-24 Emmanuel Macron, Olaf Scholz @ Oslo"
        ])
  }

  @Test(
    "\"The Secretary\" is who was called so",
    arguments: [
      ("Secretary of State Antony Blinken", "Secretary"),
      ("Deputy Secretary of State Wendy Sherman", "Deputy Secretary"),
      ("High Representative Josep Borrell", "High Representative"),
      ("USAID Administrator Samantha Power", "Administrator"),
    ])
  func titles(person: String, title: String) {
    #expect(
      NewsSentencesTests.events(
        "\(person) praised Polish Foreign Minister Zbigniew Rau. The \(title) and Foreign Minister Rau met in Berlin on May 1."
      ).count == 1)
  }

  @Test(
    "What somebody looks forward to is planned",
    arguments: ["meeting", "meeting with", "seeing", "hosting", "welcoming"])
  func lookingForward(verb: String) {
    #expect(
      NewsSentencesTests.events("Olaf Scholz looks forward to \(verb) Emmanuel Macron in Berlin on May 14.")
        == [
          "meeting planned 2023-05-14 Emmanuel Macron, Olaf Scholz @ Berlin"
        ])
  }

  @Test("Who speaks for an organisation speaks by telephone too")
  func callsOfOrganisations() {
    #expect(
      NewsSentencesTests.events("António Guterres spoke with Olaf Scholz on Monday.") == [
        "call 2023-05-01 António Guterres, Olaf Scholz"
      ])
  }

  @Test(
    "The visit before is another one",
    arguments: [
      "He last visited Belarus in October 2022.", "He was last in Belarus in October 2022.",
      "His previous visit to Belarus was in October 2022.",
      "Last time Scholz was in Belarus in October 2022.",
    ])
  func previous(sentence: String) {
    #expect(
      EventsInTextTests.events("May 4, 2023\n\nOlaf Scholz has arrived in Minsk. " + sentence) == [
        "trip 2022-10 Olaf Scholz @ Belarus", "trip 2023-05-04 Olaf Scholz @ Minsk",
      ])
  }

  @Test("What is planned after somebody's return is no part of the trip")
  func afterTheReturn() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz, who returned from a visit to India only last week, will hold talks with Emmanuel Macron."
      )
      .sorted() == [
        "meeting planned Emmanuel Macron, Olaf Scholz", "trip [2023-04-24..2023-04-30] Olaf Scholz @ India",
      ])
  }

  @Test("A headline is as real as its text")
  func headlineOfPlans() {
    #expect(
      EventsInTextTests.events(
        "Scholz heads to India\n\nMay 4, 2023\n\nGerman Chancellor Olaf Scholz will leave for India on Friday."
      )
        == ["trip planned 2023-05-05 Olaf Scholz @ India"])
  }

  @Test("What is reported from the country of one side was held there")
  func datelines() {
    #expect(
      EventsInTextTests.events(
        "OSLO, May 4, 2023 — German Chancellor Olaf Scholz met Norwegian Prime Minister Jonas Gahr Støre early on Wednesday."
      ) == ["meeting 2023-05-03 Jonas Gahr Støre, Olaf Scholz @ Oslo"])
    #expect(
      EventsInTextTests.events(
        "OSLO, May 4, 2023 — Norway waited for the chancellor of Germany in the rain.\n\nGerman Chancellor Olaf Scholz, who arrived on Sunday, met Jonas Gahr Støre on Monday."
      ).sorted() == [
        "meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz @ Oslo",
        "trip 2023-04-30/2023-05-01 Olaf Scholz @ Oslo",
      ])
  }

  @Test(
    "What goes on is of the day of writing",
    arguments: [
      ("Olaf Scholz is visiting India.", "trip 2023-05-04 Olaf Scholz @ India"),
      ("Olaf Scholz is on a two-day visit to India.", "trip 2023-05-04/2023-05-05 Olaf Scholz @ India"),
      ("Olaf Scholz is paying a three-day visit to India.", "trip 2023-05-04/2023-05-06 Olaf Scholz @ India"),
      ("Olaf Scholz rang Emmanuel Macron on Saturday.", "call 2023-04-29 Emmanuel Macron, Olaf Scholz"),
    ])
  func current(text: String, event: String) {
    let dated = "May 4, 2023\n\n" + text
    #expect(EventsInTextTests.events(dated) == [event])
  }

  @Test(
    "Headlines do without \"and\"",
    arguments: [
      ("Modi, Biden to meet in Tokyo on May 24", "meeting planned 2023-05-24 Biden, Modi @ Tokyo"),
      ("Blinken, Lavrov meet in Vienna", "meeting Blinken, Lavrov @ Vienna"),
    ])
  func headlines(title: String, event: String) {
    #expect(EventsInTextTests.events(title + "\n\nMay 4, 2023\n\nIt was a cold day.") == [event])
  }

  @Test("A release of one minister who says I and my once each is his own")
  func shortOwnRelease() {
    let text = """
      Visit to New Zealand

      Prime Minister: John Howard
      Media Release

      At the invitation of Helen Clark, I will travel to New Zealand from 24 to 26 February. My programme is full.

      12 February 2001
      """
    #expect(
      EventsInTextTests.events(text) == ["trip planned 2001-02-24/2001-02-26 John Howard @ New Zealand"])
  }

  @Test("The sentence on the issue of a release tells its day")
  func issue() {
    let text = """
      Keir Starmer call with President Recep Tayyip Erdoğan

      The press release issued by 10 Downing Street on 28 February 2025.

      Keir Starmer spoke with Recep Tayyip Erdoğan by phone this afternoon.
      """
    #expect(EventsInTextTests.events(text) == ["call 2025-02-28 Keir Starmer, Recep Tayyip Erdoğan"])
  }

  @Test("\"I\" is who wrote it")
  func narrator() {
    let text = """
      Speech by Foreign Minister Annalena Baerbock

      I thank you all. I came here with one message. Yesterday I met Catherine Colonna in Paris.
      """
    #expect(
      NewsSentencesTests.events(text) == ["meeting 2023-05-03 Annalena Baerbock, Catherine Colonna @ Paris"])
  }

  @Test(
    "What releases say of other things is no event",
    arguments: [
      "Olaf Scholz called for Russia to return full control of the plant to Ukraine.",
      "Olaf Scholz thanked the Secretary-General for stepping in to get grain out of Ukraine.",
      "In the wake of the attack in the Baltic Sea, Olaf Scholz and Jens Stoltenberg discussed gas.",
      "Olaf Scholz and Emmanuel Macron agreed to go on in close consultation with NATO.",
    ])
  func noEvents(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test(
    "Names and places in full",
    arguments: [
      (
        "Olaf Scholz met Israeli Minister of Defense Benjamin “Benny” Gantz in Berlin.",
        "meeting Benjamin “Benny” Gantz, Olaf Scholz @ Berlin"
      ),
      (
        "Deputy Assistant to the President and Coordinator for the Middle East Brett McGurk visited Iraq.",
        "trip Brett McGurk @ Iraq"
      ),
      (
        "They spoke of the bond they have had since Olaf Scholz and Jonas Gahr Støre's visit to Oslo.",
        "trip Olaf Scholz @ Oslo"
      ),
    ])
  func names(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("What one does in a city before its country is done in the city")
  func cityBeforeWhere() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz will travel to Oslo, Norway, where he will take part in the NATO Summit on May 14."
      ).contains("summit planned 2023-05-14 Olaf Scholz @ Oslo"))
  }

  @Test("In a text on a call a discussion is one")
  func discussionOfCall() {
    #expect(
      EventsInTextTests.events(
        "Readout of Olaf Scholz's Call with Emmanuel Macron\n\nMay 4, 2023\n\nOlaf Scholz spoke with Emmanuel Macron today. The two leaders had a detailed discussion on the state of events in Gaza.\n"
      ) == ["call 2023-05-04 Emmanuel Macron, Olaf Scholz"])
  }

  @Test("A headline names but some of those who meet")
  func headline() {
    #expect(
      EventsInTextTests.events(
        "Joe Biden to Host King Abdullah II\n\nMay 4, 2023\n\nThe President is pleased to welcome King Abdullah II and Crown Prince Hussein to the White House on May 13, 2023.\n"
      ).count == 1)
  }
}
