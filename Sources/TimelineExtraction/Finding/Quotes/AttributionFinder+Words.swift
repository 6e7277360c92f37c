import Gazetteer

/// What the words around a quote are.
extension AttributionFinder {
  func verbForm(_ index: Int) -> SpeechVerbs.Verb.Form? {
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

  func verbForm(ofCapitalised index: Int) -> SpeechVerbs.Verb.Form? {
    tokens[index].kind == .word ? SpeechVerbs.verb(tokens[index].key)?.form : nil
  }

  /// Whether a word is no part of a subject; "WHO" is one.
  func isNoSubject(_ index: Int) -> Bool {
    SpeechWords.notSubjects.contains(tokens[index].key) && !tokens[index].flags.contains(.allCapitals)
  }

  func isFinite(_ index: Int) -> Bool { verbForm(index) == .finite }

  /// "he is quoted as saying", "she was quoted as having said"
  func isQuoted(_ index: Int) -> Bool {
    TenseWords.be.contains(tokens[index].key) && index + 2 < tokens.count && tokens[index + 1].key == "quoted"
      && tokens[index + 2].key == "as"
  }

  func afterAdverbs(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isAdverb(index) { index += 1 }
    return index
  }

  func isAdverb(_ index: Int) -> Bool {
    tokens[index].kind == .word && SpeechWords.betweenSubjectAndVerb.contains(tokens[index].key)
  }
}
