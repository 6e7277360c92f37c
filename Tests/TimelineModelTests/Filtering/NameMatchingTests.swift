import Testing

@testable import TimelineModel

@Suite struct NameMatchingTests {
  private let timeline = Fixture.small

  private func people(_ name: String) -> [String] {
    timeline.actors(named: name).map { timeline[$0].slug }
  }

  @Test func aPersonIsMeantBySlugOrAnyPartOfTheName() {
    #expect(people("richard-nixon") == ["richard-nixon"])
    #expect(people("Nixon") == ["richard-nixon"])
    #expect(people("richard nixon") == ["richard-nixon"])
    #expect(people("nix") == ["richard-nixon"])
    #expect(people("Reagan") == [])
    #expect(people("") == [])
  }

  @Test func caseAccentsAndHyphensDoNotMatter() {
    #expect(people("nguyen van thieu") == ["nguyen-van-thieu"])
    #expect(people("Kim Il Sung") == ["kim-il-sung"])
    #expect(people("KIM IL‑SUNG") == ["kim-il-sung"])
    #expect(people("Il Sung") == ["kim-il-sung"])
    #expect(people("Kim Ilsung") == ["kim-il-sung"])
  }

  @Test func aCountryIsMeantByCodeOrName() {
    #expect(timeline.countries(named: "su") == [CountryCode("SU")])
    #expect(timeline.countries(named: "soviet union") == [CountryCode("SU")])
    #expect(timeline.countries(named: "USA") == [CountryCode("US")])
    #expect(timeline.countries(named: "Korea") == [CountryCode("KP"), CountryCode("KR")])
    #expect(timeline.countries(named: "Atlantis") == [])
  }
}
