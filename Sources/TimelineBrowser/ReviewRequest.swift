public import TimelineModel

/// What a person says of events, to be kept.
public enum ReviewRequest: Hashable, Sendable {
  /// The event is right.
  case accept(Event.ID)
  /// The event is wrong.
  case reject(Event.ID)
  /// The event is to be corrected, noted on or tagged in the user's editor.
  case edit(Event.ID)
  /// The last change is taken back.
  case undo
  /// The change that was taken back last is made again.
  case redo
}
