import Gazetteer
import TimelineModel

/// An entry of a list of visits: "13 June 1990. President Anna Holm (Norway). Official visit."
struct TravelEntry {
  /// Index into the document's paragraphs.
  var paragraph: Int
  var visitors: PersonGroup
  var place: PlaceArgument
  /// The day or days it begins with: an index into the document's times.
  var time: Int
}

extension EventFinder {
  /// Reads who comes, and when, where a paragraph under the heading of a list of visits begins with a day.
  func readEntry(_ range: Range<Int>) {
    let paragraph = view.document.sentences[sentence].paragraph
    if let paragraphOfEntry = entry?.paragraph {
      if paragraphOfEntry == paragraph { return }
      entry = nil
    }
    guard block == .prose || block == .listItem,
      case let sentences = view.document.paragraphs[paragraph].sentences,
      sentence <= sentences.lowerBound + 1,
      case let begin = view.document.sentences[sentences.lowerBound].tokens.lowerBound,
      let time = view.time(at: begin), view.times[time].kind == .date,
      let visitors = personOfEntry(after: view.times[time].tokens.upperBound, in: range)
    else { return }
    let head = self.head()
    guard head.tellsOfTravels, let place = head.place, !isHome(place.place, for: visitors.people) else {
      return
    }
    entry = TravelEntry(paragraph: paragraph, visitors: visitors, place: place, time: time)
    var mention = trip(of: visitors, to: place, toldBy: visitors.tokens)
    mention.times = [EventMention.Time(expression: time, role: .on)]
    mentions.append(mention)
  }

  /// The person that is all there is between the day and a state in brackets, a mark or the end of the sentence.
  private func personOfEntry(after day: Int, in range: Range<Int>) -> PersonGroup? {
    var first = max(day, range.lowerBound)
    while first < range.upperBound, view.tokens[first].kind == .mark { first += 1 }
    guard let person = view.group(startingAt: first, to: range.upperBound), person.people.count == 1,
      view.form(at: first) == .name
    else { return nil }
    let end = person.tokens.upperBound
    return end >= range.upperBound || view.tokens[end].kind == .mark ? person : nil
  }

  /// Gives what an entry tells besides its visitor, and the place of a visit without one.
  func complete(_ range: Range<Int>, by entry: TravelEntry) {
    let people = entry.visitors.people
    for index in range {
      if mentions[index].isTrip {
        // "Met the president during a visit": the host is no visitor.
        if mentions[index].visitors.isEmpty || isHome(entry.place.place, for: mentions[index].visitors) {
          mentions[index].visitors = people
          mentions[index].place = entry.place.place
        }
        if mentions[index].place == nil, mentions[index].visitors == people {
          mentions[index].inherit(entry.place.place)
        }
      } else if mentions[index].people.count == 1, mentions[index].people != people {
        mentions[index].participants = people + mentions[index].participants
      }
      if !mentions[index].hasPosition {
        mentions[index].times.append(
          EventMention.Time(expression: entry.time, role: .on, isInherited: true))
      }
    }
  }
}
