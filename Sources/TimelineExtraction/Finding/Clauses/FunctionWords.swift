import Gazetteer

/// Words that hold a sentence together.
enum FunctionWord: UInt8 {
  case article, possessive, preposition, and, or, but, relative, subordinator, that
  /// Forms of "be", "have", "do".
  case be, have, doAuxiliary
  /// "will", "shall", "would" and what makes a future.
  case will, would
  /// "may", "might", "could", "can"
  case possibility
  /// "should", "must", "ought", "let"
  case obligation
  case to, negation, adverb, ordinal, by, pronoun
}

enum FunctionWords {
  private static let rows: [(FunctionWord, String)] = [
    (.article, "the a an this these those its each every no any another some"),
    (.possessive, "his her their our my your whose"),
    (
      .preposition,
      """
      in at on from with of for into onto over under about during between among near off across through within
      toward towards around outside inside beyond along against via per upon aboard amid like throughout behind
      beside alongside
      """
    ),
    (.and, "and &"), (.or, "or nor"), (.but, "but yet"),
    (.relative, "who which where whom"),
    (.subordinator, "when while after before as since until because although though if once whether till"),
    (.that, "that"),
    (.be, "is are was were be been being am"),
    (.have, "has have had having"),
    (.doAuxiliary, "did does do"),
    (.will, "will shall"), (.would, "would"),
    (.possibility, "may might could can"),
    (.obligation, "should must ought let cannot"),
    (.to, "to"), (.by, "by"),
    (.negation, "not never neither nor"),
    (
      .ordinal,
      "first second third fourth fifth sixth seventh eighth ninth tenth last next only final previous"
    ),
    (.pronoun, "he she they it him them i we you who"),
    (
      .adverb,
      """
      also later earlier then again twice just already even ever often finally eventually soon still now today together
      afterwards afterward thereafter instead first last alone too abroad there here home back separately
      personally largely only once next quietly secretly briefly recently previously subsequently jointly
      directly formally officially reportedly originally initially nevertheless nonetheless meanwhile therefore
      """
    ),
  ]

  /// All of them; of two rows of one word the first counts.
  static var words: [(WordKey, FunctionWord)] {
    rows.flatMap { kind, words in words.words.map { (WordKey($0), kind) } }
  }

  /// Between a subject and its verb: "Carney and Macron both visited".
  static let floating: WordSet = "both each all"
  /// Those that say that each did it, not that they did it together.
  static let eachOf: WordSet = "both each"
  static let be = TenseWords.be
  static let pastBe: WordSet = "was were been being"
}
