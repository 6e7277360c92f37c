import Testing
import TimelineExchange

@Suite struct ArticleLineTests {
  private func read(_ line: String, _ fields: ArticleFields = ArticleFields()) throws -> ArticleLine {
    try ArticleLine(Array(line.utf8)[...], fields: fields)
  }

  @Test func readsTheParts() throws {
    let article = try read(
      #"{"id": 7, "title": "A \u00e9 \"B\"", "tags": ["x", {"text": "no"}], "date": "2019", "url": "u", "text": "Bé\nc"}"#
    )
    #expect(article.title == "A é \"B\"" && article.date == "2019" && article.url == "u")
    #expect(article.text == Array("Bé\nc".utf8))
  }

  @Test func readsThemUnderOtherNames() throws {
    var fields = ArticleFields()
    fields.title = "headline"
    fields.text = "body"
    let article = try read(#"{"headline": "H", "title": "no", "body": "B", "text": "no"}"#, fields)
    #expect(article.title == "H" && article.text == Array("B".utf8))
  }

  @Test func takesWhatIsNoStringForNothing() throws {
    let article = try read(#"{"title": null, "date": 1556, "url": ["u"], "text": "B"}  "#)
    #expect(article.title == nil && article.date == nil && article.url == nil)
  }

  @Test(arguments: [
    ("", "an object is wanted here"), ("[1]", "an object is wanted here"),
    ("{}", "the article has no 'text'"),
    (#"{"text": null}"#, "the article has no 'text'"), (#"{"text": 1}"#, "a string is wanted here"),
    (#"{"text": "a"} {}"#, "something follows the end"), (#"{"text": "a"#, "the string does not end"),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    let error = #expect(throws: ImportError.self) { try read(line) }
    #expect(
      error?.message == message || error?.message == "the end comes too early", "\(error?.message ?? "")")
  }
}
