-- SPDX-License-Identifier: GPL-3.0-or-later
-- The colours of places in charts: position counts from 0, in the order in which the workspace first told of the places.
-- A row stays when the articles go: a place that comes back has the colour that it had.

CREATE TABLE place_colour (
    place TEXT PRIMARY KEY,
    position INTEGER NOT NULL
);
