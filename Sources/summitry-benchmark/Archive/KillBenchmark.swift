import Glibc
import RandomTesting
import TerminalTesting

/// Kills the program at random moments while it adds articles, and looks at what is left each time.
struct KillBenchmark {
  private static let documents = 1500
  private let copies: ArticleCopies
  private let program = builtProgram("summitry")

  static func run(_ path: String, times: Int) {
    guard let copies = ArticleCopies(of: path, count: documents) else {
      Report.fail("summitry-benchmark: \(path) holds no articles, or there is no room for copies in /tmp")
    }
    KillBenchmark(copies: copies).run(times)
  }

  private func run(_ times: Int) {
    let start = ContinuousClock.now
    beginAnew()
    _ = summitry("add", copies.articles)
    let whole = (ContinuousClock.now - start).seconds
    let all = count()
    var random = SeededGenerator(seed: 1)
    beginAnew()
    var (kept, completed) = (1, 0)
    for number in 1...times {
      if kept == all {
        // All is there: another archive.
        completed += 1
        beginAnew()
        kept = 1
      }
      guard let adding = try? PseudoTerminal(program, ["add", copies.articles, "--archive", copies.archive])
      else { Report.fail("summitry cannot be run") }
      usleep(UInt32(Double.random(in: 0..<whole, using: &random) * 1e6))
      adding.signal(SIGKILL)
      _ = adding.waitForEnd()
      let now = count()
      guard now >= kept else { Report.fail("after kill \(number): \(now) documents of \(kept) are left") }
      kept = now
      _ = summitry("verify")
      guard summitry("log").split(separator: "\n").count == 1 else {
        Report.fail("after kill \(number): the reviewed change is lost")
      }
    }
    _ = summitry("add", copies.articles)
    let complete = count()
    guard complete == all else {
      Report.fail("the next add leaves it at \(complete) documents of \(all)")
    }
    _ = summitry("verify")
    print("killed \(times) times at random moments of an add of \(all) articles:")
    print("every archive opened and was verified, no document and no reviewed change was lost,")
    print("and the next add completed it (\(completed + 1) archives)")
  }

  /// A new archive with one article, of which something is said.
  private func beginAnew() {
    copies.removeArchive()
    let first = copies.add("On May 3, 2003, Vladimir Putin visited France.\n", named: "first.txt")
    _ = summitry("add", first)
    _ = summitry("review", "note", "1", "kept")
  }

  private func count() -> Int {
    summitry("documents").split(separator: "\n").count { !$0.hasPrefix(" ") }
  }

  /// What the program prints; it must end well.
  private func summitry(_ arguments: String...) -> String {
    let run = try? runProgram(program, arguments + ["--archive", copies.archive])
    guard let run, run.status == 0 else {
      Report.fail("summitry \(arguments.joined(separator: " ")): \(run?.messages ?? "cannot be run")")
    }
    return run.text
  }
}
