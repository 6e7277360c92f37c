import Glibc
import TerminalTesting

/// How fast the program answers in a terminal of 80 columns and 24 rows, while it browses a long timeline.
struct BrowserBenchmark {
  private let program = builtProgram("summitry")
  private let folder: String
  private let events: Int
  private var file: String { folder + "/timeline.json" }

  static func run(events: Int) {
    var template = Array("/tmp/summitry-benchmark-XXXXXX".utf8CString)
    let folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    let benchmark = BrowserBenchmark(folder: folder, events: events)
    defer { benchmark.removeFolder() }
    let descriptor = open(benchmark.file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0, LongTimeline.write(events: events, to: descriptor) else {
      benchmark.removeFolder()
      Report.fail("summitry-benchmark: cannot write a timeline in /tmp")
    }
    close(descriptor)
    benchmark.run()
  }

  private func removeFolder() {
    unlink(file)
    unlink(folder + "/summitry/session")
    rmdir(folder + "/summitry")
    rmdir(folder)
  }

  private func run() {
    print("\(events) events, on a terminal of 80 columns and 24 rows")
    if access("seeds", R_OK) == 0 { measureFirstPaint("first paint of the seed", "seeds") }
    measureFirstPaint("first paint of the timeline", file)
    let terminal = start(file)
    let start = ContinuousClock.now
    var slowest = Duration.zero
    while !isRead(terminal.screen) {
      guard ContinuousClock.now - start < .seconds(300) else {
        Report.fail("the timeline is not read in time")
      }
      for key in ["j", "k"] { slowest = max(slowest, terminal.answer(to: key).time ?? .zero) }
    }
    line("all of it", ContinuousClock.now - start)
    line("a key while it is read, at most", slowest)
    // What was read before it goes.
    _ = terminal.answer(to: "", patience: 1000)

    let steps = (0..<100).map { terminal.answer(to: $0 < 50 ? "j" : "k") }
    series("a step in the list", steps)
    series("a page", (0..<20).map { terminal.answer(to: $0 < 10 ? "\u{6}" : "\u{2}") })
    var keys = KeyTimes()
    for script in BrowserBenchmark.scripts { keys.type(script, on: terminal) }
    keys.report()
    line("a typed letter, at most", keys.slowest(of: .letter)?.time ?? .zero, keys.words(of: .letter))
    line("a view, at most", keys.slowest(of: .view)?.time ?? .zero, keys.words(of: .view))
    line("any key, at most", keys.slowest(of: nil)?.time ?? .zero, keys.words(of: nil))

    let before = ProcessUse(terminal.process)
    let idle = terminal.answer(to: "", patience: 2000)
    let after = ProcessUse(terminal.process)
    print(
      Report.row(
        "two seconds without a key", "\(idle.bytes) bytes",
        "\(after.milliseconds - before.milliseconds) ms of CPU"))
    print(Report.row("memory at the most", "\(after.peakMegabytes) MiB"))
    let end = ContinuousClock.now
    terminal.send("Q")
    guard terminal.waitForEnd() == .exited(0) else { Report.fail("the browser does not end") }
    line("to quit", ContinuousClock.now - end)
  }

  private func isRead(_ screen: TerminalEmulator) -> Bool {
    let title = screen.rows.first ?? ""
    return title.contains(" events") && !title.contains("reading") && !title.contains("%")
  }

  private func start(_ path: String) -> PseudoTerminal {
    guard let terminal = try? PseudoTerminal(program, [path], environment: ["XDG_STATE_HOME": folder]) else {
      Report.fail("summitry cannot be run")
    }
    return terminal
  }

  private func measureFirstPaint(_ name: String, _ path: String) {
    var times: [Duration] = []
    for _ in 0..<5 {
      let start = ContinuousClock.now
      let terminal = self.start(path)
      guard terminal.waitForText() else { Report.fail("the browser shows nothing") }
      times.append(ContinuousClock.now - start)
      terminal.signal(SIGKILL)
      _ = terminal.waitForEnd()
    }
    line(name, times.min() ?? .zero)
  }

  private func line(_ name: String, _ time: Duration, _ note: String = "") {
    print(Report.row(name, Report.decimal(time.seconds * 1000) + " ms", note))
  }

  private func series(_ name: String, _ answers: [PseudoTerminal.Answer]) {
    let times = answers.compactMap(\.time).sorted()
    guard !times.isEmpty else { return print(Report.row(name, "no answer")) }
    let bytes = answers.map(\.bytes).sorted()
    let most = Report.decimal(times[(times.count - 1) * 95 / 100].seconds * 1000)
    line(name, times[times.count / 2], "95 of 100 in \(most) ms; \(bytes[bytes.count / 2]) bytes")
  }

  /// What is typed, one after the other, in the order in which a person could.
  private static let scripts: [KeyTimes.Script] = [
    .init(.view, "LvWvPvCDX\"\u{1B}T"),
    .init(.motion, "Ljjlhkvjl}{TPjGgCjDjGgT"),
    .init(.motion, "Gg100n500G}{U+-=-g99999\u{6}99999\u{2}99999\u{4}g99999jg"),
    .init(.motion, "\rjGg\u{1B}\"jGg\u{1B}?jGg\u{1B}:\u{1B}jG\u{1B}"),
    .init(.motion, "f\t\t\t \t \t\u{1B}jGg\u{1B}"),
    .init(.motion, ">><<ttczZZ"),
    .init(.pause, "/n"), .init(.letter, "uclear arms and"), .init(.motion, "\rnnNuu"),
    .init(.pause, "F"), .init(.letter, "kind:trip cosmodrome \"fishing rights\" year:1980 "),
    .init(.motion, "\rLWPCDTttuu\u{12}c"),
    .init(.motion, "f"), .init(.letter, "united"), .init(.motion, " \u{1B}j \u{1B}\u{1B}"),
  ]
}
