import TimelineModel

/// A timeline on its way from an export. While it is read, spans count in scalars; at last they are moved to
/// the bytes of the texts.
struct TimelineDraft {
  /// Words of a document that the export gives, and where they stand.
  struct Excerpt {
    /// The document in the upper half, the start in the lower: in this order excerpts are put together.
    var key: UInt64
    var words: JSONReader.RawString

    init(document: Int32, start: Int32, words: JSONReader.RawString) {
      key = UInt64(UInt32(bitPattern: document)) << 32 | UInt64(UInt32(bitPattern: start))
      self.words = words
    }

    var document: Int { Int(key >> 32) }
    var start: Int { Int(key & 0xFFFF_FFFF) }
  }

  let eventLimit: Int
  var documents: [Document] = []
  /// The number of scalars of each document.
  var lengths: [Int] = []
  var documentNames = NameTable()
  var actors: [Actor] = []
  var actorNames = NameTable()
  var events: [Event] = []
  var quotes: [Quote] = []
  var quotePositions: [SourceSpan: Int] = [:]
  var excerpts: [Excerpt] = []
  var strings = StringPool()

  init(eventLimit: Int) { self.eventLimit = eventLimit }

  /// How much is read before the bytes are let go.
  private static let stretch = 1 << 22

  mutating func read(_ bytes: ExportBytes, _ onProgress: (Int, Int) -> Void) throws(ImportError) {
    var reader = JSONReader(bytes.mapped)
    var hasSchema = false
    var nextRest = Self.stretch
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "schema") {
        let schema = try reader.string()
        hasSchema = reader.equals(schema, "summitry/1")
      } else if reader.equals(key, "documents") {
        try reader.array { (reader) throws(ImportError) in try readDocument(&reader) }
      } else if reader.equals(key, "actors") {
        try reader.array { (reader) throws(ImportError) in try readActor(&reader) }
      } else if reader.equals(key, "events") {
        try reader.array { (reader) throws(ImportError) in
          if events.count == eventLimit { return reader.stop() }
          try readEvent(&reader)
          if reader.position > nextRest {
            bytes.rest()
            onProgress(reader.position * 100 / bytes.mapped.count, events.count)
            nextRest = reader.position + Self.stretch
          }
        }
      } else if reader.equals(key, "quotes") {
        try reader.array { (reader) throws(ImportError) in _ = try readQuote(&reader, of: nil) }
      } else {
        try reader.skipValue()
      }
    }
    try reader.end()
    bytes.rest()
    guard hasSchema else { throw reader.failure("this is no timeline of the kind summitry/1") }
  }

  /// What was read, once its spans are placed.
  func timeline(countryName: (CountryCode) -> String?) -> Timeline {
    var codes = Set(events.flatMap(\.countries))
    codes.formUnion(actors.compactMap(\.country))
    codes.formUnion(events.compactMap { $0.place?.country })
    let countries = codes.sorted().map { Country(code: $0, name: countryName($0) ?? $0.rawValue) }
    return Timeline(
      documents: documents, actors: actors, countries: countries, events: events, quotes: quotes)
  }
}
