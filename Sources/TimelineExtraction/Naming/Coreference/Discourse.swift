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

    var isEmpty: Bool { participants.isEmpty && owners.isEmpty }
    /// Everybody, those who act first.
    var everybody: [Int] { participants + owners.filter { !participants.contains($0) } }
  }

  /// The sentence being read.
  var scene = Scene()
  /// The last sentence before it that had people.
  var before = Scene()
  /// The last people spoken of together, and when one of them was spoken of last.
  var group: (members: [Int], sentence: Int, lastSentence: Int)?
  /// Whom the document has spoken of most so far.
  var topic: Int?
  /// People of late, the latest last; bounded, so that a text of names only is read as fast as any other.
  private(set) var recent: [Int] = []
  /// By state: its people, the latest last, bounded likewise.
  private var byState: [UInt16: [Int]] = [:]
  /// By state: the sentence that spoke of one of its people last.
  private var lastByState: [UInt16: Int] = [:]

  private static let bound = 48
  private static let stateBound = 16

  mutating func begin(_ sentence: Int) {
    if !scene.isEmpty { before = scene }
    scene = Scene()
    scene.sentence = sentence
  }

  mutating func note(_ member: Int, state: UInt16?, sentence: Int) {
    Self.note(member, in: &recent, Self.bound)
    if group?.members.contains(member) == true { group?.lastSentence = sentence }
    guard let state else { return }
    lastByState[state] = sentence
    Self.note(member, in: &byState[state, default: []], Self.stateBound)
  }

  private static func note(_ member: Int, in list: inout [Int], _ bound: Int) {
    if list.last == member { return }
    if let index = list.lastIndex(of: member) {
      list.remove(at: index)
    } else if list.count >= bound {
      list.removeFirst()
    }
    list.append(member)
  }

  /// The last people of a state that the text spoke of.
  func people(of state: UInt16) -> [Int] { byState[state] ?? [] }

  /// When the text spoke of somebody of a state.
  func lastSentence(of state: UInt16) -> Int? { lastByState[state] }
}
