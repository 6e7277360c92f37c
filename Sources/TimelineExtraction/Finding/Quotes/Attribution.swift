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
  private var tokens: [Token] { document.tokens }

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

  /// "They had “nothing to add” to the plan, Orlov told reporters": who tells the whole sentence at its end.
  func teller(atEndOf sentence: Range<Int>, after quote: QuotedStretch) -> Attribution? {
    let start = quote.tokens.upperBound + 1
    if let source = accordingTo(atEndOf: sentence, from: start) { return source }
    guard start < sentence.upperBound, let verb = (start..<sentence.upperBound).last(where: isFinite) else {
      return nil
    }
    // "It was “a gesture” by the leader, said the minister Karim Daoud."
    if verb > start, tokens[verb - 1].key == Marks.comma,
      let inverted = inverted(verb: verb, sentence.upperBound), inverted.speaker != nil,
      inverted.tokens.upperBound + 1 >= sentence.upperBound
    {
      return inverted
    }
    guard verb + 7 >= sentence.upperBound,
      let comma = Range<Int>.last(8, before: verb, from: start).last(where: { tokens[$0].key == Marks.comma }
      ),
      comma + 1 < verb, case .person(let person)? = subject(of: verb, from: comma + 1)
    else { return nil }
    return Attribution(speaker: person, tokens: comma + 1..<verb + 1)
  }

  /// "Howard denied that it had failed. / “I did what I set out to do.”": who speaks last in the paragraph before a quote
  /// that stands alone.
  func teller(before paragraph: Int) -> Attribution? {
    guard paragraph > 0, document.paragraphs[paragraph - 1].kind == .prose,
      let last = document.paragraphs[paragraph - 1].sentences.last
    else { return nil }
    let sentence = document.sentences[last].tokens
    guard let verb = sentence.last(where: { isFinite($0) }),
      case .person(let person)? = subject(of: verb, from: sentence.lowerBound)
    else { return nil }
    return Attribution(speaker: person, tokens: verb..<verb + 1)
  }

  /// "Kissinger seemed concerned. “It is important that you succeed.”": whom the sentence between two quotes is about.
  func teller(beforeSentence sentence: Int, since previous: QuotedStretch) -> Attribution? {
    guard sentence > 0, document.sentences[sentence - 1].paragraph == document.sentences[sentence].paragraph,
      case let between = document.sentences[sentence - 1].tokens,
      between.lowerBound > previous.tokens.upperBound
    else { return nil }
    // "Manila is seeking cooperation, Dominguez said. “We will move quickly.”"
    if let verb = between.last(where: { isFinite($0) }), verb + 3 >= between.upperBound,
      case .person(let person)? = subject(of: verb, from: between.lowerBound)
    {
      return Attribution(speaker: person, tokens: verb..<verb + 1)
    }
    guard let speaker = speakers.starting(at: between.lowerBound), !speaker.isOwner else { return nil }
    return Attribution(speaker: speaker.person, tokens: speaker.tokens)
  }

  /// "Their view was backed by Landry. “…”", "Trump said so during a meeting. “…”": whom the sentence before a quote names
  /// as the one who acts.
  ///
  /// - Parameter quote: one that stands alone may as well be of whom that sentence begins with.
  func teller(inSentenceBefore sentence: Int, _ quote: QuotedStretch) -> Attribution? {
    guard sentence > 0, document.sentences[sentence - 1].paragraph == document.sentences[sentence].paragraph
    else { return nil }
    let before = document.sentences[sentence - 1].tokens
    if let verb = before.last(where: { SpeechVerbs.saysSomething(tokens[$0].key) }),
      let speaker = clauseOpener(endingAt: verb, from: before.lowerBound)
    {
      return Attribution(speaker: speaker.person, tokens: verb..<verb + 1)
    }
    if let agent = speakers.within(before).last(where: {
      $0.tokens.lowerBound > before.lowerBound + 1 && !$0.isPossessive
        && tokens[$0.tokens.lowerBound - 1].key == "by"
        && SpeechWords.support.contains(tokens[$0.tokens.lowerBound - 2].key)
    }) {
      return Attribution(speaker: agent.person, tokens: agent.tokens)
    }
    guard let end = document.sentence(ofToken: quote.tokens.upperBound - 1),
      document.sentences[end].tokens.upperBound <= quote.tokens.upperBound + 2
    else { return nil }
    return opener(of: before).map { Attribution(speaker: $0.person, tokens: $0.tokens) }
  }

  /// "But | Daoud was defiant.", "Daoud's sharpest words were for the bank.": whom a sentence begins with, or whose words.
  private func opener(of sentence: Range<Int>) -> SpeakerIndex.Entry? {
    let first =
      SpeechWords.conjunctions.contains(tokens[sentence.lowerBound].key)
      ? sentence.lowerBound + 1 : sentence.lowerBound
    guard let speaker = speakers.starting(at: first), speaker.tokens.upperBound < sentence.upperBound,
      // "Orlov met Daoud.": which of the two is open.
      speakers.within(speaker.tokens.upperBound..<sentence.upperBound).allSatisfy({
        $0.person == speaker.person || isGoverned($0)
      })
    else { return nil }
    guard speaker.isOwner else { return speaker }
    let nouns = speaker.tokens.upperBound..<min(sentence.upperBound, speaker.tokens.upperBound + 5)
    return nouns.contains(where: { SpeechWords.nouns.contains(tokens[$0].key) }) ? speaker : nil
  }

  /// Whether a preposition stands before somebody.
  private func isGoverned(_ mention: SpeakerIndex.Entry) -> Bool {
    NameWords.kind(of: tokens[mention.tokens.lowerBound - 1]).contains(.preposition)
  }

  /// "In her remarks Daoud said much: / - “…” / - “…”": who says what the items of a list quote.
  func teller(ofList paragraph: Int) -> Attribution? {
    var lead = paragraph - 1
    while lead >= 0, document.paragraphs[lead].kind == .listItem { lead -= 1 }
    guard lead >= 0, let last = document.paragraphs[lead].sentences.last,
      case let sentence = document.sentences[last].tokens, tokens[sentence.upperBound - 1].key == Marks.colon,
      let subject = speakers.within(sentence).first(where: { !$0.isOwner })
    else { return nil }
    return Attribution(speaker: subject.person, tokens: subject.tokens)
  }

  /// "said X", "said the minister, X"
  private func inverted(verb: Int, _ sentenceEnd: Int) -> Attribution? {
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
  private func accordingTo(atEndOf sentence: Range<Int>, from start: Int) -> Attribution? {
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
  private func accordingTo(_ start: Int, _ open: Int) -> Attribution? {
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

  // MARK: Subjects

  enum Subject {
    case person(Int)
    /// Somebody or something else: "a reporter", "the ministry".
    case somebody
  }

  /// Who does what a verb tells; nil where the word is no verb after all.
  func subject(of verb: Int, from start: Int) -> Subject? {
    var index = verb - 1
    while index > start, isAdverb(index) { index -= 1 }
    guard index >= start else { return nil }
    if let named = nominative(endingAt: index + 1) {
      return isSpokenFor(named, from: start) ? .somebody : .person(named.person)
    }
    let token = tokens[index]
    if SpeechWords.passive.contains(token.key) || SpeechWords.beforeInfinitive.contains(token.key) {
      return nil
    }
    if token.kind == .mark {
      guard token.key == Marks.comma || token.key == Marks.rightParenthesis || Marks.isDash(token.key)
      else { return nil }
      return subject(beforeParenthesisEndingAt: index, from: start)
    }
    if SpeechWords.conjunctions.contains(token.key) {
      return sentenceSubject(start..<index).map { .person($0.person) } ?? .somebody
    }
    if SpeechWords.relatives.contains(token.key), index > start {
      let end = tokens[index - 1].key == Marks.comma ? index - 1 : index
      return (nominative(endingAt: end) ?? nameOfMember(endingAt: end, from: start)).map {
        .person($0.person)
      }
        ?? .somebody
    }
    if let author = author(ofWords: index, from: start) { return .person(author) }
    if let holder = holderOfOffice(endingAt: index, from: start) { return .person(holder) }
    return token.kind == .word && !SpeechVerbs.isAlsoNoun(tokens[verb].key) ? .somebody : nil
  }

  /// "Tusk's draft | says", "his letter stressed": whose words a text has.
  private func author(ofWords noun: Int, from start: Int) -> Int? {
    SpeechWords.writings.contains(tokens[noun].key) ? owner(of: noun, start) : nil
  }

  /// "Scicluna, the finance minister of the smallest state Malta | said": no comma closes what stands in apposition.
  private func holderOfOffice(endingAt last: Int, from start: Int) -> Int? {
    guard
      let comma = Range<Int>.last(14, before: last, from: start).last(where: {
        tokens[$0].kind == .mark && tokens[$0].key != Marks.hyphen
      }), tokens[comma].key == Marks.comma,
      (comma + 1..<last).contains(where: { PartnerWords.singular.contains(tokens[$0].key) }),
      !(comma + 1...last).contains(where: { isFinite($0) || TenseWords.be.contains(tokens[$0].key) })
    else { return nil }
    return clauseOpener(endingAt: comma, from: start)?.person
  }

  /// "Daoud of the Institute of Peace, | who told reporters"
  private func nameOfMember(endingAt end: Int, from start: Int) -> SpeakerIndex.Entry? {
    guard
      let name = speakers.within(Range<Int>.last(12, before: end, from: start)).last(where: {
        !$0.isOwner && $0.form == .name && $0.tokens.upperBound < end
          && tokens[$0.tokens.upperBound].key == "of"
      }), (name.tokens.upperBound..<end).allSatisfy({ tokens[$0].kind == .word })
    else { return nil }
    return name
  }

  /// The name that ends somewhere, where it opens its clause: no preposition governs it.
  private func clauseOpener(endingAt end: Int, from start: Int) -> SpeakerIndex.Entry? {
    guard let mention = nominative(endingAt: end), opensClause(mention.tokens.lowerBound, from: start) else {
      return nil
    }
    return mention
  }

  /// Whether a word is the first one of a sentence or stands behind a mark or a conjunction.
  private func opensClause(_ index: Int, from start: Int) -> Bool {
    guard index > start else { return true }
    return tokens[index - 1].kind == .mark || SpeechWords.conjunctions.contains(tokens[index - 1].key)
  }

  /// "a spokeswoman for May | said": somebody who speaks for another one.
  private func isSpokenFor(_ mention: SpeakerIndex.Entry, from start: Int) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard before > start else { return false }
    return (tokens[before].key == "for" || tokens[before].key == "of" || tokens[before].key == "to")
      && SpeechWords.mouthpieces.contains(tokens[before - 1].key)
  }

  /// "X, the foreign minister, said", "the foreign minister, X, said", "X, who had listened, said"
  private func subject(beforeParenthesisEndingAt end: Int, from start: Int) -> Subject? {
    let inner = speakers.ending(at: end)
    let opening = Range<Int>.last(30, before: end, from: start).last { index in
      tokens[index].kind == .mark
        && (tokens[index].key == Marks.comma || tokens[index].key == "(" || Marks.isDash(tokens[index].key))
        && (tokens[index].key == Marks.comma || tokens[index].key == "("
          || tokens[index].flags.contains(.spaceBefore))
    }
    if let opening {
      if let inner, inner.tokens.lowerBound == opening + 1, inner.form == .name {
        return .person(inner.person)
      }
      if let outer = nominative(endingAt: opening) { return .person(outer.person) }
      if let subject = sentenceSubject(start..<opening) { return .person(subject.person) }
    }
    return inner.map { .person($0.person) }
  }

  private func nominative(endingAt end: Int) -> SpeakerIndex.Entry? {
    guard let mention = speakers.ending(at: end), !mention.isOwner else { return nil }
    return mention
  }

  /// The first person of a sentence that nothing owns or governs.
  private func sentenceSubject(_ range: Range<Int>) -> SpeakerIndex.Entry? {
    let mentions = speakers.within(range)
    return mentions.first { !$0.isOwner } ?? mentions.first
  }

  /// "met King Hamad of Bahrain, who argued for it, | stating": whom a clause is about that nothing closes before.
  private func antecedent(ofClauseBefore verb: Int, from start: Int) -> SpeakerIndex.Entry? {
    guard tokens[verb - 1].kind == .mark,
      let comma = (start..<verb - 1).last(where: {
        tokens[$0].kind == .mark && tokens[$0].key != Marks.hyphen
      }),
      tokens[comma].key == Marks.comma, tokens[comma + 1].key == "who"
    else { return nil }
    return nominative(endingAt: comma) ?? nameOfMember(endingAt: comma, from: start)
  }

  /// "The bank replied | to Trump, saying": to whom somebody else speaks.
  private func isAddressee(_ mention: SpeakerIndex.Entry, from start: Int) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before > start && tokens[before].key == "to"
      && (start..<before).contains(where: { isFinite($0) })
  }

  // MARK: Words

  private func verbForm(_ index: Int) -> SpeechVerbs.Verb.Form? {
    let token = tokens[index]
    guard token.kind == .word, !token.flags.contains(.capitalised), let verb = SpeechVerbs.verb(token.key),
      hasComplement(verb, at: index)
    else { return nil }
    return verb.form
  }

  private func hasComplement(_ verb: SpeechVerbs.Verb, at index: Int) -> Bool {
    guard verb.complement != .words else { return true }
    guard index + 1 < tokens.count, case let next = tokens[index + 1] else { return false }
    if verb.complement == .particle { return SpeechVerbs.particles.contains(next.key) }
    return next.kind != .mark && !SpeechWords.notSubjects.contains(next.key)
      && (index == 0 || tokens[index - 1].key != Marks.comma)
  }

  private func verbForm(ofCapitalised index: Int) -> SpeechVerbs.Verb.Form? {
    tokens[index].kind == .word ? SpeechVerbs.verb(tokens[index].key)?.form : nil
  }

  /// Whether a word is no part of a subject; "WHO" is one.
  private func isNoSubject(_ index: Int) -> Bool {
    SpeechWords.notSubjects.contains(tokens[index].key) && !tokens[index].flags.contains(.allCapitals)
  }

  private func isFinite(_ index: Int) -> Bool { verbForm(index) == .finite }

  /// "he is quoted as saying", "she was quoted as having said"
  private func isQuoted(_ index: Int) -> Bool {
    TenseWords.be.contains(tokens[index].key) && index + 2 < tokens.count && tokens[index + 1].key == "quoted"
      && tokens[index + 2].key == "as"
  }

  private func afterAdverbs(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isAdverb(index) { index += 1 }
    return index
  }

  private func isAdverb(_ index: Int) -> Bool {
    tokens[index].kind == .word && SpeechWords.betweenSubjectAndVerb.contains(tokens[index].key)
  }
}
