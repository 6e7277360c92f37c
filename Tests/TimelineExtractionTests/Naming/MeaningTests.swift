import Testing

@testable import TimelineExtraction

@Suite("Naming: what words mean where they stand")
struct MeaningNamingTests {
  @Test(
    "Who is meant",
    arguments: [
      // A word for somebody of a state.
      ("Antony Blinken came in 2023. The American met Wang Yi.", "The American: Antony Blinken"),
      // Surnames of one leader only need no introduction, whatever word opens the sentence.
      ("Consider Gorbachev, who flew to Oslo in 1991.", "Gorbachev: Gorbachev"),
      ("Jimmy Carter waited. The following March Carter flew to Cairo.", "Carter: Jimmy Carter"),
      // A state and a title after it, at the start of a sentence.
      ("US President Donald Trump left in 2018.", "US President Donald Trump: Donald Trump"),
      // A surname that the text spells in its own way.
      ("Volodymyr Zelensky came in 2023. Joe Biden thanked Zelensky.", "Zelensky: Volodymyr Zelensky"),
      // Of two who held an office the one who held it then.
      (
        "In 1959 Dwight Eisenhower spoke. Nixon waited, and Nixon drove. The American president slept.",
        "The American president: Dwight Eisenhower"
      ),
    ])
  func people(text: String, expected: String) throws {
    #expect(try NamingFixture(text).people.contains(expected))
  }

  @Test(
    "What is nobody",
    arguments: [
      "In 2015 they spoke during the General Assembly.",
      "Major Non-NATO Ally status was granted in 2022.",
      "In 2019 the Chinese were afraid, and the Germans could decide.",
      "In 2010 South Korea hosts the meeting.",
    ])
  func nobody(text: String) throws {
    #expect(try NamingFixture(text).people.isEmpty)
  }

  @Test("\"There\" leads back to the last place or state, never to the date line")
  func there() throws {
    let state = try NamingFixture("Tito was in Norway in 1965. Nobody had gone there before.")
    #expect(state.places == ["there: Norway, NO"])
    let dateLine = try NamingFixture("OSLO, May 4, 1986 - It opens in Israel. He was there in 1980.")
    #expect(dateLine.places.last == "there: Israel, IL")
  }

  @Test(
    "Cities lie in the state that had them then",
    arguments: [
      ("In 1970 Willy Brandt took a train to Erfurt.", "Erfurt: Erfurt, DD"),
      ("In 1995 Helmut Kohl took a train to Erfurt.", "Erfurt: Erfurt, DE"),
      ("In 1966 they met in Dubrovnik.", "Dubrovnik: Dubrovnik, YU"),
      ("In 1996 they met in Dubrovnik.", "Dubrovnik: Dubrovnik, HR"),
    ])
  func cities(text: String, expected: String) throws {
    #expect(try NamingFixture(text).places == [expected])
  }

  @Test(
    "Who leads a state, where its president does not",
    arguments: [
      ("the German leader", "Angela Merkel"), ("the Indian leader", "Narendra Modi"),
      ("the French leader", "Emmanuel Macron"),
    ])
  func leaders(words: String, name: String) throws {
    let text = try NamingFixture("In May 2018 Vladimir Putin received \(words) in Sochi.")
    #expect(text.people.contains("\(words): \(name)"))
  }
}
