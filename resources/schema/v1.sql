-- The tables of a Detente library, version 1. An opened file must hold exactly these, word for word.
-- Days are Julian Day Numbers (proleptic Gregorian); -9223372036854775808 and 9223372036854775807 stand for ends that
-- are open; where an end is not known, the days stop at what is known and the flag says so. Words are integers in the
-- order of core/record/kinds; categories, stocks, tags and roles are a library's own words. No triggers, no views.

CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
  place INTEGER PRIMARY KEY NOT NULL CHECK (place IN (1, 2)),
  key TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  color TEXT NOT NULL
) STRICT;

CREATE TABLE category (
  id INTEGER PRIMARY KEY NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  date TEXT NOT NULL,
  earliest INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  start_latest INTEGER NOT NULL,
  end_earliest INTEGER NOT NULL,
  shape INTEGER NOT NULL CHECK (shape IN (0, 1)),
  time TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL DEFAULT '',
  side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 3),
  category INTEGER NOT NULL REFERENCES category (id),
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
  importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
  tone INTEGER CHECK (tone BETWEEN -100 AND 100),
  certainty INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 2),
  basis TEXT NOT NULL DEFAULT '',
  origin INTEGER NOT NULL CHECK (origin IN (0, 1)),
  flags INTEGER NOT NULL,
  created TEXT NOT NULL DEFAULT '',
  modified TEXT NOT NULL DEFAULT ''
) STRICT;

-- Everything that drawing and filtering need, in the order in which it is drawn: opening reads this and no table.
CREATE INDEX event_by_day ON event (
  earliest, importance DESC, id, latest, start_latest, end_earliest, shape, side, category, status, tone, flags
);

CREATE TABLE event_text (
  event INTEGER NOT NULL REFERENCES event (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 3)
) STRICT;

-- Sequence 0 is the name in that language, the others are aliases.
CREATE TABLE actor_name (
  actor INTEGER NOT NULL REFERENCES actor (id),
  language TEXT NOT NULL,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (actor, language, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
  event INTEGER NOT NULL REFERENCES event (id),
  seq INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (id),
  role TEXT NOT NULL,
  PRIMARY KEY (event, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX participation_by_actor ON participation (actor, event);

CREATE TABLE source (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  publisher TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE citation (
  event INTEGER NOT NULL REFERENCES event (id),
  seq INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source (id),
  part TEXT NOT NULL DEFAULT '',
  quote TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX citation_by_source ON citation (source, event);

-- How an event became known: what was asserted of it on a day, with the days that its asserted date means.
CREATE TABLE report (
  event INTEGER NOT NULL REFERENCES event (id),
  day INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
  date TEXT NOT NULL,
  earliest INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  start_latest INTEGER NOT NULL,
  end_earliest INTEGER NOT NULL,
  shape INTEGER NOT NULL CHECK (shape IN (0, 1)),
  flags INTEGER NOT NULL,
  source INTEGER REFERENCES source (id),
  note_en TEXT NOT NULL DEFAULT '',
  note_ru TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, day, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_by_source ON report (source);

CREATE TABLE link (
  from_event INTEGER NOT NULL REFERENCES event (id),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
  to_event INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (from_event, kind, to_event),
  CHECK (from_event <> to_event)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_by_target ON link (to_event, kind, from_event);

CREATE TABLE deadline (
  event INTEGER NOT NULL REFERENCES event (id),
  base INTEGER NOT NULL REFERENCES event (id),
  due TEXT NOT NULL,
  due_day INTEGER NOT NULL,
  offset TEXT NOT NULL,
  delivered INTEGER REFERENCES event (id),
  rule_en TEXT NOT NULL DEFAULT '',
  rule_ru TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, base, due)
) STRICT, WITHOUT ROWID;

CREATE INDEX deadline_by_base ON deadline (base);
CREATE INDEX deadline_by_delivery ON deadline (delivered);
CREATE INDEX deadline_by_day ON deadline (due_day);

CREATE TABLE ledger (
  event INTEGER NOT NULL REFERENCES event (id),
  stock TEXT NOT NULL,
  seq INTEGER NOT NULL,
  is_level INTEGER NOT NULL CHECK (is_level IN (0, 1)),
  amount INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, stock, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  event INTEGER NOT NULL REFERENCES event (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (event, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_by_word ON tag (tag, event);

CREATE TABLE layer (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL DEFAULT '',
  name_ru TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL,
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  shipped INTEGER NOT NULL CHECK (shipped IN (0, 1))
) STRICT;

-- Kinds: note (event), marker (date), span (date), connection (event, other).
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  layer INTEGER NOT NULL REFERENCES layer (id),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  event INTEGER REFERENCES event (id),
  other INTEGER REFERENCES event (id),
  date TEXT NOT NULL DEFAULT '',
  earliest INTEGER,
  latest INTEGER,
  tone INTEGER CHECK (tone BETWEEN -100 AND 100),
  color TEXT NOT NULL DEFAULT '',
  offset_x INTEGER NOT NULL DEFAULT 0,
  offset_y INTEGER NOT NULL DEFAULT 0,
  author TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL DEFAULT '',
  modified TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX annotation_by_layer ON annotation (layer);
CREATE INDEX annotation_by_event ON annotation (event);
CREATE INDEX annotation_by_other ON annotation (other);

CREATE TABLE annotation_text (
  annotation INTEGER NOT NULL REFERENCES annotation (id),
  language TEXT NOT NULL,
  heading TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (annotation, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE view (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL
) STRICT;

CREATE TABLE history (
  id INTEGER PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  time TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changes BLOB NOT NULL
) STRICT;

-- Words to find events by, made and fed by the program (core/store/searchindex): as written and in order, for phrases;
-- as written, each once, for prefixes; their stems, each once, for words in any inflected form.
CREATE VIRTUAL TABLE search_word USING fts5(
  word, content='', columnsize=0, tokenize='ascii'
);
CREATE VIRTUAL TABLE search_prefix USING fts5(
  word, content='', columnsize=0, detail='none', prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE search_stem USING fts5(
  stem, content='', columnsize=0, detail='none', tokenize='ascii'
);
