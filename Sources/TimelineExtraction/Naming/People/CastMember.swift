import Gazetteer
import TimelineModel

/// A person of the cast, with what is needed to recognise them.
struct CastMember {
  var person: Person
  var id: PersonID?
  var state: StateID?
  /// What the document calls them.
  var roles: RoleKind = []
  var isFormer = false
  /// The document gives the office.
  var hasTextRole = false
  /// The words of the fullest name seen.
  var nameLength = 0
  /// The first and the last word of a name.
  var firstWord: WordKey?
  var lastWord: WordKey?

  // Salience.
  var weight: Float = 0
  var lastSentence = -1
  var lastFinding = -1
  /// How often the text has spoken of them so far.
  var mentions = 0
}
