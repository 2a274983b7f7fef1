-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Triggers and the search index are generated from the registry (src/storage/schema/registry.cpp).

-- One row: what this copy of the workspace is, and where its clock stands.
CREATE TABLE sync_ctl(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  workspace BLOB NOT NULL CHECK(length(workspace) = 16),
  replica BLOB NOT NULL CHECK(length(replica) = 16),
  applying INTEGER NOT NULL DEFAULT 0,
  txn INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  stamp TEXT NOT NULL DEFAULT '',
  offset_ms INTEGER NOT NULL DEFAULT 0,
  acked_lseq INTEGER NOT NULL DEFAULT 0,
  seal BLOB NOT NULL DEFAULT x'', -- hash over this row and the head of the audit chain: shows a chain cut off at its end
  triggers TEXT NOT NULL DEFAULT ''
) STRICT;

-- Every change of a field, for ever; a server's acknowledgement is the mark sync_ctl.acked_lseq.
CREATE TABLE oplog(
  lseq INTEGER PRIMARY KEY AUTOINCREMENT,
  txn INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id BLOB NOT NULL,
  fields TEXT NOT NULL,
  before TEXT,
  stamp TEXT NOT NULL,
  base TEXT
) STRICT;
CREATE INDEX oplog_by_id ON oplog(id, lseq);
CREATE INDEX oplog_by_txn ON oplog(txn, lseq);

