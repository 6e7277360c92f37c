/// Gives the same string for the same bytes, so that what is said often is kept once.
struct StringPool {
  private var names = NameTable()
  private var strings: [String] = []

  mutating func string(_ raw: JSONReader.RawString, _ reader: JSONReader) -> String {
    // Short strings need no memory of their own.
    if raw.end - raw.start <= 15 { return reader.text(raw) }
    let bytes = reader.raw(raw)
    if let index = names.find(bytes) { return strings[index] }
    let string = reader.text(raw)
    if names.add(bytes) { strings.append(string) }
    return string
  }
}
