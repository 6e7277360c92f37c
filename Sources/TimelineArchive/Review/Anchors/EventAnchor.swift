public import TimelineModel

/// An event as a change speaks of it, and the words by which it is found again.
public struct EventAnchor: Hashable, Sendable {
  /// Which it was then.
  public var event: Event.ID
  /// What sort of event it was then.
  public var kind: Event.Kind
  /// How it was called then.
  public var title: String
  /// The slugs of those who took part then, sorted.
  var people: [String]
  /// All that it was then.
  var snapshot: EventSnapshot
  /// The sentences that told of it, or the words that were selected.
  public var quotes: [QuotedWords]

  /// More sentences would not tell the event any better.
  static let mostQuotes = 8

  /// What to call it: by its title, else by the words that tell of it, else by its identity.
  public var label: String {
    if title.contains(where: { !$0.isWhitespace }) { return title }
    return quotes.first.map { "“\($0.words)”" } ?? event.description
  }
}
