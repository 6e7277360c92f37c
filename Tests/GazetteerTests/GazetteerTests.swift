import Testing
import TimelineModel

@testable import Gazetteer

@Suite("The gazetteer")
struct GazetteerTests {
  private let index = Gazetteer.index

  private func people(_ name: String) -> Set<String> {
    var found: Set<String> = []
    guard let match = index.find(key(name)) else { return [] }
    index.forEachSense(of: match) { sense in
      switch sense {
      case .person(let person), .surname(let person): found.insert(index[person].slug.string)
      default: break
      }
    }
    return found
  }

  private func key(_ name: String) -> NameKey {
    var key = NameKey()
    for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) { key.append(WordKey(word)) }
    return key
  }

  @Test("A country is known by its names of all times and by its code")
  func countries() {
    #expect(Gazetteer.countryName(CountryCode("MM")) == "Myanmar")
    #expect(Gazetteer.country(named: "Burma") == CountryCode("MM"))
    #expect(Gazetteer.country(named: "the soviet union") == CountryCode("SU"))
    #expect(Gazetteer.country(named: "de") == CountryCode("DE"))
    #expect(Gazetteer.country(named: "Atlantis") == nil)
    #expect(Gazetteer.countryName(CountryCode("ZZ")) == nil)
  }

  @Test("Of two states with one name the living one counts")
  func livingState() {
    #expect(Gazetteer.country(named: "Russia") == CountryCode("RU"))
  }

  @Test(
    "Spellings of a name are one name",
    arguments: ["Kim Jong-un", "Kim Jong Un", "KIM JONG UN", "kim jong-un"])
  func spellings(name: String) {
    #expect(people(name).contains("kim-jong-un"))
  }

  @Test("Diacritics and full stops make no difference")
  func folding() {
    #expect(people("Sauli Niinisto") == people("Sauli Niinistö"))
    #expect(people("Harry S Truman") == people("Harry S. Truman"))
    #expect(!people("Sauli Niinisto").isEmpty)
  }

  @Test("A word that a rule names has the key of its letters, whatever its length")
  func literals() {
    let literals: [(WordKey, String)] = [
      ("", ""), ("a", "A"), ("seventh", "Seventh"), ("minister", "MINISTER"), ("president", "president"),
      ("representatives", "Representatives"), ("responsibilities", "Responsibilities"),
      ("telecommunication", "telecommunication"), ("counter-revolutionaries", "counter-revolutionaries"),
      ("counter-revolutionaries'", "counter-revolutionaries'"), (".", "."), ("—", "—"), ("’", "'"),
      ("«", "«"),
    ]
    for (key, word) in literals { #expect(key == WordKey(word), "\(word)") }
  }

  @Test("A surname leads to everyone who bears it")
  func surname() {
    #expect(people("Bush").isSuperset(of: ["george-h-w-bush", "george-w-bush"]))
  }

  @Test("The beginning of a name is found, but is none")
  func beginnings() {
    let match = index.find(key("Trinidad and"))
    #expect(match?.hasLonger == true)
    #expect(match?.isName == false)
  }

  @Test("Terms name who held an office on a day")
  func terms() throws {
    let state = try #require(index.state(code: "DE"))
    let day = try #require(Day(year: 1985, month: 6, day: 1))
    var holders: [String] = []
    index.forEachTerm(in: state) { term in
      let isInOffice = term.from <= day && term.to.map { $0 >= day } ?? true
      if index[term.role].string == "chancellor", isInOffice {
        holders.append(index[term.person].name.string)
      }
    }
    #expect(holders == ["Helmut Kohl"])
  }

  @Test("The rows of one person stand together")
  func rowsStandTogether() {
    let slugs = index.people.map(\.slug.string)
    #expect(Set(slugs).count == slugs.count)
  }

  @Test("Every term and every place belongs to a state of the table")
  func statesExist() {
    #expect(index.terms.allSatisfy { $0.state.map { Int($0.index) < index.states.count } ?? true })
    #expect(index.terms.allSatisfy { term in term.to.map { term.from <= $0 } ?? true })
    #expect(index.regions.count > 400 && index.places.count > 1_000)
  }
}
