import ArgumentParser

@main
struct Summitry: ParsableCommand {
  func run() {}
}
