/// The help: how far it is scrolled.
struct HelpState: Sendable {
  var position = TextPosition()
}
