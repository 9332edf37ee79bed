-- SPDX-FileCopyrightText: Kept contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A desk, schema 2: which replies were sent to whom before. Derived from events: may be dropped and made again.

-- What the replies that went out say, alike ones once. marks: 32 bit each, little endian, as core/text/fingerprints.h
-- makes them; digest: a hash of them.
CREATE TABLE sent_texts (
    id INTEGER PRIMARY KEY,
    digest INTEGER NOT NULL UNIQUE,
    marks BLOB NOT NULL
);

CREATE TABLE sent_marks (
    mark INTEGER NOT NULL,
    text_id INTEGER NOT NULL,
    PRIMARY KEY (mark, text_id)
) WITHOUT ROWID;

CREATE TABLE sent_copies (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES sent_texts (id),
    customer_id INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL
);

CREATE INDEX sent_copies_text ON sent_copies (text_id, customer_id, at_ms, at_offset);
