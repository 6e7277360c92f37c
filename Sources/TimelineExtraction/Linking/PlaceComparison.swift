import Gazetteer
import TimelineModel

/// Whether two names can be one place.
enum PlaceComparison {
  static func areSame(_ a: PlaceMention, _ b: PlaceMention) -> Bool { WordKey(a.name) == WordKey(b.name) }

  /// Whether one can lie in the other: a palace in a city, a city in a country.
  static func canAgree(_ a: PlaceMention, _ b: PlaceMention) -> Bool {
    if areSame(a, b) || isCountryName(a) || isCountryName(b) { return true }
    if let x = a.country, let y = b.country, !CountryIdentity.areSame(x, y) { return false }
    return !(isCity(a) && isCity(b))
  }

  /// Whether one of two places is a house or another site, which may lie in the other whatever country is told.
  static func mayBeOneSite(_ a: PlaceMention, _ b: PlaceMention) -> Bool {
    !isCountryName(a) && !isCountryName(b) && (Venues.isVenue(a.name) || Venues.isVenue(b.name))
  }

  static func isCountryName(_ place: PlaceMention) -> Bool {
    guard let country = place.country else { return false }
    return Gazetteer.country(named: place.name) == country
  }

  /// Whether the gazetteer knows the name as that of a city: two cities are two places.
  private static func isCity(_ place: PlaceMention) -> Bool {
    !Venues.isVenue(place.name) && Gazetteer.isPlace(place.name)
  }
}
