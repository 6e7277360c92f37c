import Testing

@testable import TimelineExtraction

/// Whom a name, an office or a word beside it means, in articles of Thursday 4 May 2023.
@Suite("Names beside names")
struct NamesBesideNamesTests {
  @Test(
    "A surname that no table has, with a clause behind it",
    arguments: [
      (
        "Kenyan Oil Minister Abara Tombe left for Egypt. Officials praised Tombe, who visited Rome in April.",
        ["trip 2023-04 Abara Tombe @ Rome", "trip Abara Tombe @ Egypt"]
      ),
      (
        "Kenyan Oil Minister Abara Tombe left for Egypt. The agency said that Tombe, who attended the OPEC meeting in Vienna in April, was well.",
        ["meeting 2023-04 Abara Tombe @ Vienna", "trip Abara Tombe @ Egypt"]
      ),
    ])
  func surnames(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Offices of cities between names",
    arguments: [
      (
        "Olaf Scholz and London Mayor Sadiq Khan visited Kyiv on Monday.",
        ["trip 2023-05-01 Olaf Scholz, Sadiq Khan @ Kyiv"]
      )
    ])
  func cities(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The first name of a consort alone",
    arguments: [
      (
        "In June 1952, King Paul and Frederica made a state visit to Turkey.",
        ["trip 1952-06 Frederica, King Paul @ Turkey"]
      ),
      ("King Harald and Sonja visited Nairobi in 1992.", ["trip 1992 King Harald @ Nairobi"]),
      ("Olaf Scholz and Anna visited Washington in 2018.", []),
    ])
  func consorts(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "An honorific that goes with a name",
    arguments: [
      (
        "Kuwaiti Oil Minister Sheikh Talal al-Khaled visited Vienna on Monday.",
        ["trip 2023-05-01 Sheikh Talal al-Khaled @ Vienna"]
      ),
      ("Sheikh Hasina visited Vienna on Monday.", ["trip 2023-05-01 Sheikh Hasina @ Vienna"]),
    ])
  func honorifics(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Two of one state, and whose visit it was",
    arguments: [
      (
        "David Lammy is to go to China. In his visit last month, Rishi Sunak announced that firms would invest in Beijing.",
        ["trip planned David Lammy @ China"]
      ),
      (
        "Olaf Scholz arrived in Israel on Monday. During his visit, Benjamin Netanyahu hosted a dinner.",
        ["trip 2023-05-01 Olaf Scholz @ Israel"]
      ),
    ])
  func cataphora(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Both, each",
    arguments: [
      (
        "Olaf Scholz is in Beijing. Prime Minister Justin Trudeau and President Emmanuel Macron have both been to Beijing.",
        [
          "trip 2023-05-04 Olaf Scholz @ Beijing", "trip Emmanuel Macron @ Beijing",
          "trip Justin Trudeau @ Beijing",
        ]
      ),
      (
        "Justin Trudeau and Emmanuel Macron both visited Beijing in December.",
        ["trip 2022-12 Emmanuel Macron @ Beijing", "trip 2022-12 Justin Trudeau @ Beijing"]
      ),
    ])
  func both(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The minister, who is named in the next sentence",
    arguments: [
      (
        "LONDON, May 4 - Britain's trade minister left for Tokyo on Sunday. \"I should be expecting a positive response,\" the minister, Abara Holm, said.",
        ["trip 2023-04-30 Abara Holm @ Tokyo"]
      )
    ])
  func introductions(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Forms of address after an office",
    arguments: [
      (
        "At the invitation of Megawati Soekarnoputri, President of the Republic of Indonesia, the Honourable John Howard MP, Prime Minister of Australia, paid a working visit to Indonesia on 12-13 August 2001.",
        ["trip 2001-08-12/2001-08-13 John Howard @ Indonesia"]
      )
    ])
  func addresses(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Governments in capitals",
    arguments: [
      (
        "WASHINGTON, May 4 - British Trade Secretary Abara Holm spoke at a news conference after two days of talks with Biden Administration officials.",
        ["meeting 2023-05-03/2023-05-04 Abara Holm @ Washington"]
      )
    ])
  func governments(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose home a text is written from",
    arguments: [
      (
        "Olaf Scholz is in Beijing and is due to meet President Xi Jinping. Scholz is the first chancellor there since 2018, and Scholz was glad. Scholz will fly on to Tokyo. Business Minister Abara Holm has joined him. Holm visited Beijing in September of last year.",
        [
          "meeting planned Olaf Scholz, Xi Jinping @ Beijing", "trip 2022-09 Abara Holm @ Beijing",
          "trip 2023-05-04 Olaf Scholz @ Beijing", "trip planned Olaf Scholz @ Tokyo",
        ]
      )
    ])
  func homes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
