/// Offices that only one state has, so that whoever holds one belongs to it where the text says nothing else.
package enum OfficesOfOneState {
  /// The code of the state that alone has an office, by the office's role in lower case.
  package static func code(_ role: TableText) -> String? { rows[role.string] }

  private static let rows = [
    "assistant secretary of state": "US",
    "chairman of the Federal Reserve": "US",
    "chancellor of the exchequer": "GB",
    "chief cabinet secretary": "JP",
    "deputy secretary of state": "US",
    "first minister": "GB",
    "governor of a United States state": "US",
    "governor of the Bank of Canada": "CA",
    "governor of the Bank of England": "GB",
    "governor of the Bank of France": "FR",
    "governor of the Bank of Israel": "IL",
    "governor of the Bank of Italy": "IT",
    "governor of the Bank of Japan": "JP",
    "governor of the Bank of Korea": "KR",
    "governor of the Bank of Mexico": "MX",
    "governor of the People's Bank of China": "CN",
    "governor of the Reserve Bank of Australia": "AU",
    "governor of the Reserve Bank of India": "IN",
    "governor of the Reserve Bank of New Zealand": "NZ",
    "health and human services secretary": "US",
    "home secretary": "GB",
    "homeland security secretary": "US",
    "housing and urban development secretary": "US",
    "leader in Congress": "US",
    "president of the Bundesbank": "DE",
    "speaker of the House of Representatives": "US",
    "trade representative": "US",
    "treasury secretary": "US",
    "United States representative": "US",
    "United States senator": "US",
    "veterans affairs secretary": "US",
  ]
}
