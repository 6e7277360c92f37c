import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Reading documents") struct DocumentReaderTests {
  // MARK: Plain text

  @Test("A headline, a date line, prose, an author's note, a newsletter box")
  func plainText() throws {
    let document = try read(
      """
      Leaders meet in Bern

      By Ada Marten

      BERN, March 4, 2015 — The two presidents met on Wednesday. They talked.

      Background

      They had met before.

      Ada Marten is a correspondent of the Bern Gazette.

      Sign up to our free newsletters
      """)
    #expect(document.title == "Leaders meet in Bern")
    #expect(document.statedDate?.day == Day("2015-03-04"))
    #expect(document.statedDate?.bytes.map(document.words) == "March 4, 2015")
    #expect(
      document.paragraphs.map(\.kind) == [.title, .byline, .prose, .heading, .prose, .byline, .boilerplate])
    #expect(document.paragraphs.map { $0.sentences.count } == [1, 0, 2, 1, 1, 0, 0])
  }

  @Test("Wrapped lines are one paragraph, unwrapped lines are one each")
  func lines() throws {
    let wrapped = try read(
      """
      The president of the republic arrived in the capital on Monday morning
      and was received at the airport by the prime minister of the country, who
      had waited there.
         The talks began at noon, in the palace, and ended before the evening,
      as planned.
      """)
    #expect(wrapped.paragraphs.count == 2)
    let long = String(repeating: "The ministers met in the old town hall. ", count: 5)
    #expect(try read(long + "\n" + long + "\n" + long).paragraphs.count == 3)
  }

  @Test(
    "Where a document tells its day",
    arguments: [
      ("News in brief\n\nWashington, June 14, 2022\n\nThe president left.", "2022-06-14"),
      ("News in brief\n\n26 April 2019\n\nThe president left.", "2019-04-26"),
      ("News in brief\n\nPosted 2021-11-19 in History notes\n\nThe president left.", "2021-11-19"),
      ("News in brief\n\nPublished: 19.11.2021\n\nThe president left.", "2021-11-19"),
      ("News in brief\n\nVADUZ, Liechtenstein, 26 April 2019 – The president left the town.", "2019-04-26"),
      ("News in brief\n\nBERN, July 16, 2010 (Friday) – The president left the town.", "2010-07-16"),
      ("News in brief\n\nThe president left.\n\nBern, 3 May 2001", "2001-05-03"),
      (
        "News in brief\n\nThe ministers, left and right, pose for a photo in Riga, Saturday, Jan. 13, 2018."
          + " A. Holm / XP\n\nRIGA — The president left on Saturday.",
        "2018-01-13"
      ),
      ("News in brief\n\nMay 3, 2001 / 9:07 AM / Updated 2 hours ago\n\nThe president left.", "2001-05-03"),
      (
        "News in brief\n\nBERN (Agency / Newswire - 3rd May, 2001) The president left the town.", "2001-05-03"
      ),
      ("News in brief\n\nBern, 3 May 2001 (AGENCY) The president left the town.", "2001-05-03"),
      ("News in brief\n\nBERN, May 3, 2001 /TASS/. The president left the town.", "2001-05-03"),
      (
        "News in brief\n\n19:57 3 May 2001\n\nBERN, May 3, Agency\n\nThe president left the town.",
        "2001-05-03"
      ),
      ("News in brief | World | 03.05.2001\n\nThe president left the town at noon.", "2001-05-03"),
    ])
  func statedDate(text: String, day: String) throws {
    #expect(try read(text).statedDate?.day == Day(day))
  }

  @Test(
    "Where a document tells no day",
    arguments: [
      "News\n\nBERN, Sept. 3 (Newswire) - The president left the town at noon.",
      "A diary\n\nTuesday, Sept. 15\n\nThey came.\n\nThursday, Sept. 17\n\nThey left.",
      "A diary\n\nMay 1, 2001\n\nThey came.\n\nMay 2, 2001\n\nThey left.\n\nMay 3, 2001\n\nRain.",
      "A chronology\n\nMay 1, 2001: They came.\n\nMay 2, 2001: They left.",
      "The president left on May 1, 2001.",
    ])
  func noStatedDate(text: String) throws {
    #expect(try read(text).statedDate == nil)
    #expect(
      try DocumentReader.read(path: "a.txt", bytes: Array(text.utf8), statedDate: Day("2020-02-02"))
        .statedDate?.rule
        == "given by the user")
  }

  @Test(
    "A date line right below the headline, however long that is",
    arguments: [
      (
        "A summit of very many leaders goes on for very long in Bern", "Wednesday, July 10, 2019",
        "2019-07-10"
      ),
      ("MINISTERS STILL TALK", "24-APR-1987 15:01:01.79", "1987-04-24"),
      ("MINISTERS OF VERY MANY COUNTRIES STILL TALK IN BERN TODAY", " 5-Apr-1987", "1987-04-05"),
    ])
  func dateLineBelowHeadline(headline: String, line: String, day: String) throws {
    let document = try read("\(headline)\n\(line)\n\nOlaf Scholz met Emmanuel Macron in Bern.\n")
    #expect(document.statedDate?.day == Day(day))
    #expect(document.title == headline)
  }

  @Test("A wrapped line that is but a day goes on with the line before")
  func wrappedDay() throws {
    let document = try read(
      "The president said on Monday that he would travel to Bern on\nJuly 11, 2023.\n\nHe said no more than that.\n"
    )
    #expect(document.statedDate == nil)
    #expect(document.paragraphs.map(\.kind) == [.prose, .prose])
  }

  @Test("A letterhead before the date line is no title")
  func letterhead() throws {
    let document = try read(
      """
      THE PALACE
      Office of the Spokesman
      For Immediate Release          June 3, 2015

      The President's Call with the Prime Minister of Liechtenstein

      They spoke by telephone today. They agreed to meet.
      """)
    #expect(document.title == "The President's Call with the Prime Minister of Liechtenstein")
    #expect(document.statedDate?.day == Day("2015-06-03"))
  }

  @Test("A day that a bar parts from the title tells when it was written")
  func dayInTitle() throws {
    let document = try read(
      """
      # The week in plain words | Sunday 3 November 2024

      The president went abroad this week. He came back.
      """, path: "week.md")
    #expect(document.statedDate?.day == Day("2024-11-03"))
  }

  @Test("What follows the article is no prose, up to where prose goes on")
  func tail() throws {
    let prose = String(repeating: "The ministers met in the old town hall at noon. ", count: 5)
    let document = try read(
      "A headline\n\n\(prose)\n\nRelated\n\nAnother story\n\n\(prose)\n\nSources\n\nJane Doe. \"A story\" — Gazette"
    )
    #expect(
      document.paragraphs.map(\.kind) == [
        .title, .prose, .boilerplate, .boilerplate, .prose, .boilerplate, .boilerplate,
      ])
  }

  @Test("The text of plain text is the file, byte order mark and line ends included")
  func offsets() throws {
    let bytes = Array("\u{FEFF}One came.\r\n\r\nTwo left.\r\n".utf8)
    let document = try DocumentReader.read(path: "a.txt", bytes: bytes)
    #expect(document.text == bytes)
    #expect(document.sentences.map { document.words($0.bytes) } == ["One came.", "Two left."])
  }

  // MARK: Markdown

  @Test("Markdown loses its marks and keeps its words")
  func markdown() throws {
    let document = try read(
      """
      ---
      date: '2021-05-21'
      title: "A Visit to\\_Bern\\
        \\ and Basel"
      ---
      **Two** presidents [met](https://example.org/a_(b)) in *Bern* &amp; talked
      about `snake_case` names. ![A photo](x.png)

      ## What came next ##

      - One left.
      * Two
        stayed.

      | Who | When |
      |---|---|
      | Marten | 1988 |

      ```
      code
      ```
      <!-- hidden -->
      > Quoted words.
      """, path: "a.md")
    #expect(document.title == "A Visit to\u{A0}Bern and Basel")
    #expect(document.statedDate?.day == Day("2021-05-21"))
    #expect(
      document.paragraphs.map { document.words($0.bytes) } == [
        "A Visit to\u{A0}Bern and Basel", "Two presidents met in Bern & talked about snake_case names.",
        "What came next", "One left.", "Two stayed.", "Who | When", "Marten | 1988", "Quoted words.",
      ])
    #expect(
      document.paragraphs.map(\.kind) == [
        .title, .prose, .heading, .listItem, .listItem, .tableRow, .tableRow, .prose,
      ])
  }

  // MARK: HTML

  @Test("A page gives its article, not its frame")
  func html() throws {
    let document = try read(
      """
      <!doctype html><html><head><title>Leaders meet in Bern | The Gazette</title>
      <script type="application/ld+json">{"datePublished":"2015-03-04T10:00:00Z"}</script></head>
      <body><nav><a href="/">Home</a></nav><header><div class="menu">Sections</div></header>
      <article><h1>Leaders meet in Bern</h1><p>They <b>met</b> on Wednesday&nbsp;and talked<sup
      id="r"><a href="#1">[1]</a></sup>. Nothing came&#8230;</p><ul><li>One left.<li>Two stayed.</ul>
      <figure><figcaption>The town hall.</figcaption></figure>
      <table><tr><td>1988</td><td>Marten</td></tr></table>
      <p><a href="/x">Another story that one might like</a></p></article>
      <section class="related"><p>Related story.</p></section><div id="cookie">We use cookies</div>
      <aside>Most read</aside><footer>Subscribe</footer><script>var x = "Prose."</script></body></html>
      """, path: "page")
    #expect(document.title == "Leaders meet in Bern")
    #expect(document.statedDate?.day == Day("2015-03-04"))
    #expect(
      document.paragraphs.map { document.words($0.bytes) } == [
        "Leaders meet in Bern", "They met on Wednesday\u{A0}and talked. Nothing came…", "One left.",
        "Two stayed.",
        "The town hall.", "1988 | Marten",
      ])
    #expect(
      document.paragraphs.map(\.kind) == [.title, .prose, .listItem, .listItem, .caption, .tableRow])
  }

  @Test("A page in Latin-1 is decoded by what it declares")
  func latin1() throws {
    let bytes =
      Array("<html><meta charset=\"iso-8859-1\"><p>Ra".utf8) + [0xFA] + Array("l left.</p></html>".utf8)
    let document = try DocumentReader.read(path: "a.html", bytes: bytes)
    #expect(document.words(document.paragraphs[0].bytes) == "Raúl left.")
  }

  // MARK: What cannot be read

  @Test("What is no text is refused in one line")
  func errors() {
    #expect(throws: ReadingError.empty) { try read("") }
    #expect(throws: ReadingError.empty) { try read(" \n\t\n") }
    #expect(throws: ReadingError.binary) { try read("a\0b") }
    #expect(throws: ReadingError.binary) { try read(String(repeating: "\u{1}\u{2}a", count: 50)) }
    #expect(throws: ReadingError.invalidUTF16(offset: 4)) {
      try DocumentReader.read(path: "a.txt", bytes: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8])
    }
    #expect(throws: ReadingError.invalidUTF8(line: 2, offset: 4)) {
      try DocumentReader.read(path: "a.txt", bytes: [0x61, 0x62, 0x0A, 0x63, 0xC3, 0x28])
    }
    #expect("\(ReadingError.invalidUTF8(line: 2, offset: 4))" == "invalid UTF-8 in line 2 (byte offset 4)")
  }

  private func read(_ text: String, path: String = "a.txt") throws -> ReadDocument {
    try DocumentReader.read(path: path, bytes: Array(text.utf8))
  }
}
