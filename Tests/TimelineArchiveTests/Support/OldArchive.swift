import Testing

/// An archive as an older version of the program made it, with one document.
struct OldArchive: CustomTestStringConvertible, Sendable {
  let version: Int
  let sql: String
  var testDescription: String { "version \(version)" }

  static let all = [OldArchive(version: 1, sql: version1)]

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
    INSERT INTO documents VALUES (1, x'a4fe21ed966978dbd7ae4ac0017cc15a870510f6c672b2ab8af4e89d2e2075b0', 'A visit', NULL, NULL, 'visit.txt', 1750000000);
    INSERT INTO texts VALUES (1, 'A visit' || char(10) || char(10)
      || 'French President Emmanuel Macron visited Japan on May 3, 2019.' || char(10), NULL);
    INSERT INTO extracts VALUES (1, 1, x'00');
    INSERT INTO files VALUES (1, '/articles/visit.txt', 72, 1750000000000000000, 7);
    INSERT INTO articles VALUES (1, '', 1);
    INSERT INTO document_search (rowid, title, text) SELECT id, title, text FROM document_words;
    PRAGMA application_id = 0x53554D4D;
    PRAGMA user_version = 1;
    """
}
