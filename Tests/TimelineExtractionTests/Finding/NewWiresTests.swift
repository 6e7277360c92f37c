import Testing

@testable import TimelineExtraction

/// What wires and broadcasters tell beside the news itself, in articles of Thursday 4 May 2023.
@Suite("New wires")
struct NewWiresTests {
  @Test(
    "What goes on while the news is told is of its day",
    arguments: [
      (
        "OSLO (Reuters) - \"We believe it,\" she said, as Kenyan President Abara Tombe arrived in Norway on his 12-day tour.",
        ["trip 2023-05-04/2023-05-15 Abara Tombe @ Norway"]
      ),
      (
        "OSLO (Reuters) - \"We believe it,\" the palace said in a statement as Kenyan President Abara Tombe began a visit to the Norwegian capital.",
        ["trip 2023-05-04 Abara Tombe @ Oslo"]
      ),
    ])
  func during(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "This week begins now for what is to come",
    arguments: [
      (
        "Officials have said Kenyan President Abara Tombe and Norwegian minister Anna Holm would meet in Oslo this week.",
        ["meeting planned [2023-05-04..2023-05-07] Abara Tombe, Anna Holm @ Oslo"]
      )
    ])
  func ahead(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "To whom one speaks by telephone",
    arguments: [
      (
        "Kenyan President Abara Tombe spoke on the telephone to Norwegian minister Anna Holm on Monday.",
        ["call 2023-05-01 Abara Tombe, Anna Holm"]
      ),
      (
        "Kenyan President Abara Tombe spoke on Monday to members of his party.",
        []
      ),
    ])
  func telephone(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A place within a state, and another state",
    arguments: [
      (
        "Kenyan President Abara Tombe will also visit Bergen in Norway, as well as Sweden.",
        ["trip planned Abara Tombe @ Bergen", "trip planned Abara Tombe @ Sweden"]
      )
    ])
  func places(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who speaks to those who act for states is among them",
    arguments: [
      (
        "OSLO, May 4 - \"There is recognition,\" Kenyan Foreign Minister Abara Tombe told a conference of Nordic foreign ministers and their counterparts from six countries.",
        ["meeting 2023-05-04 Abara Tombe @ Oslo"]
      ),
      (
        "OSLO, May 4 - Kenyan Foreign Minister Abara Tombe told the opening meeting of trade ministers from 22 nations that they needed more time.",
        ["meeting 2023-05-04 Abara Tombe @ Oslo"]
      ),
      (
        "OSLO, May 4 - Kenyan Foreign Minister Abara Tombe told a conference of doctors that they needed more time.",
        []
      ),
    ])
  func audiences(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Both met officials, not one another",
    arguments: [
      (
        "Kenyan President Abara Tombe and Ugandan President Oto Lule both held bilateral meetings with Norwegian officials on Monday.",
        ["meeting 2023-05-01 Abara Tombe", "meeting 2023-05-01 Oto Lule"]
      )
    ])
  func each(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Ministers of a bloc, with their days alone",
    arguments: [
      (
        "BRUSSELS, May 4 - Diplomats said EU foreign ministers will meet on May 25 and 26 to review trade.",
        ["meeting planned 2023-05-25/2023-05-26 "]
      ),
      (
        "OSLO, May 4 - The line was one of several announced after a meeting of foreign ministers of both countries in Oslo on Wednesday.",
        ["meeting 2023-05-03  @ Oslo"]
      ),
    ])
  func blocs(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
