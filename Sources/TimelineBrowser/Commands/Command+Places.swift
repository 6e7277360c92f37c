extension Command {
  /// First what can be done only in such a place, then what can be done there too, then everything else.
  static func groups(in place: Command.Places) -> [(title: String, commands: [Command])] {
    let own = Command.all.filter { $0.places.contains(place) && !$0.places.isSuperset(of: .views) }
    let title = Command.Places.named.first { $0.place.isSuperset(of: place) }?.words ?? ""
    let taken = Set(own.map(\.name))
    func rest(_ prefix: String, _ isWanted: (Command) -> Bool) -> [(title: String, commands: [Command])] {
      Command.groups.map {
        (prefix + $0.title, $0.commands.filter { !taken.contains($0.name) && isWanted($0) })
      }
    }
    let all =
      [("Here: " + title, own)] + rest("") { $0.places.contains(place) }
      + rest("Elsewhere: ") { !$0.places.contains(place) }
    return all.filter { !$0.1.isEmpty }
  }
}

extension Command.Places {
  /// The single places, in the order they are told.
  static let named: [(place: Command.Places, words: String)] = [
    (.list, "the timeline"), (.event, "the event beside the list"), (.lanes, "lanes"),
    (.matrix, "who met whom"), (.directory, "people and countries"), (.documents, "documents"),
    (.conflicts, "conflicts"), (.source, "the source"), (.quotes, "quotes"), (.help, "the help"),
    (.facets, "the filter panel"), (.prompt, "the search prompt"), (.palette, "the list of commands"),
    (.helpSearch, "the search of the help"), (.export, "the export"), (.question, "a question"),
    (.filterLine, "the filter line"), (.paletteList, "the list of commands after Esc"),
    (.facetList, "the filter panel after Esc"),
    (.selecting, "selecting words"), (.split, "the sources of an event"),
    (.eventForm, "an event of one's own"),
  ]

  /// Where a command can be used, in a few words.
  var words: String {
    if isSuperset(of: .views) { return "any view" }
    let names = Command.Places.named.filter { contains($0.place) }.map(\.words)
    guard names.count > 1 else { return names.first ?? "nowhere" }
    return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }
}
