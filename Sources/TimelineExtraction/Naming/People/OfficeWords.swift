import Gazetteer

/// Words in the names of offices: "Assistant Secretary of State for East Asian and Pacific Affairs".
enum OfficeWords {
  /// What leads from a title to its field.
  static let prepositions: WordSet = "for of to"
  /// Small words within a field.
  static let inner: WordSet = "and the for of to on in at"
  /// Words that end a field, so that a name may follow.
  static let ends: WordSet = """
    affairs policy security climate energy trade commerce finance defence defense treasury operations agency relations
    cooperation negotiations development planning communications house duma commons staff nations state justice health
    education labour labor economics equality infrastructure resources innovation technology transport agriculture
    forestry fisheries environment interior economy industry industries mines minerals petroleum electricity
    telecommunications works services employment welfare housing science sports tourism culture rights crimes terrorism
    counterterrorism media publicity president minister east west north south africa asia europe hemisphere cyber
    cyberspace forum
    """
  /// A field that is as well how a judge is addressed.
  static let justice: WordKey = "justice"
  /// What somebody heads or advises who is in the service of a state.
  static let services: WordSet = """
    administration agency army assembly authority board bureau cabinet chancellery commission committee council
    court delegation department directorate embassy forces government intelligence mission ministry navy office
    parliament party police president presidency minister protocol secretariat security senate service services staff
    """
  /// Words before those that end a field.
  static let fieldAdjectives: WordSet = """
    foreign external international internal european global economic national regional public natural federal
    """
  /// Offices of a state, whatever field stands before them.
  static let ministerial: WordSet =
    "minister secretary envoy negotiator ambassador representative commissioner governor adviser"
  /// Whose field may be anything: "minister of mines and power".
  static let ministries: WordSet = "minister ministers secretary"
  /// Offices that nobody is sent to a state with.
  static let rulers: WordSet =
    "president premier chancellor king queen emir amir sultan emperor empress pope pontiff prince princess shah leader"
  /// What no word of a field is.
  static let noFields: NameWordClass = [
    .article, .possessive, .personalPronoun, .preposition, .conjunction, .common, .numeral, .personNoun,
  ]
  /// Where an office is that has no field: "minister of state in the presidency".
  static let seats: WordSet = "presidency office cabinet ministry department chancellery secretariat"
  static let seatPrepositions: WordSet = "in at"

  /// Whether a small word tells what an office is for: "minister of state for foreign affairs".
  static func isOfField(_ word: WordKey) -> Bool {
    ends.contains(word) || fieldAdjectives.contains(word) || seats.contains(word)
  }

  /// What scholars are addressed with, behind the name of where they teach.
  static let scholars: WordSet = "professor dr doctor"
  /// Words that end the names of offices and no names of people.
  static let heads: WordSet = """
    minister secretary director commissioner envoy administrator coordinator representative chairman chairwoman
    chairperson president adviser advisor spokesman spokeswoman spokesperson ambassador premier negotiator commander
    senator governor congressman congresswoman
    """
}
