import ArgumentParser
import Terminal

/// How the browser looks.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: .init("What the terminal's background is like; else COLORFGBG tells.", valueName: "dark|light"))
  var background: Theme.Background?

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(help: .init("Keys and colours, instead of ~/.config/summitry/config.", valueName: "file"))
  var config: String?

  func look(_ output: OutputOptions) -> BrowserLook {
    BrowserLook(
      usesColour: output.noColour ? false : nil, background: background, usesMouse: !noMouse,
      configuration: config)
  }
}

extension Theme.Background: ExpressibleByArgument {}

/// How the browser looks: what the command line asks for, else what the configuration has.
struct BrowserLook {
  var usesColour: Bool?
  var background: Theme.Background?
  var usesMouse = true
  /// The file with the configuration; nil for the usual one.
  var configuration: String?

  func screen(_ configuration: Configuration) -> Screen.Options {
    let (background, usesColour): (Theme.Background?, Bool?) =
      switch configuration.theme {
      case .automatic: (nil, nil)
      case .dark: (.dark, nil)
      case .light: (.light, nil)
      case .monochrome: (nil, false)
      }
    var options = Screen.Options(
      usesColour: self.usesColour ?? usesColour, background: self.background ?? background,
      usesMouse: usesMouse)
    options.looks = configuration.looks
    return options
  }
}
