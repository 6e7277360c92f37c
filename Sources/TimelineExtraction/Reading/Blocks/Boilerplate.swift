/// What stands around an article without being part of it.
enum Boilerplate {
  /// Longer blocks are prose, whatever they say.
  private static let longest = 900
  /// Longer blocks are prose, whatever they begin with.
  private static let longestOpening = 320

  static func isBoilerplate(
    _ block: Block, tokens range: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard block.bytes.count <= longest, let first = range.first else { return block.bytes.count <= longest }
    if block.bytes.count <= 40, range.allSatisfy({ tokens[$0].kind == .mark }) { return true }
    let start =
      tokens[first].kind == .mark && range.count > 1 && !wholes.isMark(tokens[first]) ? first + 1 : first
    if block.bytes.count <= 60 {
      let length = wholes.length(at: start, in: range, tokens)
      if length > 0, (start + length..<range.upperBound).allSatisfy({ tokens[$0].kind == .mark }) {
        return true
      }
    }
    if block.bytes.count <= longestOpening, openings.length(at: start, in: range, tokens) > 0 { return true }
    return anywhere.isAnywhere(in: range, tokens)
  }

  /// What a line says to follow that is no part of the article.
  enum Tail {
    /// What it was made of, to the end of the document.
    case sources
    /// The titles of other pages, which may stand between two paragraphs.
    case links
  }

  /// What a line heads; nil where it is no such heading.
  static func tail(headedBy range: Range<Int>, _ tokens: [Token]) -> Tail? {
    guard let first = range.first, range.count <= 4 else { return nil }
    func heads(_ phrases: Phrases) -> Bool {
      let length = phrases.length(at: first, in: range, tokens)
      return length > 0 && (first + length..<range.upperBound).allSatisfy { tokens[$0].kind == .mark }
    }
    return heads(sourceHeadings) ? .sources : heads(linkHeadings) ? .links : nil
  }

  private static let sourceHeadings = Phrases(
    """
    bibliography
    citations
    external links
    footnotes
    further reading
    recommended reading
    references
    see also
    sister links
    sources
    """)

  private static let linkHeadings = Phrases(
    """
    in other news
    more on this story
    most popular
    most read
    other news
    read more
    related
    related articles
    related content
    related internet links
    related links
    related news
    related stories
    related topics
    top stories
    """)

  /// Blocks that are nothing else.
  private static let wholes = Phrases(
    """
    advertisement
    advertisements
    ad
    comments
    ends
    end
    for immediate release
    getty images
    home
    image caption
    image copyright
    image source
    media caption
    menu
    more
    more coverage
    most popular
    most read
    newsletter
    newsletters
    print
    related
    related articles
    related content
    related coverage
    related links
    related news
    related posts
    related stories
    related topics
    published
    reuter
    reuters
    save
    search
    see also
    share
    share this
    sources
    sponsored
    sponsored content
    subscribe
    tags
    top stories
    tweet
    """)

  /// How such blocks begin.
  private static let openings = Phrases(
    """
    ©
    a version of this article
    a version of this story
    additional reporting
    about the author
    all rights reserved
    already a subscriber
    back to top
    by signing up
    by subscribing
    click here
    click to
    compiled by
    continue reading
    copyright
    download our
    download the app
    edited by
    editing by
    email address
    enter your email
    filed under
    follow us
    follow our
    for more information , visit
    get our
    get the best updates
    get the latest
    have an opinion on this
    have your say
    join our
    jump media player
    leave a comment
    leave a reply
    listen to this article
    log in
    more from
    more on this
    photo by
    photo credit
    please enable
    please enter
    please select
    please sign
    produced by
    read also
    read more
    read next
    recommended for you
    register for
    related :
    reporting by
    send us
    share on
    share this
    sign in
    sign up
    skip to
    subscribe
    tags :
    thank you for subscribing
    these are external links
    this article is
    this article was
    this material may not
    this story has been
    this video can not be played
    to play this video
    this website uses
    translated by
    unsubscribe
    view all
    view comments
    we use cookies
    with additional reporting
    with files from
    with reporting by
    writing by
    you can unsubscribe
    you may also
    """)

  /// What only such blocks say.
  private static let anywhere = Phrases(
    """
    accept cookies
    all rights reserved
    contributed to this article
    contributed to this report
    contributed to this story
    cookie policy
    free news source you can write
    free newsletter
    free newsletters
    in your inbox
    mailing list
    media playback is not supported
    media playback is unsupported
    on our website
    our newsletter
    our newsletters
    please enable javascript
    privacy policy
    subscribe to our
    subscribe to the
    terms and conditions apply
    terms of service
    terms of use
    to our newsletter
    to your inbox
    unsubscribe
    use cookies
    uses cookies
    your browser
    your email address
    your inbox
    """)
}

extension Phrases {
  /// Whether a mark may start a phrase: "©".
  fileprivate func isMark(_ token: Token) -> Bool { token.key == "©" }
}
