import ArgumentParser
import TimelineExchange

/// How articles are to be read.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .customLong("field"),
    help: .init(
      "How JSON Lines call a part of an article: title, date, url or text, as in text=body.",
      valueName: "part=name"))
  var names: [FieldName] = []

  var fields: ArticleFields {
    var fields = ArticleFields()
    for name in names { fields[keyPath: name.part] = name.name }
    return fields
  }
}

/// A part of an article and its name in JSON Lines.
struct FieldName: ExpressibleByArgument {
  let part: WritableKeyPath<ArticleFields, String>
  let name: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    switch argument[..<sign] {
    case "title": part = \.title
    case "date": part = \.date
    case "url": part = \.url
    case "text": part = \.text
    default: return nil
    }
    name = String(argument[argument.index(after: sign)...])
    if name.isEmpty { return nil }
  }
}
