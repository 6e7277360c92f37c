import Gazetteer

/// Whom the text has spoken of lately, as a walk through it goes on.
struct Discourse {
  /// The people of one sentence.
  struct Scene {
    var sentence = -1
    /// The subject of its main clause; where none is a person, whose thing the subject is: of "Tito's train".
    var subject: Int?
    /// Those who act or are acted on, in order.
    var participants: [Int] = []
    /// Those who only own something: "Kim" in "after Kim's summit with Trump".
    var owners: [Int] = []
    /// Where in the document the last of them stands.
    var lastToken = -1

    /// So many of each are kept.
    static let bound = 8

    init() { participants.reserveCapacity(Self.bound) }

    var isEmpty: Bool { participants.isEmpty && owners.isEmpty }

    /// Leaves what it held; its room is used again.
    mutating func begin(_ sentence: Int) {
      self.sentence = sentence
      subject = nil
      if !participants.isEmpty { participants.removeAll(keepingCapacity: true) }
      if !owners.isEmpty { owners.removeAll(keepingCapacity: true) }
      lastToken = -1
    }

    /// Everybody, those who act first.
    var everybody: [Int] { participants + owners.filter { !participants.contains($0) } }
  }

  /// The sentence being read.
  var scene = Scene()
  /// The last sentence before it that had people.
  var before = Scene()
  /// Whom the last sentence outside quotation marks was about.
  var teller: (member: Int, sentence: Int)?
  /// Who was last told to say something.
  var speaker: (member: Int, sentence: Int)?
  /// The last people spoken of together, and when one of them was spoken of last.
  var group: (members: [Int], sentence: Int, lastSentence: Int)?
  /// Whom the document has spoken of most so far.
  var topic: Int?
  /// People of late, the latest last; bounded, so that a text of names only is read as fast as any other.
  private(set) var recent: [Int] = []
  private var compatriots: [Compatriots] = []

  private struct Compatriots {
    let state: UInt16
    /// The latest last; bounded likewise.
    var people: [Int] = []
    /// The sentence that spoke of one of them last.
    var lastSentence = 0

    mutating func note(_ member: Int, _ sentence: Int) {
      lastSentence = sentence
      Discourse.note(member, in: &people, Discourse.stateBound)
    }
  }

  private static let bound = 48
  private static let stateBound = 16

  mutating func begin(_ sentence: Int) {
    if !scene.isEmpty { swap(&before, &scene) }
    scene.begin(sentence)
  }

  mutating func note(_ member: Int, state: UInt16?, sentence: Int) {
    Self.note(member, in: &recent, Self.bound)
    if group?.members.contains(member) == true { group?.lastSentence = sentence }
    guard let state else { return }
    if let place = place(of: state) { return compatriots[place].note(member, sentence) }
    var others = Compatriots(state: state)
    others.note(member, sentence)
    compatriots.append(others)
  }

  private static func note(_ member: Int, in list: inout [Int], _ bound: Int) {
    if list.last == member { return }
    guard let first = list.lastIndex(of: member) ?? (list.count < bound ? nil : 0) else {
      return list.append(member)
    }
    for place in first..<list.count - 1 { list[place] = list[place + 1] }
    list[list.count - 1] = member
  }

  /// The last people of a state that the text spoke of.
  func people(of state: UInt16) -> [Int] { place(of: state).map { compatriots[$0].people } ?? [] }

  /// When the text spoke of somebody of a state.
  func lastSentence(of state: UInt16) -> Int? { place(of: state).map { compatriots[$0].lastSentence } }

  private func place(of state: UInt16) -> Int? {
    compatriots.firstIndex { $0.state == state }
  }
}
