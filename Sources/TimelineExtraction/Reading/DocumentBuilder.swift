/// Makes a document of blocks: tokens, sentences, and what each paragraph is.
enum DocumentBuilder {
  static func document(path: String, source: BlockText) -> ReadDocument {
    var document = ReadDocument(
      path: path, title: source.title, text: source.text, paragraphs: [], sentences: [], tokens: [],
      statedDate: source.statedDate)
    document.tokens.reserveCapacity(source.text.count / 5 + 16)
    source.text.withUnsafeBufferPointer { text in
      for block in source.blocks {
        let firstToken = document.tokens.count
        let firstSentence = document.sentences.count
        Tokenizer.tokenize(block.bytes, of: text, into: &document.tokens)
        SentenceSplitter.split(
          firstToken..<document.tokens.count, paragraph: document.paragraphs.count, tokens: &document.tokens,
          into: &document.sentences)
        document.paragraphs.append(
          Paragraph(
            kind: block.kind, bytes: block.bytes, sentences: firstSentence..<document.sentences.count))
      }
    }
    return document
  }
}
