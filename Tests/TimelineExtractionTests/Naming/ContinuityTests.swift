import Testing

@testable import TimelineExtraction

@Suite("Naming: who a pronoun goes on with")
struct ContinuityNamingTests {
  @Test(
    "One person",
    arguments: [
      // The subject of the sentence before, however often another was named.
      (
        "In 1998 Jacques Chirac flew to Rabat. Chirac spoke. He stayed. Tony Blair, less at ease, waited. He left.",
        "He: Tony Blair"
      ),
      // Whose thing the subject is.
      ("Helmut Kohl ate. Tito's own train was late in 1975. He did not mind.", "He: Tito"),
      // A verb after "and" has the subject of the one before.
      ("In 1993 Boris Yeltsin called on Helmut Kohl and thanked him.", "him: Helmut Kohl"),
      // The sentence's own subject, not that of a clause inside it.
      ("In 1990 Helmut Kohl arrived as James Baker left; he smiled.", "he: Helmut Kohl"),
      // Nobody named after a pronoun in its clause is meant.
      ("Tony Blair saw Jacques Chirac in 1999. He told Blair a joke.", "He: Jacques Chirac"),
    ])
  func singular(text: String, last: String) throws {
    let people = try NamingFixture(text).people
    #expect(people.last { $0.hasPrefix(last.prefix { $0 != ":" }) } == last)
  }

  @Test(
    "Several people",
    arguments: [
      ("Jimmy Carter received Deng Xiaoping in 1979. They dined.", "They: Jimmy Carter + Deng Xiaoping"),
      (
        "Jimmy Carter and Deng Xiaoping met in 1979.\n\nThe food was good.\n\nThey met again.",
        "They: Jimmy Carter + Deng Xiaoping"
      ),
      (
        "Menachem Begin and Anwar Sadat quarrelled in 1978. It took Jimmy Carter to calm both men.",
        "both men: Menachem Begin + Anwar Sadat"
      ),
      (
        "It was in Vienna in 1961, where they had lunch, that John F. Kennedy and Nikita Khrushchev spoke.",
        "they: John F. Kennedy + Nikita Khrushchev"
      ),
      (
        "Margaret Thatcher and Nelson Mandela met in 1990. Bill Clinton came in 1998. The two presidents ate.",
        "The two presidents: Bill Clinton + Nelson Mandela"
      ),
    ])
  func plural(text: String, expected: String) throws {
    #expect(try NamingFixture(text).people.contains(expected))
  }

  @Test("A crowd is not the leaders before it")
  func crowd() throws {
    let text = try NamingFixture("Tony Blair met Jacques Chirac in 1999. Reporters came, and they ate.")
    #expect(!text.people.contains { $0.hasPrefix("they") })
  }

  @Test("Of two heads of government each is called by their own word")
  func headsOfGovernment() throws {
    let text = try NamingFixture(
      "In 2010 German Chancellor Angela Merkel met Premier Wen Jiabao. The premier thanked the chancellor.")
    #expect(text.people.suffix(2) == ["The premier: Wen Jiabao", "the chancellor: Angela Merkel"])
  }
}
