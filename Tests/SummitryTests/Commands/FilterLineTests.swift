import TerminalTesting
import Testing

/// `--filter`: the filter in one line.
@Suite struct FilterLineTests {
  let folder = TemporaryFolder()
  var export: String { folder.write("t.json", ColdWarExport.json) }

  @Test func everyListTakesIt() throws {
    let line = "person:Nixon+\"Zhou Enlai\" 1972.. peking"
    #expect(try summitry("list", export, "--filter", line).text.hasSuffix("72bb00000002\n"))
    #expect(try summitry("list", export, "--filter", line).text.split(separator: "\n").count == 1)
    #expect(try summitry(export, "--filter", line).text.hasSuffix("72bb00000002\n"))
    #expect(try summitry("people", export, "--filter", line).text.split(separator: "\n").count == 2)
    #expect(try summitry("countries", export, "--filter", "kind:summit").text.contains("Soviet Union"))
    #expect(try summitry("show", "1", export, "--filter", line).text.contains("72bb00000002"))
    #expect(try summitry("quotes", export, "--filter", "-person:Nixon").status == 0)
  }

  @Test func aLineMayBeginWithADash() throws {
    let run = try summitry("list", export, "--filter", "-person:Nixon -Bonn")
    #expect(run.status == 0 && run.text.hasSuffix("61aa00000001\n"))
    #expect(run.text.split(separator: "\n").count == 1)
  }

  @Test func otherOptionsAddToIt() throws {
    let run = try summitry("list", export, "--filter", "kind:trip", "--status", "cancelled")
    #expect(run.text.hasSuffix("61aa00000002\n") && run.text.split(separator: "\n").count == 1)
    let refused = try summitry("list", export, "--filter", "person:Nixon+Zhou", "--person", "Kennedy")
    #expect(refused.status == 64)
    #expect(
      refused.messages == "summitry: --filter joins some with '+': name the others in its line too\n")
  }

  @Test(arguments: [
    ("kind:trip person:Nixxon", "no person is called 'Nixxon' (at character 18)"),
    (
      "knid:trip",
      "'knid' is no field; there are person, country, kind, status, year, doc, from, to (at character 1) (see 'summitry --help')"
    ),
  ])
  func whatIsWrongIsSaidInOneLine(line: String, message: String) throws {
    let run = try summitry("list", export, "--filter", line)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.messages == "summitry: --filter: \(message)\n")
  }
}
