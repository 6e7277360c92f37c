import TerminalTesting
import Testing

@Suite struct ListTests {
  let folder = TemporaryFolder()
  var export: String { folder.write("t.json", ColdWarExport.json) }

  /// The ids of the events that a list with options shows.
  private func listed(_ options: String...) throws -> [String] {
    let run = try runProgram(builtProgram("summitry"), ["list", export] + options)
    #expect(run.status == 0)
    return run.text.split(separator: "\n").map { String($0.suffix(12)) }
  }

  @Test func columnsAreAligned() throws {
    let run = try summitry("list", export)
    #expect(
      run.text == """
        1961-06-04  summit          John F. Kennedy, Nikita Khrushchev  Vienna, Austria  61aa00000001
        1964-12-31  cancelled trip  Nikita Khrushchev                   Bonn, Germany    61aa00000002
        1972-02-21  trip            Richard Nixon                       Peking, China    72bb00000001
        1972-02-22  meeting         Richard Nixon, Zhou Enlai           Peking, China    72bb00000002

        """)
  }

  @Test func theDefaultPrintsTheListWhereThereIsNoTerminal() throws {
    #expect(try summitry(export).output == summitry("list", export).output)
  }

  @Test func optionsOfOneKindMeanOr() throws {
    #expect(try listed("--person", "Kennedy", "--person", "Zhou") == ["61aa00000001", "72bb00000002"])
    #expect(try listed("--kind", "trip", "--kind", "summit").count == 3)
  }

  @Test func optionsOfDifferentKindsMeanAnd() throws {
    #expect(try listed("--person", "khrushchev", "--status", "cancelled") == ["61aa00000002"])
    #expect(try listed("--country", "China", "--kind", "meeting") == ["72bb00000002"])
  }

  @Test func exclusions() throws {
    #expect(try listed("--not-person", "Nixon") == ["61aa00000001", "61aa00000002"])
    #expect(try listed("--not-country", "US") == ["61aa00000002"])
  }

  @Test func datesAreYearsMonthsOrDays() throws {
    #expect(try listed("--from", "1972") == ["72bb00000001", "72bb00000002"])
    #expect(try listed("--to", "1961-06") == ["61aa00000001"])
    #expect(try listed("--from", "1972-02-22", "--to", "1972-02-22") == ["72bb00000002"])
  }

  @Test func wordsOfTitlesPlacesAndExcerpts() throws {
    #expect(try listed("--search", "called off") == ["61aa00000002"])
    #expect(try listed("--search", "peking") == ["72bb00000001", "72bb00000002"])
  }

  @Test func anUnknownNameFindsNothingAndIsTold() throws {
    let run = try summitry("list", export, "--person", "Nobody")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages == "summitry: no person called 'Nobody' in these documents\n")
  }

  @Test func anExportReadAndWrittenAgainStaysTheSame() throws {
    let once = try summitry("list", "--format", "json", export)
    let again = folder.write("again.json", once.output)
    #expect(try summitry("list", "--format", "json", again).output == once.output)
  }

  @Test func jsonIsTheSameOnEveryRun() throws {
    for name in ["a", "b", "c"] {
      folder.write(name + ".txt", "Nixon visited China in February 1972. “We met,” Nixon said.\n")
    }
    let first = try summitry("list", "--format", "json", folder.path)
    #expect(first.status == 0)
    for _ in 0..<3 { #expect(try summitry("list", "--format", "json", folder.path).output == first.output) }
  }

  @Test(arguments: [40, 60, 80, 200])
  func linesFitTheTerminal(columns: Int) throws {
    for arguments in [["list", export], ["people", export], ["show", "1", export]] {
      let terminal = try PseudoTerminal(
        builtProgram("summitry"), arguments + ["--no-color"], width: columns)
      #expect(terminal.waitForEnd() != nil)
      let lines = String(decoding: terminal.output, as: UTF8.self).split { $0.isNewline }
      #expect(lines.count >= 4)
      #expect(lines.allSatisfy { $0.count <= columns })
    }
  }

  @Test func nothingInAnArticleActsOnATerminal() throws {
    let hostile = ColdWarExport.json.replacing(
      "in Vienna", with: #"\u001b[2J\u202e\u009b31m\u0007 in Vienna"#)
    let path = folder.write("hostile.json", hostile)
    let titleless = folder.write(
      "nobody.json", hostile.replacing("John F. Kennedy", with: #"John \u001b]0;x\u0007 Kennedy"#))
    for arguments in [
      ["list", "--format", "json", path], ["list", "--no-color", titleless],
      ["people", titleless, "--no-color"],
      ["show", "1", path, "--no-color"], ["quotes", "--no-color", titleless],
      ["list", "--format", "csv", path],
    ] {
      let terminal = try PseudoTerminal(builtProgram("summitry"), arguments)
      #expect(terminal.waitForEnd() != nil)
      let scalars = String(decoding: terminal.output, as: UTF8.self).unicodeScalars
      #expect(
        !scalars.contains {
          $0.value < 0x20 && $0 != "\n" && $0 != "\r" || $0 == "\u{202E}" || $0 == "\u{9B}"
        })
      #expect(scalars.count > 40)
    }
  }
}
