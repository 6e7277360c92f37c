import TimelineModel

/// An excerpt as it can be cited.
enum Citation {
  /// The words, then title, date, file and line.
  static func text(_ span: SourceSpan, _ timeline: Timeline) -> String {
    let document = timeline[span.document]
    var source: [String] = []
    if let title = document.title { source.append(title) }
    if !document.date.isOpen { source.append(DateText.long(document.date)) }
    source.append("\(document.path), line \(document.text.line(ofByte: Int(span.start)))")
    return "“\(timeline[span])” (\(source.joined(separator: "; ")))"
  }
}
