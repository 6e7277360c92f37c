import Testing

@testable import TimelineExtraction

/// What leads from one event to the next, each in a text of its own, dated 4 May 2023.
@Suite("Going on")
struct GoingOnTests {
  @Test(
    "A present after a past goes on to another place",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz arrived in Beijing on Sunday, met Li Qiang on Monday and moves on to Shanghai today.",
        [
          "trip 2023-04-30/2023-05-04 Olaf Scholz @ Beijing",
          "meeting 2023-05-01 Li Qiang, Olaf Scholz @ Beijing",
        ]
      ),
      (
        "4 May 2023\n\nOlaf Scholz met Jonas Gahr Støre on Monday and visits Bergen today.",
        ["meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz", "trip planned 2023-05-04 Olaf Scholz @ Bergen"]
      ),
    ] as [(String, [String])])
  func joined(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What follows after which is told as later",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz was received by Jonas Gahr Støre in Oslo on 2 May, after which he met King Harald.",
        [
          "meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo",
          "meeting [2023-05-02..2023-05-04] King Harald, Olaf Scholz",
        ]
      )
    ] as [(String, [String])])
  func after(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Whence somebody comes is not where the visit is",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz arrived in Norway on Tuesday from Denmark for a three-day visit. He will meet Jonas Gahr Støre today.",
        [
          "trip 2023-05-02 Olaf Scholz @ Denmark", "trip 2023-05-02/2023-05-04 Olaf Scholz @ Norway",
          "meeting planned 2023-05-04 Jonas Gahr Støre, Olaf Scholz @ Norway",
        ]
      )
    ] as [(String, [String])])
  func origins(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A journey to discuss something with the host is for a meeting",
    arguments: [
      (
        "4 May 2023\n\nAnnalena Baerbock will fly to Oslo tomorrow to discuss gas with her Norwegian counterpart Anniken Huitfeldt.",
        [
          "trip planned 2023-05-05 Annalena Baerbock @ Oslo",
          "meeting planned 2023-05-05 Annalena Baerbock, Anniken Huitfeldt @ Oslo",
        ]
      )
    ] as [(String, [String])])
  func purposes(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Whom a plural announces is named in a list",
    arguments: [
      (
        "4 May 2023\n\nAntony Blinken and Lloyd Austin met their Indian counterparts, Subrahmanyam Jaishankar and Nirmala Sitharaman, in New Delhi on Tuesday.",
        [
          "meeting 2023-05-02 Antony Blinken, Lloyd Austin, Nirmala Sitharaman, Subrahmanyam Jaishankar @ New Delhi"
        ]
      ),
      (
        "4 May 2023\n\nThe King of the Belgians will visit Norway on Tuesday.",
        ["trip planned 2023-05-09 King Philippe @ Norway"]
      ),
    ] as [(String, [String])])
  func lists(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What came after a journey came after the day that is told of it",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz visited Japan after travelling to China on Monday. Scholz also met Fumio Kishida in Tokyo.",
        [
          "trip 2023-05-01 Olaf Scholz @ China", "trip [2023-05-01..2023-05-04] Olaf Scholz @ Japan",
          "meeting [2023-05-01..2023-05-04] Fumio Kishida, Olaf Scholz @ Tokyo",
        ]
      ),
      (
        "4 May 2023\n\nOlaf Scholz visited China before visiting Japan on Tuesday.",
        ["trip 2023-05-02 Olaf Scholz @ Japan", "trip [..2023-05-02] Olaf Scholz @ China"]
      ),
    ] as [(String, [String])])
  func order(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
