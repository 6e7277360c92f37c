import Glibc
import TerminalTesting
import Testing

/// How files are opened.
@Suite struct OpeningTests {
  let folder = TemporaryFolder()

  @Test func eachIsOpenedOnce() throws {
    let texts = ["a.txt": "French President Emmanuel Macron visited Japan.\n", "b.txt": "Nothing.\n"]
    let paths = texts.sorted { $0.key < $1.key }.map { folder.write($0.key, $0.value) }
    let queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    defer { close(queue) }
    for path in paths { try #require(inotify_add_watch(queue, path, UInt32(IN_OPEN)) >= 0) }
    #expect(try runProgram(builtProgram("summitry"), ["list"] + paths).status == 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    let count = read(queue, &buffer, buffer.count)
    #expect(count == paths.count * MemoryLayout<inotify_event>.size)
  }
}
