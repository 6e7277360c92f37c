import CZlib
import Glibc
import TerminalTesting
import Testing

/// Articles in packed files, lines of JSON and PDF, read without an archive.
@Suite struct FormatTests {
  let folder = TemporaryFolder()
  private let visit = "On May 3, 2019, French President Emmanuel Macron visited Japan.\n"
  private let lines = #"""
    {"headline": "Xi in Rome", "date": "2019-03-22", "body": "Chinese President Xi Jinping visited Italy on Friday."}

    {"headline": "Broken"}
    {"headline": "Tokyo", "body": "On May 3, 2019, French President Emmanuel Macron visited Japan."}
    """#
  private let names = ["--field", "title=headline", "--field", "text=body"]

  private func list(_ arguments: [String], variables: [String: String] = [:]) throws -> ProgramRun {
    try runProgram(builtProgram("summitry"), ["list"] + arguments, variables: variables)
  }

  @Test func packedFiles() throws {
    let plain = try list([folder.write("plain.txt", visit)]).text
    let packed = folder.write("packed.txt.gz", gzip(Array(visit.utf8)))
    #expect(try list([packed]).text == plain && !plain.isEmpty)
    // In several members, and from standard input.
    let parts = gzip(Array(visit.utf8.prefix(20))) + gzip(Array(visit.utf8.dropFirst(20)))
    #expect(try list([folder.write("parts.txt.gz", parts)]).text == plain)
    #expect(try runProgram(builtProgram("summitry"), ["list", "-"], input: parts).text == plain)
    let page = gzip(Array("<html><body><p>\(visit)</p></body></html>".utf8))
    #expect(try list([folder.write("page.html.gz", page)]).text == plain)
  }

  @Test func damagedPackedFiles() throws {
    let packed = gzip(Array(visit.utf8))
    for bytes in [Array(packed.dropLast(12)), Array(packed.prefix(14)), packed + [1, 2, 3]] {
      let run = try list([folder.write("packed.txt.gz", bytes)])
      #expect(run.status == 65 && run.messageLines.count == 1)
      #expect(run.messages.contains("the compressed file is damaged or cut off"))
    }
  }

  @Test func linesOfJSON() throws {
    let path = folder.write("news.jsonl", lines)
    let run = try list([path] + names)
    #expect(run.status == 65 && run.messages == "summitry: \(path)#3: the article has no 'body'\n")
    let rows = run.text.split(separator: "\n")
    #expect(rows.count == 2 && rows[0].hasPrefix("2019-03-22  trip  Xi Jinping"))
    #expect(rows[1].hasPrefix("2019-05-03  trip  Emmanuel Macron"))
    let packed = folder.write("news.jsonl.gz", gzip(Array(lines.utf8)))
    #expect(try list([packed] + names).text == run.text)
    let text = try runProgram(builtProgram("summitry"), ["text", path + "#4"] + names).text
    #expect(text == "Tokyo\n\nOn May 3, 2019, French President Emmanuel Macron visited Japan.")
    #expect(
      try runProgram(builtProgram("summitry"), ["list", "-"] + names, input: Array(lines.utf8)).text
        == run.text)
    #expect(try list([path, "--field", "words=body"]).status == 64)
  }

  @Test func portableDocuments() throws {
    // Stands in for Poppler's: says what it was given.
    let program = folder.write("pdftotext", "#!/bin/sh\ngrep -q 'of Tokyo' /dev/stdin && echo '\(visit)'\n")
    chmod(program, 0o755)
    let variables = ["PATH": folder.path + ":/usr/bin:/bin"]
    let pdf = folder.write("visit.pdf", "%PDF-1.4 of Tokyo")
    let run = try list([pdf], variables: variables)
    #expect(run.status == 0 && run.text.hasPrefix("2019-05-03  trip  Emmanuel Macron"), "\(run.messages)")
    let other = try list([folder.write("other.pdf", "%PDF-1.4 damaged")], variables: variables)
    #expect(other.status == 65 && other.messages.contains("pdftotext finds no text in this PDF"))
    let without = try list([pdf], variables: ["PATH": "/nonexistent"])
    #expect(without.status == 65 && without.messageLines.count == 1)
    #expect(without.messages.contains("pdftotext is needed (on Debian, in the package poppler-utils)"))
  }

  @Test func foldersHoldAllOfThem() throws {
    folder.write("a.txt.gz", gzip(Array(visit.utf8)))
    folder.write("b.jsonl", #"{"text": "On June 9, 2018, Xi Jinping visited Peru."}"#)
    folder.write("c.tar.gz", gzip([1, 2, 3]))
    let run = try list([folder.path])
    #expect(run.status == 0 && run.text.split(separator: "\n").count == 2, "\(run.messages)")
  }

  private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)
    )
    defer { deflateEnd(&stream) }
    var (input, output) = (bytes, [UInt8](repeating: 0, count: bytes.count + 100))
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output[..<Int(stream.total_out)])
  }
}
