import Gazetteer

/// Words whose full stop belongs to them.
enum Abbreviations {
  /// - Returns: whether a full stop after the word belongs to it.
  static func absorb(_ key: WordKey, capitalised: Bool) -> Bool {
    capitalised ? capitalisedWords.contains(key) : lowercaseWords.contains(key)
  }

  private static let capitalisedWords: WordSet = """
    Mr Mrs Ms Mx Dr Prof Rev Rt Hon Sen Rep Gov Gen Col Lt Maj Capt Cpl Sgt Adm Cmdr Amb Pres Supt Fr Msgr Sr Jr St
    Mt Ft Ste Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    No Nos Vol Fig Art Sec Inc Ltd Co Corp Bros Messrs Mme Mlle Smt Vs Ave Blvd Rd Dept Univ Assn
    """

  private static let lowercaseWords: WordSet =
    "mr mrs ms dr vs approx ca cf eg ie viz fig p pp vol ed eds etc"
}
