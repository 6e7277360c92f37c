import Glibc
import TimelineExchange
import TimelineExtraction
import TimelineModel

/// Measures how fast articles become a timeline, beside `wc -w` on the same bytes in the same run.
///
///     summitry-benchmark [PATH [MEGABYTES]]
///     summitry-benchmark long PATH [MEGABYTES]
///     summitry-benchmark archive PATH [DOCUMENTS]
///     summitry-benchmark kill PATH [TIMES]
///     summitry-benchmark browser [EVENTS]
///     summitry-benchmark timeline [EVENTS]
///
/// PATH is a file or a folder of articles, `seeds` by default; they are repeated to MEGABYTES, 20 by default.
/// With `long` they are read as one text of an eighth, of half and of the whole of MEGABYTES, 100 by default.
/// With `archive` they are repeated to DOCUMENTS, 15,000 by default, and kept in an archive by the program beside
/// this one; with `kill` that program is killed TIMES, 200 by default, while it adds them.
/// With `browser` that program browses a timeline of EVENTS, 20,000 by default, on a terminal, and every key is
/// measured; `timeline` writes such a timeline to standard output.
@main
struct Benchmark {
  /// What the stages are measured on one by one: their results are all held in memory.
  private static let stageMegabytes = 5.0

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if let mode = arguments.first, ["timeline", "browser"].contains(mode) {
      return runBrowser(mode, events: arguments.dropFirst().first)
    }
    if arguments.first == "long" { return runLongText(Array(arguments.dropFirst())) }
    if let mode = arguments.first, ["archive", "kill"].contains(mode) {
      return runArchive(mode, Array(arguments.dropFirst()))
    }
    let path = arguments.first ?? "seeds"
    guard let megabytes = arguments.count < 2 ? 20 : Double(arguments[2]), megabytes > 0,
      let corpus = Corpus(path, megabytes: megabytes),
      let sample = Corpus(path, megabytes: min(megabytes, stageMegabytes))
    else {
      Report.fail("usage: summitry-benchmark [PATH [MEGABYTES]]; PATH holds articles")
    }
    print("\(corpus.files.count) documents, \(Report.decimal(corpus.megabytes)) MB, from \(path)")
    guard let wc = WordCount.time(of: corpus) else { Report.fail("wc cannot be run") }
    let report = Report(wordCountSpeed: corpus.megabytes / wc.seconds)
    report.header()
    report.line("wc -w", corpus.megabytes, wc)

    Extractor(threads: 1).stageTimes(of: sample.files) { stage in
      report.line("  " + stage.name, sample.megabytes, stage.duration, memory: Memory.resident)
    }
    let single = measure { Extractor(threads: 1).timeline(of: corpus.files).timeline.events.count }
    report.line("all, one thread", corpus.megabytes, single.time, memory: Memory.peak)
    let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let all = measure { Extractor().timeline(of: corpus.files).timeline }
    report.line("all, \(processors) threads", corpus.megabytes, all.time, memory: Memory.peak)

    let export = measure { JSONExport.bytes(of: all.result) }
    let exported = Double(export.result.count) / 1e6
    report.line("JSON export", exported, export.time)
    let imported = measure { try? JSONImport.timeline(from: export.result) }
    report.line("JSON import", exported, imported.time, memory: Memory.peak)
    print("\(all.result.events.count) events, \(all.result.documents.count) different documents")
  }

  private static func runLongText(_ arguments: [String]) {
    guard (1...2).contains(arguments.count),
      let megabytes = arguments.count < 2 ? 100 : Double(arguments[1]), megabytes > 0
    else { Report.fail("usage: summitry-benchmark long PATH [MEGABYTES]") }
    LongTextBenchmark.run(arguments[0], megabytes: megabytes)
  }

  private static func runArchive(_ mode: String, _ arguments: [String]) {
    let usage = "usage: summitry-benchmark archive PATH [DOCUMENTS] or kill PATH [TIMES]"
    guard (1...2).contains(arguments.count) else { Report.fail(usage) }
    let standard = mode == "kill" ? 200 : 15_000
    guard let number = arguments.count < 2 ? standard : Int(arguments[1]), number > 0 else {
      Report.fail(usage)
    }
    if mode == "kill" {
      KillBenchmark.run(arguments[0], times: number)
    } else {
      ArchiveBenchmark.run(arguments[0], documents: number)
    }
  }

  private static func runBrowser(_ mode: String, events: String?) {
    guard let events = Int(events ?? "20000"), events > 0 else {
      Report.fail("usage: summitry-benchmark timeline [EVENTS] or browser [EVENTS]")
    }
    if mode == "timeline" {
      guard LongTimeline.write(events: events, to: STDOUT_FILENO) else {
        Report.fail("summitry-benchmark: cannot write the timeline")
      }
    } else {
      BrowserBenchmark.run(events: events)
    }
  }

  private static func measure<Result>(_ work: () -> Result) -> (result: Result, time: Duration) {
    let start = ContinuousClock.now
    let result = work()
    return (result, ContinuousClock.now - start)
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
