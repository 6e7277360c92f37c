import ArgumentParser
import Terminal

/// How the browser looks.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: .init("What the terminal's background is like; else COLORFGBG tells.", valueName: "dark|light"))
  var background: Theme.Background?

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false

  func screen(_ output: OutputOptions) -> Screen.Options {
    Screen.Options(usesColour: output.noColour ? false : nil, background: background, usesMouse: !noMouse)
  }
}

extension Theme.Background: ExpressibleByArgument {}
