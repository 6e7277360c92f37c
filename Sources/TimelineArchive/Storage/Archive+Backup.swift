import GRDB
import Glibc

extension Archive {
  /// Copies the archive into another file as it is at one moment, while others use it. The copy takes the place
  /// of an older one only when it is complete.
  ///
  /// - Throws: `unwritable` where the file cannot be written, or is something else than an archive.
  public func backUp(to target: String) throws(ArchiveError) {
    try Archive.checkTarget(target, source: path)
    let partial = try Archive.makeFile(beside: target)
    do {
      let copy = try DatabaseQueue(path: partial)
      try read { db in try copy.writeWithoutTransaction { try db.backup(to: $0) } }
      try copy.close()
    } catch {
      for ending in ["", "-journal", "-wal", "-shm"] { unlink(partial + ending) }
      let own = ArchiveError(error, path: error is ArchiveError ? path : target)
      // Whatever the trouble with a new file, it is that it cannot be written.
      throw own.kind == .unavailable ? ArchiveError(.unwritable, "\(target): cannot be written") : own
    }
    guard rename(partial, target) == 0 else {
      let reason = ArchiveError.systemWords
      unlink(partial)
      throw ArchiveError(.unwritable, "\(target): \(reason)")
    }
  }

  /// A new file of a name that nobody has, in the folder of another.
  private static func makeFile(beside target: String) throws(ArchiveError) -> String {
    var name = Array((target + ".partial-XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else {
      throw ArchiveError(.unwritable, "\(target): " + ArchiveError.systemWords)
    }
    // As any new file has it, not for oneself only.
    let mask = umask(0)
    umask(mask)
    fchmod(file, 0o666 & ~mask)
    close(file)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func checkTarget(_ target: String, source: String) throws(ArchiveError) {
    var (information, own) = (stat(), stat())
    guard stat(target, &information) == 0 else { return }
    if stat(source, &own) == 0, own.st_ino == information.st_ino, own.st_dev == information.st_dev {
      throw ArchiveError(.unwritable, "\(target): this is the archive itself")
    }
    do throws(ArchiveError) { _ = try Archive(target) } catch {
      throw ArchiveError(.unwritable, "\(target): this is there already and is no archive; name another file")
    }
    // Opening it brought in what its log held. A log that is left belongs to somebody who has it open, and would be
    // taken for the log of the file that comes in its place.
    guard access(target + "-wal", F_OK) != 0 else {
      throw ArchiveError(.unwritable, "\(target): this is in use by another program; name another file")
    }
  }
}
