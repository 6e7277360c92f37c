import Gazetteer
import TimelineModel

extension EventFinder {
  /// "TOKYO, April 13 - Baker | told | Nakasone": a talk of a guest with somebody at home where the story is from.
  func readTelling(_ verb: Int, in range: Range<Int>) {
    guard datelinePlace?.country != nil, SayingVerbs.informing.contains(view.key(verb)),
      let here = datelinePlace,
      let teller = view.group(endingAt: view.beforeAdverbs(verb - 1), from: range.lowerBound),
      let told = view.group(startingAt: verb + 1, to: range.upperBound),
      teller.people.count == 1, told.people.count == 1,
      view.form(at: teller.tokens.lowerBound) != .pronoun || sentence != leadSentence,
      case let people = teller.people + told.people, areOfSeveralCountries(people),
      people.allSatisfy({ isOfGovernment($0) && view.person($0).country != nil }),
      areTogether(teller.people[0], told.people[0], in: here),
      case let clause = range.prefix(while: { $0 <= verb || view.word($0) != .that }),
      !isToldElsewhere(verb, in: range), !mentionsPhone(range), !isFromAfar(clause), !isToldOfCall(people)
    else { return }
    var mention = EventMention(kind: .meeting, form: .verb, sentence: sentence, trigger: verb..<verb + 1)
    mention.participants = people
    mention.peopleTokens = [teller.tokens, told.tokens]
    mention.inherit(here)
    mention.isCurrent = view.times(in: pastDateline(range)).isEmpty
    mentions.append(mention)
  }

  /// Whether one of two is at home where the story is from, and the other one may be a guest there. A leader may be
  /// told something from afar, unless the text told that he has come.
  private func areTogether(_ teller: Int, _ told: Int, in here: PlaceMention) -> Bool {
    if isHome(here, for: [told]) { return !isHome(here, for: [teller]) }
    return isHome(here, for: [teller]) && (view.person(told).rank != 1 || isGuest(told, in: here))
  }

  private func isGuest(_ person: Int, in here: PlaceMention) -> Bool {
    mentions.suffix(Self.memory).contains {
      $0.isTrip && $0.status == .occurred && $0.visitors.contains(person)
        && CountryIdentity.areSame($0.place?.country, here.country)
    }
  }

  /// "told Tamura by cable", "in a message of congratulation", "last week", "If he told": neither here nor now.
  private func isFromAfar(_ clause: Range<Int>) -> Bool {
    clause.contains {
      RemoteWords.messages.contains(view.key($0)) || RemoteWords.statements.contains(view.key($0))
        || view.key($0) == "if"
    }
      || view.times(in: pastDateline(clause)).contains { found in
        guard let written = view.document.statedDate?.day, let last = view.times[found.index].latest
        else { return false }
        return written - last > 3
      }
  }

  private func isToldOfCall(_ people: [Int]) -> Bool {
    mentions.suffix(Self.memory).contains { $0.kind == .call && people.allSatisfy($0.participants.contains) }
  }
}
