import Gazetteer
import TimelineModel

/// The people of all documents: who is known to the gazetteer by that identity, others by name and country.
struct PersonRegistry {
  private struct Entry {
    var person: Person
    var aliases: Set<String>
  }

  private var entries: [Entry] = []
  private var byIdentity: [String: Int] = [:]

  mutating func actor(for person: Person) -> Actor.ID {
    let identity = PersonRegistry.identity(of: person)
    if let index = byIdentity[identity] {
      merge(person, into: index)
      return Actor.ID(index)
    }
    byIdentity[identity] = entries.count
    entries.append(Entry(person: person, aliases: person.aliases))
    return Actor.ID(entries.count - 1)
  }

  /// Those of whom it is the same are one.
  static func identity(of person: Person) -> String {
    person.gazetteerID ?? "\(Slug.slug(person.name))|\(person.country?.rawValue ?? "")"
  }

  /// All of them, with every form of their names, in the order they came.
  var people: [Person] {
    entries.map { entry in
      var person = entry.person
      person.aliases = entry.aliases
      return person
    }
  }

  func name(of actor: Actor.ID) -> String { entries[Int(actor.index)].person.name }

  private mutating func merge(_ person: Person, into index: Int) {
    if !person.aliases.isSubset(of: entries[index].aliases) {
      entries[index].aliases.formUnion(person.aliases)
    }
    let name = entries[index].person.name
    if person.name != name {
      if Slug.words(person.name) > Slug.words(name) {
        entries[index].aliases.insert(name)
        entries[index].person.name = person.name
      } else {
        entries[index].aliases.insert(person.name)
      }
    }
    if entries[index].person.role == nil { entries[index].person.role = person.role }
    if entries[index].person.country == nil { entries[index].person.country = person.country }
  }

  /// The actors in the order of their slugs, and where each went; nil for those nobody uses.
  func finished(used: Set<Int>) -> (actors: [Actor], map: [Actor.ID?]) {
    var taken: [String: Int] = [:]
    var slugs: [(slug: String, entry: Int)] = []
    for index in entries.indices where used.contains(index) {
      let base = entries[index].person.gazetteerID ?? Slug.slug(entries[index].person.name)
      let count = taken[base, default: 0]
      taken[base] = count + 1
      slugs.append((count == 0 ? base : "\(base)-\(count + 1)", index))
    }
    slugs.sort { $0.slug < $1.slug }
    var map = [Actor.ID?](repeating: nil, count: entries.count)
    var actors: [Actor] = []
    for (slug, index) in slugs {
      let entry = entries[index]
      map[index] = Actor.ID(actors.count)
      actors.append(
        Actor(
          id: Actor.ID(actors.count), slug: slug, name: entry.person.name, role: entry.person.role,
          country: entry.person.country, aliases: entry.aliases.subtracting([entry.person.name]).sorted()))
    }
    return (actors, map)
  }
}

/// Readable identifiers: "Luiz Inácio Lula da Silva" is `luiz-inacio-lula-da-silva`.
package enum Slug {
  package static func slug(_ name: String) -> String {
    var bytes: [UInt8] = []
    var isGap = false
    for scalar in name.unicodeScalars {
      var letters: [UInt8] = []
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: letters = [UInt8(scalar.value)]
      case 0x41...0x5A: letters = [UInt8(scalar.value) | 0x20]
      case 0xC0...0x24F:
        let pair = LatinFolding.letters(of: scalar.value)
        letters = [pair.0, pair.1].filter { $0 != 0 }
      case 0x27, 0x2019, 0x300...0x36F: continue
      case 0x250...:
        if scalar.properties.isAlphabetic { letters = Array(String(scalar.properties.lowercaseMapping).utf8) }
      default: break
      }
      if letters.isEmpty {
        isGap = !bytes.isEmpty
      } else {
        if isGap { bytes.append(0x2D) }
        isGap = false
        bytes += letters
      }
    }
    return bytes.isEmpty ? "somebody" : String(decoding: bytes, as: UTF8.self)
  }

  static func words(_ name: String) -> Int { name.split(separator: " ").count }
}
