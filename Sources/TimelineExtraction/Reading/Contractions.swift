import Gazetteer

/// Words that lose letters to an apostrophe: "he'll", "didn't", "they've". They are cut as in the Penn Treebank, and
/// each part has the key of the word that it stands for.
enum Contractions {
  /// Words that others lean on.
  static let hosts: WordSet = """
    i you he she it we they who what that there here where how when why
    could should would might must
    """

  /// What is left of a verb before "n't".
  static func verb(beforeNot key: WordKey) -> WordKey? { negated[key] }

  /// The word that letters after an apostrophe stand for, "s" and "d" apart.
  static func word(of letters: WordKey) -> WordKey? { leaning[letters] }

  private static let leaning = WordTable<WordKey>([
    ("ll", "will"), ("ve", "have"), ("re", "are"), ("m", "am"),
  ])

  /// By what stands before the apostrophe of "n't".
  private static let negated = WordTable<WordKey>(
    [("won", "will"), ("can", "can"), ("shan", "shall")]
      + "do does did is are was were have has had would could should must might need".words.map {
        (WordKey($0 + "n"), WordKey($0))
      })

  /// Words that may stand between an auxiliary and its verb.
  static let inserted: WordSet =
    "also already always just never not now often only recently since still then twice"

  /// Whether a verb after "'d" tells that it stands for "had".
  static func isAfterHad(_ verb: [UInt8], key: WordKey) -> Bool {
    irregular.contains(key) || verb.hasSuffix("ed") && !verb.hasSuffix("eed")
  }

  /// Whether a verb after "'s" tells that it stands for "has": "he's been", "he's visited Oslo", not "he's expected".
  static func isAfterHas(_ verb: [UInt8], key: WordKey, hasObject: Bool) -> Bool {
    if intransitive.contains(key) { return true }
    return hasObject && !awaited.contains(key) && isAfterHad(verb, key: key)
  }

  /// What may open the object of a verb.
  static let objects: WordSet = "a an the his her its their our my your him them us with"

  /// What stands after the "'s" of a noun only where it is a verb.
  static let afterVerb: WordSet = "also been not"

  private static let intransitive: WordSet = """
    arrived been become begun come done flown gone got had landed left met said spoken talked traveled travelled
    """
  private static let awaited: WordSet = "due expected planned scheduled set supposed"
  private static let irregular: WordSet = """
    agreed been begun broken brought chosen done driven felt flown found freed given gone got grown had held heard kept
    known led left lost made met paid said seen sent shown spent spoken sworn taken thought told won written
    """
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { ending in
      count >= ending.count && zip(reversed(), ending.reversed()).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
