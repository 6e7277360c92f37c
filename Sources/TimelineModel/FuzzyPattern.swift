/// What was typed to find one of many names: its letters in their order, others may lie between them.
///
/// The first letter begins a word, and one that is skipped to begins a word or lies in the same word as the
/// letter before it, so that "kjn" finds "Kim Jong-un" and "kg" does not; letters that all stand together are
/// found anywhere. Words are found in any order. Case and accents do not matter; hyphens part words.
public struct FuzzyPattern: Hashable, Sendable {
  /// Where a pattern was found.
  public struct Match: Hashable, Sendable {
    /// How well it fits: higher is better; comparable between the names that one pattern finds.
    public let score: Int
    /// The letters that were found, as ranges of UTF-8 offsets into the name, in order, touching ones joined.
    public let ranges: [Range<Int>]
  }

  private let words: [[UInt32]]
  /// The letters of all words.
  private let letters: LetterSet

  /// Takes what was typed.
  public init(_ text: String) {
    words = FuzzyText(text).letters.split(separator: FuzzyText.space).map(Array.init)
    letters = LetterSet(text)
  }

  /// Whether it has no letters: then it matches everything.
  public var isEmpty: Bool { words.isEmpty }

  /// Where a name has all words of the pattern; nil where it has not.
  public func match(in name: String) -> Match? {
    if isEmpty { return Match(score: 0, ranges: []) }
    guard LetterSet(name).isSuperset(of: letters) else { return nil }
    let text = FuzzyText(name)
    var score = 0
    var found: Set<Int> = []
    for word in words {
      guard FuzzyPattern.isWithin(word, text.letters), let path = FuzzyPath(of: word, in: text) else {
        return nil
      }
      score += path.score
      found.formUnion(path.letters)
    }
    return Match(score: score, ranges: text.ranges(of: found.sorted()))
  }

  /// A cheap look that spares most names the search for the best path.
  private static func isWithin(_ word: [UInt32], _ letters: [UInt32]) -> Bool {
    var next = 0
    for letter in letters where letter == word[next] {
      next += 1
      if next == word.count { return true }
    }
    return false
  }
}

/// A name as letters to compare, each with where it stands.
private struct FuzzyText {
  static let space: UInt32 = 0x20

  private(set) var letters: [UInt32] = []
  /// The range of the name's bytes that a letter comes from.
  private var sources: [Range<Int>] = []

  init(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
      letters.reserveCapacity(bytes.count)
      sources.reserveCapacity(bytes.count)
      var position = 0
      while position < bytes.count {
        let (unit, length) = Folding.unit(at: position, in: bytes)
        append(unit, bytes[position..<position + length], position..<position + length)
        position += length
      }
    }
  }

  private mutating func append(
    _ unit: Folding.Unit?, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ source: Range<Int>
  ) {
    guard let unit else {
      letters.append(bytes.reduce(0) { $0 << 8 | UInt32($1) })
      sources.append(source)
      return
    }
    // "ß" folds to two letters; a letter beyond ASCII is one, whatever its bytes.
    if unit.count > 0, unit[0] >= 0x80 {
      letters.append((0..<unit.count).reduce(0) { $0 << 8 | UInt32(unit[$1]) })
      sources.append(source)
    } else {
      for index in 0..<unit.count {
        letters.append(UInt32(unit[index]))
        sources.append(source)
      }
    }
  }

  func beginsWord(_ index: Int) -> Bool {
    isLetter(index) ? index == 0 || !isLetter(index - 1) : true
  }

  func endsWord(_ index: Int) -> Bool { index == letters.count - 1 || !isLetter(index + 1) }

  private func isLetter(_ index: Int) -> Bool {
    switch letters[index] {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  func ranges(of found: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for letter in found {
      let source = sources[letter]
      if let last = ranges.last, last.upperBound >= source.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, source.upperBound)
      } else {
        ranges.append(source)
      }
    }
    return ranges
  }
}

/// The best way through a text's letters that spells a word.
private struct FuzzyPath {
  /// The end of a way that spells the beginning of the word.
  private struct End {
    var score = FuzzyPath.none
    var letter = -1

    mutating func offer(_ score: Int, _ letter: Int) {
      if score > self.score { (self.score, self.letter) = (score, letter) }
    }
  }

  let score: Int
  let letters: [Int]

  private static let letter = 4
  private static let beginning = 6
  private static let following = 5
  private static let ending = 3
  private static let none = Int.min / 2

  /// - Returns: nil where no way keeps to words.
  init?(of word: [UInt32], in text: FuzzyText) {
    let count = text.letters.count
    var before: [Int] = []
    var from = [Int32](repeating: -1, count: word.count * count)
    for (step, wanted) in word.enumerated() {
      var scores = [Int](repeating: FuzzyPath.none, count: count)
      // The best ways to the letter before: to one in this word that is not next, and to any. What is
      // skipped, letters there and words here, counts against them.
      var within = End()
      var anywhere = End()
      for index in 0..<count {
        let begins = text.beginsWord(index)
        if step > 0, index > 0 {
          anywhere.offer(before[index - 1], index - 1)
          if begins {
            anywhere.score -= 1
            within = End()
          } else {
            if index > 1, !text.beginsWord(index - 1) { within.offer(before[index - 2], index - 2) }
            within.score -= 1
          }
        }
        guard text.letters[index] == wanted else { continue }
        if step == 0, !begins, !text.letters[index...].starts(with: word) { continue }
        var value = FuzzyPath.letter + (begins ? FuzzyPath.beginning : 0)
        if step == word.count - 1, text.endsWord(index) { value += FuzzyPath.ending }
        if step > 0 {
          var end = begins ? anywhere : within
          if !begins { end.offer(before[index - 1] + FuzzyPath.following, index - 1) }
          guard end.score > FuzzyPath.none / 2 else { continue }
          from[step * count + index] = Int32(end.letter)
          value += end.score
        }
        scores[index] = value
      }
      before = scores
    }
    guard let best = before.indices.max(by: { before[$0] < before[$1] }), before[best] > FuzzyPath.none / 2
    else { return nil }
    score = before[best]
    var path = [best]
    for step in stride(from: word.count - 1, to: 0, by: -1) {
      path.append(Int(from[step * count + path[path.count - 1]]))
    }
    letters = path.reversed()
  }
}

/// Which letters a text has, without case and accents: a name without a letter that is typed is not found.
struct LetterSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ text: String) {
    var copy = text
    rawValue = copy.withUTF8 { bytes in
      var set: UInt64 = 0
      var position = 0
      while position < bytes.count {
        let (unit, length) = Folding.unit(at: position, in: bytes)
        if let unit {
          for index in 0..<unit.count where unit[index] != 0x20 { set |= Self.bit(of: unit[index]) }
        } else {
          set |= Self.bit(of: bytes[position + length - 1])
        }
        position += length
      }
      return set
    }
  }

  /// One bit for each letter (33 to 58) and each digit (16 to 25); other bytes share bits with each other and with
  /// some of these.
  @inline(__always)
  private static func bit(of unit: UInt8) -> UInt64 {
    1 << UInt64((unit & 63) ^ ((~unit & 0x40) >> 1))
  }
}
