import Glibc
import Synchronization

/// A call to the system that failed.
package struct SystemFailure: Error, CustomStringConvertible {
  package let description: String
  init(_ what: String) { description = what + ": " + String(cString: strerror(errno)) }
}

/// The program of this package with a name: it lies beside the running tests.
package func builtProgram(_ name: String) -> String {
  var path = [UInt8](repeating: 0, count: 4096)
  let count = path.withUnsafeMutableBytes {
    readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
  }
  // The tests run as a bundle inside swiftpm's helper, whose arguments name the bundle, or by themselves.
  var directories = [String(decoding: path[..<max(0, count)], as: UTF8.self)]
  directories += CommandLine.arguments.filter { $0.contains("/") }
  for candidate in directories {
    guard let slash = candidate.lastIndex(of: "/") else { continue }
    let program = candidate[..<slash] + "/" + name
    if access(String(program), X_OK) == 0 { return String(program) }
  }
  return "./.build/debug/" + name
}

/// Held while a program is started, and while descriptors are open that programs must not inherit.
let spawning = Mutex(())

/// Starts a program in a session of its own, all signals unblocked and as they are by default: the threads
/// that tests run on block most of them.
func spawn(
  _ path: String, _ arguments: [String], _ variables: [String: String],
  _ setUp: (inout posix_spawn_file_actions_t) -> Void
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  setUp(&actions)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  let newSession: Int32 = 0x80
  posix_spawnattr_setflags(
    &attributes, Int16(newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
  var argv = ([path] + arguments).map { strdup($0) }
  var environment = variables.map { strdup($0.key + "=" + $0.value) }
  defer { (argv + environment).forEach { free($0) } }
  argv.append(nil)
  environment.append(nil)
  var process: pid_t = 0
  let result = spawning.withLock { _ in
    posix_spawn(&process, path, &actions, &attributes, argv, environment)
  }
  guard result == 0 else {
    errno = result
    throw SystemFailure(path)
  }
  return process
}
