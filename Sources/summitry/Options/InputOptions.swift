import ArgumentParser
import TimelineArchive
import TimelineModel

/// What to read: documents that are named, else the archive.
struct InputOptions: ParsableArguments {
  @OptionGroup var documents: DocumentOptions
  @OptionGroup var archive: ArchiveOptions

  var paths: [String] { documents.paths }

  func validate() throws {
    if !paths.isEmpty, archive.file != nil {
      throw ValidationError("either PATH or --archive FILE: 'summitry add PATH --archive FILE' takes it in")
    }
  }

  /// The archive that is meant: the one named, as an option or alone among the paths; the usual one where nothing
  /// is named and it is there.
  func archiveIfMeant() throws(Failure) -> Archive? {
    if isArchive {
      do { return try Archive(paths[0]) } catch { throw Failure(of: error) }
    }
    return paths.isEmpty ? try archive.openIfThere() : nil
  }

  private var isArchive: Bool {
    paths.count == 1 && FileReader.isArchive(paths[0])
  }

  /// Reads what was named.
  var loader: TimelineLoader {
    TimelineLoader(fallbackDate: documents.date, reader: ArticleReader(fields: documents.format.fields))
  }

  /// The timeline of what was named, else of the archive.
  ///
  /// - Parameter withRejected: whether events that a person rejected are wanted as well.
  func load(withRejected: Bool = false) throws(Failure) -> TimelineLoader.Outcome {
    if let outcome = try loadIfThere(withRejected: withRejected) { return outcome }
    throw Failure(
      status: .usage, message: "no documents named, and there is no archive (see 'summitry --help')")
  }

  /// The same; nil where nothing was named and there is no archive.
  func loadIfThere(withRejected: Bool = false) throws(Failure) -> TimelineLoader.Outcome? {
    if !paths.isEmpty, !isArchive {
      var loader = loader
      loader.withRejected = withRejected
      return try loader.load(paths)
    }
    guard let archive = try archiveIfMeant() else { return nil }
    let reviewed = try archive.attempt { try $0.reviewed() }
    return TimelineLoader.Outcome(
      timeline: withRejected ? reviewed.timeline : reviewed.shown, status: .success,
      archive: (archive, reviewed))
  }
}

extension InputOptions {
  /// Documents only, without the command line.
  init(paths: [String]) {
    self.init()
    documents = DocumentOptions()
    documents.paths = paths
    documents.date = nil
    documents.format = FormatOptions()
    documents.format.names = []
    archive = ArchiveOptions()
    archive.file = nil
  }
}
