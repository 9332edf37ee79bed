-- SPDX-FileCopyrightText: Kept contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A desk, schema 1. Once released, a migration is never edited: changes come as the next number.
-- A statement ends with ";" and an empty line. Times are milliseconds since 1970 UTC and the offset in seconds of the
-- writer's clock. Names of channels, kinds and directions are those of core/timeline/channel.h.

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- company: the company as this customer knows it, where a desk cares for several.
CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    company TEXT NOT NULL
);

-- kind: email, phone, handle. shown: as it was written. matched: the form by which it is recognised.
CREATE TABLE contact_points (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    shown TEXT NOT NULL,
    matched TEXT NOT NULL
);

CREATE INDEX contact_points_matched ON contact_points (kind, matched);

CREATE INDEX contact_points_customer ON contact_points (customer_id);

CREATE TABLE agents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company TEXT NOT NULL,
    source_key TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    UNIQUE (company, name, email)
);

-- Who of the company had to do with a customer, also without having written.
CREATE TABLE customer_agents (
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    PRIMARY KEY (customer_id, agent_id)
);

CREATE INDEX customer_agents_agent ON customer_agents (agent_id);

-- Where events come from: "mail", "case:<id>", "desk".
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- root_key: the Message-ID that began the thread, seen or only referred to.
CREATE TABLE threads (
    id INTEGER PRIMARY KEY,
    root_key TEXT NOT NULL UNIQUE
);

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    agent_id INTEGER REFERENCES agents (id),
    source INTEGER NOT NULL REFERENCES sources (id),
    source_key TEXT NOT NULL,
    in_reply_to TEXT NOT NULL,
    thread_id INTEGER REFERENCES threads (id),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (source, source_key)
);

CREATE INDEX events_timeline ON events (customer_id, at_ms, id);

CREATE INDEX events_thread ON events (thread_id);

CREATE INDEX events_agent ON events (agent_id);

-- packing: "zlib" as qCompress writes it, or "" for plain bytes.
CREATE TABLE originals (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    packing TEXT NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE attachments (
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (event_id, position)
);

CREATE TABLE records (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    source_key TEXT NOT NULL,
    UNIQUE (customer_id, type, source_key)
);

CREATE TABLE record_fields (
    record_id INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
);

CREATE TABLE earlier_values (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    value TEXT NOT NULL,
    until_ms INTEGER NOT NULL,
    until_offset INTEGER NOT NULL
);

CREATE INDEX earlier_values_record ON earlier_values (record_id);

-- author_id 0: the writer is not known.
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL,
    is_note INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (customer_id, author_id, is_note)
);

-- Drafts that an import has brought once, so that bringing them again does not undo what was done with them since.
CREATE TABLE imported_drafts (
    source INTEGER PRIMARY KEY REFERENCES sources (id)
);

CREATE TABLE dismissals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customers (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    rule TEXT NOT NULL,
    quote TEXT NOT NULL,
    reason TEXT NOT NULL,
    author_id INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    restored_ms INTEGER
);

CREATE INDEX dismissals_customer ON dismissals (customer_id);

-- What each event says, as the reader of that version found it; promises: how many statements are such. Derived: may be dropped and read again.
CREATE TABLE readings (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    promises INTEGER NOT NULL,
    packing TEXT NOT NULL,
    content BLOB NOT NULL
);

-- How a customer stands in the queue. Derived from events, readings and drafts.
CREATE TABLE standings (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
    last_ms INTEGER NOT NULL,
    waiting_ms INTEGER,
    waiting_offset INTEGER,
    unanswered INTEGER NOT NULL,
    channel TEXT NOT NULL,
    first_line TEXT NOT NULL,
    open_promises INTEGER NOT NULL,
    promise TEXT NOT NULL,
    due_ms INTEGER,
    due_offset INTEGER
);

CREATE INDEX standings_last ON standings (last_ms);

CREATE INDEX standings_waiting ON standings (waiting_ms);

CREATE INDEX standings_promises ON standings (open_promises);

-- Customers whose standing has to be worked out again.
CREATE TABLE unsettled (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE
);

-- Replies that were written here. state: held, sending, sent, failed, unsure.
CREATE TABLE deliveries (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    draft_author_id INTEGER NOT NULL,
    reason TEXT NOT NULL
);

-- What the review still said when a reply was sent.
CREATE TABLE sent_findings (
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    quote TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (event_id, position)
);

CREATE VIRTUAL TABLE event_search USING fts5 (
    subject, body, content='events', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
);

CREATE TRIGGER event_search_add AFTER INSERT ON events BEGIN
    INSERT INTO event_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;

CREATE TRIGGER event_search_remove AFTER DELETE ON events BEGIN
    INSERT INTO event_search (event_search, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
END;

CREATE TRIGGER event_search_change AFTER UPDATE OF subject, body ON events BEGIN
    INSERT INTO event_search (event_search, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
    INSERT INTO event_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
