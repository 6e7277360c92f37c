import Testing

@testable import TimelineExtraction

/// Sentences that look like those that a rule is for and tell something else, in articles of Thursday 4 May 2023.
@Suite("Neighbours of the rules")
struct NeighboursOfRulesTests {
  @Test(
    "A cleft sentence is about its time",
    arguments: [
      (
        "It was in May 1972 that Richard Nixon met Leonid Brezhnev in Moscow.",
        ["meeting 1972-05 Leonid Brezhnev, Richard Nixon @ Moscow"]
      ),
      (
        "It was not until 1972 that Richard Nixon visited Beijing.",
        ["trip [..1972-12-31] Richard Nixon @ Beijing"]
      ),
      (
        "PARIS, May 4 - It was in Berlin on Saturday that Emmanuel Macron met Olaf Scholz.",
        ["meeting 2023-04-29 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Washington proposed on Saturday that talks between Olaf Scholz and Emmanuel Macron be held in Oslo.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
    ])
  func clefts(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Troops and elections may be what one travels to",
    arguments: [
      (
        "Barack Obama made a surprise visit to US troops in Afghanistan on 28 March 2010.",
        ["trip 2010-03-28 Barack Obama @ Afghanistan"]
      ),
      (
        "Jimmy Carter arrived for the elections in Liberia in October 2005.",
        ["trip 2005-10 Jimmy Carter @ Liberia"]
      ),
      (
        "David Cameron and Nicolas Sarkozy met rebels in Libya on 15 September 2011.",
        ["meeting 2011-09-15 David Cameron, Nicolas Sarkozy @ Libya"]
      ),
      (
        "Olaf Scholz met Emmanuel Macron on Monday to discuss the fighting in Chad.",
        ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Talks on Monday between Olaf Scholz and Emmanuel Macron to end the conflict in Yemen failed.",
        ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"]
      ),
    ])
  func troubles(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is not put into a hand",
    arguments: [
      "Barack Obama delivered a eulogy to Nelson Mandela in Johannesburg in December 2013.",
      "Donald Trump delivered an ultimatum to Nicolas Maduro from the White House in Washington on 4 May 2019.",
      "Jens Stoltenberg presented his annual report in Brussels on 4 May 2022, with Joe Biden and Emmanuel Macron as his targets.",
      "Ronald Reagan delivered on his promise to Margaret Thatcher in Washington in 1983.",
      "PARIS, May 4 - Olaf Scholz delivered a sharp reply to Viktor Orban.",
    ])
  func figures(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test(
    "Things and messages that are",
    arguments: [
      (
        "Sergei Lavrov delivered a personal message to Emmanuel Macron in Paris on Monday.",
        ["meeting 2023-05-01 Emmanuel Macron, Sergei Lavrov @ Paris"]
      ),
      (
        "Sergei Lavrov handed a letter from Vladimir Putin to Emmanuel Macron in Paris on Monday.",
        ["meeting 2023-05-01 Emmanuel Macron, Sergei Lavrov @ Paris"]
      ),
    ])
  func things(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is told from afar",
    arguments: [
      (
        "OSLO, May 4 - Olaf Scholz phoned Jonas Gahr Støre on Monday. Scholz told Støre that gas was cheap.",
        ["call 2023-05-01 Jonas Gahr Støre, Olaf Scholz"]
      ),
      (
        "OSLO, May 4 - Jonas Gahr Støre flew to Paris on Monday. There Støre told Emmanuel Macron that gas was cheap.",
        ["trip 2023-05-01 Jonas Gahr Støre @ Paris"]
      ),
      ("KYIV, May 4 - President Volodymyr Zelensky told Vladimir Putin it was time to talk.", []),
      ("WASHINGTON, May 4 - Antony Blinken told Yoshimasa Hayashi by cable that time was short.", []),
      (
        "OSLO, May 4 - Olaf Scholz told Jonas Gahr Støre that gas was cheap.",
        ["meeting 2023-05-04 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz told Jonas Gahr Støre that gas was cheap\n\nOSLO, May 4 - Olaf Scholz told Jonas Gahr Støre that gas was cheap.",
        ["meeting 2023-05-04 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "OSLO, May 4 - Olaf Scholz arrived in Oslo on Wednesday. Jonas Gahr Støre told Scholz that gas was cheap.",
        [
          "meeting 2023-05-04 Jonas Gahr Støre, Olaf Scholz @ Oslo",
          "trip 2023-05-03/2023-05-04 Olaf Scholz @ Oslo",
        ]
      ),
    ])
  func told(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A visit that was just told of is its maker's",
    arguments: [
      (
        "Joe Biden flew to Warsaw on 20 February 2023. During his visit to Poland, Lloyd Austin spoke in Washington.",
        ["trip 2023-02-20 Joe Biden @ Warsaw"]
      ),
      (
        "Donald Trump spoke to Shinzo Abe. After his call with Abe, Mike Pompeo said Japan was a friend.",
        ["call Donald Trump, Shinzo Abe"]
      ),
    ])
  func possessors(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Where somebody is now he need not have been then",
    arguments: [
      ("Viktor Yanukovych, currently in Russia, fled Ukraine in 2014.", []),
      ("Ban Ki-moon, now in Seoul, visited Pyongyang in 2015.", ["trip 2015 Ban Ki-moon @ Pyongyang"]),
      ("Nicolas Maduro, now in Miami Herald headlines, made no statement.", []),
    ])
  func now(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The day of the visit, not of its news",
    arguments: [
      (
        "PARIS, May 4 - Emmanuel Macron confirmed his trip tomorrow to Berlin.",
        ["trip planned 2023-05-05 Emmanuel Macron @ Berlin"]
      ),
      (
        "WASHINGTON, May 4 - Joe Biden revealed his visit Monday to Kyiv was months in the making.",
        ["trip 2023-05-01 Joe Biden @ Kyiv"]
      ),
      (
        "LONDON, May 4 - Rishi Sunak flew to Paris for his Tuesday talks with Emmanuel Macron.",
        ["trip 2023-05-02 Rishi Sunak @ Paris"]
      ),
      (
        "LONDON, May 4 - Rishi Sunak said on Tuesday, meeting Joe Biden in June in Washington, he would raise trade.",
        ["meeting planned 2023-06 Joe Biden, Rishi Sunak @ Washington"]
      ),
      (
        "LONDON, May 4 - Boris Johnson spoke at a rally long after talks with Vladimir Putin.",
        ["meeting Boris Johnson, Vladimir Putin @ London"]
      ),
    ])
  func days(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Another place than that of the sentence before",
    arguments: [
      (
        "Barack Obama visited Hiroshima in May 2016. In Brussels, Donald Tusk said Recep Tayyip Erdogan will visit next week.",
        ["trip 2016-05 Barack Obama @ Hiroshima"]
      ),
      (
        "DUBLIN, May 4 - OPEC ministers meet today to cut output, and Irish drivers fear the worst.",
        ["meeting planned 2023-05-04 "]
      ),
      (
        "OSLO, May 4 - Prices fell. In London Jonas Gahr Støre spoke. He told reporters after a meeting with Emmanuel Macron that oil was cheap.",
        ["meeting 2023-05-04 Emmanuel Macron, Jonas Gahr Støre"]
      ),
      (
        "Angela Merkel travelled, according to plan, to Athens on 4 May 2015.",
        ["trip 2015-05-04 Angela Merkel @ Athens"]
      ),
      (
        "Angela Merkel met Alexis Tsipras, according to his office in Athens, on 4 May 2015 in Berlin.",
        ["meeting 2015-05-04 Alexis Tsipras, Angela Merkel @ Berlin"]
      ),
    ])
  func places(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "One journey of both",
    arguments: [
      (
        "Angela Merkel and Emmanuel Macron both flew to Washington on 4 May 2019 aboard one plane.",
        ["trip 2019-05-04 Angela Merkel, Emmanuel Macron @ Washington"]
      ),
      (
        "Joe Biden and Xi Jinping, who know each other well, visited Bali in November 2022.",
        ["trip 2022-11 Joe Biden, Xi Jinping @ Bali"]
      ),
      (
        "Justin Trudeau and his minister Chrystia Freeland both flew to Brussels on 4 May 2018.",
        ["trip 2018-05-04 Chrystia Freeland, Justin Trudeau @ Brussels"]
      ),
      (
        "Mark Carney and Emmanuel Macron have both visited Beijing.",
        ["trip Emmanuel Macron @ Beijing", "trip Mark Carney @ Beijing"]
      ),
    ])
  func journeys(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Meetings of one side",
    arguments: [
      (
        "Angela Merkel and Emmanuel Macron met in Berlin on 4 May 2020. Olaf Scholz chaired the meeting of finance officials.",
        ["meeting 2020-05-04 Angela Merkel, Emmanuel Macron @ Berlin"]
      ),
      ("A ministerial meeting of the Scottish government was held in Edinburgh in May 2016.", []),
      (
        "Emmanuel Macron flew home to Paris from Berlin for a meeting of his ministers on 4 May 2019.",
        ["trip 2019-05-04 Emmanuel Macron @ Berlin"]
      ),
      ("Angela Merkel is in Berlin for a meeting of party leaders.", []),
      ("Talks between the EU and Britain in Brussels in June 2018 failed.", ["meeting 2018-06  @ Brussels"]),
    ])
  func sides(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who stays away, and who comes",
    arguments: [
      (
        "Narendra Modi did not attend the summit between Xi Jinping and Vladimir Putin in Moscow in March 2023.",
        ["summit 2023-03 Vladimir Putin, Xi Jinping @ Moscow"]
      ),
      ("The EU may not attend the summit in Minsk in 2020, Josep Borrell said.", []),
      ("Donald Trump said he would not attend a G7 summit in Moscow.", []),
      (
        "Narendra Modi attended a summit in Samarkand, where in 1966 Lal Bahadur Shastri and Ayub Khan had met.",
        ["meeting 1966 Ayub Khan, Lal Bahadur Shastri @ Samarkand"]
      ),
      (
        "Slobodan Milosevic and Franjo Tudjman were brought together by mediators in Dayton in November 1995.",
        ["meeting 1995-11 Franjo Tudjman, Slobodan Milosevic @ Dayton"]
      ),
    ])
  func attendance(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose minister it is",
    arguments: [
      (
        "Finance Minister Anna Holm met President Biden and Chancellor Scholz in Oslo in May 2023.",
        ["meeting 2023-05 Anna Holm, Biden @ Oslo", "meeting 2023-05 Anna Holm, Scholz @ Oslo"]
      ),
      (
        "Germany's trade minister left for Tokyo on Sunday. His Japanese counterpart was glad. \"Welcome,\" the minister, Takeshi Holm, told reporters.",
        ["trip 2023-04-30 Takeshi Holm @ Tokyo"]
      ),
    ])
  func states(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What comes after talks",
    arguments: [
      (
        "WASHINGTON, May 4 - Following the president's meeting with Prime Minister Lee Hsien Loong, Vice President Kamala Harris will host him at the White House.",
        ["meeting planned Kamala Harris, Lee Hsien Loong @ White House"]
      )
    ])
  func sequences(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who stays with whom, and who goes along",
    arguments: [
      (
        "Nikita Khrushchev spent two days with Dwight Eisenhower at Camp David in September 1959.",
        ["meeting 1959-09 Dwight Eisenhower, Nikita Khrushchev @ Camp David"]
      ),
      (
        "Helmut Kohl spent Monday evening with Francois Mitterrand in Bonn.",
        ["meeting 2023-05-01 Francois Mitterrand, Helmut Kohl @ Bonn"]
      ),
      (
        "Andrei Gromyko accompanied Leonid Brezhnev to Washington in June 1973.",
        ["trip 1973-06 Andrei Gromyko, Leonid Brezhnev @ Washington"]
      ),
      (
        "Antony Blinken will accompany Joe Biden to Hiroshima on 19 May 2023.",
        ["trip planned 2023-05-19 Antony Blinken, Joe Biden @ Hiroshima"]
      ),
      ("Antony Blinken accompanied Joe Biden to the podium.", []),
      (
        "Anthony Albanese met Emmanuel Macron and his foreign minister Catherine Colonna in Paris on 3 May 2023.",
        ["meeting 2023-05-03 Anthony Albanese, Catherine Colonna, Emmanuel Macron @ Paris"]
      ),
    ])
  func company(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whoever belongs to somebody in a list is in it as well",
    arguments: [
      (
        "Donald Trump met Kim Jong-un and his sister Kim Yo-jong in Hanoi on 27 February 2019.",
        ["meeting 2019-02-27 Donald Trump, Kim Jong-un, Kim Yo-jong @ Hanoi"]
      ),
      (
        "Barack Obama met Francois Hollande and his foreign minister, Laurent Fabius, in Paris on 3 May 2013.",
        ["meeting 2013-05-03 Barack Obama, Francois Hollande, Laurent Fabius @ Paris"]
      ),
      (
        "Angela Merkel met Donald Tusk and his predecessor Jaroslaw Kaczynski in Warsaw on 3 May 2008.",
        ["meeting 2008-05-03 Angela Merkel, Donald Tusk, Jaroslaw Kaczynski @ Warsaw"]
      ),
    ])
  func owners(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Neither with whom, nor about what",
    arguments: [
      (
        "John Kerry spent two hours in Jerusalem with Benjamin Netanyahu's advisers on 3 May 2013.",
        ["trip 2013-05-03 John Kerry @ Jerusalem"]
      ),
      (
        "Emmanuel Macron spent two days in Washington on good terms with Donald Trump in April 2018.",
        ["trip 2018-04 Emmanuel Macron @ Washington"]
      ),
      ("Garret FitzGerald handed a note to Margaret Thatcher about prisoners in Belfast on 3 May 1985.", []),
      (
        "WASHINGTON, May 4 - If Antony Blinken told Yoshimasa Hayashi that he opposed a conference, the plan is dead.",
        []
      ),
      (
        "Wolfgang Schaeuble flew with Jens Weidmann to Washington on 3 May 2014 for the IMF meeting.",
        [
          "meeting 2014-05-03 Wolfgang Schaeuble @ Washington",
          "trip 2014-05-03 Wolfgang Schaeuble @ Washington",
        ]
      ),
    ])
  func complements(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
