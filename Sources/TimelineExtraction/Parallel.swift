import Dispatch
import Glibc
import Synchronization

/// Work on several processors.
package enum Parallel {
  /// How many processors this process may use.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results of a function for all elements, in their order; each thread takes the next element that is left.
  package static func map<Elements: RandomAccessCollection & Sendable, Value: Sendable>(
    _ elements: Elements, threads: Int, _ transform: @Sendable (Elements.Element) -> Value
  ) -> [Value] where Elements.Index == Int {
    let threads = min(threads, elements.count)
    guard threads > 1 else { return elements.map(transform) }
    let next = Atomic(0)
    return Array(unsafeUninitializedCapacity: elements.count) { buffer, count in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
          let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard index < elements.count else { break }
          results.initializeElement(at: index, to: transform(elements[elements.startIndex + index]))
        }
      }
      count = elements.count
    }
  }
}
