-- SPDX-License-Identifier: GPL-3.0-or-later
-- Amounts that were changed later, how sure each join is, and the joins that somebody should look at.

-- Of an older amount: a figure of the next newer one. told_by is set too and names the newest.
ALTER TABLE announcement_figure ADD COLUMN revised_by TEXT;
-- 0 to 1, of the join that put the figure into its announcement.
ALTER TABLE announcement_figure ADD COLUMN likeness DOUBLE PRECISION NOT NULL DEFAULT 1;

-- Two figures that may tell of one announcement; figure_id was told first. joined: 1 while they count as one. reasons: a sentence a line.
CREATE TABLE doubtful_join (
    figure_id TEXT NOT NULL REFERENCES figure (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES figure (id) ON DELETE CASCADE,
    likeness DOUBLE PRECISION NOT NULL,
    joined INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (figure_id, other_id)
);

CREATE INDEX doubtful_join_by_other ON doubtful_join (other_id);

-- What is there was joined without any of this.
INSERT INTO meta (name, value) SELECT 'joining', 'due' WHERE EXISTS (SELECT 1 FROM figure) ON CONFLICT (name) DO NOTHING;
