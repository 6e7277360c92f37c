import TimelineModel

/// Makes a document of blocks: tokens, sentences, and what each paragraph is.
struct DocumentBuilder {
  private var document: DocumentDraft
  private let blocks: [Block]
  /// Whether other blocks of the document stand before those that are read.
  private let isContinuing: Bool
  private let capitals: CapitalsAfterStops
  private var dateLines: [DateLine] = []
  private var hasTitle = false
  /// What the line before says of the day in the next one: "PUBLISHED:".
  private var labelAbove: DateLine.Label?
  /// The day that a note around the article says it appeared on.
  private var noteOfIssue: ReadDocument.StatedDate?
  /// What the blocks belong to that are read, where they are no part of the article.
  private var tail: Boilerplate.Tail?

  /// - Parameters:
  ///   - range: the blocks that are read; all where it is nil. Only with the first one title and date are sought, later
  ///     ones have those of the source.
  ///   - statedDate: the day to take where the document tells none.
  static func document(
    path: String, source: BlockText, blocks range: Range<Int>? = nil, statedDate: Day? = nil
  ) -> ReadDocument {
    let range = range ?? source.blocks.indices
    var builder = DocumentBuilder(path: path, source: source, range)
    if range.lowerBound == 0 { builder.decideDate() }
    if builder.document.statedDate == nil, let statedDate {
      builder.document.statedDate = .init(givenByUser: statedDate)
    }
    return ReadDocument(builder.document)
  }

  /// The day on a line of its own after the last paragraph of these blocks.
  static func signOff(of source: BlockText, blocks range: Range<Int>) -> ReadDocument.StatedDate? {
    let builder = DocumentBuilder(path: "", source: source, range)
    let paragraphs = builder.document.paragraphs
    guard let line = builder.dateLines.last, line.form == .ownLine, let day = line.day,
      line.paragraph > paragraphs.lastIndex(where: { $0.kind == .prose }) ?? -1
    else { return nil }
    return .init(day: day, bytes: line.bytes, rule: "date line")
  }

  /// Reads blocks of a source.
  private init(path: String, source: BlockText, _ range: Range<Int>) {
    blocks = source.blocks
    document = DocumentDraft(
      path: path, title: source.title, text: source.text, statedDate: source.statedDate)
    let length =
      range.isEmpty
      ? 0 : blocks[range.upperBound - 1].bytes.upperBound - blocks[range.lowerBound].bytes.lowerBound
    document.tokens.reserveCapacity(length / 5 + 16)
    document.paragraphs.reserveCapacity(range.count)
    document.sentences.reserveCapacity(length / 100 + 16)
    isContinuing = range.lowerBound > 0
    capitals = source.capitals
    hasTitle = isContinuing || blocks.contains { $0.kind == .title }
    source.text.withUnsafeBufferPointer { text in
      for index in range { append(index, text) }
    }
  }

  private mutating func append(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let block = blocks[index]
    let firstToken = document.tokens.count
    let firstSentence = document.sentences.count
    let paragraph = document.paragraphs.count
    if block.kind == .tableRow {
      tokenizeRow(block.bytes, text)
    } else {
      Tokenizer.tokenize(block.bytes, of: text, into: &document.tokens)
    }
    let tokens = firstToken..<document.tokens.count
    let kind = kind(of: index, tokens, text)
    if kind == .boilerplate || kind == .byline {
      document.tokens.removeSubrange(tokens)
    } else if kind == .tableRow, tokens.count < SentenceSplitter.maximumLength, let first = tokens.first,
      let last = tokens.last
    {
      // A row is read as one sentence: its cells belong together.
      document.tokens[first].flags.insert(.startsSentence)
      document.sentences.append(
        Sentence(
          tokens: tokens, bytes: Int(document.tokens[first].start)..<Int(document.tokens[last].end),
          paragraph: paragraph))
    } else {
      SentenceSplitter.split(
        tokens, paragraph: paragraph, capitals: capitals, tokens: &document.tokens, into: &document.sentences)
    }
    if kind == .title {
      if let earlier = document.paragraphs.firstIndex(where: { $0.kind == .title }) {
        document.paragraphs[earlier].kind = .heading
        document.title = nil
      }
      hasTitle = true
      if document.title == nil { document.title = Self.line(block.bytes, text) }
    }
    document.paragraphs.append(
      Paragraph(kind: kind, bytes: block.bytes, sentences: firstSentence..<document.sentences.count))
  }

