-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is looked at when a release is over.
-- The words of a release's report, lessons, and what somebody will do about them.
CREATE TABLE lessons(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  product BLOB NOT NULL,
  lesson_kind TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  item TEXT NOT NULL,
  phase TEXT NOT NULL,
  taken_into BLOB,
  added_by BLOB,
  added_at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE action_items(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  lesson BLOB,
  title TEXT NOT NULL,
  owner BLOB,
  due INTEGER,
  done_at INTEGER,
  done_by BLOB,
  outcome TEXT NOT NULL,
  added_by BLOB,
  added_at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE report_texts(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  written_at INTEGER NOT NULL,
  summary TEXT NOT NULL,
  went_well TEXT NOT NULL,
  went_badly TEXT NOT NULL,
  remarks TEXT NOT NULL,
  edited_at INTEGER,
  edited_by BLOB,
  frozen_at INTEGER,
  frozen_by BLOB,
  frozen_hash TEXT NOT NULL,
  frozen TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE report_templates(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX lessons_by_release ON lessons(release, added_at) WHERE del = 0;
CREATE INDEX lessons_by_product ON lessons(product, added_at) WHERE del = 0;
CREATE INDEX action_items_by_release ON action_items(release, added_at) WHERE del = 0;
CREATE INDEX action_items_waiting ON action_items(owner, due) WHERE del = 0 AND done_at IS NULL;
CREATE INDEX report_texts_by_release ON report_texts(release) WHERE del = 0;
