/// A timeline as `summitry list --format json` writes it, so that what a test browses hangs on no rule of
/// extraction.
enum WrittenTimeline {
  /// Puts an article and the timeline of two meetings in it into a folder.
  ///
  /// - Parameters:
  ///   - middle: words of the article between the two.
  ///   - length: how many more meetings of the first kind there are.
  /// - Returns: the folder, with `article.txt` and `timeline.json`.
  static func make(middle: String = "Weeks went by.", length: Int = 0) throws -> Articles {
    let first = "In June 2021, Joe Biden met Vladimir Putin in Geneva."
    let second = "In July 2018, Sauli Niinistö received Vladimir Putin in Helsinki."
    let filler = (1...60).map { "Paragraph \($0) tells of something else." }.joined(separator: "\n\n")
    let article = "\(first) \(middle)\n\n\(filler)\n\n\(second)\n"
    let articles = try Articles(["article.txt": article])
    let document = """
      {"id": "d1", "path": \(json(articles.path("article.txt"))), "title": "Two meetings", "date": null,
       "dateCertainty": "unknown", "characters": \(article.unicodeScalars.count)}
      """
    let actors =
      [("joe-biden", "Joe Biden", "US"), ("vladimir-putin", "Vladimir Putin", "RU")]
      .map { actor($0.0, $0.1, $0.2) } + [actor("sauli-niinisto", "Sauli Niinistö", "FI")]
    var events = [
      event(
        "000000000001", "Sauli Niinistö and Vladimir Putin meet in Helsinki", "2018-07",
        ["sauli-niinisto", "vladimir-putin"], "Helsinki", "FI", second, in: article),
      event(
        "000000000002", "Joe Biden and Vladimir Putin meet in Geneva", "2021-06",
        ["joe-biden", "vladimir-putin"],
        "Geneva", "CH", first, in: article),
    ]
    let more = events[0]
    events.insert(
      contentsOf: (0..<length).map { more.replacing("000000000001", with: "0000000\(10000 + $0)") }, at: 1)
    articles.write(
      Array(
        """
        {"schema": "summitry/1", "documents": [\(document)], "actors": [\(actors.joined(separator: ",\n"))],
         "events": [\(events.joined(separator: ",\n"))], "quotes": []}

        """.utf8), to: "timeline.json")
    return articles
  }

  private static func actor(_ id: String, _ name: String, _ country: String) -> String {
    """
    {"id": "\(id)", "name": "\(name)", "kind": "person", "role": "President", "country": "\(country)",
     "aliases": []}
    """
  }

  private static func event(
    _ id: String, _ title: String, _ month: String, _ people: [String], _ place: String, _ country: String,
    _ words: String, in article: String
  ) -> String {
    let scalars = Array(article.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    let end = start + wanted.count
    let line = scalars[..<start].count { $0 == "\n" } + 1
    let lastDay = month == "2018-07" ? "31" : "30"
    return """
      {"id": "\(id)", "kind": "meeting", "status": "occurred", "title": "\(title)",
       "date": {"edtf": "\(month)", "earliest": "\(month)-01", "latest": "\(month)-\(lastDay)",
        "certainty": "stated", "because": []},
       "participants": [\(people.map { "{\"actor\": \"\($0)\", \"role\": \"participant\"}" }.joined(separator: ", "))],
       "countries": ["\(country)", "RU"], "place": {"name": "\(place)", "region": null, "country": "\(country)"},
       "count": null,
       "evidence": [{"document": "d1", "start": \(start), "end": \(end), "line": \(line),
        "exact": \(json(words)), "prefix": "", "suffix": ""}],
       "quotes": []}
      """
  }

  private static func json(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
}
