import Testing
import TimelineModel

@testable import TimelineExtraction

/// What an article tells about itself at its head: keys and values, stamps, date lines, captions.
@Suite("Heads of articles")
struct HeaderTests {
  private func read(_ text: String, as path: String = "article.txt") throws -> ReadDocument {
    try DocumentReader.read(path: path, bytes: Array(text.utf8))
  }

  private static let body = "The president of the republic arrived in the capital on Monday morning."

  @Test(
    "Front matter under many keys",
    arguments: [
      "date: 2016-07-16", "post_date: 2016-07-16 00:22:22", "pubDate: \"Sat, 16 Jul 2016\"",
      "publish-date: 16.07.2016", "published_at: 2016-07-16T10:00:00Z", "Date_Published: July 16, 2016",
      "datetime: 2016/07/16",
    ])
  func frontMatter(line: String) throws {
    let document = try read("---\npost_title: 'Leaders'' day'\n\(line)\n---\n\n" + Self.body, as: "a.md")
    #expect(document.statedDate?.day == Day("2016-07-16"))
    #expect(document.statedDate?.rule == "front matter")
    #expect(document.title == "Leaders' day")
  }

  @Test("Keys and values without fences", arguments: ["a.md", "a.txt"])
  func headerLines(path: String) throws {
    let document = try read(
      """
      Title: Leaders meet in Bern
      Date: 2015-05-11 09:16
      Category: news

      \(Self.body)
      """, as: path)
    #expect(document.title == "Leaders meet in Bern")
    #expect(document.statedDate?.day == Day("2015-05-11"))
    #expect(document.paragraphs.filter { $0.kind == .prose }.count == 1)
    #expect(document.paragraphs.flatMap(\.sentences).count == 2)
  }

  @Test(
    "Lines that are no header",
    arguments: [
      "Q: When did they meet?\nA: In May.\n\n", "THE PRESIDENT: Thank you.\nTHE CHANCELLOR: Thank you.\n\n",
      "Date: 2015-05-11\nThe president arrived: it was late.\n\n",
    ])
  func noHeader(lines: String) throws {
    let document = try read(lines + Self.body)
    #expect(document.paragraphs.filter { $0.kind == .boilerplate }.isEmpty)
  }

  @Test(
    "Days as archives write them",
    arguments: [
      ("01-Dec-17", "2017-12-01"), ("5-Apr-87", "1987-04-05"), ("2018.04.25", "2018-04-25"),
      ("May. 11, 2015 4:31 PM ET", "2015-05-11"), ("2015-05-11 18:47:06", "2015-05-11"),
      ("26-FEB-1987 15:01:01.79", "1987-02-26"),
    ])
  func days(line: String, day: String) throws {
    #expect(try read("News in brief\n\n\(line)\n\n" + Self.body).statedDate?.day == Day(day))
  }

  @Test(
    "A story speaks from the day of its date line, not from its stamp",
    arguments: [
      ("22-MAR-1987 22:16:55.97", "BELGRADE, March 23", "1987-03-23"),
      ("31-DEC-1986 23:50:00.00", "BELGRADE, Jan 1", "1987-01-01"),
      ("22-MAR-1987 22:16:55.97", "BELGRADE, March 2", "1987-03-22"),
    ])
  func stamps(stamp: String, dateline: String, day: String) throws {
    let document = try read("\(stamp)\n\nNEWS IN BRIEF\n\n\(dateline) - " + Self.body)
    #expect(document.statedDate?.day == Day(day))
    #expect(!document.lacksYear)
  }

  @Test("A date line under a subtitle and a caption")
  func captions() throws {
    let document = try read(
      """
      Leaders meet in Bern

      The visit comes as the crisis goes on.

      The president on Sunday. (AGENCY/Images)

      Fri 01 Sep 2017 12:23 AM

      \(Self.body) She was received at the airport by the prime minister of the country, who had waited there since
      the early morning with his ministers, the guard of honour and many children with flags of both the countries,
      although it had rained the whole of the night and the streets of the old town were still under water.
      """)
    #expect(document.statedDate?.day == Day("2017-09-01"))
  }

  @Test("A caption whose day the text names by its weekday tells the day of the text")
  func dayOfCaption() throws {
    let caption =
      "Prime Minister Anna Holm and her colleague Jan Berg pose for a photo at a meeting in Riga, Latvia, on Jan. 13, 2018"
    let document = try read(
      "News in brief\n\n\(caption)\n\nAnna Holm came to Riga on Saturday.\n\n" + Self.body)
    #expect(document.statedDate?.day == Day("2018-01-13"))
    let other = try read("News in brief\n\n\(caption)\n\nAnna Holm came to Riga on Monday.\n\n" + Self.body)
    #expect(other.statedDate == nil)
  }

  @Test(
    "A note at the end tells when the article appeared",
    arguments: [
      (
        "A version of this article appeared in print on June 3, 2018, with the headline 'News'.", "2018-06-03"
      ),
      ("This article was first published on 3 June 2018.", "2018-06-03"),
      ("This article was amended on 5 June 2018.", nil),
    ] as [(String, String?)])
  func note(note: String, day: String?) throws {
    let document = try read("News in brief\n\n\(Self.body)\n\n\(note)")
    #expect(document.statedDate?.day == day.flatMap { Day($0) })
    #expect(document.paragraphs.last?.kind == .boilerplate)
  }

