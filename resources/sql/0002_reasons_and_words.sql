-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why each figure was read so, and the words that the people of a team database added.

-- "answer rule start-end" a line, with the position of the rule in rules; grades have spaces between.
ALTER TABLE evidence ADD COLUMN cues TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN grades TEXT NOT NULL DEFAULT '';

-- The figure of the same article that the text calls this one a part of.
ALTER TABLE figure ADD COLUMN whole_id TEXT;

-- The rows of words.csv, in order; what a row does not use is ''.
CREATE TABLE own_word (
    position INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    means TEXT NOT NULL
);
