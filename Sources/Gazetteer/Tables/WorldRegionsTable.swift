/// Parts of the world that hold many states: where a journey goes when no state is named.
enum WorldRegionsTable {
  /// A region a line: its name, then the adjectives and other names that stand for it, parted by `|`.
  static let text: StaticString = """
    Africa|African
    Asia|Asian
    Europe|European
    Latin America|Latin American
    South America|South American
    Central America|Central American
    Middle East|Middle Eastern|Mideast
    Near East
    Far East
    Holy Land
    South Asia|South Asian
    Southeast Asia|South-East Asia|Southeast Asian|South-East Asian
    East Asia|East Asian
    Northeast Asia|Northeast Asian
    Central Asia|Central Asian
    Asia-Pacific|Asia Pacific
    Indo-Pacific
    West Africa|West African
    East Africa|East African
    Central Africa
    Southern Africa|Southern African
    North Africa|North African
    Horn of Africa
    Sahel
    Maghreb
    Levant
    Persian Gulf
    Gulf
    Caucasus
    South Caucasus
    Balkans|Balkan
    Western Balkans
    Baltics
    Scandinavia|Scandinavian
    Eastern Europe|East European|Eastern European
    Western Europe|West European|Western European
    Central Europe|Central European
    Caribbean
    Pacific
    South Pacific
    Pacific Islands
    """
}
