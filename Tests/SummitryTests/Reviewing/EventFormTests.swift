import Testing
import TimelineArchive
import TimelineExtraction
import TimelineModel

@testable import summitry

/// An event in the editor, and what is read of it afterwards.
@Suite struct EventFormTests {
  private static let timeline = Extractor().timeline(of: [
    SourceFile(
      path: "a.txt",
      bytes: Array("On May 3, 2019, President Vladimir Putin met Kim Jong-un in Vladivostok, Russia.".utf8))
  ]).timeline

  private var form: EventForm {
    var event = Self.timeline.events[0]
    event.review.tags = ["a", "b"]
    return EventForm(event, in: Self.timeline)
  }

  private func changes(_ change: (String) -> String) throws -> [ReviewAction] {
    try form.changes(in: change(form.text))
  }

  @Test func whatIsLeftAsItIsChangesNothing() throws {
    #expect(try changes { $0 }.isEmpty)
    #expect(try form.changes(in: "").isEmpty)
    #expect(
      form.text.contains("date: 2019-05-03\n") && form.text.contains("who: Vladimir Putin; Kim Jong-un\n"))
    #expect(form.text.contains("place: Vladivostok, Russia\n"))
  }

  @Test func everyPartCanBeChanged() throws {
    let edited = """
      title: A talk
      date: 2019-05-03/2019-05-04
      kind: summit
      status: planned
      who: Putin;  Jane Doe ;
      place: Rome, Italy
      """
    let expected = EventEdit(
      date: EventDate(edtf: "2019-05-03/2019-05-04"), kind: .summit, status: .planned,
      who: ["vladimir-putin", "Jane Doe"], place: Place(name: "Rome", country: CountryCode("IT")),
      title: "A talk")
    #expect(try form.changes(in: edited) == [.edit(expected)])
  }

  @Test func nothingBehindDateOrPlaceTakesItAway() throws {
    let actions = try form.changes(in: "date:\nplace:  \n")
    #expect(actions == [.edit(EventEdit(without: [.date, .place]))])
    // A line that is not there says nothing.
    #expect(try form.changes(in: "kind: meeting\n").isEmpty)
  }

  @Test func tagsAndNotes() throws {
    let actions = try changes {
      $0.replacing("tags: a, b", with: "tags: b, c").replacing("note: ", with: "note: one\n# not this\n two ")
    }
    #expect(actions == [.tag("c"), .untag("a"), .note("one\n two")])
  }

  @Test(arguments: [
    ("date: May", "'May' is no date"), ("kind: party", "'party' is no kind"),
    ("status: sure", "'sure' is no status"),
    ("title:", "the title is empty"), ("kind: ", "the kind is empty"),
    ("who: ;", "nobody is named behind who"),
    ("what is this", "'what is this' is no part of an event"),
  ])
  func mistakesAreNamed(line: String, message: String) {
    let failure = #expect(throws: Failure.self) { try form.changes(in: line + "\n") }
    #expect(failure?.message == message)
  }
}
