import Testing

@testable import TimelineModel

/// How a word of a filter line can go on.
@Suite struct FilterCompletionTests {
  private let vocabulary = FilterVocabulary(Fixture.small, TimelineIndex(Fixture.small))

  private func texts(_ line: String) -> [String] {
    vocabulary.completion(of: line, at: line.utf8.count).candidates.map(\.text)
  }

  @Test func anEmptyWordMayBecomeAnyField() {
    let fields = ["person:", "country:", "kind:", "status:", "year:", "doc:", "from:", "to:"]
    #expect(texts("") == fields && texts("kind:trip ") == fields)
  }

  @Test func lettersFindFieldsAndNames() {
    #expect(texts("per").first == "person:")
    #expect(texts("-bre") == ["person:Brezhnev"])
    #expect(texts("korea") == ["country:KP", "country:KR"])
    #expect(texts("summ") == ["kind:summit"])
  }

  @Test func valuesAreFoundBySomeOfTheirLetters() {
    #expect(texts("person:kis") == ["Kim"])
    #expect(texts("person:thieu") == ["Thiệu"])
    #expect(texts("country:so") == ["KR", "SU"])
    #expect(texts("status:p") == ["planned", "postponed", "proposed"])
    #expect(texts("year:n") == ["none"])
    #expect(texts("doc:a") == ["a.txt"])
  }

  @Test func thoseWithMoreEventsComeFirst() {
    #expect(texts("person:").first == "Nixon")
  }

  @Test func onlyTheLastOfSeveralValuesGoesOn() {
    let line = "kind:trip person:Nixon+bre"
    let completion = vocabulary.completion(of: line, at: line.utf8.count)
    #expect(completion.range == 23..<26 && completion.candidates.map(\.text) == ["Brezhnev"])
  }

  @Test func theWordBeforeTheCursorGoesOn() {
    let completion = vocabulary.completion(of: "person:ni kind:trip", at: 9)
    #expect(completion.range == 7..<9 && completion.candidates.first?.text == "Nixon")
  }

  @Test func aValueBetweenMarksIsReplacedWithThem() {
    let line = "country:\"south k"
    let completion = vocabulary.completion(of: line, at: line.utf8.count)
    #expect(completion.range == 8..<16 && completion.candidates.map(\.text) == ["KR"])
  }
}
