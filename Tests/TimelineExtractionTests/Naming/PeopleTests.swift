import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Naming: people")
struct PeopleNamingTests {
  @Test("Titles and demonyms before a name belong to it")
  func titles() throws {
    let text = try NamingFixture(
      "In 2015 French President François Hollande met Mrs. Merkel and King Salman.")
    #expect(
      text.people == [
        "French President François Hollande: François Hollande", "Mrs. Merkel: Merkel",
        "King Salman: King Salman",
      ])
    #expect(text.person("Merkel")?.country == CountryCode("DE"))
  }

  @Test("People in no table are known by their titles")
  func unknownPeople() throws {
    let text = try NamingFixture(
      "Namibian Foreign Minister Tuli Hamukwaya flew to Oslo. Hamukwaya spoke there.")
    #expect(
      text.people == [
        "Namibian Foreign Minister Tuli Hamukwaya: Tuli Hamukwaya", "Hamukwaya: Tuli Hamukwaya",
      ])
    let person = try #require(text.person("Tuli Hamukwaya"))
    #expect(person.country == CountryCode("NA"))
    #expect(person.role == "Foreign Minister")
    #expect(person.rank == 2)
    #expect(person.aliases == ["Hamukwaya"])
  }

  @Test("A name in capitals is spelled as others are")
  func capitals() throws {
    let text = try NamingFixture(
      "FOREIGN MINISTER ZORKA VALDEMARIN-OHARA ARRIVES TODAY. Norway's KING HARALD waits.")
    #expect(text.person("Zorka Valdemarin-Ohara") != nil)
  }

  @Test(
    "People without an office are known by a trade, a duty or their age beside the name",
    arguments: [
      ("The analyst Zorka Valdemarin said so.", true),
      ("“No,” said Oslo resident Zorka Valdemarin.", true),
      ("Zorka Valdemarin, 50, said so.", true),
      ("Zorka Valdemarin, a security expert, told the paper so.", true),
      ("A ministry spokeswoman, Zorka Valdemarin, said so.", false),
      ("The spokeswoman for the foreign ministry, Zorka Valdemarin, said so.", false),
      ("Zorka Valdemarin, head of the ministry's Asian bureau, said so.", false),
    ])
  func withoutOffice(text: String, isPrivate: Bool) throws {
    #expect(try NamingFixture(text).person("Zorka Valdemarin")?.isPrivate == isPrivate)
  }

  @Test("A description beside a name means the same person")
  func apposition() throws {
    let text = try NamingFixture(
      "Norway's foreign minister, Berit Solhaug, received Ivo Karamov, the Bulgarian president, in Oslo.")
    #expect(
      text.people == [
        "Norway's foreign minister: Berit Solhaug", "Berit Solhaug: Berit Solhaug",
        "Ivo Karamov: Ivo Karamov",
        "the Bulgarian president: Ivo Karamov",
      ])
    #expect(text.person("Ivo Karamov")?.country == CountryCode("BG"))
    #expect(text.person("Berit Solhaug")?.country == CountryCode("NO"))
  }

  @Test("A king is one person, whatever of his name is told")
  func king() throws {
    let text = try NamingFixture(
      "King Salman received Barack Obama. The king, Salman bin Abdul-Aziz Al Saud, smiled, and King Salman bin Abdul Aziz left."
    )
    #expect(text.named.cast.filter { $0.name.contains("Salman") }.count == 1)
  }

  @Test("By the surname alone the president is meant, not his wife")
  func spouse() throws {
    let text = try NamingFixture(
      "President Ronald Reagan came with First Lady Nancy Reagan. Reagan met Margaret Thatcher in 1984.")
    #expect(text.people.contains("Reagan: Ronald Reagan"))
  }

  @Test("The president who telephones a president is another one, though named only at the end")
  func otherPresident() throws {
    let text = try NamingFixture(
      "The President telephoned Russian President Boris Yeltsin in December 1993. William J. Clinton, statement"
    )
    #expect(text.people.first == "The President: William J. Clinton")
    let other = try NamingFixture(
      "The president telephoned Olaf Scholz. Emmanuel Macron left. It rained in 2022.")
    #expect(!other.people.contains("The president: Emmanuel Macron"))
  }

  @Test("A counterpart in a headline holds the office of the subject")
  func headlineCounterpart() throws {
    let text = try NamingFixture(
      """
      Turkish foreign minister met Russian counterpart

      Turkish Foreign Minister Mevlut Cavusoglu met his Russian counterpart Sergei Lavrov in 2018, not Vladimir Putin.
      """)
    #expect(text.people.contains("Russian counterpart: Sergei Lavrov"))
  }

  @Test("Who speaks beside somebody is the subject")
  func beside() throws {
    let text = try NamingFixture("Speaking alongside King Felipe, Barack Obama said he had come in 2016.")
    #expect(text.people.last == "he: Barack Obama")
  }

  @Test("Namesakes are told apart by the time")
  func namesakes() throws {
    let early = try NamingFixture("President Bush spoke to Helmut Kohl in 1990.")
    let late = try NamingFixture("President Bush spoke to Gerhard Schroeder in 2002.")
    #expect(early.named.cast.contains { $0.gazetteerID == "george-h-w-bush" })
    #expect(late.named.cast.contains { $0.gazetteerID == "george-w-bush" })
  }

  @Test("Months, aircraft and companies are nobody")
  func notPeople() throws {
    let text = try NamingFixture("In May Air Force One carried staff of Brown Group to the March talks.")
    #expect(text.people.isEmpty)
  }

  @Test("A plural title goes to every name")
  func pluralTitle() throws {
    let text = try NamingFixture("Prime Ministers Anna Kowal and Jonas Petrik signed it in 2011.")
    #expect(text.named.cast.map(\.role) == ["Prime Minister", "Prime Minister"])
  }
}

