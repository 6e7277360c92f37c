import Testing

@testable import TimelineExtraction

@Suite("Misspellings")
struct MisspellingTests {
  @Test(
    "One letter that is another one, missing, doubled or in the next one's place is a slip",
    arguments: [
      ("Ahmadinejad", "Ahmedinejad"), ("Musharraf", "Musharaff"), ("Stoltenberg", "Stolltenberg"),
      ("Abdullahi", "Abduallahi"), ("Gorbachev", "GORBACHOV"), ("Gorbachev", "Gorbahcev"),
    ])
  func slips(a: String, b: String) {
    #expect(Misspelling.areAlike(Array(a.utf8), Array(b.utf8)))
    #expect(Misspelling.areAlike(Array(b.utf8), Array(a.utf8)))
  }

  @Test(
    "Two slips, short words, and another first or last letter are another name",
    arguments: [
      ("Ahmadinejad", "Ahmedinijad"), ("Zelensky", "Zelenskyy"), ("Merkel", "Markel"),
      ("Michaela", "Michaels"),
      ("Petersen", "Betersen"), ("Johansson", "Johanssons"),
    ])
  func others(a: String, b: String) {
    #expect(!Misspelling.areAlike(Array(a.utf8), Array(b.utf8)))
  }
}
