import Glibc

/// The memory of this process, in megabytes.
enum Memory {
  /// The most there was so far.
  static var peak: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) * 1024 / 1e6
  }

  /// What there is now.
  static var resident: Double {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    fgets(&line, Int32(line.count), file)
    let fields = line.split(separator: 0x20)
    guard fields.count > 1 else { return 0 }
    let pages = fields[1].reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
    return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6
  }
}
