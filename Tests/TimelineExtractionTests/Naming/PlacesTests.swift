import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Naming: states and places")
struct PlaceNamingTests {
  @Test("A city in a preposition is a place, one that acts is a government")
  func metonyms() throws {
    let text = try NamingFixture("In 2016 Washington protested, but the delegation flew to Beijing.")
    #expect(text.states == ["Washington: US"])
    #expect(text.places == ["Beijing: Beijing, CN"])
  }

  @Test("States that are gone are meant at their time")
  func deadStates() throws {
    #expect(try NamingFixture("In 1961 Russian diplomats left.").states == ["Russian: SU"])
    #expect(try NamingFixture("In 2011 Russian diplomats left.").states == ["Russian: RU"])
  }

  @Test("Palaces and airports are known by their last word")
  func patterns() throws {
    let text = try NamingFixture("They met at Halvorsen Castle and left from Brisk Airport.")
    #expect(text.places == ["Halvorsen Castle: Halvorsen Castle", "Brisk Airport: Brisk Airport"])
  }

  @Test("What follows a place tells where it lies")
  func location() throws {
    let text = try NamingFixture("They met in Hinterbrunn, Austria, in 1994.")
    #expect(text.places == ["Hinterbrunn: Hinterbrunn, AT"])
    #expect(text.states == ["Austria: AT"])
  }

  @Test("A house is in the city it is told to be in, whatever other house has its name")
  func house() throws {
    let text = try NamingFixture("They met at the Independence Palace in Minsk in 2015.")
    #expect(text.places == ["Independence Palace: Independence Palace, BY", "Minsk: Minsk, BY"])
    #expect(
      try NamingFixture("They met at the Independence Palace in 1965.").places
        == ["Independence Palace: Independence Palace, X-RVN"])
  }

  @Test("A capital can be described")
  func capital() throws {
    #expect(
      try NamingFixture("They met in the Finnish capital.").places == ["the Finnish capital: Helsinki, FI"])
  }

  @Test("\"There\" is the last place, but not in \"there was\"")
  func there() throws {
    let text = try NamingFixture("He flew to Oslo. He stayed there. There was rain.")
    #expect(text.places == ["Oslo: Oslo, NO", "there: Oslo, NO"])
  }

  @Test("Organisations have their names from the gazetteer")
  func organisations() throws {
    let text = try NamingFixture("Leaders of the North Atlantic Treaty Organization met the G20.")
    let names = text.named.mentions.compactMap { mention -> String? in
      guard case .organisation(let organisation) = mention.referent else { return nil }
      return organisation.gazetteerID
    }
    #expect(names == ["NATO", "G20"])
  }
}
