import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct ShortNamesTests {
  private func short(_ names: [(String, String?)]) -> [String] {
    var timeline = Timeline()
    timeline.actors = names.enumerated().map { index, name in
      Actor(id: .init(index), slug: "\(index)", name: name.0, country: name.1.map { CountryCode($0) })
    }
    let names = ShortNames(timeline)
    return timeline.actors.map { names[$0.id] }
  }

  @Test func theFamilyNameIsTheLastWordOrTheFirst() {
    #expect(short([("Angela Merkel", "DE")]) == ["Merkel"])
    #expect(
      short([("Kim Jong-un", "KP"), ("Xi Jinping", "CN"), ("Ban Ki-moon", nil)]) == ["Kim", "Xi", "Ban"])
    #expect(
      short([("Ursula von der Leyen", nil), ("Mohammed bin Salman", "SA")]) == [
        "von der Leyen", "bin Salman",
      ])
    #expect(short([("Elizabeth II", "GB"), ("Pelé", "BR")]) == ["Elizabeth II", "Pelé"])
  }

  @Test func chineseNamesOfSingaporeStandInTheirOwnOrderWhereTheyHaveThreeWords() {
    #expect(
      short([("Lee Hsien Loong", "SG"), ("Lawrence Wong", "SG"), ("Tharman Shanmugaratnam", "SG")]) == [
        "Lee", "Wong", "Shanmugaratnam",
      ])
  }

  @Test func whatFollowsTheNameIsNoPartOfIt() {
    #expect(
      short([("Joseph R. Biden, Jr.", "US"), ("Frank Carlucci III", "US"), ("Otto von Bismarck, Sr.", nil)])
        == [
          "Biden", "Carlucci III", "von Bismarck",
        ])
  }

  @Test func namesakesAreToldApart() {
    #expect(short([("George Bush", "US"), ("Jeb Bush", "US")]) == ["G. Bush", "J. Bush"])
    #expect(short([("Kim Jong-il", "KP"), ("Kim Jong-un", "KP")]) == ["Kim Jong-il", "Kim Jong-un"])
  }
}
