import Testing
@testable import TimelineExtraction
@Suite struct TmpTests {
  @Test func show() throws {
    for t in ["Michael Howard was happy. In Kenya he met Russian President Vladimir Putin.", "Mary Howard was happy. In Kenya she met Russian President Vladimir Putin."] {
      let d = try DocumentReader.read(path: "a.txt", bytes: Array(t.utf8))
      let f = Namer.findings(in: d)
      print(t)
      for x in f { print("  ", x.kind, x.tokens, x.name, String(decoding: d.text[d.tokens[x.tokens.lowerBound].bytes.lowerBound..<d.tokens[x.tokens.upperBound-1].bytes.upperBound], as: UTF8.self)) }
      let n = Namer.names(in: d, findings: f)
      for m in n.mentions { print("   M", m.form, m.tokens, m.referent) }
    }
  }
}
