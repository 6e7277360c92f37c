import Testing

@testable import TimelineExtraction

/// Names and words for people as sentences put them, by the meetings they bring about.
@Suite("Names in sentences")
struct NamesInSentencesTests {
  @Test(
    "Names",
    arguments: [
      (
        "Olaf Scholz met Minister for Foreign Affairs of the Republic of Kenya, Hon. Tomas Belek, in Oslo.",
        "meeting Olaf Scholz, Tomas Belek @ Oslo"
      ),
      (
        "A meeting between the President of France Emmanuel Macron and the Chancellor of Germany Olaf Scholz took place in Oslo.",
        "meeting Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      ("Tomas Belek, 57, the Kenyan prime minister, arrived in Oslo.", "trip Tomas Belek @ Oslo"),
      ("The Palestinian leader Tomas Belek arrived in Oslo.", "trip Tomas Belek @ Oslo"),
      (
        "Olaf Scholz met UAE President Sheikh Zaid bin Sultan al-Nahayan in Oslo.",
        "meeting Olaf Scholz, Sheikh Zaid bin Sultan al-Nahayan @ Oslo"
      ),
      ("South Korean Finance Minister Chung In-yong visited Paris.", "trip Chung In-yong @ Paris"),
      ("Oil Minister Mana Said al-Oteiba of Kuwait visited Oslo.", "trip Mana Said al-Oteiba @ Oslo"),
      (
        "Olaf Scholz met President H.E Tomas Belek of Kenya in Oslo.",
        "meeting Olaf Scholz, Tomas Belek @ Oslo"
      ),
      (
        "Saudi Arabia's King Salman and Deputy Crown Prince Mohammed bin Salman met Olaf Scholz in Oslo.",
        "meeting King Salman, Mohammed bin Salman, Olaf Scholz @ Oslo"
      ),
    ])
  func names(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Words for somebody named before",
    arguments: [
      ("German Chancellor Olaf Scholz left Berlin. In Kenya he met President William Ruto.", "Olaf Scholz"),
      (
        "Deputy Crown Prince Mohammed bin Salman greeted Saudi Arabia's King Salman. In Kenya Salman met President William Ruto.",
        "King Salman"
      ),
      ("Olaf Scholz left Berlin. In Kenya Chancellor Scholz met President William Ruto.", "Olaf Scholz"),
      (
        "Peruvian Trade Minister Elmer Salas left Lima. In Kenya the minister met President William Ruto.",
        "Elmer Salas"
      ),
      (
        "Indian Prime Minister Manmohan Singh left Delhi. In Kenya Manmohan met President William Ruto.",
        "Manmohan Singh"
      ),
    ])
  func words(text: String, person: String) {
    let people = [person, "William Ruto"].sorted().joined(separator: ", ")
    #expect(NewsSentencesTests.events(text).contains("meeting \(people) @ Kenya"))
  }
}
