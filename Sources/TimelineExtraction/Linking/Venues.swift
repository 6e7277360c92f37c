/// Names of houses and grounds, which lie within cities.
enum Venues {
  /// Whether one of the words of a name says that it is a building or the like.
  static func isVenue(_ name: String) -> Bool {
    name.utf8.split(separator: 0x20).contains { words.contains(String(Substring($0))) }
  }

  private static let words: Set<String> = [
    "Airport", "Base", "Buildings", "Camp", "Castle", "Cathedral", "Center", "Centre", "Chequers", "Church",
    "Cosmodrome", "Dacha", "Embassy", "Estate", "Guesthouse", "Hall", "Hotel", "House", "Kremlin", "Library",
    "Mansion",
    "Museum", "Office", "Palace", "Park", "Ranch", "Residence", "Room", "Street", "Temple", "Tower",
    "University",
    "Villa", "Zone",
  ]
}
