import RandomTesting
import Testing
import TimelineModel

@testable import TimelineExtraction

/// Articles that mean no good are read to their end, and what comes out is sound.
@Suite("Hostile articles") struct HostileArticlesTests {
  @Test(
    "Numbers beyond any calendar",
    arguments: [
      "99999999999999999999 May 2018\n\nTony Blair visited Paris.",
      "Published 99999999999999999999 May 2018\n\nTony Blair visited Paris.",
      "Tony Blair met Jacques Chirac in Paris 99999999999999999999 years after his summit with Helmut Kohl in Bonn.",
      "Tony Blair met Jacques Chirac in Paris, three million million million days after Helmut Kohl met George Bush.",
      "It was the first meeting of Tony Blair and Jacques Chirac in 99999999999999999999 years.",
      "In the last 99999999999999999999 years Tony Blair met Jacques Chirac in Paris.",
      "Tony Blair visited Paris for 99999999999999999999 days.",
      "Tony Blair and Jacques Chirac met 99999999999999999999 times in 2001.",
    ])
  func numbers(text: String) { expectLaws(["article.txt": text]) }

  @Test("A count of days is followed as far as it goes")
  func manyDays() {
    let text =
      "Tony Blair met Jacques Chirac in Paris on 1 May 1990. "
      + "Five thousand days after that meeting Tony Blair met Jacques Chirac in London."
    #expect(EventsInTextTests.events(text).last?.contains("2004-01-08") == true)
  }

  @Test("An event in apposition to one it overlaps")
  func apposition() {
    expectLaws(["article.txt": "Tony Blair and Jacques Chirac held – Paris meeting, dinner in May 1998."])
  }

  @Test(
    "Words that look for what stands before them, at the very beginning",
    arguments: [
      "Request to meet Emmanuel Macron in Paris.", "Invitation to visit Norway",
      "Sent on a tour of Norway.", "Nations met in Oslo.", "Leaders that arrived in Oslo",
      "start of\nVisit ", "Ministers at the start of\nVisit to Oslo", "six heads of government:",
      "the prime minister of state,", "The spokesman for trade,", "instead", "``''",
      "Chairman Paul President Nations at next visiting the two leaders Summit ",
    ])
  func beginnings(text: String) { expectLaws(["article.txt": text]) }

  @Test(
    "Words of speech with nothing around them",
    arguments: [
      "saying “no”.", "“no” who said", "who said “no”", "said: “no”", "“no,” said", "his “no”.", "– “no”",
      "asked. “no?”",
      "“no,” according to", ", said “no”", "“no”\n\n- “no”", "letter said “no”", "the “no” policy", "“no",
      "no”", "\"no”",
      "“no\"", "''no\"", "by “no”", "praised by “no”",
    ])
  func speech(text: String) { expectLaws(["article.txt": text]) }

  @Test(
    "Names and nouns at the very end, or with nothing before them in their sentence",
    arguments: [
      "UN Kenya", "G7Iraq", "He joined NATO Germany", "Talks with the NATO German",
      "preparing\n\nfor stop", "Peace plan\n\nFor talks in Oslo on Monday Kerry met Lavrov.",
      "leaders begin meeting", "Officials hold talks in Oslo on Monday", "Negotiators resume talks in Doha",
      "prepare\n\nfor visit by", "put\n\noff visit by",
    ])
  func ends(text: String) { expectLaws(["article.txt": text]) }

  @Test("Random words, many of them of travel and time", arguments: 0..<100)
  func randomWords(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func text() -> String {
      (0..<Int.random(in: 20...300, using: &generator)).map { _ in
        let word = Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
        return word
          + ["", " ", " ", " ", " ", " ", " ", "\t", ". ", "\n\n"][Int.random(in: 0..<10, using: &generator)]
      }.joined()
    }
    expectLaws(["a.txt": text(), "b.md": text(), "c.html": text()])
  }

  @Test("A place and nothing more, a time that begins within another's reach, a comparison at the very end")
  func cutOff() {
    expectLaws(["article.txt": "In\nMoscow"])
    expectLaws(["article.txt": "Two days before 10am\nsummit"])
    expectLaws(["article.txt": "Olaf Scholz arrived later than before."])
    expectLaws(["article.txt": "after\nSixteen days talks"])
  }

  @Test("Pieces of ordinary sentences in any order", arguments: 0..<60)
  func pieces(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    expectLaws([
      "a.txt": "4 May 2023\n\n" + Self.pieces(using: &generator), "b.md": Self.pieces(using: &generator),
    ])
  }

  @Test("A sentence as the headline of a wire story of pieces", arguments: sentences.split(separator: "\n"))
  func headlines(sentence: Substring) {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4 {
      expectLaws([
        "a.txt": "\(sentence.dropLast())\n\nOSLO, May 4, 2023 - \(Self.pieces(using: &generator))"
      ])
    }
  }

  private static func pieces(using generator: inout SeededGenerator) -> String {
    let sentences = sentences.split(separator: "\n").map { $0.split(separator: " ") }
    return (0..<Int.random(in: 10...120, using: &generator)).map { _ in
      let sentence = sentences[Int.random(in: sentences.indices, using: &generator)]
      let first = Int.random(in: sentence.indices, using: &generator)
      let piece = sentence[first...].prefix(Int.random(in: 1...6, using: &generator))
      return piece.joined(separator: " ")
        + [" ", " ", " ", " ", ", ", " and ", ". ", ": ", "\n", "\n\n"][
          Int.random(in: 0..<10, using: &generator)]
    }.joined()
  }

