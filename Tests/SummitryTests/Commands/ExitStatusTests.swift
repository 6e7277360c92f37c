import Glibc
import TerminalTesting
import Testing

/// The program tells by its exit status, in the terms of sysexits, what went wrong.
@Suite struct ExitStatusTests {
  let folder = TemporaryFolder()
  var export: String { folder.write("t.json", ColdWarExport.json) }

  @Test func nothingToReadSaysHowToBegin() throws {
    let run = try summitry()
    #expect(run.status == 64)
    #expect(run.messageLines.count == 4)
    #expect(run.messages.contains("--help"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["list", "--colour"], ["list", "--kind", "party", "x"], ["list", "--from", "2019-13", "x"],
    ["list", "--from", "2020", "--to", "2019", "x"], ["list", "--date", "yesterday", "x"], ["show"], ["list"],
    ["list", "--format", "xml", "x"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let run = try runProgram(builtProgram("summitry"), arguments)
    #expect(run.status == 64)
    #expect(run.messageLines.count == 1)
    #expect(run.messages.hasPrefix("summitry: "))
    #expect(run.output.isEmpty)
  }

  @Test func helpIsAResult() throws {
    let run = try summitry("--help")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    for command in ["browse", "list", "show", "people", "countries", "quotes", "text"] {
      #expect(run.text.contains("\n  \(command)"))
    }
  }

  /// Plain paths are read past the general parser, which knows the commands; a new one must be known there too.
  @Test func noCommandIsTakenForAPath() throws {
    let help = try summitry("--help").text.split(separator: "\n")
    let commands = help.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .compactMap { $0.split(separator: " ").first }
    #expect(commands.count >= 8)
    for command in commands + ["help"] {
      let run = try summitry(String(command))
      #expect(run.status != 66 && !run.messages.contains("no such file"), "\(command)")
    }
  }

  @Test(arguments: [
    ["list"], ["list", "--format", "json"], ["list", "--format", "csv"], ["people"], ["quotes"], ["--help"],
  ])
  func aFullDisk(arguments: [String]) throws {
    let run = try runProgram(
      builtProgram("summitry"), arguments + (arguments == ["--help"] ? [] : [export]),
      output: .file("/dev/full"))
    #expect(run.status == 74)
    #expect(run.messages == "summitry: standard output: no space left on device\n")
  }

  @Test func aClosedPipeNeedsNoWords() throws {
    let run = try summitry("list", export, output: .closedPipe)
    #expect(run.status == 74)
    #expect(run.messages.isEmpty)
  }

  @Test func anInterrupt() throws {
    let run = try summitry("list", "-", input: nil, signal: SIGINT)
    #expect(run.status == 130)
    #expect(run.output.isEmpty)
  }
}
