import Glibc

/// What a process has used so far.
struct ProcessUse {
  /// Of processor time.
  private(set) var milliseconds = 0
  /// The most memory it had at once, in MiB.
  private(set) var peakMegabytes = 0

  init(_ process: pid_t) {
    // The name, in parentheses, may hold anything.
    let fields =
      ProcessUse.text("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    if fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) {
      milliseconds = (user + system) * 1000 / max(1, sysconf(Int32(_SC_CLK_TCK)))
    }
    for line in ProcessUse.text("/proc/\(process)/status").split(separator: "\n")
    where line.hasPrefix("VmHWM:") {
      peakMegabytes = (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }
  }

  private static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
