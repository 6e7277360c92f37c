import TimelineModel

extension DocumentLinker {
  /// Whether all that tells that an event took place is in the simple present, in running text.
  func isToldInPresent(_ event: Int) -> Bool {
    events[event].status == .occurred
      && events[event].mentions.allSatisfy { index in
        let mention = mentions[index]
        let block = view.document.paragraphs[view.document.sentences[mention.sentence].paragraph].kind
        return mention.isPresent && !mention.isCurrent && (block == .prose || block == .listItem)
          && !isHabit(mention)
      }
  }

  /// Whether the document tells what happens in the simple present throughout, as the news of a day in brief do.
  var isChronicle: Bool {
    var present = 0
    for mention in mentions
    where (mention.form == .verb || mention.isPresent) && mention.kind != .context && !mention.isTenseless {
      let block = view.document.paragraphs[view.document.sentences[mention.sentence].paragraph].kind
      guard block == .prose || block == .listItem else { continue }
      guard mention.isPresent, mention.status == .occurred else { return false }
      present += 1
    }
    return present >= 2
  }

  /// "He meets him every year."
  private func isHabit(_ mention: EventMention) -> Bool {
    view.document.sentences[mention.sentence].tokens.contains {
      FrequencyWords.all.contains(view.key($0))
        || view.time(at: $0).map { view.times[$0].kind == .set } == true
    }
  }
}

/// Words that make of a present tense what happens time and again.
enum FrequencyWords {
  static let all: WordSet = "often usually always rarely never sometimes regularly widely frequently"
}
