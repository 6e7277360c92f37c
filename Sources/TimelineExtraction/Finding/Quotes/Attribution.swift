import Gazetteer

/// Who said a quote, and the words that tell it.
struct Attribution {
  /// Index into the cast; nil where it is somebody without a name: "a reporter", "the ministry".
  var speaker: Int?
  /// Indices of the tokens that tell it.
  var tokens: Range<Int>
}

/// Finds the speaker in the words around a quote.
struct AttributionFinder {
  let document: ReadDocument
  let speakers: SpeakerIndex
  var tokens: [Token] { document.tokens }

  /// "“…,” X said", "“…,” said X", "“…”, according to X"
  func after(_ quote: QuotedStretch, sentenceEnd: Int) -> Attribution? {
    var index = quote.tokens.upperBound + 1
    guard index < sentenceEnd else { return nil }
    // "“It was a song: ‘Come with us,’” X said"
    let isOpen = quote.tokens.reversed().prefix { tokens[$0].kind == .mark }.contains {
      tokens[$0].key == Marks.comma || Marks.isDash(tokens[$0].key) || Marks.isTerminator(tokens[$0].key)
    }
    if tokens[index].key == Marks.comma || Marks.isDash(tokens[index].key) {
      index += 1
    } else if !isOpen {
      return nil
    }
    guard index < sentenceEnd else { return nil }
    let start = index
    if isFinite(index) {
      let found = inverted(verb: index, sentenceEnd)
      // "who had called them “stingy”, praised it": the verb has another subject.
      if found?.speaker == nil, !isOpen, index + 1 < sentenceEnd,
        SpeechWords.objects.contains(tokens[index + 1].key)
      {
        return nil
      }
      return found
    }
    if isAccordingTo(index, before: sentenceEnd - 1) {
      let speaker = speakers.starting(at: index + 2) ?? speakers.starting(at: index + 3)
      return Attribution(
        speaker: speaker?.person, tokens: start..<(speaker?.tokens.upperBound ?? index + 2))
    }
    if let speaker = speakers.starting(at: index), !speaker.isPossessive {
      index = afterAdverbs(speaker.tokens.upperBound, sentenceEnd)
      if index < sentenceEnd, tokens[index].key == Marks.comma {
        // "X, the foreign minister, said"
        guard
          let close = (index + 1..<min(sentenceEnd, index + 25)).first(where: {
            tokens[$0].key == Marks.comma
          })
        else { return nil }
        index = afterAdverbs(close + 1, sentenceEnd)
      }
      guard index < sentenceEnd, isFinite(index) || isQuoted(index) else { return nil }
      return Attribution(speaker: speaker.person, tokens: start..<index + 1)
    }
    // "the coach of the visitors said", "the minister, Jane Doe, said"
    let reach = (index..<min(sentenceEnd, index + 14)).prefix { !NameWords.isQuotationMark(tokens[$0].key) }
    guard !isNoSubject(index), let verb = reach.first(where: isFinite) else { return nil }
    if case .person(let person)? = subject(of: verb, from: start) {
      return Attribution(speaker: person, tokens: start..<verb + 1)
    }
    // "“…,” the agency quoted Orlov as saying"
    if tokens[verb].key == "quoted", let quoted = speakers.starting(at: verb + 1),
      tokens[min(quoted.tokens.upperBound, tokens.count - 1)].key == "as"
    {
      return Attribution(speaker: quoted.person, tokens: verb..<quoted.tokens.upperBound)
    }
    return Attribution(speaker: nil, tokens: start..<verb + 1)
  }

  /// "“Can we pay?” Orlov asked.": the sentence after a question or a cry, where it says no more.
  func asker(of quote: QuotedStretch, sentence: Range<Int>) -> Attribution? {
    guard let speaker = speakers.starting(at: sentence.lowerBound), !speaker.isOwner,
      case let verb = afterAdverbs(speaker.tokens.upperBound, sentence.upperBound),
      verb < sentence.upperBound,
      isFinite(verb), verb + 1 >= sentence.upperBound || tokens[verb + 1].kind == .mark
    else { return nil }
    return Attribution(speaker: speaker.person, tokens: sentence.lowerBound..<verb + 1)
  }

