import TerminalTesting
import Testing

@Suite struct ShowTests {
  let folder = TemporaryFolder()
  var export: String { folder.write("t.json", ColdWarExport.json) }

  @Test(arguments: ["61aa00000001", "1", "Vienna", "61aa00000001".uppercased()])
  func anEventHasManyNames(name: String) throws {
    let run = try summitry("show", name, export)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("Kennedy and Khrushchev meet in Vienna\n"))
  }

  @Test func tellsWhoWhereWhenAndWhy() throws {
    let run = try summitry("show", "1", export)
    #expect(
      run.text == """
        Kennedy and Khrushchev meet in Vienna
        what       summit
        who        John F. Kennedy, President, United States
                   Nikita Khrushchev, First Secretary, Soviet Union
        where      Vienna, Austria
        countries  Soviet Union, United States
        when       on 4 June 1961, stated in the text (1961-06-04)
        id         61aa00000001

        Why this date
          the date that is given
            “Vienna.” vienna.txt:1

        Source
          vienna.txt:1
            Kennedy met Khrushchev in Vienna.

        """)
  }

  @Test func whatMayMeanSeveralIsNotGuessed() throws {
    let run = try summitry("show", "Nixon", export)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("72bb00000001") && run.messages.contains("72bb00000002"))
    #expect(try summitry("show", "72bb", export).status == 64)
  }

  @Test func whatMeansNothingIsTold() throws {
    let run = try summitry("show", "Reykjavik", export)
    #expect(run.status == 64)
    #expect(run.messages == "summitry: no event 'Reykjavik'\n")
  }
}
