import Testing
import TimelineModel

@testable import TimelineExtraction

/// Offices that stand between a state and a name, each in a sentence of its own; the people of none are in a table.
@Suite("Naming: offices")
struct OfficesTests {
  @Test(
    "The name after an office and its field",
    arguments: [
      ("Assistant Secretary of State for East Asian and Pacific Affairs Daniel Holm", "Daniel Holm"),
      ("Special Assistant to the President and Senior Director for Europe Daniel Holm", "Daniel Holm"),
      ("President of Ukraine Petro Bondarenko", "Petro Bondarenko"),
      ("Minister of Foreign Affairs of Japan Yoko Tanaka", "Yoko Tanaka"),
      ("Minister for Foreign Affairs Berit Solhaug", "Berit Solhaug"),
      ("Fisheries Minister Berit Solhaug", "Berit Solhaug"),
      ("Chairman of the State Duma Ivan Karamov", "Ivan Karamov"),
      ("Speaker of the House Nancy Holm", "Nancy Holm"),
      ("Sudan's top diplomat, Ibrahim Adam,", "Ibrahim Adam"),
      ("His Highness the Amir Sheikh Khalid Al-Ahmad Al-Jaber", "Sheikh Khalid Al-Ahmad Al-Jaber"),
      ("Sultan Khalid bin Tareq", "Khalid bin Tareq"),
      ("King Olaf VI", "King Olaf VI"),
      ("Norway's Berit Solhaug, the foreign minister,", "Berit Solhaug"),
      ("The Norwegian minister for trade and fisheries, the Hon. Berit Solhaug,", "Berit Solhaug"),
      ("The Rt. Hon. Daniel Holm MP", "Daniel Holm"),
      ("The prime minister, the Right Honourable Daniel Holm, M.P.,", "Daniel Holm"),
      ("U.S. Secretary of Commerce Daniel Holm", "Daniel Holm"),
      ("Minister for Law Daniel Holm, SC", "Daniel Holm"),
      ("The head of the central bank of Peru, Ana Quispe,", "Ana Quispe"),
    ])
  func namesAfterOffices(subject: String, name: String) throws {
    let text = try NamingFixture("\(subject) arrived in Sweden on Monday.")
    #expect(text.people.map { $0.split(separator: ": ").last.map(String.init) }.contains(name))
  }

  @Test("A state after the office or the name is theirs")
  func states() throws {
    let text = try NamingFixture(
      "Minister of Trade of Japan Yoko Tanaka, Petra Holm of Norway and Italy's Anna Costa met in Paris.")
    #expect(text.person("Yoko Tanaka")?.country == CountryCode("JP"))
    #expect(text.person("Petra Holm")?.country == CountryCode("NO"))
    #expect(text.person("Anna Costa")?.country == CountryCode("IT"))
  }

  @Test(
    "An office that one state alone has tells whose it is",
    arguments: [
      ("Home Secretary Daniel Holm", "GB"), ("Bank of Japan governor Daniel Holm", "JP"),
      ("Federal Reserve Chairman Daniel Holm", "US"), ("Sen. Daniel Holm", "US"),
      ("Senate Majority Leader Daniel Holm", "US"), ("First Minister Daniel Holm", "GB"),
      ("The governor of the Bank of England, Daniel Holm,", "GB"),
      ("Peruvian central bank president Daniel Holm", "PE"),
    ])
  func officesOfOneState(subject: String, state: String) throws {
    let text = try NamingFixture("\(subject) arrived in Sweden on Monday.")
    #expect(text.person("Daniel Holm")?.country == CountryCode(state))
  }

  @Test("An office told in other words is the same")
  func otherWords() throws {
    let text = try NamingFixture(
      "U.S. Secretary of Commerce Daniel Holm spoke. The U.S. Commerce Secretary is in Sweden.")
    #expect(text.people.contains("The U.S. Commerce Secretary: Daniel Holm"))
  }

  @Test("A nickname stands within a name, whatever the given name")
  func nickname() throws {
    let text = try NamingFixture("President Jokob “Jo” Holm arrived in Sweden.")
    #expect(text.people.contains { $0.hasSuffix("Jokob “Jo” Holm") })
  }

  @Test("Where somebody was met is no part of an office")
  func placeAfterOffice() throws {
    let text = try NamingFixture("Anna Holm met the president of the Bird League in Suva on Monday.")
    #expect(text.places == ["Suva: Suva, FJ"])
  }

  @Test("Two surnames with a hyphen are two people")
  func hyphenatedPair() throws {
    let text = try NamingFixture("The Modi-Macron meeting in 2018 was brief.")
    #expect(text.people == ["Modi: Modi", "Macron: Macron"])
  }
}
