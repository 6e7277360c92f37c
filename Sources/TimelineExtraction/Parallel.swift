import Dispatch
import Glibc
import Synchronization

/// Work on several processors.
package enum Parallel {
  /// How many processors this process may use.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results of a function for all elements, in their order; each thread takes the next element that is left.
  package static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], threads: Int, _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    let threads = min(threads, elements.count)
    guard threads > 1 else { return elements.map(transform) }
    let results = Mutex([(index: Int, value: Value)]())
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var own: [(index: Int, value: Value)] = []
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < elements.count else { break }
        own.append((index, transform(elements[index])))
      }
      results.withLock { $0 += own }
    }
    return results.withLock { $0 }.sorted { $0.index < $1.index }.map(\.value)
  }
}
