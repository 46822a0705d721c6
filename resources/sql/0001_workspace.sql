-- SPDX-License-Identifier: GPL-3.0-or-later
-- Runs unchanged on SQLite and PostgreSQL. Keys are UUIDs made by the program; what is not known is NULL, never 0 or ''.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE article (
    id TEXT PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE,
    title TEXT,
    publisher TEXT,
    url TEXT,
    file_name TEXT,
    published TEXT, -- YYYY-MM-DD
    published_how TEXT NOT NULL,
    body TEXT NOT NULL
);

-- Positions are UTF-16 units of the article's body, ends exclusive.
CREATE TABLE noise (
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, span_start)
);

-- Amounts are heads where there is no currency, else minor units of the currency.
CREATE TABLE figure (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value BIGINT NOT NULL,
    low BIGINT,
    high BIGINT,
    bound TEXT NOT NULL,
    currency TEXT,
    conversion BIGINT,
    conversion_currency TEXT,
    place TEXT,
    organisation TEXT,
    programme TEXT,
    inside_programme TEXT,
    year INTEGER,
    period_first INTEGER,
    period_last INTEGER,
    confidence DOUBLE PRECISION NOT NULL,
    UNIQUE (article_id, position)
);

-- Rules are separated by line ends, mentions ("12-20") by spaces: both are only ever read as a whole.
CREATE TABLE evidence (
    figure_id TEXT PRIMARY KEY REFERENCES figure (id) ON DELETE CASCADE,
    number_start INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rules TEXT NOT NULL,
    mentions TEXT NOT NULL
);

CREATE TABLE announcement (
    id TEXT PRIMARY KEY,
    organisation TEXT,
    programme TEXT,
    place TEXT,
    year INTEGER
);

-- Each figure tells of one announcement. told_by is the figure that counts instead of it, inside the whole it is a part of.
CREATE TABLE announcement_figure (
    figure_id TEXT PRIMARY KEY REFERENCES figure (id) ON DELETE CASCADE,
    announcement_id TEXT NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    told_by TEXT,
    inside TEXT,
    reason TEXT
);

CREATE INDEX announcement_figure_by_announcement ON announcement_figure (announcement_id);
