import Gazetteer

/// What elements of HTML mean for the text.
enum HTMLRole: Sendable {
  /// Not shown, or not part of what is told.
  case skipped
  /// Part of the page's frame where it holds no headline.
  case frame
  /// Stands by itself; what it holds is of this kind.
  case block(Paragraph.Kind)
  /// Stands by itself and may hold others.
  case container
  case title
  case cell
  case lineBreak
  case time
}

enum HTMLRoles {
  /// One line an element; others are parts of the text around them.
  static let elements = WordTable<HTMLRole>([
    ("abbr", .time),
    ("address", .block(.byline)),
    ("article", .container),
    ("aside", .skipped),
    ("audio", .skipped),
    ("blockquote", .container),
    ("body", .container),
    ("br", .lineBreak),
    ("button", .skipped),
    ("canvas", .skipped),
    ("caption", .block(.caption)),
    ("center", .container),
    ("dd", .block(.listItem)),
    ("details", .container),
    ("dialog", .skipped),
    ("div", .container),
    ("dl", .container),
    ("dt", .block(.listItem)),
    ("embed", .skipped),
    ("fieldset", .skipped),
    ("figcaption", .block(.caption)),
    ("figure", .container),
    ("footer", .skipped),
    ("form", .skipped),
    ("h1", .title),
    ("h2", .block(.heading)),
    ("h3", .block(.heading)),
    ("h4", .block(.heading)),
    ("h5", .block(.heading)),
    ("h6", .block(.heading)),
    ("head", .skipped),
    ("header", .frame),
    ("hr", .container),
    ("html", .container),
    ("iframe", .skipped),
    ("input", .skipped),
    ("li", .block(.listItem)),
    ("main", .container),
    ("map", .skipped),
    ("menu", .skipped),
    ("nav", .skipped),
    ("noscript", .skipped),
    ("object", .skipped),
    ("ol", .container),
    ("option", .skipped),
    ("p", .block(.prose)),
    ("pre", .block(.prose)),
    ("script", .skipped),
    ("section", .container),
    ("select", .skipped),
    ("style", .skipped),
    ("summary", .block(.heading)),
    ("svg", .skipped),
    ("table", .container),
    ("tbody", .container),
    ("td", .cell),
    ("template", .skipped),
    ("textarea", .skipped),
    ("tfoot", .container),
    ("th", .cell),
    ("thead", .container),
    ("time", .time),
    ("title", .skipped),
    ("tr", .block(.tableRow)),
    ("ul", .container),
    ("video", .skipped),
  ])

  /// Words in the class or id of elements that hold no prose.
  static let frameWords: WordSet = """
    ad ads advert advertisement advertising advertisment banner breadcrumb breadcrumbs catlinks comments consent
    cookie cookies disqus editsection footer gdpr hatnote infobox jump menu metadata modal morelikethis mostread
    nav navbar navbox navigation newsletter newsletters noprint overlay pagination paywall popular popup promo
    promotion recirculation recommended recommendations reflist related share sharing shares sidebar signup
    sister skiplink social sponsor sponsored subscribe subscription taglist tags teaser teasers toc toolbar
    trending widget
    """

  /// Words in the class of elements that say who wrote the article.
  static let bylineWords: WordSet = "author authors byline bylines contributor"

  /// Words in the class of elements that only screen readers tell, or nobody.
  static let hiddenWords: WordSet = "hidden invisible offscreen"

  /// Names of metadata fields with the day of publication.
  static let dateFields: WordSet = """
    article:published_time og:published_time datepublished date dc.date dc.date.issued dcterms.date
    dcterms.created dcterms.issued pubdate publishdate publish-date publish_date publication_date publicationdate
    sailthru.date parsely-pub-date originalpublicationdate article.published displaydate dc.date.created
    article:published publishtime publish_time datecreated rnews:datepublished citation_publication_date pub_date
    published-date published_date cxenseparse:recs:publishtime
    """
}
