-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every transaction that changes the workspace gives it another revision, a text that no other state has: a program that keeps the content
-- in memory sees by it that somebody else has written. Programs that do not know it must not write: hence a migration of its own.

INSERT INTO meta (name, value) VALUES ('revision', 'new') ON CONFLICT (name) DO NOTHING;
