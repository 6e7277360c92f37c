/// Offices that only one state has, so that whoever holds one belongs to it where the text says nothing else.
package enum OfficesOfOneState {
  /// The code of the state that alone has an office, by the office's role in lower case.
  package static func code(_ role: TableText) -> String? { rows[role.string] }

  private static let rows = [
    "assistant secretary of state": "US", "deputy secretary of state": "US", "treasury secretary": "US",
  ]
}
