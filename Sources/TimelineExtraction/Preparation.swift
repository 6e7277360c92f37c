import Dispatch
import Gazetteer

extension Extractor {
  /// Begins to read the gazetteer, and what is made of it, on another processor: that takes as long as to read an
  /// article, whose blocks and words are found without it.
  public static func prepare() { startReadingGazetteer }

  private static let startReadingGazetteer: Void = DispatchQueue.global(qos: .userInitiated).async {
    _ = Gazetteer.index
    _ = Office.titles
    _ = Gazetteer.index.role("president").map { Office[$0] }
  }

  /// Makes the tables that need no gazetteer, while that is read.
  static let makeTables: Void = {
    _ = WorldRegions.forms
    _ = Triggers.table
  }()
}
