/// Words that somebody is quoted with.
public struct Quote: Hashable, Sendable {
  /// The words between the quotation marks.
  public var span: SourceSpan
  /// Who said them; nil where the text does not tell.
  public var speaker: Actor.ID?
  /// The event they were said at; nil where they belong to none.
  public var event: Event.ID?

  /// A quote.
  public init(span: SourceSpan, speaker: Actor.ID? = nil, event: Event.ID? = nil) {
    self.span = span
    self.speaker = speaker
    self.event = event
  }
}
