import Gazetteer
import TimelineModel

/// What is needed to recognise a person of the cast.
struct CastMember {
  var id: PersonID?
  var state: StateID?
  /// What the document calls them.
  var roles: RoleKind = []
  var isFormer = false
  /// The document gives the office.
  var hasTextRole = false
  /// The words of the fullest name seen.
  var nameLength = 0
  /// The tokens of the short form that was noted last.
  var noted = 0..<0
  /// The first and the last word of a name.
  var firstWord: WordKey?
  var lastWord: WordKey?

  // Salience.
  var weight: Float = 0
  var lastSentence = -1
  var lastFinding = -1
  /// How often the text has spoken of them so far.
  var mentions = 0

  /// Learns of one more mention, and of the weight it leaves them with.
  mutating func note(weight: Float, sentence: Int, finding: Int) {
    self.weight = weight
    mentions += 1
    lastSentence = sentence
    lastFinding = finding
  }
}
