import Testing
import TimelineBrowser

/// Compares a whole screen with the expected one; a failure shows the screen as it is.
func expectScreen(
  _ state: BrowserState, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let actual = view(state).text
  guard actual != expected else { return }
  let line = zip(
    actual.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  )
  .enumerated().first { $0.element.0 != $0.element.1 }?.offset
  Issue.record(
    "row \(line ?? 0) differs; the screen is\n\(actual)\n--- end of screen", sourceLocation: sourceLocation)
}
