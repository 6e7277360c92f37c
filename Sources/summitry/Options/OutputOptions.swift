import ArgumentParser

/// How to print.
struct OutputOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "No colour. The variable NO_COLOR does the same.")
  var noColour = false

  func open() -> Output { Output(colour: noColour ? .never : .automatic) }
}
