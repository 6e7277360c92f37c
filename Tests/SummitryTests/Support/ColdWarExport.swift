/// An exported timeline of four events whose documents are not at hand.
enum ColdWarExport {
  static let json = """
    {"schema": "summitry/1",
    "documents": [
      {"id": "d1", "path": "vienna.txt", "title": "Vienna", "date": "1961-06-05", "dateCertainty": "stated",
       "characters": 900},
      {"id": "d2", "path": "peking.txt", "title": null, "date": null, "dateCertainty": "unknown",
       "characters": 700}],
    "actors": [
      \(actor("john-f-kennedy", "John F. Kennedy", "President", "US")),
      \(actor("nikita-khrushchev", "Nikita Khrushchev", "First Secretary", "SU")),
      \(actor("richard-nixon", "Richard Nixon", "President", "US")),
      \(actor("zhou-enlai", "Zhou Enlai", "Premier", "CN"))],
    "events": [
      \(event("61aa00000001", "summit", "occurred", "Kennedy and Khrushchev meet in Vienna", "1961-06-04",
        ["john-f-kennedy", "nikita-khrushchev"], ["SU", "US"], "Vienna", "AT", "d1", 100,
        "Kennedy met Khrushchev in Vienna.")),
      \(event("61aa00000002", "trip", "cancelled", "Nikita Khrushchev to travel to Bonn", "1964-12-31",
        ["nikita-khrushchev"], ["DE", "SU"], "Bonn", "DE", "d1", 400, "A visit to Bonn was called off.")),
      \(event("72bb00000001", "trip", "occurred", "Richard Nixon visits China", "1972-02-21",
        ["richard-nixon"], ["CN", "US"], "Peking", "CN", "d2", 50, "Nixon flew to Peking.")),
      \(event("72bb00000002", "meeting", "occurred", "Richard Nixon and Zhou Enlai meet", "1972-02-22",
        ["richard-nixon", "zhou-enlai"], ["CN", "US"], "Peking", "CN", "d2", 300, "Zhou received Nixon."))],
    "quotes": [
      {"document": "d1", "start": 700, "end": 715, "exact": "It was a start.", "speaker": "john-f-kennedy",
       "event": "61aa00000001"}]}
    """

  static func actor(_ id: String, _ name: String, _ role: String, _ country: String) -> String {
    #"""
    {"id": "\#(id)", "name": "\#(name)", "kind": "person", "role": "\#(role)", "country": "\#(country)",
     "aliases": []}
    """#
  }

  private static func event(
    _ id: String, _ kind: String, _ status: String, _ title: String, _ day: String, _ actors: [String],
    _ countries: [String], _ place: String, _ placeCountry: String, _ document: String, _ start: Int,
    _ words: String
  ) -> String {
    let participants = actors.map { #"{"actor": "\#($0)", "role": "participant"}"# }.joined(separator: ", ")
    return #"""
      {"id": "\#(id)", "kind": "\#(kind)", "status": "\#(status)", "title": "\#(title)",
       "date": {"edtf": "\#(day)", "earliest": "\#(day)", "latest": "\#(day)", "certainty": "stated",
         "because": [{"text": "\#(words.suffix(7))", "rule": "the date that is given", "document": "\#(document)",
           "start": \#(start + words.count - 7), "end": \#(start + words.count)}]},
       "participants": [\#(participants)],
       "countries": [\#(countries.map { "\"\($0)\"" }.joined(separator: ", "))],
       "place": {"name": "\#(place)", "region": null, "country": "\#(placeCountry)"}, "count": null,
       "evidence": [{"document": "\#(document)", "start": \#(start), "end": \#(start + words.count), "line": 3,
         "exact": "\#(words)", "prefix": "", "suffix": ""}],
       "quotes": []}
      """#
  }
}
