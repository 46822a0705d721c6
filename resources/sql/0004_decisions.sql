-- SPDX-License-Identifier: GPL-3.0-or-later
-- What humans decided of figures, and who changed what and when.

-- A decision in force. It outlives its figures: when an article is read again, figures are found by the place of their number in it.
-- figure_id, article_id and the number's span (UTF-16 units, end exclusive) say which; the other figure of a pair likewise.
-- edit is a JSON object with the answers that are otherwise than they were read, '' where the decision is no edit.
CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    figure_id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    number_start INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    other_id TEXT,
    other_article_id TEXT,
    other_start INTEGER,
    other_end INTEGER,
    edit TEXT NOT NULL,
    who TEXT,
    decided_at TEXT, -- YYYY-MM-DDTHH:MM:SSZ
    note TEXT
);

-- Only ever added to. Entries of one step were made together.
CREATE TABLE change_log (
    position INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    changed_at TEXT, -- YYYY-MM-DDTHH:MM:SSZ
    who TEXT,
    subject TEXT NOT NULL,
    figure_id TEXT,
    words TEXT NOT NULL,
    other_words TEXT,
    old_value TEXT,
    new_value TEXT,
    note TEXT
);
