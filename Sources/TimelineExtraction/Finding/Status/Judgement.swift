import Gazetteer
import TimelineModel

extension EventFinder {
  /// Applies what the rest of the sentence says about how real its events are.
  func judge(_ range: Range<Int>, in sentence: Range<Int>) {
    if range.isEmpty || !range.contains(where: { mentions[$0].form == .verb }) { denyEarlier(in: sentence) }
    if range.isEmpty, let status = undoing(in: sentence) { undoEarlier(status) }
    for index in range {
      if let (status, verb) = cancellation(of: index, in: sentence), !isMade(index, putOffBy: verb) {
        mentions[index].status = status
        if index > range.lowerBound, areOneSubject(index - 1, index, in: sentence) {
          mentions[index - 1].status = status
        }
        if status == .postponed { putOff(index, by: verb, in: sentence) }
        dropTimesOfCancelling(index, in: sentence)
        if status == .cancelled, verb > mentions[index].trigger.lowerBound {
          // "The visit was called off on Wednesday"
          mentions[index].times.removeAll { view.times[$0.expression].tokens.lowerBound > verb }
        }
        cancelPlans(within: index, status)
        if let revival = revival(after: mentions[index].trigger.upperBound, in: sentence) {
          mentions[index].status = .occurred
          mentions[index].times = times(in: revival..<sentence.upperBound)
        }
      }
      if mentions[index].status == .postponed || mentions[index].status == .planned,
        let verb = instead(of: index, in: sentence)
      {
        if mentions[index].times.contains(where: { view.times[$0.expression].tokens.upperBound <= verb }) {
          mentions[index].status = .postponed
        }
        if mentions[index].status == .postponed { putOff(index, by: verb, in: sentence) }
      }
      if let status = undoing(of: index, in: sentence) { mentions[index].status = status }
      if mentions[index].status == .proposed, isAccepted(mentions[index], in: sentence) {
        mentions[index].status = .planned
      }
      let trigger = mentions[index].trigger.lowerBound
      if isDenied(trigger, in: sentence) || isDeniedAfter(trigger, in: sentence) {
        mentions[index].status = .denied
      } else if mentions[index].status == .denied, !mentions[index].isExcluded {
        mentions[index].kind = .context
      }
    }
  }
}
