/// How many columns of a terminal a scalar takes.
public enum CellWidth: Hashable, Sendable {
  /// One column.
  case narrow
  /// Two columns: CJK, emoji.
  case wide
  /// None: it combines with what stands before it.
  case combining
  /// None, and it must not reach a terminal: controls, bidirectional controls, invisible and unassigned
  /// scalars. A stand-in is shown.
  case unprintable

  /// The width of a scalar, as glibc's `wcwidth` (Unicode 14) has it.
  public init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027: self = .narrow
    // Arrows, operators, lines, blocks and shapes, of which screens are made.
    case 0x2190...0x2319, 0x2500...0x25FC: self = .narrow
    case 0...0x9F, 0xAD: self = .unprintable
    case 0x1160...0x11FF, 0xD7B0...0xD7FB, 0x1171E: self = .combining
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .combining
    case 0x2028...0x202E, 0xE000...0xF8FF, 0xF0000...0x10FFFF: self = .unprintable
    default:
      if WideRanges.contain(value), CellWidth.isAssigned(scalar) {
        self = (0x1F3FB...0x1F3FF).contains(value) ? .combining : .wide
      } else {
        self = CellWidth.byCategory(scalar)
      }
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> CellWidth {
    guard isAssigned(scalar) else { return .unprintable }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .combining
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return .unprintable
    default: return .narrow
    }
  }

  /// Whether the scalar was in Unicode by the version that glibc of Debian 12 knows.
  private static func isAssigned(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age, scalar.properties.generalCategory != .unassigned else {
      return false
    }
    return age.major <= 14
  }
}
