import Gazetteer

/// Who speaks by the sentences around a quote: at the end of its own, in the one before, over a list.
extension AttributionFinder {
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

  /// "Howard denied that it had failed. / “I did what I set out to do.”": who speaks last in the paragraph before a
  /// quote that stands alone.
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

  /// "Their view was backed by Landry. “…”", "Trump said so during a meeting. “…”": whom the sentence before a quote
  /// names as the one who acts.
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
      document.sentences[end].tokens.upperBound <= quote.tokens.upperBound + 2,
      // "Netanyahu was charged. “He stole it.”": others speak of somebody.
      !SpeechWords.ofOthers.contains(tokens[quote.tokens.lowerBound].key)
    else { return nil }
    return opener(of: before).map { Attribution(speaker: $0.person, tokens: $0.tokens) }
  }

  /// "But | Daoud was defiant.", "Daoud's sharpest words were for the bank.": whom a sentence begins with, or whose
  /// words.
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
    let isTold =
      speaker.isOwner ? ownsWords(speaker, in: sentence) : !isActedUpon(speaker, in: sentence)
    return isTold ? speaker : nil
  }

  /// "Daoud | has been charged", "was re-elected", not "was defiant": whether a sentence tells of what somebody met
  /// with.
  private func isActedUpon(_ speaker: SpeakerIndex.Entry, in sentence: Range<Int>) -> Bool {
    let verb = afterAdverbs(speaker.tokens.upperBound, sentence.upperBound)
    let key = tokens[verb].key
    if FunctionWords.presentHave.contains(key) || FunctionWords.pastHave.contains(key) { return true }
    return SpeechWords.passive.contains(key) && verb + 1 < sentence.upperBound
      && isParticiple(afterAdverbs(verb + 1, sentence.upperBound))
  }

  /// "Daoud's | sharpest words were for the bank", not "words drew fire": the noun is the head of the phrase, and what
  /// is said of it is no reaction to it.
  private func ownsWords(_ owner: SpeakerIndex.Entry, in sentence: Range<Int>) -> Bool {
    let start = owner.isPossessive ? owner.tokens.upperBound + 1 : owner.tokens.upperBound
    guard
      let noun = (start..<min(sentence.upperBound, start + 4)).first(where: {
        SpeechWords.nouns.contains(tokens[$0].key)
      }), (start..<noun).allSatisfy({ tokens[$0].kind == .word && !isFinite($0) }),
      noun + 1 < sentence.upperBound
    else { return false }
    return (noun + 1..<min(sentence.upperBound, noun + 4)).contains {
      SpeechWords.passive.contains(tokens[$0].key)
    }
  }

  /// "elected", "re-elected"
  private func isParticiple(_ start: Int) -> Bool {
    var index = start
    while index + 2 < tokens.count, tokens[index + 1].key == Marks.hyphen { index += 2 }
    guard index < tokens.count, tokens[index].kind == .word else { return false }
    return Triggers.isVerb(tokens[index].key, in: .participle)
      || document.text[tokens[index].bytes].suffix(2).elementsEqual("ed".utf8)
  }

  /// In items.
  private static let longestList = 100

  /// Whether a preposition stands before somebody.
  private func isGoverned(_ mention: SpeakerIndex.Entry) -> Bool {
    NameWords.kind(of: tokens[mention.tokens.lowerBound - 1]).contains(.preposition)
  }

  /// "In her remarks Daoud said much: / - “…” / - “…”": who says what the items of a list quote.
  func teller(ofList paragraph: Int) -> Attribution? {
    var lead = paragraph - 1
    while lead >= 0, paragraph - lead <= Self.longestList, document.paragraphs[lead].kind == .listItem {
      lead -= 1
    }
    guard lead >= 0, document.paragraphs[lead].kind != .listItem,
      let last = document.paragraphs[lead].sentences.last,
      case let sentence = document.sentences[last].tokens, tokens[sentence.upperBound - 1].key == Marks.colon,
      let subject = speakers.within(sentence).first, !subject.isOwner,
      subject.tokens.upperBound < sentence.upperBound - 1,
      opensClause(subject.tokens.lowerBound, from: sentence.lowerBound)
        || isFinite(subject.tokens.upperBound),
      tokens[subject.tokens.upperBound].kind == .word
    else { return nil }
    return Attribution(speaker: subject.person, tokens: subject.tokens)
  }
}