  /// "said X", "said the minister, X"
  func inverted(verb: Int, _ sentenceEnd: Int) -> Attribution? {
    let after = verb + 1
    if let speaker = speakers.starting(at: after) {
      var person = speaker
      // "said the spokesman, Jane Doe"
      let next = speaker.tokens.upperBound + 1
      if speaker.form != .name, next < sentenceEnd, tokens[next - 1].key == Marks.comma,
        let name = speakers.starting(at: next), name.form == .name
      {
        person = name
      }
      return Attribution(speaker: person.person, tokens: verb..<person.tokens.upperBound)
    }
    // "said the radio's analyst Jane Doe", not "said a spokesman for Jane Doe"
    for index in after..<min(sentenceEnd, after + 6) {
      // "said 29-year-old Jane Doe"
      if tokens[index].kind == .mark, tokens[index].key != Marks.hyphen { break }
      if isNoSubject(index) { break }
      if let name = speakers.starting(at: index), name.form == .name, !name.isPossessive {
        return Attribution(speaker: name.person, tokens: verb..<name.tokens.upperBound)
      }
    }
    for index in after..<min(sentenceEnd, after + 10) where tokens[index].key == Marks.comma {
      if let name = speakers.starting(at: index + 1), name.form == .name {
        return Attribution(speaker: name.person, tokens: verb..<name.tokens.upperBound)
      }
    }
    return Attribution(speaker: nil, tokens: verb..<min(sentenceEnd, after + 1))
  }

  /// "X said: “…”", "X said that Y was “…”", "his answer was heard: “…”"
  func before(_ quote: QuotedStretch, sentenceStart: Int, quotes: [QuotedStretch]) -> Attribution? {
    let open = quote.tokens.lowerBound - 1
    guard open > sentenceStart else { return nil }
    var index = open - 1
    while index >= sentenceStart, open - index <= 60 {
      if let inner = quotes.last(where: { $0.tokens.contains(index) }) {
        index = inner.tokens.lowerBound - 1
        continue
      }
      if let attribution = attribution(verb: index, from: sentenceStart, to: open) { return attribution }
      index -= 1
    }
    return accordingTo(sentenceStart, open) ?? noun(before: open, sentenceStart)
      ?? supporter(before: open, sentenceStart) ?? frontedParticiple(before: open, sentenceStart, quote)
  }

  /// "They won support from Landry, “…”": from whom, or by whom.
  private func supporter(before open: Int, _ start: Int) -> Attribution? {
    guard tokens[open - 1].key == Marks.comma, let named = speakers.ending(at: open - 1),
      named.form == .name || named.form == .surname, !named.isPossessive, named.tokens.lowerBound > start,
      case let preposition = tokens[named.tokens.lowerBound - 1].key,
      preposition == "from" || preposition == "by",
      (start..<named.tokens.lowerBound).contains(where: { SpeechWords.support.contains(tokens[$0].key) })
    else { return nil }
    return Attribution(speaker: named.person, tokens: named.tokens)
  }

  /// "Citing a “near future”, Steinmeier announced": the subject follows.
  private func frontedParticiple(before open: Int, _ start: Int, _ quote: QuotedStretch) -> Attribution? {
    guard verbForm(ofCapitalised: start) == .participle,
      let end = document.sentence(ofToken: start).map({ document.sentences[$0].tokens.upperBound }),
      let comma =
        (quote.tokens.upperBound - 1..<max(quote.tokens.upperBound, min(end, quote.tokens.upperBound + 8)))
        .first(where: { tokens[$0].key == Marks.comma }),
      let subject = speakers.starting(at: comma == quote.tokens.upperBound - 1 ? comma + 2 : comma + 1),
      !subject.isOwner, subject.tokens.upperBound < end,
      tokens[subject.tokens.upperBound].kind == .word
    else { return nil }
    return Attribution(speaker: subject.person, tokens: start..<start + 1)
  }

