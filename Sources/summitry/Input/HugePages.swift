import Glibc

/// Memory in pages of 2 MiB rather than 4 KiB.
enum HugePages {
  private static let pageSize: UInt = 2 << 20
  /// The allocator sets aside memory for threads in stretches of this size, aligned to it.
  private static let stretch: UInt = 64 << 20
  /// To gather more takes longer than it saves.
  private static let mostBytes: UInt = 128 << 20
  /// `MADV_COLLAPSE`, which older headers do not have; what does not know it does nothing.
  private static let collapse: Int32 = 25

  /// Gathers what threads allocated so far into such pages. At the end of the program the kernel gives every page
  /// back by itself: 28 MiB in small ones take longer than all else that is left to do.
  static func gather() {
    guard let file = fopen("/proc/self/maps", "re") else { return }
    defer { fclose(file) }
    var stretches: [ClosedRange<UInt>] = []
    var (line, capacity): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let text = line {
      if let range = allocated(String(cString: text)) { stretches.append(range) }
    }
    var left = mostBytes
    for range in stretches {
      for start in stride(from: range.lowerBound, through: range.upperBound - pageSize, by: Int(pageSize))
      where left > 0 && isFilled(start) {
        madvise(UnsafeMutableRawPointer(bitPattern: start), Int(pageSize), collapse)
        left -= pageSize
      }
    }
  }

  /// Whether nearly all of the small pages that a large one would take the place of are in memory: gaps would be
  /// filled.
  private static func isFilled(_ start: UInt) -> Bool {
    var pages = [UInt8](repeating: 0, count: Int(pageSize) / Int(sysconf(Int32(_SC_PAGESIZE))))
    guard mincore(UnsafeMutableRawPointer(bitPattern: start), Int(pageSize), &pages) == 0 else {
      return false
    }
    return pages.count { $0 & 1 != 0 } >= pages.count * 31 / 32
  }

  /// The bounds of what a thread allocated, from a line such as `7f31c000000-7f31dcf2000 rw-p 00000000 00:00 0`.
  private static func allocated(_ line: String) -> ClosedRange<UInt>? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count == 5, words[1] == "rw-p", words[4] == "0" else { return nil }
    let bounds = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard bounds.count == 2, bounds[0] % stretch == 0, bounds[1] >= bounds[0] + pageSize else { return nil }
    return bounds[0]...bounds[1]
  }
}
