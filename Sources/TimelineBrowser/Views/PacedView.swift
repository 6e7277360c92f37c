public import TerminalCanvas

/// What the screen shows for one state after the other, while one moves fast too.
///
/// The event beside the list takes most of what is drawn. Who moves slowly sees it at once; while keys come
/// faster than anybody reads, it follows the list some times a second, and as soon as they stop.
public struct PacedView {
  /// When the screen has to be drawn again without anything new; nil where it shows the state.
  public private(set) var due: ContinuousClock.Instant?
  private var before: (canvas: Canvas, beside: EventBeside?)?
  /// When the event beside the list was drawn last as another one.
  private var drawn: ContinuousClock.Instant?

  /// How often the event beside the list follows while keys come.
  public static let interval = Duration.milliseconds(100)
  /// After how long without a key it does.
  public static let rest = Duration.milliseconds(50)

  /// Nothing is shown yet.
  public init() {}

  /// The screen for a state.
  public mutating func canvas(_ state: BrowserState, now: ContinuousClock.Instant) -> Canvas {
    let beside = EventBeside(state)
    let isOther = beside != before?.beside
    if let before, let beside, let last = before.beside, isOther, beside.isWhere(last), let drawn,
      now < drawn + PacedView.interval, due.map({ now < $0 }) ?? true
    {
      let canvas = view(state, leaving: beside, of: before.canvas)
      self.before = (canvas, last)
      due = now + PacedView.rest
      return canvas
    }
    let canvas = view(state)
    before = (canvas, beside)
    due = nil
    if isOther { drawn = now }
    return canvas
  }
}

/// The event beside the list: where it is shown, and which it is.
struct EventBeside: Hashable, Sendable {
  let areas: [Area]
  private let size: [Int]
  private let generation: Int
  private let event: Int?

  /// Nil where none is beside the list, or something lies over it, or it is what one looks at.
  init?(_ state: borrowing BrowserState) {
    guard state.screens.isEmpty, state.dialog == nil, state.mode == .timeline, state.focus == .list else {
      return nil
    }
    let layout = ScreenLayout(state)
    guard !layout.pane.isEmpty, !layout.list.isEmpty else { return nil }
    areas = [layout.pane, layout.source]
    size = [state.width, state.height]
    generation = state.generation
    event = state.selectedEvent
  }

  /// Whether it is shown in the same place as another of the same timeline.
  func isWhere(_ other: EventBeside) -> Bool {
    areas == other.areas && size == other.size && generation == other.generation
  }
}
