import TerminalTesting
import Testing

@Suite struct DirectoryTests {
  let folder = TemporaryFolder()
  var export: String { folder.write("t.json", ColdWarExport.json) }

  @Test func peopleAreCountedAndPaired() throws {
    let run = try summitry("people", export)
    #expect(
      run.text == """
        Nikita Khrushchev  Soviet Union   2  1961-06-04               met John F. Kennedy
        Richard Nixon      United States  2  1972-02-21 – 1972-02-22  met Zhou Enlai
        John F. Kennedy    United States  1  1961-06-04               met Nikita Khrushchev
        Zhou Enlai         China          1  1972-02-22               met Richard Nixon

        """)
  }

  @Test func countriesMeetThroughTheirPeople() throws {
    let run = try summitry("countries", export, "--format", "json", "--person", "Kennedy")
    #expect(
      run.text == """
        {"countries":[
        {"code":"AT","name":"Austria","events":1,"first":"1961-06-04","last":"1961-06-04","met":[]},
        {"code":"SU","name":"Soviet Union","events":1,"first":"1961-06-04","last":"1961-06-04","met":[{"id":"US","count":1}]},
        {"code":"US","name":"United States","events":1,"first":"1961-06-04","last":"1961-06-04","met":[{"id":"SU","count":1}]}]}

        """)
  }

  @Test func quotesHaveASpeakerAndAPlace() throws {
    let all = try summitry("quotes", export)
    #expect(all.text == "John F. Kennedy, vienna.txt:5\n  “It was a start.”\n")
    #expect(try summitry("quotes", export, "--person", "Kennedy", "--search", "start").output.count > 10)
    #expect(try summitry("quotes", export, "--person", "Nixon").output.isEmpty)
    #expect(try summitry("quotes", export, "--country", "China").output.isEmpty)
  }
}
