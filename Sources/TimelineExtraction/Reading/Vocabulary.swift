import Gazetteer

/// The words that the rules know one by one, each with a number: a word of a document is looked up once, where
/// it is cut from the text, and every stage has what it knows of the word at its number.
struct Vocabulary: Sendable {
  /// What is known of a word.
  struct Entry {
    var time = TimeWord.none
    var name: NameWordClass = []
    var clause = ClauseWord()
    var mark: MarkClass = []
  }

  /// What is known of words, by their numbers; nothing of number 0, which all other words have.
  let entries: PermanentArray<Entry>
  private let numbers: WordNumbers

  /// All that are known.
  static let shared = Vocabulary()

  private init() {
    var builder = Builder()
    TimeLexicon.forEachWord { builder[$0].time = $1 }
    NameWords.forEachWord { builder[$0].name.insert($1) }
    ClauseWord.forEachWord { builder[$0].clause = $1 }
    MarkClass.forEachMark { builder[$0].mark.insert($1) }
    entries = PermanentArray(builder.entries)
    numbers = WordNumbers(builder.words)
  }

  /// The number of a word.
  @inline(__always)
  func number(of key: WordKey) -> UInt16 { numbers[key] }

  /// Numbers words as they come.
  private struct Builder {
    var entries = [Entry()]
    var words: [WordKey] = []
    private var numbers: [WordKey: Int] = [:]

    subscript(key: WordKey) -> Entry {
      get { entries[0] }
      _modify { yield &entries[number(of: key)] }
    }

    private mutating func number(of key: WordKey) -> Int {
      if let number = numbers[key] { return number }
      numbers[key] = entries.count
      words.append(key)
      entries.append(Entry())
      return words.count
    }
  }
}
