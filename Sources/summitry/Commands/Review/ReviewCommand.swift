import ArgumentParser

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Say what is right: accept, reject, edit, merge, split and add events, with notes and tags.",
    discussion: """
      What extraction finds is a proposal until you say otherwise. Every change is kept in the log; 'summitry \
      undo' takes it back. When articles or the extractor change, your work is tied to its words again; what \
      cannot be, 'summitry verify' lists.
      """,
    subcommands: [
      ReviewList.self, Accept.self, Reject.self, Edit.self, Merge.self, Split.self, AddEvent.self,
      Note.self, Tag.self, Untag.self,
    ],
    defaultSubcommand: ReviewList.self)
}

/// The argument of commands that are about events.
enum EventArgument {
  static let help: ArgumentHelp =
    "An event: its id or the beginning of it, its number in the list, or words that only it has."
}
