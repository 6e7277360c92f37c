public import TimelineModel

/// Reads a timeline that `JSONExport` wrote.
///
/// Where a document's text is at hand, spans refer to it; where it is not, the excerpts in the export stand in
/// for it.
public enum JSONImport {
  /// Whether bytes look like an exported timeline.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    let beginning = bytes.prefix(128).lazy.filter { $0 > 0x20 }
    return beginning.starts(with: "{\"schema\":\"summitry/".utf8)
  }

  /// Reads a timeline.
  ///
  /// - Parameters:
  ///   - bytes: the export.
  ///   - eventLimit: how many events to read; all by default. The first ones are ready much sooner.
  ///   - countryName: tells the name of a country; the export has only codes.
  ///   - text: tells a document's text by its path, where it is at hand.
  public static func timeline(
    from bytes: [UInt8], eventLimit: Int = .max, countryName: (CountryCode) -> String? = { _ in nil },
    text: (String) -> SourceText? = { _ in nil }
  ) throws(ImportError) -> Timeline {
    try bytes.withUnsafeBufferPointer { buffer throws(ImportError) in
      try timeline(from: ExportBytes(buffer), eventLimit: eventLimit, countryName: countryName, text: text)
    }
  }

  /// Reads a timeline from bytes that need not all be in memory.
  ///
  /// - Parameters:
  ///   - bytes: the export.
  ///   - eventLimit: how many events to read; all by default.
  ///   - countryName: tells the name of a country.
  ///   - text: tells a document's text by its path, where it is at hand.
  ///   - onProgress: is told now and then how many hundredths of the bytes were read, and how many events.
  public static func timeline(
    from bytes: ExportBytes, eventLimit: Int = .max, countryName: (CountryCode) -> String? = { _ in nil },
    text: (String) -> SourceText? = { _ in nil }, onProgress: (Int, Int) -> Void = { _, _ in }
  ) throws(ImportError) -> Timeline {
    var draft = TimelineDraft(eventLimit: eventLimit)
    try draft.read(bytes, onProgress)
    draft.placeSpans(bytes, text: text)
    return draft.timeline(countryName: countryName)
  }
}
