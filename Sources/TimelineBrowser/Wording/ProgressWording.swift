/// How far reading is, in words: the same in the browser and on the line of `summitry add`.
public enum ProgressWording {
  /// Bytes as millions of bytes (10^6) with one digit behind the point, rounded half up: "20.3".
  ///
  /// - Parameter bytes: at least 0.
  public static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Seconds that are left, as minutes and seconds: "0:07 left".
  ///
  /// - Parameter seconds: at least 0.
  public static func left(seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60) left"
  }
}
