import TimelineModel

/// Something a text says about when points in time lie.
struct DateConstraint: Hashable {
  /// How far it is to be trusted, where constraints contradict.
  enum Trust: UInt8, Comparable {
    /// Terms of office, the usual course of things.
    case soft
    /// The order in which things are told to have happened.
    case order
    /// Arithmetic on other dates.
    case inferred
    /// Taken over from words around.
    case context
    /// The text says so.
    case stated

    static func < (a: Trust, b: Trust) -> Bool { a.rawValue < b.rawValue }
  }

  enum Relation: Hashable {
    /// The point lies within these days.
    case within(DateBounds)
    /// The point lies `amount` units after the other (before, where negative), in whole units.
    case shifted(from: Int, amount: Int, unit: TimeExpression.Unit)
    /// The point lies in the same unit as the other.
    case same(TimeExpression.Unit, as: Int)
    /// The point lies at most this many days from the other.
    case near(Int, days: Int)
    /// The point does not lie before the other.
    case notBefore(Int)
    /// The point does not lie after the other.
    case notAfter(Int)
  }

  /// The point it speaks of.
  var point: Int
  var relation: Relation
  var trust: Trust
  /// In plain words.
  var rule: String
  /// Where it stands: byte offsets into the document's text; nil for what has no words.
  var bytes: Range<Int>?

  /// The other point it speaks of.
  var other: Int? {
    switch relation {
    case .within: nil
    case .shifted(let other, _, _), .same(_, let other), .near(let other, _), .notBefore(let other),
      .notAfter(let other):
      other
    }
  }

  /// The bounds it leaves for its point, where the other point has these.
  func bounds(given other: DateBounds) -> DateBounds {
    switch relation {
    case .within(let bounds): bounds
    case .shifted(_, let amount, let unit): other.shifted(by: amount, unit)
    case .same(let unit, _): other.widened(to: unit)
    case .near(_, let days): other.widened(by: days)
    case .notBefore: DateBounds(earliest: other.earliest, latest: nil)
    case .notAfter: DateBounds(earliest: nil, latest: other.latest)
    }
  }

  /// The same seen from the other point.
  var reversed: DateConstraint? {
    var reversed = self
    switch relation {
    case .within: return nil
    case .shifted(let other, let amount, let unit):
      reversed.point = other
      reversed.relation = .shifted(from: point, amount: -amount, unit: unit)
    case .same(let unit, let other):
      reversed.point = other
      reversed.relation = .same(unit, as: point)
    case .near(let other, let days):
      reversed.point = other
      reversed.relation = .near(point, days: days)
    case .notBefore(let other):
      reversed.point = other
      reversed.relation = .notAfter(point)
    case .notAfter(let other):
      reversed.point = other
      reversed.relation = .notBefore(point)
    }
    return reversed
  }
}