-- Who did what, when and why: one row a transaction, each holding the hash of the one before.
CREATE TABLE audit(
  n INTEGER PRIMARY KEY,
  replica BLOB NOT NULL,
  txn INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor BLOB NOT NULL,
  action TEXT NOT NULL,
  subject BLOB NOT NULL,
  summary TEXT NOT NULL,
  reason TEXT NOT NULL,
  lseq INTEGER NOT NULL, -- the last row of the change log it covers
  ops_digest BLOB NOT NULL,
  previous BLOB NOT NULL,
  h BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit(subject, n);
CREATE UNIQUE INDEX audit_by_txn ON audit(txn);

CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');

CREATE TABLE products(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  repository TEXT NOT NULL,
  owner BLOB,
  region TEXT NOT NULL,
  zone TEXT NOT NULL,
  description TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE people(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  roles TEXT NOT NULL,
  region TEXT NOT NULL,
  zone TEXT NOT NULL,
  items_per_day INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE absences(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  person BLOB NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  reason TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE environments(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  products TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE templates(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE releases(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  product BLOB NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  start_rule TEXT NOT NULL,
  start INTEGER NOT NULL,
  ship INTEGER NOT NULL,
  ship_zone TEXT NOT NULL,
  started_at INTEGER,
  shipped_at INTEGER,
  coordinator BLOB,
  origin BLOB,
  environment BLOB,
  depends_on TEXT NOT NULL,
  scope TEXT NOT NULL,
  notes TEXT NOT NULL,
  front_matter TEXT NOT NULL,
  coordinator_may_sign_qa INTEGER NOT NULL,
  train BLOB,
  changed_at INTEGER, -- local: last transaction about the release; neither logged nor synced
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE milestones(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  rule TEXT NOT NULL,
  at INTEGER NOT NULL,
  actual INTEGER,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE phases(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  start_rule TEXT NOT NULL,
  end_rule TEXT NOT NULL,
  span TEXT NOT NULL,
  span_from INTEGER GENERATED ALWAYS AS (json_extract(span, '$[0]')) VIRTUAL,
  span_to INTEGER GENERATED ALWAYS AS (json_extract(span, '$[1]')) VIRTUAL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE items(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  phase BLOB,
  parent BLOB,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  required INTEGER NOT NULL,
  owner BLOB,
  owner_hint TEXT NOT NULL,
  due_rule TEXT NOT NULL,
  due INTEGER,
  depends_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  done_at INTEGER,
  done_by BLOB,
  source_key TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE evidence(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  subject BLOB NOT NULL,
  evidence_kind TEXT NOT NULL,
  location TEXT NOT NULL,
  title TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  added_by BLOB,
  added_at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE criteria(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  phase BLOB,
  title TEXT NOT NULL,
  criterion_kind TEXT NOT NULL,
  parameters TEXT NOT NULL,
  blocking INTEGER NOT NULL,
  state TEXT NOT NULL,
  value TEXT NOT NULL,
  threshold TEXT NOT NULL,
  evaluated_at INTEGER,
  evaluated_by BLOB,
  owner BLOB,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE signoff_requirements(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  role TEXT NOT NULL,
  quorum INTEGER NOT NULL,
  phase BLOB,
  due_rule TEXT NOT NULL,
  due INTEGER,
  requested_at INTEGER,
  requested_by BLOB,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE signoffs(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  role TEXT NOT NULL,
  person BLOB NOT NULL,
  decision TEXT NOT NULL,
  comment TEXT NOT NULL,
  at INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  content TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE freezes(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  span TEXT NOT NULL,
  span_from INTEGER GENERATED ALWAYS AS (json_extract(span, '$[0]')) VIRTUAL,
  span_to INTEGER GENERATED ALWAYS AS (json_extract(span, '$[1]')) VIRTUAL,
  zone TEXT NOT NULL,
  all_day INTEGER NOT NULL,
  products TEXT NOT NULL,
  environments TEXT NOT NULL,
  reason TEXT NOT NULL,
  source_uid TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE freeze_overrides(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  freeze BLOB NOT NULL,
  release BLOB NOT NULL,
  person BLOB NOT NULL,
  role TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE gate_overrides(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  phase BLOB,
  person BLOB NOT NULL,
  role TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE bookings(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  environment BLOB NOT NULL,
  release BLOB NOT NULL,
  phase BLOB,
  span TEXT NOT NULL,
  span_from INTEGER GENERATED ALWAYS AS (json_extract(span, '$[0]')) VIRTUAL,
  span_to INTEGER GENERATED ALWAYS AS (json_extract(span, '$[1]')) VIRTUAL,
  note TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE trains(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  product BLOB NOT NULL,
  origin BLOB NOT NULL,
  rrule TEXT NOT NULL,
  start INTEGER NOT NULL,
  zone TEXT NOT NULL,
  version_pattern TEXT NOT NULL,
  expanded_until INTEGER,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE calendar_events(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  product BLOB,
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  span TEXT NOT NULL,
  span_from INTEGER GENERATED ALWAYS AS (json_extract(span, '$[0]')) VIRTUAL,
  span_to INTEGER GENERATED ALWAYS AS (json_extract(span, '$[1]')) VIRTUAL,
  zone TEXT NOT NULL,
  all_day INTEGER NOT NULL,
  recurrence TEXT NOT NULL,
  raw TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE comments(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  subject BLOB,
  author BLOB NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE saved_views(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX products_by_name ON products(name COLLATE NOCASE) WHERE del = 0;
CREATE INDEX people_by_name ON people(name COLLATE NOCASE) WHERE del = 0;
CREATE INDEX absences_by_person ON absences(person) WHERE del = 0;
CREATE INDEX releases_by_ship ON releases(ship, n, start) WHERE del = 0;
CREATE INDEX releases_by_version ON releases(product, version COLLATE NOCASE) WHERE del = 0;
CREATE INDEX releases_by_state ON releases(state, ship, n) WHERE del = 0;
CREATE INDEX releases_by_changed ON releases(changed_at, n) WHERE del = 0;
CREATE INDEX releases_by_length ON releases(ship - start) WHERE del = 0;
CREATE INDEX milestones_by_release ON milestones(release, ord) WHERE del = 0;
CREATE INDEX milestones_by_at ON milestones(at) WHERE del = 0;
CREATE INDEX phases_by_release ON phases(release, ord) WHERE del = 0;
CREATE INDEX items_by_release ON items(release, ord) WHERE del = 0;
CREATE INDEX items_by_phase ON items(release, phase, state) WHERE del = 0;
CREATE INDEX items_blocked ON items(release) WHERE del = 0 AND state = 'blocked' AND required = 1;
CREATE INDEX items_open_by_owner ON items(owner, due) WHERE del = 0 AND state IN ('open', 'in_progress', 'blocked');
CREATE INDEX items_open_by_due ON items(due) WHERE del = 0 AND state IN ('open', 'in_progress', 'blocked');
CREATE INDEX evidence_by_release ON evidence(release) WHERE del = 0;
CREATE INDEX criteria_by_release ON criteria(release, ord) WHERE del = 0;
CREATE INDEX requirements_by_release ON signoff_requirements(release, ord) WHERE del = 0;
CREATE INDEX requirements_by_role ON signoff_requirements(role) WHERE del = 0;
CREATE INDEX signoffs_by_release ON signoffs(release, n);
CREATE INDEX freezes_by_end ON freezes(span_to) WHERE del = 0;
CREATE INDEX freezes_by_uid ON freezes(source_uid) WHERE del = 0 AND source_uid <> '';
CREATE INDEX freeze_overrides_by_release ON freeze_overrides(release);
CREATE INDEX gate_overrides_by_release ON gate_overrides(release);
CREATE INDEX bookings_by_release ON bookings(release) WHERE del = 0;
CREATE INDEX bookings_by_end ON bookings(span_to) WHERE del = 0;
CREATE INDEX calendar_events_by_uid ON calendar_events(uid) WHERE del = 0;
CREATE INDEX calendar_events_by_end ON calendar_events(span_to) WHERE del = 0;
CREATE INDEX comments_by_release ON comments(release, at) WHERE del = 0;
CREATE INDEX saved_views_by_page ON saved_views(page, ord) WHERE del = 0;
