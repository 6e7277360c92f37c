public import TimelineModel

extension Archive {
  /// Where words stand in a document, which is named by its path or hash.
  ///
  /// - Throws: `notFound` where the document or the words are not there, or the words stand there several times.
  public func span(
    of words: String, inDocument name: String, of reviewed: Reviewed
  ) throws(ArchiveError) -> SourceSpan {
    let document = try read { db in try Archive.document(named: name, db) }
    guard let index = reviewed.linked.documents.firstIndex(of: document) else {
      throw ArchiveError(.notFound, "\(name): not in the archive")
    }
    let text = FlowingText(reviewed.timeline.documents[index].text.utf8)
    let wanted = FlowingText(Array(words.utf8)).bytes
    let places = text.places(of: wanted)
    guard let place = places.first else {
      throw ArchiveError(.notFound, "\(name): these words are not in it")
    }
    guard places.count == 1 else {
      throw ArchiveError(.notFound, "\(name): these words stand in it more than once; give more of them")
    }
    return SourceSpan(document: Document.ID(index), bytes: text.range(place..<place + wanted.count))
  }
}
