import TerminalCanvas
import TimelineModel

/// What can happen to the browser.
public enum Message: Sendable {
  /// The user did something.
  case key(Key)
  /// The terminal has another size.
  case resize(width: Int, height: Int)
  /// More was read: the timeline as it is known now.
  case timeline(IndexedTimeline)
  /// How far the reading is; nil where it has ended.
  case progress(Progress?)
  /// The words of the timeline were indexed.
  case searchIndex(SearchIndex, generation: Int)
  /// What names in the filter line mean was learnt.
  case vocabulary(FilterVocabulary, generation: Int)
  /// The file of an export is there already, and it may not be replaced without being asked for.
  case fileExists(Export)
  /// A file could not be written, and why, in a few words.
  case unwritten(Export, String)
  /// An event of a person's own could not be kept, and why.
  case unkept(OwnEvent, String)
  /// The user goes on where a session was left.
  case resume(Session, keepsFilter: Bool)
  /// An event changed by what was taken back or said again: it is the one to look at.
  case changed(Event.ID)
  /// Something the user should know, in one line.
  case notice(String)
}

/// What the browser wants done outside.
public enum Effect: Sendable {
  /// End the program.
  case quit
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Draw everything anew.
  case redraw
  /// Put text on the clipboard.
  case copy(String)
  /// Write a file; `Message.fileExists` asks back, `Message.notice` or `Message.unwritten` tells how
  /// it went.
  case export(Export)
  /// Open a file in the user's editor, at a line counted from 1.
  case edit(path: String, line: Int)
  /// Keep what a person says of events; `Message.timeline` tells what is known then.
  case review(ReviewRequest)
  /// Work that takes long: do it elsewhere and send the message it returns.
  case compute(@Sendable () -> Message)
}
