import Glibc

/// What a program without a terminal did.
package struct ProgramRun: Sendable {
  /// Its exit status; nil where a signal ended it.
  package var status: Int32?
  /// What it wrote to standard output.
  package var output: [UInt8]
  /// What it wrote to standard error.
  package var messages: String

  /// The output as text.
  package var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard error.
  package var messageLines: [Substring] { messages.split(separator: "\n") }
}

/// Where a program's standard output goes.
package enum OutputEnd: Sendable {
  /// Into the result.
  case captured
  /// Into a file.
  case file(String)
  /// Into a pipe that nobody reads.
  case closedPipe
}

/// Runs a program without a terminal to its end.
///
/// - Parameters:
///   - input: what it reads from standard input; no more than a pipe holds. Where nil, standard input stays
///     open and nothing comes.
///   - signal: is sent to the program once it waits for input.
package func runProgram(
  _ path: String, _ arguments: [String], input: [UInt8]? = [], output: OutputEnd = .captured,
  variables: [String: String] = [:], signal: Int32? = nil
) throws -> ProgramRun {
  let (inputRead, inputWrite) = try closedOnExecutionPipe()
  let (outputRead, outputWrite) = try closedOnExecutionPipe()
  let (messagesRead, messagesWrite) = try closedOnExecutionPipe()

  var environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
  environment.merge(variables) { $1 }
  let process = try spawn(path, arguments, environment) { actions in
    posix_spawn_file_actions_adddup2(&actions, inputRead, 0)
    if case .file(let name) = output {
      posix_spawn_file_actions_addopen(&actions, 1, name, O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, outputWrite, 1)
    }
    posix_spawn_file_actions_adddup2(&actions, messagesWrite, 2)
  }
  [inputRead, outputWrite, messagesWrite].forEach { close($0) }
  if case .closedPipe = output { close(outputRead) }
  if let input {
    input.withUnsafeBytes { _ = write(inputWrite, $0.baseAddress, $0.count) }
    close(inputWrite)
  }
  if let signal {
    waitUntilAsleep(process)
    kill(process, signal)
  }
  var result = ProgramRun(status: nil, output: [], messages: "")
  var messages: [UInt8] = []
  var ends = [(outputRead, true), (messagesRead, true)]
  if case .closedPipe = output { ends[0].1 = false }
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while ends.contains(where: \.1) {
    var waiting = ends.map { pollfd(fd: $0.1 ? $0.0 : -1, events: Int16(POLLIN), revents: 0) }
    poll(&waiting, 2, -1)
    for index in ends.indices where waiting[index].revents != 0 {
      let count = read(ends[index].0, &chunk, chunk.count)
      if count <= 0 {
        ends[index].1 = false
      } else if index == 0 {
        result.output += chunk[..<count]
      } else {
        messages += chunk[..<count]
      }
    }
  }
  if input == nil { close(inputWrite) }
  if case .closedPipe = output {} else { close(outputRead) }
  close(messagesRead)
  var status: Int32 = 0
  waitpid(process, &status, 0)
  result.status = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  result.messages = String(decoding: messages, as: UTF8.self)
  return result
}

private func closedOnExecutionPipe() throws -> (read: Int32, write: Int32) {
  var ends: [Int32] = [0, 0]
  try spawning.withLock { _ in
    guard pipe(&ends) == 0 else { throw SystemFailure("pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }
  return (ends[0], ends[1])
}

/// Waits until a process sleeps in the system call that reads its input.
private func waitUntilAsleep(_ process: pid_t) {
  for _ in 0..<5000 {
    let descriptor = open("/proc/\(process)/syscall", O_RDONLY | O_CLOEXEC)
    var line = [UInt8](repeating: 0, count: 8)
    let count = read(descriptor, &line, line.count)
    close(descriptor)
    // System call 0 is read on x86-64, 63 on arm64; its first argument is the descriptor 0.
    let words = String(decoding: line[..<max(0, count)], as: UTF8.self)
    if words.hasPrefix("0 0x0 ") || words.hasPrefix("63 0x0 ") { return }
    usleep(1000)
  }
}
