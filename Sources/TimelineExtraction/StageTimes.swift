import TimelineModel

extension Extractor {
  /// What one stage took for all documents together.
  package struct StageTime: Sendable {
    /// The stage: "reading", "naming".
    package var name: String
    /// How long it ran, on one thread.
    package var duration: Duration
  }

  /// Runs the stages one after the other, each over all documents, on one thread.
  ///
  /// - Parameter finished: is called after each stage, while its results are still held.
  package func stageTimes(of files: [SourceFile], finished: (StageTime) -> Void) {
    func run<Input, Output>(_ name: String, _ inputs: [Input], _ stage: (Input) -> Output) -> [Output] {
      let start = ContinuousClock.now
      let outputs = inputs.map(stage)
      finished(StageTime(name: name, duration: ContinuousClock.now - start))
      return outputs
    }
    let documents = run("reading", files) { try? read($0) }.compactMap(\.self)
    let names = run("naming", documents) { Namer.names(in: $0) }
    let times = run("time expressions", documents) { TimeTagger.expressions(in: $0) }
    let views = documents.indices.map {
      DocumentView(document: documents[$0], names: names[$0], times: times[$0])
    }
    let mentions = run("finding", views) { EventFinder.mentions(in: $0) }
    let events = run("linking in documents", Array(views.indices)) {
      DocumentLinker.link(mentions[$0], in: views[$0])
    }
    let dates = run("dating", Array(views.indices)) { DocumentDating.date(events[$0], in: views[$0]) }
    let quotes = run("quotes", Array(views.indices)) {
      QuoteFinder.quotes(in: documents[$0], names: names[$0])
    }
    let timelines = views.indices.map {
      DocumentTimeline(views[$0], events: events[$0], dates: dates[$0], quotes: quotes[$0])
    }
    _ = run("linking across documents", [timelines]) { CorpusLinker.link($0) }
  }
}
