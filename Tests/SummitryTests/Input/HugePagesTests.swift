import Glibc
import TerminalTesting
import Testing

@testable import summitry

/// What threads allocate ends up in large pages, where the system has them.
@Suite struct HugePagesTests {
  private var kilobytes: Int {
    let text = String(decoding: (try? FileReader.bytes(of: "/proc/self/smaps_rollup")) ?? [], as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("AnonHugePages:") }
    return line.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
  }

  /// Whether the kernel can gather pages at all.
  private static let isPossible: Bool = {
    let size = 4 << 20
    guard let space = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      space != MAP_FAILED
    else { return false }
    defer { munmap(space, size) }
    memset(space, 1, size)
    let start = (UInt(bitPattern: space) + (2 << 20) - 1) & ~((2 << 20) - 1)
    return madvise(UnsafeMutableRawPointer(bitPattern: start), 2 << 20, 25) == 0
  }()

  @Test(.enabled(if: isPossible)) func whatThreadsAllocatedIsGathered() async {
    let work = Task.detached {
      // Small pieces, which the allocator takes from what is set aside for the thread.
      let pieces = (0..<20_000).map { _ in [UInt8](repeating: 1, count: 1000) }
      HugePages.gather()
      return withExtendedLifetime(pieces) { kilobytes }
    }
    #expect(await work.value >= 2048)
  }
}