  private func attribution(verb: Int, from start: Int, to open: Int) -> Attribution? {
    guard let form = verbForm(verb) else { return nil }
    if form == .participle {
      // "quoted Scholz as saying “…”"
      if verb - 1 > start, tokens[verb - 1].key == "as", let quoted = speakers.ending(at: verb - 1) {
        return Attribution(speaker: quoted.person, tokens: verb..<verb + 1)
      }
      // "…, saying “…”": the subject is the sentence's.
      guard let subject = antecedent(ofClauseBefore: verb, from: start) ?? sentenceSubject(start..<verb)
      else {
        return nil
      }
      return Attribution(
        speaker: isAddressee(subject, from: start) ? nil : subject.person, tokens: verb..<verb + 1)
    }
    switch subject(of: verb, from: start) {
    case .person(let person)?: return Attribution(speaker: person, tokens: verb..<verb + 1)
    case .somebody?: return Attribution(speaker: nil, tokens: verb..<verb + 1)
    case nil: return nil
    }
  }

  /// "He was “all smiles”, according to the paper's Tom Gibb."
  func accordingTo(atEndOf sentence: Range<Int>, from start: Int) -> Attribution? {
    let end = max(start, sentence.upperBound - 12)..<max(start, sentence.upperBound)
    guard let according = end.last(where: { isAccordingTo($0, before: end.upperBound) }),
      let speaker = (according + 2..<end.upperBound).lazy.compactMap({ speakers.starting(at: $0) })
        .first(where: { !$0.isOwner }),
      speaker.tokens.upperBound + 5 >= end.upperBound,
      !(according..<end.upperBound).contains(where: { tokens[$0].key == Marks.comma })
    else { return nil }
    return Attribution(speaker: speaker.person, tokens: according..<speaker.tokens.upperBound)
  }

  /// "what Trump called | “a very special relationship”": whoever calls something so.
  func naming(_ quote: QuotedStretch) -> Attribution? {
    let verb = quote.tokens.lowerBound - 2
    guard verb > 0, let sentence = document.sentence(ofToken: verb),
      case let sentenceStart = document.sentences[sentence].tokens.lowerBound,
      SpeechWords.naming.contains(tokens[verb].key),
      Range<Int>.last(7, before: verb, from: sentenceStart).contains(where: {
        SpeechWords.whatIsNamed.contains(tokens[$0].key)
      }),
      case .person(let person)? = subject(of: verb, from: sentenceStart)
    else { return nil }
    return Attribution(speaker: person, tokens: verb..<verb + 1)
  }

  /// "According to X, the talks were “…”"
  func accordingTo(_ start: Int, _ open: Int) -> Attribution? {
    guard isAccordingTo(start, before: open - 1),
      let speaker = speakers.starting(at: start + 2)
    else { return nil }
    return Attribution(speaker: speaker.person, tokens: start..<speaker.tokens.upperBound)
  }

  /// "her speech began in Irish, “…”", "his favourite proverb, “…”", "a single word to the capital: “…”"
  private func noun(before open: Int, _ start: Int) -> Attribution? {
    let mark = tokens[open - 1]
    let isColon = mark.key == Marks.colon
    let isComma = mark.key == Marks.comma
    let noun = Range<Int>.last(9, before: open, from: start).last {
      SpeechWords.nouns.contains(tokens[$0].key)
    }
    guard isColon || (noun != nil && (isComma || noun == open - 1)) else { return nil }
    if let noun, let owner = owner(of: noun, start) {
      return Attribution(speaker: owner, tokens: noun..<noun + 1)
    }
    let place = noun ?? open - 1
    if let subject = sentenceSubject(start..<open) {
      return Attribution(speaker: subject.person, tokens: place..<place + 1)
    }
    // "Then came the words: “…”": whoever the sentence before is about.
    guard isColon, let previous = previousSentence(before: start), let subject = sentenceSubject(previous)
    else { return nil }
    return Attribution(speaker: subject.person, tokens: place..<place + 1)
  }

  /// "X’s words", "his own answer"
  private func owner(of noun: Int, _ start: Int) -> Int? {
    let owners = speakers.within(Range<Int>.last(4, before: noun, from: start))
    return owners.last(where: \.isOwner)?.person
  }

  private func previousSentence(before start: Int) -> Range<Int>? {
    guard start > 0, let sentence = document.sentence(ofToken: start), sentence > 0,
      document.sentences[sentence - 1].paragraph == document.sentences[sentence].paragraph
    else { return nil }
    return document.sentences[sentence - 1].tokens
  }

  private func isAccordingTo(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && tokens[index].key == SpeechWords.according && tokens[index + 1].key == "to"
  }
}
