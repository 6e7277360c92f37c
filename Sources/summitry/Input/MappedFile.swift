import Glibc

/// A file's bytes, read by the system as they are needed.
final class MappedFile: Sendable {
  private let descriptor: Int32
  private let start: UInt
  private let count: Int

  /// Nil where the path is no file that can be mapped.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_size > 0,
      let start = mmap(nil, Int(information.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.start = UInt(bitPattern: start)
    count = Int(information.st_size)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(bitPattern: start), count)
    close(descriptor)
  }

  /// All of them; valid while this lives.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: start), count: count)
  }

  /// Fills a buffer with the bytes from an offset on, without bringing their neighbours into memory.
  func copy(from offset: Int, to target: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    pread(descriptor, target.baseAddress, target.count, offset) == target.count
  }

  /// Lets go of the memory; what is needed again is read again.
  func rest() { madvise(UnsafeMutableRawPointer(bitPattern: start), count, MADV_DONTNEED) }
}
