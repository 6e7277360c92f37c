import Glibc
import TerminalTesting

/// Runs the built program.
func summitry(
  _ arguments: String..., input: [UInt8]? = [], output: OutputEnd = .captured,
  variables: [String: String] = [:], signal: Int32? = nil
) throws -> ProgramRun {
  try runProgram(
    builtProgram("summitry"), arguments, input: input, output: output, variables: variables, signal: signal)
}

/// A folder of files for one test, gone after it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/summitry-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit { remove(path) }

  /// The path of a name in the folder.
  subscript(name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    let descriptor = open(self[name], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    Array(bytes).withUnsafeBytes { _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    return self[name]
  }

  @discardableResult
  func write(_ name: String, _ text: String) -> String { write(name, text.utf8) }

  func folder(_ name: String) { mkdir(self[name], 0o755) }

  func link(_ name: String, to target: String) { symlink(target, self[name]) }

  private func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let child = path + "/" + name
        if unlink(child) != 0 { remove(child) }
      }
      closedir(directory)
    }
    rmdir(path)
  }
}
