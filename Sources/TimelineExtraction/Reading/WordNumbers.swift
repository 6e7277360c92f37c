import Gazetteer

/// The numbers of some words, from 1 on. Each word has a place to itself, so that one look finds it, with no branch
/// that depends on the word.
struct WordNumbers: Sendable {
  /// 48 bits of a word's identity and its number; 0 where no word is.
  private let slots: PermanentArray<UInt64>
  /// By group of words the odd number by which to multiply to find their places.
  private let factors: PermanentArray<UInt32>
  private let slotShift: UInt64

  /// - Parameter words: different words, fewer than 65536; the number of the first is 1.
  init(_ words: [WordKey]) {
    // Fuller, it would take long to find factors.
    let slotBits = max(2, Int.bitWidth - (words.count + words.count / 8).leadingZeroBitCount)
    let shift = UInt64(UInt64.bitWidth - slotBits)
    var slots = [UInt64](repeating: 0, count: 1 << slotBits)
    var factors = [UInt32](repeating: 1, count: slots.count / 4)
    var groups = [[Int]](repeating: [], count: factors.count)
    for (index, word) in words.enumerated() { groups[Self.group(word, factors.count)].append(index) }
    // Those of many words find place only while there is much.
    for group in groups.indices.sorted(by: { groups[$0].count > groups[$1].count }) {
      var places: [Int] = []
      while true {
        places.removeAll(keepingCapacity: true)
        for index in groups[group] {
          let place = Self.place(words[index], factors[group], shift)
          if slots[place] == 0, !places.contains(place) { places.append(place) }
        }
        if places.count == groups[group].count { break }
        factors[group] += 2
      }
      for (place, index) in zip(places, groups[group]) {
        slots[place] = words[index].hash & ~0xFFFF | UInt64(index + 1)
      }
    }
    self.slots = PermanentArray(slots)
    self.factors = PermanentArray(factors)
    slotShift = shift
  }

  /// The number of a word, 0 where it has none.
  @inline(__always)
  subscript(word: WordKey) -> UInt16 {
    let slot = slots[Self.place(word, factors[Self.group(word, factors.count)], slotShift)]
    return (slot ^ word.hash) >> 16 == 0 ? UInt16(truncatingIfNeeded: slot) : 0
  }

  @inline(__always)
  private static func group(_ word: WordKey, _ count: Int) -> Int {
    Int(truncatingIfNeeded: word.hash) & (count - 1)
  }

  @inline(__always)
  private static func place(_ word: WordKey, _ factor: UInt32, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (word.hash &* UInt64(factor)) &>> shift)
  }
}
