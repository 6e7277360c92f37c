import Glibc
import Testing

@testable import summitry

/// Files that are there as a whole or not at all.
@Suite struct SafeFileTests {
  private let articles: Articles

  init() throws { articles = try Articles(["old.txt": "old"]) }

  private func problem(_ name: String, replaces: Bool = false, _ text: String = "new") -> String? {
    do throws(SavingError) {
      let file = try SafeFile(articles.path(name), replaces: replaces)
      try file.write(Array(text.utf8))
      try file.finish(durably: false)
      return nil
    } catch {
      switch error {
      case .exists: return "exists"
      case .failed(let why): return why
      }
    }
  }

  @Test func aNewFileIsWritten() {
    #expect(problem("new.txt") == nil)
    #expect(articles.text("new.txt") == "new")
    #expect(articles.names == ["new.txt", "old.txt"])
  }

  @Test func whatIsThereStaysUnlessItMayBeReplaced() {
    #expect(problem("old.txt") == "exists")
    #expect(articles.text("old.txt") == "old")
    for mode in [0o600, 0o664, 0o666] as [mode_t] {
      chmod(articles.path("old.txt"), mode)
      #expect(problem("old.txt", replaces: true) == nil)
      #expect(articles.text("old.txt") == "new")
      var information = stat()
      stat(articles.path("old.txt"), &information)
      #expect(information.st_mode & 0o777 == mode)
      #expect(articles.names == ["old.txt"])
    }
  }

  @Test func whatComesMeanwhileStays() throws {
    let file = try SafeFile(articles.path("new.txt"), replaces: false)
    articles.write(Array("another's".utf8), to: "new.txt")
    #expect(throws: SavingError.self) { try file.finish(durably: false) }
    #expect(articles.text("new.txt") == "another's")
  }

  @Test func whatIsNotFinishedLeavesNothing() throws {
    do {
      let file = try SafeFile(articles.path("old.txt"), replaces: true)
      try file.write(Array("half".utf8))
      #expect(articles.names.count == 2)
    }
    #expect(articles.names == ["old.txt"])
    #expect(articles.text("old.txt") == "old")
  }

  @Test func aLinkIsFollowed() {
    symlink(articles.path("old.txt"), articles.path("link.txt"))
    #expect(problem("link.txt", replaces: true) == nil)
    #expect(articles.text("old.txt") == "new")
  }

  @Test func whatCannotBeWrittenIsSaid() {
    #expect(problem("missing/new.txt") == "no such file or directory")
    #expect(problem(".") == "is a folder")
    #expect(problem("../../dev/null", replaces: true) == "is no plain file")
    #expect(articles.names == ["old.txt"])
  }
}
