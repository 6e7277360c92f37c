import Testing

@testable import TimelineArchive

@Suite struct PackingTests {
  @Test(arguments: [0, 1, 7, 400, 40_000, 300_000])
  func unpacksWhatWasPacked(count: Int) {
    let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7 &+ $0 / 300) }
    for known in [[], text, Array(text.dropFirst(count / 2)), [1, 2, 3]] {
      let packed = Packing.packed(text, given: known)
      #expect(Packing.unpacked(packed, given: known) == text)
    }
  }

  @Test func packsWhatIsKnownAlready() {
    let text = (0..<20_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 16) }
    #expect(Packing.packed(Array("---\n".utf8) + text, given: text).count < 400)
  }

  @Test func refusesOtherBytes() {
    let packed = Packing.packed(Array("A summit in Geneva".utf8), given: [])
    #expect(Packing.unpacked([], given: []) == nil)
    #expect(Packing.unpacked([1, 2, 3, 4, 5, 6, 7, 8, 9], given: []) == nil)
    #expect(Packing.unpacked(Array(packed.dropLast(4)), given: []) == nil)
    #expect(Packing.unpacked([UInt8](repeating: 0xFF, count: 40), given: []) == nil)
  }
}
