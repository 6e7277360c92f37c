import Testing

@testable import TimelineExtraction

/// Who speaks at a gathering or on a journey, in wire stories of Thursday 9 November 2017.
@Suite("Speech sentences")
struct SpeechSentencesTests {
  @Test(
    "Whoever speaks at a gathering takes part in it, where he speaks and on that day",
    arguments: [
      (
        "MANILA, November 9, 2017 (XYZ) - Olaf Scholz told reporters in Manila on the sidelines of a summit with leaders of Southeast Asian nations that trade would grow.",
        ["summit 2017-11-09 Olaf Scholz @ Manila"]
      ),
      (
        "BRUSSELS, November 9, 2017 (XYZ) - \"It is late,\" German Defence Minister Boris Pistorius said, speaking during a meeting of NATO defence ministers.",
        ["meeting 2017-11-09 Boris Pistorius @ Brussels"]
      ),
      (
        "OSLO, November 9, 2017 (XYZ) - Emmanuel Macron told the summit in Oslo that trade would grow.",
        ["summit Emmanuel Macron @ Oslo"]
      ),
      (
        "OSLO, November 9, 2017 (XYZ) - Trade will grow, ministers say. Emmanuel Macron said on Thursday he would go to Rome.",
        ["trip planned Emmanuel Macron @ Rome"]
      ),
    ] as [(String, [String])])
  func gatherings(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Who speaks abroad is there that day, where the text tells of the journey",
    arguments: [
      (
        "BEIJING, November 9, 2017 (XYZ) - Olaf Scholz said shortly before arriving in Beijing that he would discuss trade when he meets Xi Jinping. Scholz said in Beijing that it was late, standing beside Xi at the end of talks between the two.",
        ["trip 2017-11-09 Olaf Scholz @ Beijing", "meeting 2017-11-09 Olaf Scholz, Xi Jinping @ Beijing"]
      ),
      (
        "BEIJING, November 9, 2017 (XYZ) - Olaf Scholz began a tour of China on Monday. He told reporters in Shanghai on Wednesday that it was late.",
        ["trip 2017-11-06/2017-11-08 Olaf Scholz @ Shanghai"]
      ),
      ("BEIJING, November 9, 2017 (XYZ) - Trade is slow. Olaf Scholz said in Beijing that it was late.", []),
    ] as [(String, [String])])
  func journeys(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What is tried or supposed during a visit leaves the visit as it is",
    arguments: [
      (
        "BEIJING, November 9, 2017 (XYZ) - If Xi Jinping was trying to impress Olaf Scholz during Scholz's visit to Beijing, it has worked.",
        ["trip Olaf Scholz @ Beijing"]
      )
    ] as [(String, [String])])
  func occasions(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A deed is that of whoever stands before it",
    arguments: [
      (
        "BEIJING, November 9, 2017 (XYZ) - Olaf Scholz arrived on Wednesday. Xi Jinping was angry about Scholz taking a telephone call from President Tsai Ing-wen of Taiwan in May.",
        ["call 2017-05 Olaf Scholz, Tsai Ing-wen", "trip 2017-11-08 Olaf Scholz @ Beijing"]
      ),
      (
        "BERLIN, November 9, 2017 (XYZ) - Olaf Scholz went so far as to call Xi Jinping a \"very special man\".",
        []
      ),
    ] as [(String, [String])])
  func deeds(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What was scheduled at first did not come about",
    arguments: [
      (
        "BERLIN, November 9, 2017 (XYZ) - Olaf Scholz was originally scheduled to travel to Norway on Friday.",
        ["trip cancelled 2017-11-10 Olaf Scholz @ Norway"]
      )
    ] as [(String, [String])])
  func firstPlans(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What talks are on is not where they are held",
    arguments: [
      (
        "BERLIN, November 9, 2017 (XYZ) - Trade is slow. Olaf Scholz spoke of his meeting with Xi Jinping on topics including trade, North Korea and visas.",
        ["meeting Olaf Scholz, Xi Jinping"]
      )
    ] as [(String, [String])])
  func topics(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
