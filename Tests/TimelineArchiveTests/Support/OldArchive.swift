import Testing

/// An archive as an older version of the program made it, with one document.
struct OldArchive: CustomTestStringConvertible, Sendable {
  let version: Int
  let sql: String
  var testDescription: String { "version \(version)" }

  static let all = [
    OldArchive(version: 1, sql: version1 + document + "PRAGMA user_version = 1;"),
    OldArchive(version: 2, sql: version1 + addedByVersion2 + document + review + "PRAGMA user_version = 2;"),
    OldArchive(
      version: 3,
      sql: version1 + addedByVersion2 + addedByVersion3 + document + review + "PRAGMA user_version = 3;"),
    OldArchive(
      version: 4,
      sql: version1 + addedByVersion2 + addedByVersion3 + document + review + addedByVersion4
        + "PRAGMA user_version = 4;"),
    OldArchive(
      version: 5,
      sql: version1 + addedByVersion2 + addedByVersion3 + document + review + addedByVersion4
        + addedByVersion5 + "PRAGMA user_version = 5;"),
    OldArchive(
      version: 6,
      sql: version1 + addedByVersion2 + addedByVersion3 + document + review + addedByVersion4
        + addedByVersion5 + addedByVersion6 + "PRAGMA user_version = 6;"),
  ]

  private static let addedByVersion6 = """
    -- What the event was then, so that it can be shown where it is not found any more; NULL where not known.
    ALTER TABLE change_events ADD COLUMN snapshot BLOB;

    """

  private static let addedByVersion5 = """
    -- Up to which change of the log a timeline has what people made of it.
    ALTER TABLE timelines ADD COLUMN log INTEGER NOT NULL DEFAULT 0;

    """

  private static let addedByVersion4 = """
    -- What is told of an article beside its text, as JSON Lines do.
    ALTER TABLE documents ADD COLUMN url TEXT;
    ALTER TABLE documents ADD COLUMN headline TEXT;
    ALTER TABLE documents ADD COLUMN written_on TEXT;

    """

  private static let document = """
    INSERT INTO documents VALUES (1, x'a4fe21ed966978dbd7ae4ac0017cc15a870510f6c672b2ab8af4e89d2e2075b0', 'A visit', NULL, NULL, 'visit.txt', 1750000000);
    INSERT INTO texts VALUES (1, 'A visit' || char(10) || char(10)
      || 'French President Emmanuel Macron visited Japan on May 3, 2019.' || char(10), NULL);
    INSERT INTO extracts VALUES (1, 1, x'00');
    INSERT INTO files VALUES (1, '/articles/visit.txt', 72, 1750000000000000000, 7);
    INSERT INTO articles VALUES (1, '', 1);
    INSERT INTO document_search (rowid, title, text) SELECT id, title, text FROM document_words;
    PRAGMA application_id = 0x53554D4D;

    """

  private static let review = """
    INSERT INTO changes VALUES (1, 1750000000000, 'note', NULL);
    INSERT INTO change_values VALUES (1, 0, 'text', 'old');
    INSERT INTO change_events VALUES (1, 0, '000000000000', 'trip', 'A trip', 'emmanuel-macron');
    INSERT INTO change_quotes VALUES (1, 0, 0, (SELECT hash FROM documents), '/articles/visit.txt', 9,
      'A visit' || char(10) || char(10), 'French President Emmanuel Macron visited Japan on May 3, 2019.', char(10));

    """

  private static let version1 = """
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

    """

  private static let addedByVersion2 = """
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

    """

  private static let addedByVersion3 = """
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

    """
}
