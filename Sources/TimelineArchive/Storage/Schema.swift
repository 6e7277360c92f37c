import GRDB

/// The tables of an archive, and how older ones become newer ones.
///
/// A migration that was released is never changed; the next one is added at the end.
enum Schema {
  /// "SUMM": tells an archive from other SQLite files.
  static let applicationID = 0x5355_4D4D
  /// `PRAGMA user_version`: how many migrations an archive has seen.
  static var version: Int { migrations.count }

  static let migrations: [String] = [
    """
    -- An article, known by its text.
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE,      -- SHA-256 of the text
      title TEXT,
      date TEXT,                      -- EDTF
      given_date TEXT,                -- the day the user gave for it
      name TEXT NOT NULL,             -- its file's name: the ending tells the format
      added INTEGER NOT NULL          -- seconds since 1970
    );
    CREATE TABLE texts (
      document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
      text TEXT NOT NULL,
      source BLOB                     -- what the text was taken from, packed; NULL where that is the text
    );
    -- What extraction found in one document, and which version of it.
    CREATE TABLE extracts (
      document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
      version INTEGER NOT NULL,
      data BLOB NOT NULL
    );
    CREATE INDEX extracts_version ON extracts (version);

    -- Where documents were read. A file of many articles has many parts.
    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,      -- nanoseconds since 1970
      inode INTEGER NOT NULL
    );
    CREATE TABLE articles (
      file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
      part TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES documents,
      PRIMARY KEY (file, part)
    ) WITHOUT ROWID;
    CREATE INDEX articles_document ON articles (document);

    CREATE VIEW document_words AS
      SELECT documents.id AS id, documents.title AS title, texts.text AS text
      FROM documents JOIN texts ON texts.document = documents.id;
    CREATE VIRTUAL TABLE document_search USING fts5 (
      title, text, content = 'document_words', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2'
    );

    -- Counts changes of documents, so that what was made of them is known to be old.
    CREATE TABLE generation (id INTEGER PRIMARY KEY CHECK (id = 1), value INTEGER NOT NULL);
    INSERT INTO generation VALUES (1, 0);
    -- The timeline of all documents, and its beginning, as they were put together last.
    CREATE TABLE timelines (
      name TEXT PRIMARY KEY,
      generation INTEGER NOT NULL,
      version INTEGER NOT NULL,
      data BLOB NOT NULL
    );
    """,
    """
    -- What people did to events: only ever added to. What was undone stays, and so does its undoing.
    CREATE TABLE changes (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      time INTEGER NOT NULL,          -- milliseconds since 1970
      action TEXT NOT NULL,
      reverses INTEGER REFERENCES changes
    );
    CREATE TABLE change_values (
      change INTEGER NOT NULL REFERENCES changes,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (change, number)
    ) WITHOUT ROWID;
    -- The events that a change is about, in order, as they were then.
    CREATE TABLE change_events (
      change INTEGER NOT NULL REFERENCES changes,
      position INTEGER NOT NULL,
      event TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      people TEXT NOT NULL,           -- slugs, one a line
      PRIMARY KEY (change, position)
    ) WITHOUT ROWID;
    -- The words of documents by which an event is found again.
    CREATE TABLE change_quotes (
      change INTEGER NOT NULL REFERENCES changes,
      position INTEGER NOT NULL,
      number INTEGER NOT NULL,
      hash BLOB NOT NULL,             -- of the document
      path TEXT NOT NULL,
      start INTEGER NOT NULL,         -- in bytes of the text
      before TEXT NOT NULL,
      words TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (change, position, number)
    ) WITHOUT ROWID;
    """,
    """
    -- The events as they are shown, to be searched.
    CREATE TABLE events (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      date TEXT,                      -- EDTF
      certainty TEXT NOT NULL,
      day INTEGER NOT NULL,           -- the first it can have been, since 1970
      title TEXT NOT NULL,
      words TEXT NOT NULL             -- people, places, notes and tags
    );
    CREATE VIRTUAL TABLE event_search USING fts5 (
      title, words, content = 'events', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER events_inserted AFTER INSERT ON events BEGIN
      INSERT INTO event_search (rowid, title, words) VALUES (new.number, new.title, new.words);
    END;
    CREATE TRIGGER events_deleted AFTER DELETE ON events BEGIN
      INSERT INTO event_search (event_search, rowid, title, words)
        VALUES ('delete', old.number, old.title, old.words);
    END;
    -- They are filled when the timeline is put together the next time.
    DELETE FROM timelines;
    """,
    """
    -- What is told of an article beside its text, as JSON Lines do.
    ALTER TABLE documents ADD COLUMN url TEXT;
    ALTER TABLE documents ADD COLUMN headline TEXT;
    ALTER TABLE documents ADD COLUMN written_on TEXT;
    """,
    """
    -- Up to which change of the log a timeline has what people made of it.
    ALTER TABLE timelines ADD COLUMN log INTEGER NOT NULL DEFAULT 0;
    -- They are stored in another way from now on.
    DELETE FROM timelines;
    """,
    """
    -- What the event was then, so that it can be shown where it is not found any more; NULL where not known.
    ALTER TABLE change_events ADD COLUMN snapshot BLOB;
    """,
    """
    -- The generation in which a document was read: what is kept of it counts for this one only.
    ALTER TABLE documents ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
    DELETE FROM timelines;
    """,
  ]

  /// Brings an archive up to date, in one transaction: it is there completely or not at all.
  static func migrate(_ db: Database, to target: Int = version) throws {
    try db.inTransaction(.immediate) {
      // Another process may have done it meanwhile.
      let done = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if done < target {
        if done == 0 { try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
        for migration in migrations[done..<target] { try db.execute(sql: migration) }
        try db.execute(sql: "PRAGMA user_version = \(target)")
      }
      return .commit
    }
  }
}
