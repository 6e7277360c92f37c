/// How a cell looks, in terms of meaning and attributes; a theme turns the tone into a colour.
public struct Style: Hashable, Sendable {
  /// Attributes that every terminal can show in some way.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// From bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold.
    public static let bold = Attributes(rawValue: 1)
    /// Less bright than the rest.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// What a colour stands for. Nothing is told by the tone alone.
  public enum Tone: UInt8, Hashable, Sendable, CaseIterable {
    /// The terminal's own colours.
    case plain
    /// Frames, secondary text.
    case muted
    /// Headings and keys.
    case accent
    /// People.
    case person
    /// Places and countries.
    case place
    /// Dates.
    case time
    /// What makes an event an event.
    case trigger
    /// Quotes.
    case quote
    /// Search hits.
    case match
    /// Doubt and conflict.
    case warning
    /// The bar at the top and the bottom.
    case bar
    /// The selected line.
    case selection
  }

  /// The tone.
  public var tone: Tone
  /// The attributes.
  public var attributes: Attributes

  /// A style.
  public init(_ tone: Tone = .plain, _ attributes: Attributes = []) {
    self.tone = tone
    self.attributes = attributes
  }

  /// The terminal's own look.
  public static let plain = Style()
}
