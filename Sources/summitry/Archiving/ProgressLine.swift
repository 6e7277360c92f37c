import Glibc
import TimelineArchive
import TimelineBrowser

/// A line on the terminal that tells how far adding is. Without a terminal there is none.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1 && Environment["TERM"] != "dumb"
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// Shows how far it is, a few times a second.
  mutating func show(_ progress: Adding.Progress) {
    guard isShown, progress.fileCount > 0 else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100), progress.files < progress.fileCount { return }
    last = now
    write("\r" + ProgressLine.text(progress, seconds: ProgressLine.seconds(now - start)) + "\u{1B}[K")
  }

  /// Takes the line away.
  func clear() { if last != nil { write("\r\u{1B}[K") } }

  /// "1200 of 15000 files  8.1 of 100.3 MB  3100 events  18.2 MB/s  0:05 left".
  static func text(_ progress: Adding.Progress, seconds: Double) -> String {
    let done = ProgressWording.megabytes(progress.bytes)
    var parts = [
      "\(progress.files) of \(progress.fileCount) files",
      "\(done) of \(ProgressWording.megabytes(progress.byteCount)) MB", "\(progress.events) events",
    ]
    if seconds > 0.5, progress.bytes > 0 {
      let rate = Double(progress.bytes) / seconds
      let left = Double(progress.byteCount - progress.bytes) / rate
      parts.append("\(ProgressWording.megabytes(Int(rate.rounded()))) MB/s")
      parts.append(ProgressWording.left(seconds: Int(left.rounded(.up))))
    }
    return parts.joined(separator: "  ")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
