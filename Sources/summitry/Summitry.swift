import ArgumentParser
import Glibc

/// The program's entry: every way out of it goes through here.
@main
struct Entry {
  static func main() {
    Signals.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if var plain = BrowsingRequest(plain: arguments) { return try plain.run() }
      var command = try Summitry.parseAsRoot(arguments)
      try command.run()
    } catch {
      leave(after: error)
    }
  }

  private static func leave(after error: any Error) -> Never {
    switch error {
    case let failure as Failure:
      if let message = failure.message { Messages.report(message) }
      failure.status.exit()
    default:
      // Help and version are results; all else that ArgumentParser throws is a mistake in the usage.
      if Summitry.exitCode(for: error).isSuccess {
        var output = Output(colour: .never)
        output.write(Summitry.fullMessage(for: error) + "\n")
        do throws(Failure) { try output.flush() } catch { leave(after: error) }
        ExitStatus.success.exit()
      }
      Messages.report(TextWidth.oneLine(Summitry.message(for: error)) + " (see 'summitry --help')")
      ExitStatus.usage.exit()
    }
  }
}

struct Summitry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summitry",
    abstract: "The timeline of the summits and trips in your articles.",
    discussion: """
      PATH is an article (text, Markdown, HTML, PDF), JSON Lines of articles, any of these as .gz, a folder of articles, a timeline that 'list --format json' \
      wrote, or '-' for standard input. Without PATH, the archive is shown that 'summitry add' fills.

      Exit codes: 0 all well, 64 wrong usage, 65 no text or an unknown encoding, 66 cannot be read, 74 cannot be \
      written, 130 interrupted.
      """,
    subcommands: [
      Browse.self, List.self, Show.self, People.self, Countries.self, Quotes.self, Text.self, Times.self,
      Add.self, Remove.self, Documents.self, ReviewCommand.self, Undo.self, Redo.self, Log.self, Verify.self,
      Search.self, Backup.self,
    ],
    defaultSubcommand: Browse.self)

  /// The words that are commands where they stand first.
  static let commandNames = [
    "browse", "list", "show", "people", "countries", "quotes", "text", "times", "add", "remove", "documents",
    "review", "undo", "redo", "log", "verify", "search", "backup",
    "help",
  ]
}
