import Gazetteer
import TimelineModel

/// A row of a table of travels: "Mexico | Mexico City | Informal visit. | April 14–15, 1966".
final class TravelRow {
  /// The cells: ranges of tokens.
  var cells: [Range<Int>]
  /// Who travels, by a cell of its own.
  var visitors: PersonGroup?
  /// With whom: "Accompanied President Carter."
  var companions: PersonGroup?
  var place: PlaceArgument
  /// The day or days, as indices into the document's time expressions.
  var times: [Int]

  /// The row that some tokens are; nil where no cell is a place or none is a time.
  init?(_ range: Range<Int>, in view: DocumentView) {
    cells = view.cells(of: range)
    var places: [PlaceArgument] = []
    times = []
    for cell in cells {
      if let place = view.place(filling: cell) {
        places.append(place)
      } else if let people = view.group(startingAt: cell.lowerBound, to: cell.upperBound),
        people.tokens.upperBound >= cell.upperBound - 1, visitors == nil,
        // "Accompanied President Carter" tells what somebody else did.
        !view.endsInED(cell.lowerBound)
      {
        visitors = people
      } else if CompanionWords.accompanying.contains(view.key(cell.lowerBound)) {
        companions = view.group(startingAt: cell.lowerBound + 1, to: cell.upperBound)
      } else if let time = view.time(at: cell.lowerBound), view.times[time].kind == .date {
        times += view.times(in: cell).map(\.index)
      }
    }
    guard var narrowest = places.last(where: { !PlaceComparison.isCountryName($0.place) }) ?? places.last,
      !times.isEmpty
    else { return nil }
    if narrowest.place.country == nil {
      narrowest.place.country = places.lazy.compactMap(\.place.country).first
    }
    place = narrowest
  }
}

