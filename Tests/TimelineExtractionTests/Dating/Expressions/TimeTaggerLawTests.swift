import RandomTesting
import Testing
import TimelineModel

@testable import TimelineExtraction

/// What holds of any text.
@Suite struct TimeTaggerLawTests {
  private static let words = """
    the a last next this that early late mid of in on from to until since between and , . : / - – ' 's ( ) $ % 25 25th
    2019 1,000 2.5 99999999999 0 31 30 13 80s 1990s 9am 12:61 24.04.2019 Monday Sun. May March April Feb. spring fall
    morning noon day days week weekend month quarter year years decade century hour minutes fortnight one two twenty
    half dozen several few first second last final ago before after later earlier today yesterday now recent same
    period following previous every each twice times per annual Christmas New Year Eve UTC p.m. o'clock was is will met
    said been set due Kim summit Q3 September 11 attacks during Cold War old long end start ago
    """.split(whereSeparator: \.isWhitespace)

  private func randomText(_ seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      text += Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
      text += ["", " ", " ", " ", "\n\n"][Int.random(in: 0..<5, using: &generator)]
    }
    return text + " x"
  }

  @Test(arguments: [nil, Day("2019-04-26"), Day("0001-01-01"), Day("9999-12-31")])
  func expressionsAreOrderedDisjointAndBounded(_ written: Day?) throws {
    for seed in UInt64(1)...400 {
      let text = randomText(seed)
      let document = try DocumentReader.read(path: "x.txt", bytes: Array(text.utf8), statedDate: written)
      var end = 0
      for time in TimeTagger.expressions(in: document) {
        #expect(time.tokens.lowerBound >= end && !time.tokens.isEmpty, "\(text)")
        #expect(
          document.sentences.contains {
            $0.tokens.contains(time.tokens.lowerBound) && $0.tokens.upperBound >= time.tokens.upperBound
          })
        end = time.tokens.upperBound
        #expect(!time.value.isEmpty)
        if let earliest = time.earliest, let latest = time.latest {
          #expect(earliest <= latest, "\(time.value) in \(text)")
        }
      }
    }
  }
}