  /// The tokens of a row; a tab between two cells is a mark as a bar is.
  private mutating func tokenizeRow(_ bytes: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    var start = bytes.lowerBound
    for index in bytes where text[index] == 0x09 {
      Tokenizer.tokenize(start..<index, of: text, into: &document.tokens)
      document.tokens.append(
        Token(
          start: Int32(index), end: Int32(index + 1), key: Marks.bar, kind: .mark, flags: [.spaceBefore],
          number: Vocabulary.shared.number(of: Marks.bar)))
      start = index + 1
    }
    Tokenizer.tokenize(start..<bytes.upperBound, of: text, into: &document.tokens)
  }

  private mutating func kind(
    of index: Int, _ tokens: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Paragraph.Kind {
    let block = blocks[index]
    let all = document.tokens
    if block.kind == .title, let stamp = stamp(tokens, text) {
      dateLines.append(stamp)
      hasTitle = false
      return .dateLine
    }
    if block.kind == .title,
      let line = DateLine.inTitle(tokens, paragraph: document.paragraphs.count, all, text)
    {
      dateLines.append(line)
    }
    let label = labelAbove
    labelAbove = DateLine.label(tokens, all)
    if block.kind == .byline { noteDay(of: tokens, text) }
    if block.kind == .boilerplate || block.kind == .byline || block.kind == .title { return block.kind }
    if index > 1, block.kind != .tableRow, let tail = Boilerplate.tail(headedBy: tokens, all) {
      self.tail = tail
      return .boilerplate
    }
    if block.kind == .heading || tail.map({ isProse(block, tokens, after: $0, text) }) == true { tail = nil }
    if tail != nil || Boilerplate.isBoilerplate(block, tokens: tokens, all, text) {
      noteOfIssue = noteOfIssue ?? IssueDate.find(inNote: tokens, all, text)
      return .boilerplate
    }
    if block.kind == .tableRow || block.kind == .caption { return block.kind }
    let isInTail = index >= blocks.count - 12 && index > 0
    if Byline.isByline(tokens, all, isInTail: isInTail) {
      noteDay(of: tokens, text)
      return .byline
    }
    let isLine = block.bytes.count <= 320 && !text[block.bytes].contains(0x0A)
    let couldBeTitle = isLine && !hasTitle && block.kind == .prose && endsOpen(tokens)
    if var line = DateLine.find(in: tokens, paragraph: document.paragraphs.count, all, text) {
      if let label, line.form == .ownLine {
        line.form = .labelled
        line.isOfUpdate = label == .updated
      }
      dateLines.append(line)
      if line.form != .wire { return block.kind == .listItem ? .listItem : .dateLine }
    } else if couldBeTitle, index + 1 < blocks.count,
      document.paragraphs.allSatisfy({ $0.kind != .prose && $0.kind != .listItem })
    {
      if isKicker(index, tokens, text) { return .heading }
      if let line = DateLine.inTitle(tokens, paragraph: document.paragraphs.count, all, text) {
        dateLines.append(line)
      }
      return .title
    }
    if isLine, endsOpen(tokens), tokens.count >= 4, block.kind == .prose, isHeadlineAfterDateLine() {
      return .title
    }
    let isShort = block.bytes.count <= 90 && tokens.count <= 16 && index + 1 < blocks.count
    if block.kind == .prose, isLine, isShort, endsOpen(tokens), startsHigh(tokens) { return .heading }
    return block.kind
  }

  /// "Page last updated at 18:07 GMT, Friday, 23 January 2009": a first line that is no title.
  private func stamp(_ tokens: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> DateLine? {
    let line = DateLine.find(in: tokens, paragraph: document.paragraphs.count, document.tokens, text)
    return line.flatMap { $0.isOfUpdate && $0.day != nil ? $0 : nil }
  }

  /// "September 19, 1998 | By Anna Holm": the day in a line that tells who wrote the article.
  private mutating func noteDay(of tokens: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    guard
      let line = DateLine.find(in: tokens, paragraph: document.paragraphs.count, document.tokens, text),
      line.form != .wire
    else { return }
    dateLines.append(line)
  }

  /// Whether a block is too long for a reference, or for the title of another page, and ends as a sentence does.
  private func isProse(
    _ block: Block, _ tokens: Range<Int>, after tail: Boilerplate.Tail, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text[block.bytes.lowerBound] != 0x5E,
      text[block.bytes].suffix(4).contains(where: { $0 == 0x2E || $0 == 0x22 })
    else { return false }
    switch tail {
    case .sources: return block.bytes.count > 180
    case .links:
      let words = tokens.filter { document.tokens[$0].kind == .word }
      return words.count >= 8
        && words.count { !document.tokens[$0].flags.contains(.capitalised) } * 2 > words.count
    }
  }

  /// Whether a letterhead and a date line stand before: "Office of the Spokesman", "For release June 3, 2015".
  private func isHeadlineAfterDateLine() -> Bool {
    guard document.paragraphs.count >= 2, document.paragraphs.last?.kind == .dateLine, dateLines.count == 1,
      dateLines[0].day != nil, !isContinuing
    else { return false }
    return document.paragraphs.allSatisfy { $0.kind != .prose && $0.kind != .listItem }
  }

  /// Whether a line in capitals announces the title after it: "PRESS NOTICE".
  private func isKicker(
    _ index: Int, _ tokens: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard tokens.count <= 4, index + 2 < blocks.count,
      tokens.allSatisfy({ document.tokens[$0].flags.contains(.allCapitals) })
    else { return false }
    let next = text[blocks[index + 1].bytes]
    let ending: [UInt8] = [0x2E, 0x21, 0x3A, 0x22]
    return next.count <= 200 && !next.contains(0x0A) && !ending.contains(next.last ?? 0x2E)
      && next.contains { $0 &- 0x61 < 26 }
  }

  /// Whether no stop ends it.
  private func endsOpen(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let token = document.tokens[last]
    if token.kind == .word || token.kind == .number { return true }
    guard Marks.closes(token.key) else { return !Marks.pauses(token.key) }
    return range.count > 1
      && ![Marks.stop, Marks.comma].contains(document.tokens[last - 1].key)
  }

  private func startsHigh(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let token = document.tokens[first]
    // The turn of a transcript: "Q    Can you hear me?", "THE PRESIDENT:  Yes?"
    if token.bytes.count == 1, token.key == "q", range.count > 1, document.tokens[first + 1].kind != .mark {
      return false
    }
    if token.flags.contains(.allCapitals),
      range.prefix(8).contains(where: { document.tokens[$0].key == Marks.colon })
    {
      return false
    }
    return token.flags.contains(.capitalised) || token.kind == .number || Marks.opensQuote(token.key)
  }

  /// Takes the day from the date lines where the format gave none; date lines that do not tell it are headings.
  private mutating func decideDate() {
    var prose = document.paragraphs.indices.filter { document.paragraphs[$0].kind == .prose }
    if prose.isEmpty {
      prose = document.paragraphs.indices.filter { document.paragraphs[$0].kind == .listItem }
    }
    // A subtitle or a caption may stand over the date line.
    var length = 0
    let start = prose.first { paragraph in
      length += document.paragraphs[paragraph].bytes.count
      return paragraph >= Self.headLength || length > Self.longestHead
    }
    let range = (start ?? prose.first).map { $0...(prose.last ?? $0) }
    let deciding = DateLine.deciding(dateLines, prose: range)
    for line in dateLines
    where line.form == .ownLine && line.paragraph != deciding?.paragraph
      && (line.day == nil || line.day != deciding?.day)
    {
      if document.paragraphs[line.paragraph].kind == .dateLine {
        document.paragraphs[line.paragraph].kind = .heading
      }
    }
    if document.statedDate == nil, let deciding, let day = deciding.day {
      document.statedDate = .init(day: day, bytes: deciding.bytes, rule: "date line")
    }
    if document.statedDate == nil {
      document.statedDate =
        CaptionDate.find(in: document) ?? TodayDate.find(in: document) ?? IssueDate.find(in: document)
        ?? AddressDate.find(in: document) ?? noteOfIssue
    }
    guard let wire = dateLines.first(where: { $0.form == .wire && $0.day == nil }) else { return }
    guard let stated = document.statedDate else {
      document.lacksYear = true
      return
    }
    if let prose = range?.lowerBound, wire.paragraph <= prose + 1 { date(by: wire, stamped: stated.day) }
  }

  /// So many paragraphs may stand over an article, of so many bytes together.
  private static let headLength = 6
  private static let longestHead = 300

  /// "BELGRADE, March 23 —" under the stamp of the evening before: the story speaks from the day of its date line.
  private mutating func date(by wire: DateLine, stamped: Day) {
    guard let day = wire.dayOfYear.flatMap({ WrittenDay.day($0, nearestTo: stamped) }), day != stamped,
      (-3...1).contains(day - stamped)
    else { return }
    document.statedDate = .init(day: day, bytes: wire.bytes, rule: "date line")
  }

  /// A block as one line.
  private static func line(_ bytes: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: text[bytes].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
