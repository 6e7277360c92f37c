import Glibc
import TerminalTesting
import Testing

/// What cannot be read is told in one line and by the exit status; nothing else happens.
@Suite struct HostileInputTests {
  let folder = TemporaryFolder()
  let article = "Nixon visited China in 1972.\n"

  @Test func aMissingFile() throws {
    let run = try summitry("list", folder["absent.txt"])
    #expect(run.status == 66)
    #expect(run.messages == "summitry: \(folder["absent.txt"]): no such file or directory\n")
    #expect(run.output.isEmpty)
  }

  @Test func aFolderWithoutDocuments() throws {
    folder.write("picture.png", "no article")
    folder.write(".hidden.txt", article)
    let run = try summitry("list", folder.path)
    #expect(run.status == 66)
    #expect(run.messages == "summitry: \(folder.path): no documents in this folder\n")
  }

  @Test func aBinaryFile() throws {
    let path = folder.write("program.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 0])
    let run = try summitry("list", path)
    #expect(run.status == 65)
    #expect(run.messageLines.count == 1)
    #expect(run.messages.contains("binary"))
    #expect(run.output.isEmpty)
  }

  @Test func invalidUTF8IsLocated() throws {
    let path = folder.write("mac.txt", Array("First line.\nCaf".utf8) + [0x8E] + Array(" closed.\n".utf8))
    for arguments in [["list"], ["text"]] {
      let run = try summitry(arguments[0], path)
      #expect(run.status == 65)
      #expect(run.messageLines.count == 1)
      #expect(run.messages.contains("line 2"))
      #expect(run.output.isEmpty)
    }
  }

  @Test func fileNamesCannotActOnTheTerminal() throws {
    let run = try summitry("list", folder["\u{1B}]0;owned\u{07}\n\u{202E}.txt"])
    #expect(run.status == 66)
    #expect(run.messageLines.count == 1)
    #expect(!run.messages.unicodeScalars.dropLast().contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test func oneUnreadableFileDoesNotKeepOthersFromBeingRead() throws {
    folder.write("a.txt", article)
    // Its reading fails for every user, root included.
    folder.link("b.txt", to: "/proc/self/mem")
    folder.link("c.txt", to: "nowhere")
    let run = try summitry("list", "--format", "json", folder.path)
    #expect(run.status == 66)
    #expect(run.messageLines.count == 2)
    #expect(run.text.contains("/a.txt\""))
    #expect(!run.text.contains("/b.txt\""))
  }

  @Test func aBadFileAmongGoodOnes() throws {
    folder.write("a.txt", article)
    folder.write("b.txt", [0xFF, 0xFE, 0x00, 0xD8])
    let run = try summitry("list", "--format", "json", folder.path)
    #expect(run.status == 65)
    #expect(run.messageLines.count == 1)
    #expect(run.text.contains("/a.txt\""))
  }

  @Test func foldersAreReadInOrderAndOnce() throws {
    for name in ["b.txt", "a.md", "Z.HTML", "notes", "data.csv", ".git.txt"] {
      folder.write(name, name + ": " + article)
    }
    folder.folder("deep")
    folder.write("deep/c.txt", article)
    folder.link("deep/again", to: folder.path)
    folder.write("program", [0, 1, 2, 3])
    let run = try summitry("list", "--format", "json", folder.path, folder["a.md"])
    let names = run.text.split(separator: "\"path\":\"\(folder.path)/").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(names == ["Z.HTML", "a.md", "b.txt", "deep/c.txt", "notes"])
    #expect(run.status == 0)
  }

  @Test func standardInput() throws {
    let run = try summitry("text", "-", input: Array(article.utf8))
    #expect(run.status == 0)
    #expect(run.text == article)
    let list = try summitry("list", "--format", "json", "-", input: Array(article.utf8))
    #expect(list.text.contains("\"path\":\"-\""))
  }

  @Test func textKeepsItsBytesInAPipe() throws {
    let bytes = Array("Tab\there, \u{1B}[31mred\u{202E}, \u{FEFF}é\r\nend".utf8)
    let run = try summitry("text", folder.write("a.txt", bytes))
    #expect(run.output == bytes)
  }

  @Test func aBrokenExportIsLocated() throws {
    let run = try summitry("list", folder.write("t.json", "{\"schema\": \"summitry/1\",\n\"documents\": [}"))
    #expect(run.status == 65)
    #expect(
      run.messages == "summitry: \(folder["t.json"]): line 2: a string is wanted here\n"
        || run.messages == "summitry: \(folder["t.json"]): line 2: an object is wanted here\n")
  }

  @Test func anExportIsOpenedByItself() throws {
    folder.write("a.txt", article)
    let run = try summitry("list", folder.write("t.json", ColdWarExport.json), folder["a.txt"])
    #expect(run.status == 64)
    #expect(run.messageLines.count == 1)
  }
}
