public import TimelineModel

/// Writes the events of a timeline as comma-separated values (RFC 4180), one event a row.
public enum CSVExport {
  private static let header = [
    "id", "date", "earliest", "latest", "certainty", "kind", "status", "title", "people", "countries",
    "place",
    "place country", "count", "document", "line", "excerpt", "verdict", "tags", "notes", "found",
  ]

  /// The whole export. Several people or countries in a cell are parted by semicolons.
  public static func bytes(of timeline: Timeline) -> [UInt8] {
    let offsets = timeline.documents.map { ScalarOffsets($0.text) }
    var result = header.joined(separator: ",") + "\r\n"
    for event in timeline.events {
      var cells = [
        event.id.description, event.date.edtf ?? "", event.date.earliest?.description ?? "",
        event.date.latest?.description ?? "", event.date.certainty.rawValue, event.kind.rawValue,
        event.status.rawValue, event.title,
        event.participants.map { timeline[$0.actor].name }.joined(separator: "; "),
        event.countries.map(\.rawValue).joined(separator: "; "), event.place?.name ?? "",
        event.place?.country?.rawValue ?? "", event.count.map(String.init) ?? "",
      ]
      if let span = event.evidence.first?.span {
        let line = offsets[Int(span.document.index)].line(of: Int(span.start))
        cells += [timeline[span.document].path, "\(line)", timeline[span]]
      } else {
        cells += ["", "", ""]
      }
      cells += [
        event.review.verdict.rawValue, event.review.tags.joined(separator: "; "),
        event.review.notes.joined(separator: "; "), event.review.isUnfound ? "no" : "yes",
      ]
      result += cells.map(cell).joined(separator: ",") + "\r\n"
    }
    return Array(result.utf8)
  }

  /// A cell in quotation marks where it needs them. What a spreadsheet would take for a formula gets an
  /// apostrophe before it: the text of an article must not run there.
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) {
      text = "'" + text
    }
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
