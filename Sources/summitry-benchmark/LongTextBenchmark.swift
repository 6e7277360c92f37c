import TimelineExtraction

/// Measures one long text: whether time and memory grow faster than it does.
enum LongTextBenchmark {
  static func run(_ path: String, megabytes: Double) {
    print(Report.row("one text, on one thread", "seconds", "peak memory, × the text"))
    // The least first: the peak is that of the process.
    for share in [0.125, 0.5, 1] {
      guard let corpus = Corpus(path, megabytes: megabytes * share) else {
        Report.fail("usage: summitry-benchmark long PATH [MEGABYTES]; PATH holds articles")
      }
      let file = corpus.joined()
      let size = Double(file.bytes.count) / 1e6
      let start = ContinuousClock.now
      let count = Extractor(threads: 1).timeline(of: [file]).timeline.events.count
      let seconds = (ContinuousClock.now - start).seconds
      print(
        Report.row(
          "\(Report.decimal(size)) MB", Report.decimal(seconds),
          "\(Report.decimal(Memory.peak / size)), \(count) events"))
    }
  }
}
