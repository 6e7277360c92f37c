import Testing

@testable import TimelineExtraction

/// Who meets where nobody is named, to whom one speaks, and whom a clause goes back to, in articles of Thursday 4
/// May 2023.
@Suite("Officials, audiences and antecedents")
struct OfficialsAndAudiencesTests {
  @Test(
    "Officials of several states meet, whatever stands before them",
    arguments: [
      (
        "Talks between Greece and Turkey over the islands broke down on Monday.",
        ["meeting 2023-05-01 "]
      ),
      (
        "In Berlin, migration was the main issue at a meeting on Monday of top officials from Germany and Turkey.",
        ["meeting 2023-05-01  @ Berlin"]
      ),
      (
        "Meetings are scheduled for Monday in Kaesong, North Korea, between vice-ministers of South and North Korea.",
        ["meeting planned 2023-05-08  @ Kaesong"]
      ),
      (
        "Leaders of North and South Korea met in Panmunjom on Monday.",
        ["meeting 2023-05-01  @ Panmunjom"]
      ),
      (
        "A strained meeting between eurozone finance ministers and Greek government officials was held in Riga on Monday.",
        ["meeting 2023-05-01  @ Riga"]
      ),
      (
        "Talks between Greece and euro zone finance ministers broke down in Brussels on Monday.",
        ["meeting 2023-05-01  @ Brussels"]
      ),
      (
        "A third summit between Tunisia, Libya, and Algeria is being held in Tripoli.",
        ["summit 2023-05-04  @ Tripoli"]
      ),
      (
        "The third summit of the Turkic Council took place in Qabala, Azerbaijan, on 15 August 2013.",
        ["summit 2013-08-15  @ Qabala"]
      ),
      (
        "Olaf Scholz told reporters that a match between Greece and Turkey was held in Athens on Monday.",
        []
      ),
    ])
  func officials(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whoever speaks at a meeting takes part, and who speaks to a parliament is where it sits",
    arguments: [
      (
        "Emmanuel Macron, speaking at a meeting of finance ministers in Oslo, said it was late.",
        ["meeting Emmanuel Macron @ Oslo"]
      ),
      (
        "TAUPO, New Zealand, May 4 - Emmanuel Macron, speaking at a meeting of trade ministers here, said it was late.",
        ["meeting 2023-05-04 Emmanuel Macron @ Taupo"]
      ),
      (
        "Olaf Scholz, speaking to the Bolivian Congress on Monday, said debtors must cooperate.",
        ["trip 2023-05-01 Olaf Scholz @ Bolivia"]
      ),
      (
        "Olaf Scholz addressed the Norwegian parliament on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz addressed the German parliament on Monday.",
        []
      ),
    ])
  func audiences(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "With whom somebody talks is another one than he who says so",
    arguments: [
      (
        "World Bank president Barber Conable pledged support in Jakarta. After talks with President Suharto, he said he expected more.",
        ["meeting Barber Conable, Suharto"]
      ),
      (
        "Olaf Scholz was in Oslo. After a meeting with Emmanuel Macron, he flew home.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Oslo", "trip Olaf Scholz @ Oslo"]
      ),
    ])
  func companions(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A relative clause may have its object before it",
    arguments: [
      (
        "Shinzo Abe of Japan praised Donald Trump, whom he first visited at Trump Tower even before he was sworn in.",
        ["meeting Donald Trump, Shinzo Abe @ Trump Tower", "trip Shinzo Abe @ Trump Tower"]
      ),
      (
        "Olaf Scholz praised Emmanuel Macron, whom he met in Oslo on Monday.",
        ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz spoke of those whom he had met.",
        []
      ),
    ])
  func relatives(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What one expects of somebody is no visit, and what might come before it is still to come",
    arguments: [
      (
        "Olaf Scholz said he expected Emmanuel Macron to ask for an exemption.",
        []
      ),
      (
        "Olaf Scholz expects Emmanuel Macron in Berlin on Monday.",
        ["meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Berlin"]
      ),
      (
        "Olaf Scholz even suggested that the two states might announce a deal before he met Emmanuel Macron.",
        ["meeting planned Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz could not sleep before he met Emmanuel Macron in Paris.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
    ])
  func expectations(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What comes then has its own place",
    arguments: [
      (
        "Olaf Scholz plans to meet Emmanuel Macron in Paris on Monday, then return to Berlin.",
        ["meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Olaf Scholz will fly to Paris. He plans to meet the next day with Emmanuel Macron, then return to Berlin.",
        [
          "meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz @ Paris",
          "trip planned 2023-05-05 Olaf Scholz @ Paris",
        ]
      ),
    ])
  func afterwards(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Goods are rushed, and people rush",
    arguments: [
      (
        "Olaf Scholz was in Rome. He asked why nobody was rushing aid to areas of Syria.",
        ["trip Olaf Scholz @ Rome"]
      ),
      (
        "Olaf Scholz rushed to Geneva on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ Geneva"]
      ),
      (
        "Olaf Scholz rushed back to Paris on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ Paris"]
      ),
    ])
  func haste(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Two who are named side by side arrive together, and politicians are those that are named",
    arguments: [
      (
        "Olaf Scholz and Emmanuel Macron have arrived in the capital Kyiv to present a plan.",
        ["trip 2023-05-04 Emmanuel Macron, Olaf Scholz @ Kyiv"]
      ),
      (
        "Several politicians, including Olaf Scholz and Emmanuel Macron, have travelled to Kenya.",
        ["trip 2023-05-04 Emmanuel Macron, Olaf Scholz @ Kenya"]
      ),
      (
        "Josep Borrell and other politicians, including Olaf Scholz, have travelled to Kenya.",
        ["trip 2023-05-04 Josep Borrell, Olaf Scholz @ Kenya"]
      ),
      (
        "President William Ruto and First Lady Rachel Ruto returned on Monday from Addis Ababa, where they attended a session of the African Union summit.",
        ["summit 2023-05-01 William Ruto @ Addis Ababa", "trip 2023-05-01 William Ruto @ Addis Ababa"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron will meet Vladimir Putin in Moscow on Friday. The talks in Kyiv come as a force is formed.",
        ["meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz, Vladimir Putin @ Moscow"]
      ),
    ])
  func travellers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Names with a slip in them",
    arguments: [
      (
        "Mahmoud Ahmadinejad arrived in Baghdad on Monday. Ahmedinejad is expected to visit Nouri al-Maliki.",
        [
          "meeting planned Mahmoud Ahmadinejad, Nouri al-Maliki @ Baghdad",
          "trip 2023-05-01 Mahmoud Ahmadinejad @ Baghdad",
        ]
      ),
      (
        "Pervez Musharraf arrived in London on Monday. Mr Musharaff met Tony Blair.",
        [
          "meeting [2023-05-01..2023-05-04] Pervez Musharraf, Tony Blair @ London",
          "trip 2023-05-01 Pervez Musharraf @ London",
        ]
      ),
      (
        "Mikhail Gorbachev arrived in London on Monday. Gorbachov met Margaret Thatcher.",
        [
          "meeting [2023-05-01..2023-05-04] Margaret Thatcher, Mikhail Gorbachev @ London",
          "trip 2023-05-01 Mikhail Gorbachev @ London",
        ]
      ),
    ])
  func slips(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
