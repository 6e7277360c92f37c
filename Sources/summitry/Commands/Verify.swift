import ArgumentParser
import TimelineArchive

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the archive: every text, every quote, every change.",
    discussion: "Lists the words that have moved or are lost. Where anything is lost, the exit code is 65.")
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let verification = try archive.open().attempt { try $0.verify() }
    var output = Output(colour: .never)
    for finding in verification.findings {
      let words = TextWidth.oneLine(finding.message)
      output.write(PrintableText.line(words) + "\n")
    }
    func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
    let lost = verification.findings.count { $0.kind.isLoss }
    let unfound = verification.findings.count { $0.kind == .unfound }
    let moved = verification.findings.count - lost - unfound
    let parts = ["\(moved) moved"] + (unfound > 0 ? ["\(unfound) kept"] : []) + ["\(lost) lost"]
    output.write(
      "\(count(verification.documents, "document")), \(count(verification.quotes, "quote")), "
        + "\(count(verification.changes, "change")): "
        + (verification.findings.isEmpty ? "all in place\n" : parts.joined(separator: ", ") + "\n"))
    try output.flush()
    if verification.isAnythingLost { throw Failure(status: .badData) }
  }
}