@Suite("Naming: who is meant")
struct CoreferenceNamingTests {
  @Test("Pronouns follow gender and the subject")
  func pronouns() throws {
    let text = try NamingFixture("Angela Merkel met Barack Obama in 2014. She thanked him.")
    #expect(text.people.suffix(2) == ["She: Angela Merkel", "him: Barack Obama"])
  }

  @Test("The subject of a clause is not its own object")
  func binding() throws {
    let text = try NamingFixture("François Mitterrand flew to Bonn in 1984. There Helmut Kohl met him.")
    #expect(text.people.last == "him: François Mitterrand")
  }

  @Test("An office with a state means its holder, even one not named")
  func officeHolder() throws {
    let text = try NamingFixture("In 1995 the French president met Helmut Kohl in June.")
    #expect(text.people == ["the French president: Jacques Chirac", "Helmut Kohl: Helmut Kohl"])
    let named = try NamingFixture("Jacques Chirac came in 2001. The French president stayed two days.")
    #expect(named.people.last == "The French president: Jacques Chirac")
  }

  @Test("Nobody in particular is nobody")
  func indefinite() throws {
    let text = try NamingFixture("In 1995 it was rare for a French president to come.")
    #expect(text.people.isEmpty)
  }

  @Test("Two leaders are the two last named together")
  func plural() throws {
    let text = try NamingFixture(
      "Jimmy Carter and Leonid Brezhnev met in Vienna in June 1979. The two leaders signed a treaty. They kissed."
    )
    #expect(
      text.people.suffix(2) == [
        "The two leaders: Jimmy Carter + Leonid Brezhnev", "They: Jimmy Carter + Leonid Brezhnev",
      ])
  }

  @Test("A counterpart holds the same office elsewhere")
  func counterpart() throws {
    let text = try NamingFixture(
      "In 2013 Russian President Vladimir Putin received his Turkish counterpart, Abdullah Gul.")
    #expect(text.people.contains("his Turkish counterpart: Abdullah Gul"))
  }

  @Test("A successor beside a name is somebody else")
  func successor() throws {
    let text = try NamingFixture(
      "Tony Blair left in 2007. Blair's successor, Gordon Brown, flew to Washington.")
    #expect(text.people.suffix(2) == ["successor: Gordon Brown", "Gordon Brown: Gordon Brown"])
  }
}
