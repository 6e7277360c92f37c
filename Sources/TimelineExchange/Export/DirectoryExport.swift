public import TimelineModel

/// Writes the people, the countries or the quotes of a timeline as JSON.
public enum DirectoryExport {
  /// `{"people": [{"id", "name", "country", "role", "events", "first", "last", "met": [{"id", "count"}]}]}`.
  public static func people(of timeline: Timeline, escapesInvisible: Bool = false) -> [UInt8] {
    var writer = JSONWriter(escapesInvisible: escapesInvisible)
    list("people", of: timeline.peopleDirectory(), &writer) { entry, writer in
      let actor = timeline[entry.subject]
      writer.member("id", actor.slug)
      writer.member("name", actor.name)
      writer.member("country", actor.country?.rawValue)
      writer.member("role", actor.role)
    } identifier: {
      timeline[$0].slug
    }
    return writer.bytes
  }

  /// `{"countries": [{"code", "name", "events", "first", "last", "met": [{"id", "count"}]}]}`.
  public static func countries(of timeline: Timeline, escapesInvisible: Bool = false) -> [UInt8] {
    var writer = JSONWriter(escapesInvisible: escapesInvisible)
    list("countries", of: timeline.countryDirectory(), &writer) { entry, writer in
      writer.member("code", entry.subject.rawValue)
      writer.member("name", timeline.name(of: entry.subject))
    } identifier: {
      $0.rawValue
    }
    return writer.bytes
  }

  private static func list<Subject>(
    _ name: StaticString, of entries: [DirectoryEntry<Subject>], _ writer: inout JSONWriter,
    describe: (DirectoryEntry<Subject>, inout JSONWriter) -> Void, identifier: (Subject) -> String
  ) {
    writer.beginObject()
    writer.key(name)
    writer.beginArray()
    for entry in entries {
      writer.newline()
      writer.beginObject()
      describe(entry, &writer)
      writer.member("events", entry.eventCount)
      writer.member("first", entry.first?.edtf)
      writer.member("last", entry.last?.edtf)
      writer.key("met")
      writer.beginArray()
      for other in entry.met {
        writer.beginObject()
        writer.member("id", identifier(other.subject))
        writer.member("count", other.count)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.finalNewline()
  }
}
