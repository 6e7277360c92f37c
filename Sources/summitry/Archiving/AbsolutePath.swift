import Glibc
import TimelineArchive

/// Paths that mean the same from every folder.
enum AbsolutePath {
  /// The path without links; that of a file that is gone is made from its folder's.
  static func resolved(_ path: String) -> String {
    if let real = real(path) { return real }
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return join(real(".") ?? "", path) }
    let folder = path[..<slash]
    let name = path[path.index(after: slash)...]
    return join(folder.isEmpty ? "" : resolved(String(folder)), name)
  }

  private static func join(_ folder: String, _ name: Substring) -> String {
    (folder == "/" ? "" : folder) + "/" + name
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension Archive {
  /// The path that an article has in archives: absolute, but for those of standard input.
  static func name(ofArticle path: String) -> String {
    path.hasPrefix(unnamed) ? path : AbsolutePath.resolved(path)
  }
}