  private func expectLaws(_ articles: [String: String], _ location: SourceLocation = #_sourceLocation) {
    let files = articles.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let extraction = Extractor(threads: 1).timeline(of: files)
    let timeline = extraction.timeline
    #expect(extraction.problems.isEmpty, sourceLocation: location)
    #expect(Set(timeline.events.map(\.id)).count == timeline.events.count, sourceLocation: location)
    for event in timeline.events {
      if let first = event.date.earliest, let last = event.date.latest {
        #expect(first <= last, sourceLocation: location)
      }
      #expect(!event.evidence.isEmpty, sourceLocation: location)
      #expect(
        event.participants.allSatisfy { timeline.actors.indices.contains(Int($0.actor.index)) },
        sourceLocation: location)
      for evidence in event.evidence {
        #expect(isSound(evidence.span, in: timeline), sourceLocation: location)
        #expect(
          evidence.marks.allSatisfy {
            evidence.span.bytes.lowerBound <= $0.span.bytes.lowerBound
              && $0.span.bytes.upperBound <= evidence.span.bytes.upperBound
          }, sourceLocation: location)
      }
      for reason in event.date.because + event.date.conflicts + event.explanation {
        #expect(reason.span.map { isSound($0, in: timeline) } ?? true, sourceLocation: location)
      }
    }
    #expect(timeline.quotes.allSatisfy { isSound($0.span, in: timeline) }, sourceLocation: location)
  }

  private func isSound(_ span: SourceSpan, in timeline: Timeline) -> Bool {
    guard timeline.documents.indices.contains(Int(span.document.index)) else { return false }
    let length = timeline.documents[Int(span.document.index)].text.utf8.count
    return 0 <= span.bytes.lowerBound && span.bytes.lowerBound < span.bytes.upperBound
      && span.bytes.upperBound <= length
  }

  private static let words = """
    Tony Blair Jacques Chirac Vladimir Putin Donald Trump Xi Jinping president chancellor he they his their both leaders
    UN G7 Kenya Iran preparing prepare put off resume officials negotiators yet able join addressed forum he barred
    Moscow Paris Beijing London Russia Russian China US NATO G20 Kremlin the the the a of to to in in on with with and and
    , , , — – - : ; ( ) “ ” " 's ’s who which where that when after before since during by from for between
    met meet meeting meetings met visit visited visits trip trips summit summits talks call called telephoned dinner
    conference arrived left went flew returned hosted received invited welcomed stayed spoke cancelled postponed denied
    planned is was were had has been will would may not never no first second last third other one another again twice
    three 2 12 31 1999 2018 May June Monday 99999999999999999999 million years months weeks days ago later earlier next
    assistant secretary of state for East Asian affairs minister director his host host guest delegation led joined by
    bilateral look forward to as planned due back home here there have taken host's Olaf Scholz Emmanuel Macron's | |
    presidents leaders video conference fell through wound up ended began then week in the event it
    year today yesterday said told times held abroad home there whose among sidelines of Friday's half 2018-06-12 1990s
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let sentences = """
    Olaf Scholz arrived in Warsaw later than expected on Tuesday, just after 10am, where he was received by Andrzej Duda.
    Two days after their summit in Geneva Joe Biden and Vladimir Putin spoke by phone for half an hour, the White House said.
    In Moscow, on 12 March, he told reporters that a visit to Beijing had been put off until the autumn.
    She had been due to fly to Oslo before the end of May, but the trip was called off a week before it was to begin.
    Emmanuel Macron, who met Xi Jinping in Paris last year, will host the leaders of 27 states at the Elysee on Friday.
    The foreign ministers of Iran and Iraq held talks on the sidelines of the UN General Assembly in New York in September.
    It was their third meeting in four years, after Malta in December 1989 and Helsinki the following September.
    "We met twice," he said, "first in Bali and then in San Francisco," where both leaders stayed for three days.
    On the first leg of a five-day tour of the Gulf, Antony Blinken travels to Riyadh today and to Doha on Wednesday.
    July 1971: Kissinger flies secretly from Islamabad to Beijing and sees Zhou Enlai; he returns home on the 12th.
    The delegation, led by Wang Yi, left for home after a stop in Vienna; there are no plans for a summit this year.
    Neither the time nor the place of the meeting between Trump and Kim Jong-un, expected by June, has been announced.
    Asked whether he would go to Kyiv, the chancellor denied that he had been invited to visit Ukraine in June.
    Following a call with the Japanese prime minister, the president postponed his state visit from Monday to 8 June 2023.
    Olaf Scholz told Jonas Gahr Støre on Monday that gas was cheap.
    Sergei Lavrov handed a letter from Vladimir Putin to Emmanuel Macron in Paris on Monday.
    Angela Merkel and her minister both spent two days with Emmanuel Macron, now in Washington, for a ministerial meeting.
    King Harald and Sonja, who will not attend the summit, accompanied Ban Ki-moon to Geneva, according to the palace.
    Narendra Modi chaired the meeting, where leaders discussed the fighting in Chad ahead of Friday's talks among the G20.
    """
}
