import TimelineArchive
import TimelineExtraction

/// The files that paths stand for, under paths that mean the same from every folder.
struct FoundFiles {
  var files: [Adding.File] = []
  var problems: [Problem]
  var standardInput: SourceFile?
  /// The paths that were named themselves.
  let named: Set<String>

  /// - Parameter mayBeEmpty: whether it is all right that there is nothing in a folder yet.
  init(_ paths: [String], mayBeEmpty: Bool = false) {
    let paths = paths.map { $0 == FileReader.standardInput ? $0 : AbsolutePath.resolved($0) }
    named = Set(paths)
    let expansion = PathExpansion(paths, mayBeEmpty: mayBeEmpty)
    problems = expansion.problems
    for path in expansion.files {
      guard path == FileReader.standardInput else {
        files.append(Adding.File(path: path, stamp: FileStamp(ofFile: path)))
        continue
      }
      do throws(Problem) {
        let bytes = try FileReader.bytes(of: path)
        let name = Archive.name(ofUnnamed: bytes)
        standardInput = SourceFile(path: name, bytes: bytes)
        files.append(Adding.File(path: name, stamp: nil))
      } catch {
        problems.append(error)
      }
    }
  }
}