extension DocumentView {
  fileprivate func cells(of range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for token in range where key(token) == Marks.bar {
      if token > start { cells.append(start..<token) }
      start = token + 1
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  /// Which column of a row a token is in, the last one being 0: an empty first cell leaves no bar.
  fileprivate func column(of token: Int, in row: Range<Int>) -> Int {
    (token..<max(token, row.upperBound)).count { key($0) == Marks.bar }
  }

  /// The columns of a row whose cells are of a kind.
  fileprivate func columns(of row: Range<Int>, where isOfKind: (DocumentView, Range<Int>) -> Bool) -> Set<Int>
  {
    Set(cells(of: row).filter { isOfKind(self, $0) }.map { column(of: $0.lowerBound, in: row) })
  }

  /// The place that is all there is in a cell; of "Paris, France" the city.
  fileprivate func place(filling cell: Range<Int>) -> PlaceArgument? {
    guard let first = place(at: cell.lowerBound), first.tokens.lowerBound == cell.lowerBound else {
      return nil
    }
    var index = first.tokens.upperBound
    while index < cell.upperBound {
      if let next = place(at: index) {
        index = next.tokens.upperBound
      } else if isBreak(index) || word(index) == .and {
        index += 1
      } else {
        return nil
      }
    }
    return first
  }
}

extension EventFinder {
  /// Reads a row of a table of travels; what its cells tell besides takes place there and then.
  func readRow(_ range: Range<Int>) -> TravelRow? {
    let head = self.head()
    if let series = head.series, !head.tellsOfTravels { return readSummitRow(range, of: series) }
    guard head.tellsOfTravels, let row = TravelRow(range, in: view) else { return nil }
    let visitors = row.visitors?.people ?? head.traveller.map { [$0] } ?? []
    guard !visitors.isEmpty else { return nil }
    if head.isOfHost, let host = head.traveller, let home = view.person(host).country {
      // "State visits received by Carl XVI Gustaf": the state in a row is whose guest it is.
      guard row.visitors != nil, !visitors.contains(host) else { return nil }
      row.place.place = PlaceMention(home)
    } else if isHome(row.place.place, for: visitors) {
      // Visits by leaders of many countries to one: the heading says to which.
      guard row.visitors != nil, let goal = head.place, !isHome(goal.place, for: visitors) else { return nil }
      row.place = goal
    }
    var mention = mention(of: row, kind: .trip, form: .verb)
    mention.visitors = visitors
    if let tokens = row.visitors?.tokens { mention.peopleTokens.append(tokens) }
    if let companions = row.companions, !isHome(row.place.place, for: companions.people) {
      mention.visitors += companions.people.filter { !visitors.contains($0) }
      mention.peopleTokens.append(companions.tokens)
    }
    mentions.append(mention)
    lastSubject = visitors
    lastSubjectTokens = row.visitors?.tokens
    return row
  }

  /// "2 | 1 June 2023 | Moldova | Mimi Castle, Bulboaca | Maia Sandu": a row of a table of summits, with who is in the
  /// chair.
  private func readSummitRow(_ range: Range<Int>, of series: String) -> TravelRow? {
    guard let row = TravelRow(range, in: view) else { return nil }
    var mention = mention(of: row, kind: .summit, form: .indefinite)
    mention.series = series
    if let chair = chair(of: row, in: range) {
      mention.participants = chair.people
      mention.peopleTokens.append(chair.tokens)
    }
    if range.contains(where: { TableWords.open.contains(view.key($0)) }) { mention.status = .planned }
    mentions.append(mention)
    return row
  }

  /// What took place where and when a row tells.
  private func mention(of row: TravelRow, kind: Event.Kind, form: EventMention.Form) -> EventMention {
    var mention = EventMention(kind: kind, form: form, sentence: sentence, trigger: row.place.tokens)
    mention.place = row.place.place
    mention.placeTokens = row.place.tokens
    mention.times = row.times.map { EventMention.Time(expression: $0, role: .on) }
    return mention
  }

  private func chair(of row: TravelRow, in range: Range<Int>) -> PersonGroup? {
    guard let columns = tableHead?.chairs else { return nil }
    for cell in row.cells where columns.contains(view.column(of: cell.lowerBound, in: range)) {
      if let chair = view.group(startingAt: cell.lowerBound, to: cell.upperBound),
        chair.people.allSatisfy({ view.person($0).rank != nil })
      {
        return chair
      }
    }
    return nil
  }

  /// Gives what the other cells of a row tell the day and place of the row.
  func complete(_ range: Range<Int>, by row: TravelRow) {
    for index in range {
      if !mentions[index].hasPosition {
        mentions[index].times = row.times.map {
          EventMention.Time(expression: $0, role: .on, isInherited: true)
        }
      }
      if mentions[index].place == nil {
        mentions[index].inherit(row.place.place)
      }
    }
  }

  /// What the headings over a table and its first row say; found once for each table.
  func head() -> TableHead {
    let paragraph = view.document.sentences[sentence].paragraph
    // What is empty, a line of dashes for one, parts no rows.
    if let head = tableHead, head.last < paragraph,
      view.document.paragraphs[head.last + 1..<paragraph].allSatisfy({
        $0.kind == .tableRow || $0.sentences.isEmpty
      })
    {
      tableHead?.last = paragraph
      return head
    }
    var head = TableHead(last: paragraph)
    let headings = view.document.paragraphs[..<paragraph].reversed().lazy
      .filter { $0.kind == .title || $0.kind == .heading }.prefix(3)
    var isNearest = true
    for block in headings {
      guard let first = block.sentences.first, let last = block.sentences.last else { continue }
      let tokens =
        view.document.sentences[first].tokens.lowerBound..<view.document.sentences[last].tokens.upperBound
      let view = view
      head.traveller =
        head.traveller ?? tokens.reversed().lazy.compactMap { view.people(at: $0).first }.first
      head.place = head.place ?? tokens.reversed().lazy.compactMap { view.place(at: $0) }.first
      head.tellsOfTravels = head.tellsOfTravels || tellsOfTravels(tokens)
      head.isOfHost = head.isOfHost || namesHost(tokens)
      // Of the headings only the nearest one says what is in the table.
      if isNearest { head.tellsOfSummits = tellsOfSummits(tokens) }
      isNearest = false
      if head.tellsOfSummits { head.organisation = head.organisation ?? seriesOfSummits(in: tokens) }
    }
    let first = view.document.sentences[sentence].tokens
    if tellsOfSummits(first), let series = seriesOfSummits(in: first) {
      (head.tellsOfSummits, head.organisation) = (true, head.organisation ?? series)
    }
    head.chairs = view.columns(of: first) { view, cell in
      cell.contains { TableWords.chairs.contains(view.key($0)) }
    }
    // "Countries attending" is no journey.
    if head.series == nil { head.tellsOfTravels = head.tellsOfTravels || tellsOfTravels(first) }
    tableHead = head
    return head
  }

  /// "received by Carl XVI Gustaf", "hosted by the king"
  private func namesHost(_ tokens: Range<Int>) -> Bool {
    tokens.contains { HostingVerbs.received.contains(view.key($0)) && view.word($0 + 1) == .by }
  }

  /// "Summits", "List of summits", not "Protests at the summits" nor "Leaders who skipped the summits".
  private func tellsOfSummits(_ tokens: Range<Int>) -> Bool {
    guard let summits = tokens.first(where: { view.key($0) == "summits" }) else { return false }
    return !(tokens.lowerBound..<summits).contains {
      view.word($0) == .relative || view.word($0) == .subordinator
        || view.word($0) == .preposition && view.key($0) != "of"
    }
  }

  /// "European Political Community", in a heading: whose summits a table lists.
  private func seriesOfSummits(in tokens: Range<Int>) -> String? {
    tokens.lazy.compactMap { [view] token in
      guard case .organisation(let organisation) = view.mention(at: token)?.referent,
        organisation.holdsSummits
      else { return nil }
      return view.name(of: organisation)
    }.first
  }

  private func tellsOfTravels(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      Triggers.noun(view.key($0))?.kind == .trip || view.isVerb($0, in: .gerund)
    }
  }
}

/// What a host does with visits.
enum HostingVerbs {
  static let received: WordSet = "received hosted"
}

/// What stands over the rows of a table.
struct TableHead {
  /// The last row that was read, as an index into the paragraphs.
  var last: Int
  var traveller: Int?
  var place: PlaceArgument?
  /// Whether a heading or the first row speaks of visits, trips, travels.
  var tellsOfTravels = false
  /// Whether a heading names who received the visitors.
  var isOfHost = false
  /// Whether the nearest heading or the first row says that summits are listed.
  var tellsOfSummits = false
  /// The columns of the first row that say who hosts or is in the chair.
  var chairs: Set<Int> = []
  /// The bloc that a heading or the first row names.
  var organisation: String?

  /// Whose summits the table lists.
  var series: String? { tellsOfSummits ? organisation : nil }
}

/// What stands in a cell of which nothing is settled yet.
enum TableWords {
  static let open: WordSet = "tba tbd tbc"
  /// What stands over who hosts a summit.
  static let chairs: WordSet = "chair chairs chairperson host hosts leader president chairman"
}
