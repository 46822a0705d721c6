-- SPDX-License-Identifier: GPL-3.0-or-later
-- Parts that somebody should look at: nothing but names and times says that they are parts.

-- 1 where "inside" is doubtful.
ALTER TABLE announcement_figure ADD COLUMN inside_doubtful INTEGER NOT NULL DEFAULT 0;

-- What is there was joined without this.
INSERT INTO meta (name, value) SELECT 'joining', 'due' WHERE EXISTS (SELECT 1 FROM figure) ON CONFLICT (name) DO NOTHING;
