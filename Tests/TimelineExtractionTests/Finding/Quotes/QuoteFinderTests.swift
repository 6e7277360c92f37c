import Testing

@testable import TimelineExtraction

@Suite("Quotes") struct QuoteFinderTests {
  @Test(
    "The speaker stands after the quote",
    arguments: [
      ("“We are ready,” {Orlov} said, according to the radio.", ["Orlov: We are ready,"]),
      ("“We are ready,” said {President Orlov}.", ["President Orlov: We are ready,"]),
      ("“We are ready”, {she=Marten} said afterwards.", ["Marten: We are ready"]),
      ("“We are ready,” {Ada Marten}, the foreign minister, told reporters.", ["Ada Marten: We are ready,"]),
      ("“We are ready,” said the minister, {Ada Marten}.", ["Ada Marten: We are ready,"]),
      ("“We are ready,” said Radio Bern analyst {Ada Marten}.", ["Ada Marten: We are ready,"]),
      ("“We are ready,” said a spokesman for {Ada Marten}.", ["?: We are ready,"]),
      ("“We are ready,” according to {Orlov}.", ["Orlov: We are ready,"]),
      ("“Why not?” {Orlov} asked.", ["Orlov: Why not?"]),
      ("“We are ready,” said a spokesman.", ["?: We are ready,"]),
      ("\"We are ready,\" {Orlov} said.", ["Orlov: We are ready,"]),
      ("'We are ready,' {Orlov} said.", ["Orlov: We are ready,"]),
      ("« Nous sommes prêts », {Orlov} said.", ["Orlov: Nous sommes prêts"]),
      ("``We are ready,'' {Orlov} said.", ["Orlov: We are ready,"]),
      ("''We are ready,'' {Orlov} said.", ["Orlov: We are ready,"]),
      (
        "“It was late.\n\n“We were not ready,” says {Orlov}.",
        ["Orlov: It was late.", "Orlov: We were not ready,"]
      ),
      ("″We are ready,″ {Orlov} said.", ["Orlov: We are ready,"]),
      (
        "\"It was late,\" and \"nobody was ready,\" {Orlov} said.",
        ["Orlov: It was late,", "Orlov: nobody was ready,"]
      ),
      (
        "The state agency quoted {Orlov} as saying: \"We are ready for it.\"", ["Orlov: We are ready for it."]
      ),
      ("{Orlov} earlier this week told reporters: \"We are ready for it.\"", ["Orlov: We are ready for it."]),
      (
        "The talks had been \"late and of little use to us\", {Orlov} said.",
        ["Orlov: late and of little use to us"]
      ),
      ("“We are ready,” {he=Orlov} is quoted as saying.", ["Orlov: We are ready,"]),
    ])
  func after(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "A quote that is a paragraph of its own is of whoever speaks last in the one before",
    arguments: [
      (
        "{Orlov} denied that the talks had failed.\n\n“We did what we could.”",
        ["Orlov: We did what we could."]
      ),
      (
        "{Orlov} said it was late.\n\n“We did what we could.”\n\n“It is late.”",
        ["Orlov: We did what we could.", "Orlov: It is late."]
      ),
      ("The talks with {Orlov} failed.\n\n“We did what we could.”", []),
      ("{Orlov} said it was late.\n\nIt rained.\n\n“We did what we could.”", []),
    ])
  func alone(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "A quote in straight marks that begins a sentence has a speaker of its own",
    arguments: [
      (
        "\"It is late,\" {Orlov} said. {Marten} listened. \"We did what we could,\" {Marten} said.",
        ["Orlov: It is late,", "Marten: We did what we could,"]
      ),
      (
        "\"It is late,\" {Orlov} said. Aides denied it. \"We did what we could,\" one said.",
        ["Orlov: It is late,", "?: We did what we could,"]
      ),
      (
        "{Orlov} replied: \"It is late.\" {Marten} seemed worried. \"We did what we could.\"",
        ["Orlov: It is late.", "Marten: We did what we could."]
      ),
    ])
  func ofItsOwn(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "Who speaks for somebody, and who closes the sentence before, is the speaker",
    arguments: [
      ("\"We are ready,\" a spokesman for {Orlov} said.", ["?: We are ready,"]),
      ("{Marten} quoted {Orlov} as saying that \"time is running out\".", ["Orlov: time is running out"]),
      (
        "{Orlov} said: \"It is late.\" Manila seeks cooperation, {Orlov} said. \"We will move with care.\"",
        ["Orlov: It is late.", "Orlov: We will move with care."]
      ),
    ])
  func mouthpieces(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "The speaker stands before the quote",
    arguments: [
      ("{Orlov} told reporters: “We are ready.”", ["Orlov: We are ready."]),
      (
        "A reporter asked {Orlov} if it would “go on” – to which {Orlov} responded, “Never.”",
        ["?: go on", "Orlov: Never."]
      ),
      ("{Marten} had asked, to which {Orlov} responded, “We are ready.”", ["Orlov: We are ready."]),
      ("A reporter asked {Orlov} whether they would “go on and on”.", ["?: go on and on"]),
      (
        "{Orlov} said on Monday that {he=Orlov} hoped for talks “over the next months”.",
        ["Orlov: over the next months"]
      ),
      (
        "{The president=Orlov} also said {Marten} “shows great interest in space.”",
        ["Orlov: shows great interest in space."]
      ),
      ("The idea, {she=Marten} said, was “absurd”.", ["Marten: absurd"]),
      (
        "In {his=Orlov} toast {Orlov} spoke of ‘the week that changed the leaders’ minds’.",
        ["Orlov: the week that changed the leaders’ minds"]
      ),
      (
        "They broke up, as {he=Orlov} referred to the capital’s “holy war” against the “dark forces” of old.",
        ["Orlov: holy war", "Orlov: dark forces"]
      ),
      ("Asked about {Marten}, {Mr Orlov=Orlov}, standing at the door, said: “No”.", ["Orlov: No"]),
      (
        "The palace’s spokesman, {Dan Orlov}, denied it: the report, {he=Dan Orlov} said, was “pure fiction”.",
        ["Dan Orlov: pure fiction"]
      ),
      ("{Orlov} left the room, calling the talks “a waste of time”.", ["Orlov: a waste of time"]),
      ("{Orlov} stood beside {Marten} and said the week had been “long”.", ["Orlov: long"]),
      ("According to {Orlov}, the talks were “useful and brief”.", ["Orlov: useful and brief"]),
      ("{Orlov} meanwhile said the “justice” of it remained.", ["Orlov: justice"]),
    ])
  func before(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "A noun or a colon introduces the quote",
    arguments: [
      ("{He=Orlov} flew home and sent a single word to the capital: “Done.”", ["Orlov: Done."]),
      ("{She=Marten} began {her=Marten} speech in Irish, “A chairde”, and sat down.", ["Marten: A chairde"]),
      ("{He=Orlov} was asked, and {his=Orlov} answer was heard: “Never.”", ["Orlov: Never."]),
      ("On the flight {his=Orlov} answer went round the world: “who am I?”", ["Orlov: who am I?"]),
      (
        "{Orlov} spoke from the balcony. Then came four words: “Long live the sea!”",
        ["Orlov: Long live the sea!"]
      ),
      ("{He=Orlov} could not resist a proverb, \"Look, then leap\", and smiled.", ["Orlov: Look, then leap"]),
    ])
  func introduced(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "A quote goes on after its speaker, and in the next paragraph",
    arguments: [
      (
        "“We are ready,” {Orlov} said. “We shall go on.”", ["Orlov: We are ready,", "Orlov: We shall go on."]
      ),
      ("“We are,” {Orlov} said, “always ready.”", ["Orlov: We are,", "Orlov: always ready."]),
      (
        "{Orlov} said: “We are ready.\n\n“We shall go on.”\n\n{Marten} left.",
        ["Orlov: We are ready.", "Orlov: We shall go on."]
      ),
    ])
  func continued(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "Straight marks within straight marks, and paragraphs of one quote run together",
    arguments: [
      (
        "{Orlov} said: \"We are ready. \"We shall go on. \"We are glad.\"",
        ["Orlov: We are ready.", "Orlov: We shall go on.", "Orlov: We are glad."]
      ),
      (
        "{Orlov} said: \"He was the \"father of the lake\" and I was young.\"",
        ["Orlov: He was the \"father of the lake\" and I was young."]
      ),
      (
        "{Orlov} said he was \"glad\" and that they were \"ready\" to go.", ["Orlov: glad", "Orlov: ready"]
      ),
      ("\"It was a song: 'Come with us,'\" {Orlov} said.", ["Orlov: It was a song: 'Come with us,'"]),
      ("“It was a song: ‘Come with us,’” said {Orlov}.", ["Orlov: It was a song: ‘Come with us,’"]),
    ])
  func nested(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "Who is quoted in passing",
    arguments: [
      (
        "Their view was backed by {Orlov}, the minister of trade. \"We have not done our part.\"",
        ["Orlov: We have not done our part."]
      ),
      ("They won support from {Orlov}, \"Even they are willing.\"", ["Orlov: Even they are willing."]),
      ("Then {Orlov} said so during the talks. \"Mark it down.\"", ["Orlov: Mark it down."]),
      (
        "\"The point about it,\" said {Orlov}, \"is that it holds. Yes, it does.\"",
        ["Orlov: The point about it,", "Orlov: is that it holds. Yes, it does."]
      ),
      (
        "{Orlov}, the finance minister of the smallest member Malta said: \"It would be late.\"",
        ["Orlov: It would be late."]
      ),
      (
        "They touted what {Orlov} called \"a special relationship,\" {Marten} often hinted.",
        ["Orlov: a special relationship,"]
      ),
      ("{Orlov}, who had called them \"stingy\", praised it.", ["Orlov: stingy"]),
      ("They praised {Marten}, whom {Orlov} called \"determined\".", ["Orlov: determined"]),
      ("{Orlov} likened the option to \"wood for the fire\", as others did.", ["Orlov: wood for the fire"]),
      ("{Orlov} accused them of \"fancy numbers\".", ["Orlov: fancy numbers"]),
      ("Citing a \"near future\", {Orlov} announced a visit.", ["Orlov: near future"]),
      (
        "They were \"all smiles\" after the talks, according to the paper's {Orlov} in Bern.",
        ["Orlov: all smiles"]
      ),
      ("{Orlov} further said, \"I am glad of it.\"", ["Orlov: I am glad of it."]),
      ("{Orlov} said: \" I am glad of it.\"", ["Orlov: I am glad of it."]),
    ])
  func inPassing(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "Verbs that judge are of whoever judges something",
    arguments: [
      ("{Orlov} dismissed the reports as “old news”.", ["Orlov: old news"]),
      ("The reports were dismissed by {Orlov} as “old news”.", []),
      ("{Orlov}, accused of theft, left “in good order”.", []),
      ("{Orlov} spelled out “what is needed”.", ["Orlov: what is needed"]),
      ("{Orlov} spelled “colour” in his own way.", []),
      ("It was “a bad day”, according to the paper, which was read by {Orlov}, who left.", ["?: a bad day"]),
    ])
  func judging(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test("Paragraphs that open with marks and close none go on")
  func overParagraphs() throws {
    let text = """
      "It helps us all," {Orlov} said.

      "We do a lot together.

      "We look for ways."

      {Marten} left.
      """
    #expect(
      try QuoteFixture(text).quotes == [
        "Orlov: It helps us all,", "Orlov: We do a lot together.", "Orlov: We look for ways.",
      ])
  }

