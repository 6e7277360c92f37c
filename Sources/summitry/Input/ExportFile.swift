import Gazetteer
import TimelineExchange
import TimelineModel

/// A long exported timeline in a file, which is read bit by bit.
struct ExportFile: Sendable {
  private static let beginningEvents = 200
  /// A shorter one is read as a whole before a person could notice.
  private static let leastBytes = 1 << 18
  private let file: MappedFile

  /// Nil where the path is no file with a long timeline in it.
  init?(_ path: String) {
    guard let beginning = FileReader.beginning(of: path, length: 128), JSONImport.recognizes(beginning),
      let file = MappedFile(path), file.bytes.count >= Self.leastBytes
    else { return nil }
    self.file = file
  }

  /// The first events, to be seen while the others are read; their excerpts stand in for the documents.
  func beginning() throws(ImportError) -> Timeline {
    try JSONImport.timeline(
      from: bytes, eventLimit: Self.beginningEvents, countryName: Gazetteer.countryName
    ).withoutRejected
  }

  /// All of it, with the texts of the documents that are still there.
  ///
  /// - Parameter onProgress: is told how many hundredths of the file were read, and how many events.
  func whole(onProgress: (Int, Int) -> Void) throws(ImportError) -> Timeline {
    try JSONImport.timeline(
      from: bytes, countryName: Gazetteer.countryName, text: TimelineLoader.text(ofDocument:),
      onProgress: onProgress
    ).withoutRejected
  }

  private var bytes: ExportBytes {
    ExportBytes(mapped: file.bytes, copy: file.copy(from:to:), rest: file.rest)
  }
}
