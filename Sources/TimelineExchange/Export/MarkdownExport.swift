public import TimelineModel

/// Writes the events of a timeline as Markdown: a heading for each year, an item for each event, with the
/// words it was taken from.
public enum MarkdownExport {
  /// The whole export.
  public static func bytes(of timeline: Timeline) -> [UInt8] {
    let offsets = timeline.documents.map { ScalarOffsets($0.text) }
    var result = "# Timeline\n"
    var heading: String?
    for event in timeline.events {
      let year = self.year(event.date)
      if year != heading {
        result += "\n## \(year)\n\n"
        heading = year
      }
      result += item(event, in: timeline)
      if let span = event.evidence.first?.span {
        let line = offsets[Int(span.document.index)].line(of: Int(span.start))
        let source = escaped(timeline[span.document].path) + ":\(line)"
        result += "  > \(escaped(timeline[span]))\n  > — \(source)\n"
      }
      result += said(event.review)
    }
    return Array(result.utf8)
  }

  private static func year(_ date: EventDate) -> String {
    guard let day = date.earliest ?? date.latest else { return "Undated" }
    return "\(day.parts.year)"
  }

  private static func item(_ event: Event, in timeline: Timeline) -> String {
    var words = "- "
    if let edtf = event.date.edtf {
      words += "**" + escaped(edtf) + (event.date.certainty == .inferred ? " (inferred)" : "") + "** "
    }
    words += escaped(event.title) + " (" + event.kind.rawValue
    if event.status != .occurred { words += ", " + event.status.rawValue }
    if let place = event.place { words += ", " + escaped(place.name) }
    if event.review.verdict != .proposed { words += ", " + event.review.verdict.rawValue }
    if event.review.isUnfound { words += ", no longer found in the text" }
    return words + ")\n"
  }

  /// What a person said of an event: tags and notes, an item each.
  private static func said(_ review: Review) -> String {
    var lines = review.tags.isEmpty ? [] : ["Tags: " + review.tags.map(escaped).joined(separator: ", ")]
    lines += review.notes.map { "Note: " + escaped($0) }
    return lines.isEmpty ? "" : "\n" + lines.map { "  - \($0)\n" }.joined() + "\n"
  }

  /// Text on one line in which nothing is markup.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var followsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !followsSpace { result.append(" ") }
        followsSpace = true
        continue
      }
      followsSpace = false
      if "\\`*_[]<>#|&~$".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