  @Test(
    "Whom a sentence names beside what it tells is not quoted after it",
    arguments: [
      "{Orlov} met {Marten} in Bern. \"It should not have come to this.\"",
      "The visit of {Orlov} angered many. \"It should not have come to this.\"",
      "They lead a group called \"Friends of Peace\".",
      "The group {Orlov} and his friends called “Friends of Peace” met.",
      "They had flown to Bern with a gift from {Orlov}, “a rare old book”, and left.",
      "The plan was written by {Orlov}. “It should not have come to this.”",
      "After {Orlov} added a line, it was sent. “It should not have come to this.”",
      "Citing “the cold in the hills”, the office of {Orlov} gave no date.",
    ])
  func notInPassing(text: String) throws { #expect(try QuoteFixture(text).quotes.isEmpty) }

  @Test(
    "Names, titles and terms in marks are no quotes",
    arguments: [
      "{Orlov} went to the “Green House” by the lake.",
      "{Orlov} said he had read “War and Weather” twice.",
      "{Orlov} stopped to say “hello” to the crowd.",
      "The so-called “frozen” war went on.",
      "Known as “the lake club”, the group met {Orlov}.",
      "The phrase ‘Orlov in Bern’ has since entered the language.",
      "{Orlov}'s talks with the leaders' envoys in the '90s were long.",
    ])
  func noQuotes(text: String) throws { #expect(try QuoteFixture(text).quotes.isEmpty) }

  @Test(
    "A quote that stands alone is of whom the sentence before begins with",
    arguments: [
      (
        "{Orlov} attacked the plan. “It should not have come to this.”",
        ["Orlov: It should not have come to this."]
      ),
      ("But {Orlov} was defiant. “It was late.”", ["Orlov: It was late."]),
      ("{Orlov}'s sharpest comments were for {Marten}. “It was late.”", ["Orlov: It was late."]),
      ("{Orlov}'s car was new. “It was late.”", []),
      ("{Orlov}'s words drew fire. “It was late.”", []),
      ("{Orlov} was re-elected. “It was late.”", []),
      ("{Orlov} attacked the plan. “He should not have come.”", []),
      ("{Orlov} was defiant. “It was late” is what {Marten} remembers.", []),
    ])
  func afterOpener(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "What somebody has written says what its author says",
    arguments: [
      ("{Marten}'s draft says it would be “as soon as possible”.", ["Marten: as soon as possible"]),
      ("In it {her=Marten} letter stressed that it was “late”.", ["Marten: late"]),
      ("{Marten}'s dog says it is “late”.", ["?: late"]),
      ("A report on {Marten}'s draft says it is “late”.", ["?: late"]),
    ])
  func writings(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "Who speaks in the clause of the quote goes before who speaks in another one",
    arguments: [
      (
        "While {Orlov} said it was “absurd”, {Marten} has also said that it was not.", ["Orlov: absurd"]
      ),
      ("{Orlov} told {Marten}: “It is late,” according to an official.", ["Orlov: It is late,"]),
      ("The bank replied to {Orlov}, saying it was “late”.", ["?: late"]),
      (
        "{Orlov} met {King Hamad} of Bahrain, who argued for it; stating: “It is late.”",
        ["King Hamad: It is late."]
      ),
      (
        "{Zorka Daoud} of the Institute of Peace, who told the radio, “It is late.”",
        ["Zorka Daoud: It is late."]
      ),
      (
        "{Orlov} put it so: “It is late,” later adding that “you should not ask me.”",
        ["Orlov: It is late,", "Orlov: you should not ask me."]
      ),
    ])
  func clauses(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test(
    "A question ends its sentence, and a semicolon goes on",
    arguments: [
      ("“Can we pay for that?” {Orlov} asked.", ["Orlov: Can we pay for that?"]),
      (
        "“It is late,” said {Orlov}; “we are not ready.”", ["Orlov: It is late,", "Orlov: we are not ready."]
      ),
    ])
  func marksBetween(text: String, quotes: [String]) throws {
    #expect(try QuoteFixture(text).quotes == quotes)
  }

  @Test(
    "Marks of two kinds, and apostrophes within",
    arguments: [
      (
        "“It is late,\" said {Orlov}. \"We are not ready.”",
        ["Orlov: It is late,", "Orlov: We are not ready."]
      ),
      ("“The lake's shore is clear,” said {Orlov}.", ["Orlov: The lake's shore is clear,"]),
      ("\"It is late,” said {Orlov}.", ["Orlov: It is late,"]),
      ("“He called it \"late\" again,” said {Orlov}.", ["Orlov: He called it \"late\" again,"]),
    ])
  func mixedMarks(text: String, quotes: [String]) throws { #expect(try QuoteFixture(text).quotes == quotes) }

  @Test("A statement over paragraphs of which none but the first begins with a mark")
  func statement() throws {
    let text = """
      {Orlov} issued a statement: "It was late.

      We were not ready.

      We shall go on."

      {Marten} left.
      """
    #expect(
      try QuoteFixture(text).quotes == [
        "Orlov: It was late.", "Orlov: We were not ready.", "Orlov: We shall go on.",
      ])
  }

  @Test("The items of a list are of whom the sentence above speaks")
  func lists() throws {
    let text = """
      In remarks at the lake, {Orlov} looked back:

      - “It was late.” (Watch)
      - “We were not ready.” (Watch)

      {Marten} left:

      - the old house
      """
    #expect(try QuoteFixture(text).quotes == ["Orlov: It was late.", "Orlov: We were not ready."])
  }

  @Test("A name of few words before the noun for what it names is no quote")
  func named() throws {
    #expect(try QuoteFixture("{Orlov} said the “one lake” policy held.").quotes.isEmpty)
    #expect(try QuoteFixture("{Orlov} called it “bad” policy.").quotes == ["Orlov: bad"])
  }

  @Test("Marks without an end do no harm", arguments: ["“", "\"", "'", "‘", "«", "„"])
  func unclosed(mark: String) throws {
    let text = String(repeating: mark + "a ", count: 5000) + "{Orlov} said."
    #expect(try QuoteFixture(text).quotes.allSatisfy { !$0.isEmpty })
  }
}