  @Test("What a report seemed to somebody is no note of when it appeared")
  func sentenceAboutReport() throws {
    let said = "Analysts say that this report appeared hasty to them on 5 June 2018."
    #expect(try read("News in brief\n\n\(Self.body)\n\n\(said)").statedDate == nil)
  }

  @Test("The same day twice over the text is no heading of what follows")
  func repeatedDay() throws {
    let document = try read("News in brief\n\n10/13/2019 | 08:56am\n\n13 October 2019\n\n" + Self.body)
    #expect(document.paragraphs.map(\.kind) == [.title, .dateLine, .dateLine, .prose])
  }

  @Test("Links to other pages do not end an article that goes on")
  func links() throws {
    let document = try read(
      """
      Leaders meet in Bern

      The presidents

      Related Stories

      Old ties

      The presidents have agreed to work together after a long quarrel.

      They met for talks in a town at the border.
      """)
    #expect(
      document.paragraphs.map(\.kind) == [.title, .heading, .boilerplate, .boilerplate, .prose, .prose])
  }

  @Test("Sources end an article")
  func sources() throws {
    let document = try read(
      "\(Self.body)\n\n\(Self.body)\n\nSources\n\nOld ties of the town. The gazette of the town of Bern.")
    #expect(document.paragraphs.map(\.kind) == [.prose, .prose, .boilerplate, .boilerplate])
  }

  @Test("A field of metadata on a line of its own")
  func field() throws {
    let document = try read("Leaders meet in Bern\n\npost_date: 2016-04-24 20:43:05\n\n" + Self.body)
    #expect(document.statedDate?.day == Day("2016-04-24"))
  }

  @Test(
    "Text that looks like metadata is read all the same",
    arguments: [
      "Title: Leaders\nDate: 4 May 2023\nText: The president came to the town of Bern.",
      "Title: Leaders\nDate: 4 May 2023\nText: The president came to the town of Bern.\n\nShe left.",
      "Issued: 4 May 2023\nBERN: The president came to the town of Bern.\n\nShe left.",
      "Q: Did the president come to Bern?\nTime: The president came on 4 May 2023.\n\nShe left.",
    ], ["a.txt", "a.md"])
  func noHeader(text: String, path: String) throws {
    let document = try read(text, as: path)
    #expect(
      document.sentences.contains { sentence in
        let words = document.tokens[sentence.tokens].map { document.words($0.bytes) }
        return words.contains("came") || words.contains("come")
      })
  }

  @Test("An abbreviation with a day in what it stands for tells no day of writing")
  func abbreviation() throws {
    let document = try read(
      "<p>The <abbr title=\"Treaty of 4 April 1949\">NAT</abbr> is old. \(Self.body)</p>", as: "a.html")
    #expect(document.statedDate == nil)
  }

  @Test("A date line long after the stamp does not move the day of writing")
  func lateWire() throws {
    let document = try read("May 4, 2023\n\nBERN, May 7 — " + Self.body)
    #expect(document.statedDate?.day == Day("2023-05-04"))
  }

  @Test("References of HTML in front matter")
  func references() throws {
    let document = try read("---\ntitle: 'Leaders&#039; day &amp; night'\n---\n\n" + Self.body, as: "a.md")
    #expect(document.title == "Leaders' day & night")
  }

  @Test(
    "Where pages have their day",
    arguments: [
      "<abbr title=\"2010-05-18T05:44:27-0700\">Tue May 18</abbr>",
      "<p class=\"byline\">By Ada Marten | 18 May 2010 | 10:22 GMT</p>",
      "<meta name=\"date\" content=\"20100518\">",
      "<meta name=\"pubdate\" content=\"20100518T101500Z\">",
      "<script type=\"application/ld+json\">{\"dateCreated\": \"2010-05-18\"}</script>",
      "<time>May 18, 2010</time>", "<div>Tuesday, 18 May 2010 <a href=\"#\">Share</a></div>",
    ])
  func pages(element: String) throws {
    let document = try read(
      "<html><body><h1>Leaders meet</h1>\(element)<p>\(Self.body)</p></body></html>", as: "a.html")
    #expect(document.statedDate?.day == Day("2010-05-18"))
  }

  @Test("Tags of HTML in Markdown part paragraphs")
  func tags() throws {
    let document = try read(
      "<p>The president came.</p><span id=\"x\"/><p>\"It is late,\" he <b>said</b>.<br>It was.</p>",
      as: "a.md")
    #expect(
      document.paragraphs.map { document.words($0.bytes) } == [
        "The president came.", "\"It is late,\" he said. It was.",
      ])
  }

  @Test("A no-break space that was encoded twice is a space")
  func mangledSpace() throws {
    let document = try read("Narendra\u{C2}\u{A0}Modi came.")
    #expect(document.tokens.map { document.words($0.bytes) } == ["Narendra", "Modi", "came", "."])
  }
}
