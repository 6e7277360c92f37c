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
    "Who says a quote",
    arguments: [
      // Whom the paragraph before was about, however often another is named.
      (
        "Jacques Chirac went to Rabat in 1998. Chirac spoke.\n\nTony Blair, who met Chirac, spoke.\n\n“It is far,” he said.",
        "he: Tony Blair"
      ),
      // The quote may name others, and have several sentences.
      (
        "In 1998 Jacques Chirac went to Rabat.\n\nTony Blair spoke in London.\n\n\"I like Chirac. He waits,\" he also said.",
        "he: Tony Blair"
      ),
      ("In 1998 Jacques Chirac left. It was announced by Tony Blair.\n\n“Good,” he said.", "he: Tony Blair"),
      // A quote that was left open above does not turn what is said and what is not round.
      (
        "In 1998 Jacques Chirac spoke of \"peace.\n\nTony Blair spoke in London.\n\n\"I like Chirac,\" he said.",
        "he: Tony Blair"
      ),
      // Who is a woman is not "he".
      (
        "In 1985 Ronald Reagan came.\n\nMargaret Thatcher spoke in London.\n\n“It is far,” he said.",
        "he: Ronald Reagan"
      ),
    ])
  func saying(text: String, last: String) throws { try singular(text: text, last: last) }

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
