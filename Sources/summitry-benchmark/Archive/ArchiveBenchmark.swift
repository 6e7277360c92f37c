import Glibc
import TerminalTesting
import TimelineExtraction

/// How fast the program works on an archive of many articles, each time from its start.
struct ArchiveBenchmark {
  private let copies: ArticleCopies
  private let program = builtProgram("summitry")

  static func run(_ path: String, documents: Int) {
    guard let copies = ArticleCopies(of: path, count: documents) else {
      Report.fail("summitry-benchmark: \(path) holds no articles, or there is no room for copies in /tmp")
    }
    print("\(documents) documents, \(Report.decimal(copies.megabytes)) MB, from \(path)")
    ArchiveBenchmark(copies: copies).run()
  }

  private func run() {
    let start = ContinuousClock.now
    let events = Extractor().timeline(of: copies.files).timeline.events.count
    let inMemory = ContinuousClock.now - start
    line("extraction in memory, \(events) events", inMemory)

    let first = summitry("add", copies.articles)
    line("first add of all", first, "\(Report.decimal(first.seconds / inMemory.seconds)) times that")
    let one = copies.add("French President Emmanuel Macron visited Japan on May 3, 2019.\n", named: "one.txt")
    line("one more", best { _ = summitry("add", one) })
    line("the list after that", summitry("list"))
    line("another add, nothing changed", best { _ = summitry("add", copies.articles) })
    line("the list again", best { _ = summitry("list") })
    line("first paint of the browser", best(firstPaint))
    line("a search for a rare word", best { _ = summitry("search", "Macron") })
    line("a search for a phrase", best { _ = summitry("search", "\"prime minister\" telephone") })
    line("a search for a common word", best { _ = summitry("search", "president") })
    line("accepting an event", summitry("review", "accept", "1"))
    line("verify", summitry("verify"))
    let size = copies.archiveMegabytes
    print("size \(Report.decimal(size)) MB, \(Report.decimal(size / copies.megabytes)) times the text")
  }

  /// How long the program takes; it must end well.
  private func summitry(_ arguments: String...) -> Duration {
    let start = ContinuousClock.now
    let run = try? runProgram(program, arguments + ["--archive", copies.archive])
    let time = ContinuousClock.now - start
    guard run?.status == 0 else {
      Report.fail("summitry \(arguments.joined(separator: " ")): \(run?.messages ?? "cannot be run")")
    }
    return time
  }

  private func firstPaint() {
    guard let terminal = try? PseudoTerminal(program, ["--archive", copies.archive]),
      terminal.wait(until: { screen in screen.rows.contains { $0.contains { $0 != " " } } })
    else { Report.fail("the browser shows nothing") }
    terminal.signal(SIGKILL)
    _ = terminal.waitForEnd()
  }

  /// The time of the best of several runs: what the program takes where nothing else disturbs it.
  private func best(_ work: () -> Void) -> Duration {
    (0..<5).map { _ in
      let start = ContinuousClock.now
      work()
      return ContinuousClock.now - start
    }.min() ?? .zero
  }

  private func line(_ name: String, _ time: Duration, _ note: String = "") {
    let milliseconds = Report.decimal(time.seconds * 1000)
    print(Report.row(name, milliseconds + " ms", note))
  }
}
