import Gazetteer

/// "G7 leaders", "the foreign ministers of NATO": a bloc that meets through people who are not named.
struct BlocSubject {
  /// The series of its meetings.
  var series: String
  /// Whether its leaders meet, not ministers.
  var isOfLeaders: Bool
  /// Nobody of it is named: "NATO met".
  var isNamedAlone = false
}

extension DocumentView {
  /// The bloc whose people the words right before a verb speak of: "NATO foreign ministers", "leaders of the G20".
  func bloc(before verb: Int, from start: Int) -> BlocSubject? {
    var index = verb - 1
    while index >= start, isAdverb(index) { index -= 1 }
    // "the leaders of the Group of 20 | industrialised nations"
    if index > start, BlocWords.states.contains(key(index)) {
      var name = index - 1
      while name > start, index - name < 3, mention(at: name) == nil, word(name) == nil { name -= 1 }
      if self.organisation(at: name) != nil { index = name }
    }
    let noun: WordKey
    let organisation: OrganisationMention
    if let named = self.organisation(at: index) {
      // "leaders of the G20", "the Group of Seven", "ministers from the 28 EU states"
      organisation = named.organisation
      index = named.begin - 1
      while index >= start, word(index) == .article || number(at: index) != nil { index -= 1 }
      if index > start, key(index) == "of" || key(index) == "from" {
        guard isOf(.people, index - 1) else { return nil }
        noun = key(index - 1)
      } else {
        // The bloc itself is the subject, not somebody who opposes it.
        guard index < start || isBreak(index) || word(index) == .that || isOf(.saying, index)
        else { return nil }
        return organisation.holdsSummits
          ? BlocSubject(
            series: name(of: organisation), isOfLeaders: organisation.isSummitSeries, isNamedAlone: true)
          : nil
      }
    } else {
      // "NATO foreign ministers"
      guard index >= start, isOf(.people, index) else { return nil }
      noun = key(index)
      index -= 1
      while index > start, BlocWords.portfolios.contains(key(index)) { index -= 1 }
      guard index >= start, let named = self.organisation(at: index) else { return nil }
      organisation = named.organisation
    }
    guard organisation.holdsSummits else { return nil }
    return BlocSubject(series: name(of: organisation), isOfLeaders: !BlocWords.ministers.contains(noun))
  }

  /// The organisation whose name ends with a token, and where its name begins.
  private func organisation(at token: Int) -> (organisation: OrganisationMention, begin: Int)? {
    // "European Community (EC) agriculture ministers"
    if key(token) == ")", key(token - 2) == "(" { return organisation(at: token - 3) }
    guard let mention = mention(at: token), mention.tokens.upperBound == token + 1, !mention.isPossessive,
      case .organisation(let organisation) = mention.referent
    else { return nil }
    return (organisation, mention.tokens.lowerBound)
  }
}

/// Those through whom states meet.
enum BlocWords {
  static let people: WordSet = "leaders heads ministers chiefs presidents premiers rulers"
  /// Whose leaders act for no state.
  static let `private`: WordSet =
    "business party opposition church religious community industry company student youth rebel tribal"
  static let ministers: WordSet = "ministers chiefs"
  /// Whoever else may act for a state.
  static let delegates: WordSet =
    """
    leaders ministers secretaries officials diplomats envoys negotiators delegations representatives chiefs heads
    advisers advisors
    """
  /// What stands before those: "senior government officials", "vice-ministers".
  static let delegateAdjectives: WordSet = """
    government top senior high high-level level ranking vice deputy prime chief key cabinet military naval intelligence
    diplomatic
    """
  static let powers: WordSet = "powers"
  /// Parts of the world by their peoples.
  static let regions: WordSet =
    "arab african asian european muslim islamic nordic baltic gulf balkan caribbean"
  static let americas: WordSet = "latin south central"
  /// What leaders may lead: "a summit of industrial nations".
  static let states: WordSet = "nations states countries powers democracies economies"
  /// What ministers are ministers of.
  static let portfolios: WordSet = """
    foreign defence defense finance interior energy trade health economy economic environment agriculture agricultural
    farm fisheries justice industry budget treasury labour labor transport education development research
    telecommunications steel petroleum social affairs and oil
    """
}
