extension Canvas {
  /// What it shows as lines of text, without styles and without spaces at their ends.
  public var text: String {
    lines { $0.scalar == "\0" ? nil : $0.scalar }
  }

  /// One letter a column that tells its look: `b` bold, `d` dim, `u` underlined, `r` reversed, `*` several,
  /// and a space for none.
  public var attributesText: String {
    lines { cell in
      switch cell.style.attributes {
      case []: " "
      case .bold: "b"
      case .dim: "d"
      case .underline: "u"
      case .reverse: "r"
      default: "*"
      }
    }
  }

  private func lines(_ show: (Cell) -> Unicode.Scalar?) -> String {
    var result = String.UnicodeScalarView()
    for row in 0..<height {
      if row > 0 { result.append("\n") }
      var line = String.UnicodeScalarView()
      var end = line.endIndex
      for column in 0..<width {
        guard let scalar = show(self[column, row]) else { continue }
        line.append(scalar)
        if scalar != " " { end = line.endIndex }
      }
      result.append(contentsOf: line[..<end])
    }
    return String(result)
  }
}
