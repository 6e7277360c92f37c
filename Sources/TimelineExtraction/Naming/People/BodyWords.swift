import Gazetteer

/// Words of parties, movements, papers and companies that look as names of people do.
enum BodyWords {
  /// Words within such names: "Human Rights Watch".
  static let names: WordSet = """
    agency airways alliance amnesty association bank britain brotherhood campaign committee company conservatives
    council democrats department federation foundation gael globe globes group herald initiative institute
    international journal labour league lives matter media ministry movement network news office organisation
    organization party post press radio republicans rights service society sports television times tribune trust
    union university watch
    """

  /// What the name of a company ends with, or of a school or club: "Acme Inc", "Acme Airlines".
  static let companies: WordSet = """
    inc corp corporation company co ltd plc holdings partners securities university college airlines airways motors
    """

  /// What an apposition tells of them: "Sinn Fein, a party".
  static let kinds: WordSet = """
    agency association charity coalition company group movement newspaper organisation organization party prize
    think-tank tank union
    """
}
