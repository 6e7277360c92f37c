import Testing
import TimelineExchange
import TimelineModel

@Suite struct ExportTests {
  /// One meeting, told in one sentence with letters of two bytes before it.
  private var geneva: Timeline {
    let sentence = "Reagan met Gorbachev in Geneva."
    let text = "Là-bas, 1985.\n\n\(sentence) “A fresh start,” he said.\n"
    func span(_ words: String) -> SourceSpan {
      let start = text.utf8.count - text[text.firstRange(of: words)!.lowerBound...].utf8.count
      return SourceSpan(document: Document.ID(0), bytes: start..<start + words.utf8.count)
    }
    let id = Event.ID(0xABC)
    return Timeline(
      documents: [
        Document(id: Document.ID(0), path: "geneva.txt", title: nil, date: .unknown, text: SourceText(text))
      ],
      actors: [
        Actor(
          id: Actor.ID(0), slug: "ronald-reagan", name: "Ronald Reagan", role: "President",
          country: CountryCode("US"), aliases: ["Reagan"])
      ],
      countries: [Country(code: CountryCode("US"), name: "United States")],
      events: [
        Event(
          id: id, kind: .summit, title: "=Reagan meets \"Gorbachev\"",
          date: EventDate(
            earliest: Day("1985-01-01"), latest: Day("1985-12-31"), certainty: .inferred,
            because: [Reason(rule: "the year before", span: span("1985"))]),
          participants: [.init(actor: Actor.ID(0), role: .visitor)], countries: [CountryCode("US")],
          place: Place(name: "Geneva", country: CountryCode("CH")),
          evidence: [Evidence(span: span(sentence))],
          quotes: [0],
          review: Review(verdict: .accepted, notes: ["See p. 3"], tags: ["arms"], isUnfound: true))
      ],
      quotes: [Quote(span: span("A fresh start,"), speaker: Actor.ID(0), event: id)])
  }

  @Test func jsonHasItsKeysInOrderAndCountsScalars() {
    #expect(
      String(decoding: JSONExport.bytes(of: geneva), as: UTF8.self) == #"""
        {"schema":"summitry/1",
        "documents":[
        {"id":"d1","path":"geneva.txt","title":null,"date":null,"dateCertainty":"unknown","characters":73}],
        "actors":[
        {"id":"ronald-reagan","name":"Ronald Reagan","kind":"person","role":"President","country":"US","aliases":["Reagan"]}],
        "events":[
        {"id":"000000000abc","kind":"summit","status":"occurred","title":"=Reagan meets \"Gorbachev\"","date":{"edtf":"1985","earliest":"1985-01-01","latest":"1985-12-31","certainty":"inferred","because":[{"text":"1985","rule":"the year before","document":"d1","start":8,"end":12}]},"participants":[{"actor":"ronald-reagan","role":"visitor"}],"countries":["US"],"place":{"name":"Geneva","region":null,"country":"CH"},"count":null,"evidence":[{"document":"d1","start":15,"end":46,"line":3,"exact":"Reagan met Gorbachev in Geneva.","prefix":"Là-bas, 1985.\n\n","suffix":" “A fresh start,” he said.\n"}],"quotes":[{"document":"d1","start":48,"end":62,"exact":"A fresh start,","speaker":"ronald-reagan"}],"verdict":"accepted","tags":["arms"],"notes":["See p. 3"],"found":false}],
        "quotes":[
        {"document":"d1","start":48,"end":62,"exact":"A fresh start,","speaker":"ronald-reagan","event":"000000000abc"}]
        }

        """#)
  }

  @Test func csvKeepsCellsApartAndRunsNothing() {
    let rows = String(decoding: CSVExport.bytes(of: geneva), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(
      rows[1] == #"000000000abc,1985,1985-01-01,1985-12-31,inferred,summit,occurred,"#
        + #""'=Reagan meets ""Gorbachev""",Ronald Reagan,US,Geneva,CH,,geneva.txt,3,"#
        + "Reagan met Gorbachev in Geneva.,accepted,arms,See p. 3,no")
  }

  @Test func markdownHasAHeadingForEachYear() {
    #expect(
      String(decoding: MarkdownExport.bytes(of: geneva), as: UTF8.self) == """
        # Timeline

        ## 1985

        - **1985 (inferred)** =Reagan meets "Gorbachev" (summit, Geneva, accepted, no longer found in the text)
          > Reagan met Gorbachev in Geneva.
          > — geneva.txt:3

          - Tags: arms
          - Note: See p. 3


        """)
  }

  @Test func markdownTakesNoMarkupFromArticles() {
    var timeline = geneva
    timeline.events[0].title = "<b>*[x](y)*\n# one"
    #expect(
      String(decoding: MarkdownExport.bytes(of: timeline), as: UTF8.self)
        .contains(##"\<b\>\*\[x\](y)\* \# one (summit"##))
  }
}
