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
-- Insights: what was deployed elsewhere or before, who judged which deployment caused an incident.
CREATE TABLE history_deployments(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  product BLOB NOT NULL,
  key TEXT NOT NULL,
  version TEXT NOT NULL,
  finished_at INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  is_rollback INTEGER NOT NULL,
  rollback_of BLOB,
  hotfix_for BLOB,
  is_unplanned INTEGER NOT NULL,
  commits TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE history_incidents(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  product BLOB NOT NULL,
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  resolved_at INTEGER,
  caused_by BLOB,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE attributions(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  incident BLOB NOT NULL,
  deployment BLOB,
  person BLOB NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX history_incidents_by_cause ON history_incidents(caused_by) WHERE del = 0;
CREATE INDEX history_deployments_by_rollback ON history_deployments(rollback_of) WHERE del = 0 AND rollback_of IS NOT NULL;
CREATE INDEX history_deployments_by_hotfix ON history_deployments(hotfix_for) WHERE del = 0 AND hotfix_for IS NOT NULL;
CREATE INDEX attributions_by_incident ON attributions(incident, n);
CREATE INDEX incidents_by_cause ON incidents(caused_by) WHERE del = 0 AND caused_by IS NOT NULL;
CREATE INDEX incidents_without_cause ON incidents(detected_at) WHERE del = 0 AND caused_by IS NULL;
CREATE INDEX incidents_by_fix ON incidents(fixed_by) WHERE del = 0 AND fixed_by IS NOT NULL;
-- Made from the rows above in the transaction that changes them, neither logged nor synced. What to make again:
-- kind 0 a deployment, 1 one of the history, 2 a release, 3 an item, 4 a criterion, 5 the commits of a release.
CREATE TABLE delivery_dirty(kind INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY(kind, id)) STRICT, WITHOUT ROWID;
CREATE TABLE delivery_facts(
  id BLOB PRIMARY KEY NOT NULL,
  product BLOB NOT NULL,
  release BLOB,
  at INTEGER NOT NULL,
  day INTEGER NOT NULL,
  is_success INTEGER NOT NULL,
  is_rollback INTEGER NOT NULL,
  is_failed INTEGER NOT NULL,
  is_unplanned INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_facts_by_product ON delivery_facts(product, at);
CREATE INDEX delivery_facts_by_time ON delivery_facts(at);
CREATE INDEX delivery_facts_by_release ON delivery_facts(release, at) WHERE release IS NOT NULL;
-- Of a deployment of the history, or of a release.
CREATE TABLE delivery_commits(
  source BLOB NOT NULL,
  sha TEXT NOT NULL,
  product BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(source, sha)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_commits_by_sha ON delivery_commits(product, sha);
-- Times in whole seconds, 32 bits each, little-endian, rising.
CREATE TABLE delivery_days(
  day INTEGER NOT NULL,
  product BLOB NOT NULL,
  deployments INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  rework INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  open INTEGER NOT NULL,
  leads BLOB NOT NULL,
  recoveries BLOB NOT NULL,
  PRIMARY KEY(day, product)
) STRICT, WITHOUT ROWID;
CREATE TABLE delivery_releases(
  release BLOB PRIMARY KEY NOT NULL,
  product BLOB NOT NULL,
  promised INTEGER NOT NULL,
  shipped_at INTEGER,
  is_rolled_back INTEGER NOT NULL,
  days_moved INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_releases_by_time ON delivery_releases(shipped_at, product, is_rolled_back, days_moved) WHERE shipped_at IS NOT NULL;
-- Since when an item was worked on or blocked, or a criterion held or did not.
CREATE TABLE work_spans(
  n INTEGER PRIMARY KEY,
  subject BLOB NOT NULL,
  release BLOB NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER
) STRICT;
CREATE INDEX work_spans_by_release ON work_spans(release, from_at);
CREATE INDEX work_spans_open ON work_spans(subject) WHERE to_at IS NULL;
INSERT INTO delivery_dirty SELECT 0, id FROM deployments;
INSERT INTO delivery_dirty SELECT 2, id FROM releases WHERE state <> 'draft';
INSERT INTO delivery_dirty SELECT 3, id FROM items WHERE state IN ('in_progress', 'blocked');
INSERT INTO delivery_dirty SELECT 4, id FROM criteria WHERE state <> 'unknown';
-- Closing and reopening; what came with a release that was restored from an archive.
CREATE TABLE closures(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  is_closed INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  person BLOB NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  report_hash TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX closures_by_release ON closures(release, n);
CREATE TABLE archived_files(sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE archived_audits(release BLOB PRIMARY KEY NOT NULL, entries TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- How repositories are read, what releases took from them, changes after the code freeze, release notes.
CREATE TABLE product_repositories(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  product BLOB NOT NULL,
  remote TEXT NOT NULL,
  branch TEXT NOT NULL,
  tag_patterns TEXT NOT NULL,
  reference_patterns TEXT NOT NULL,
  paths TEXT NOT NULL,
  configuration TEXT NOT NULL,
  account TEXT NOT NULL,
  secret_kind TEXT NOT NULL,
  secret_name TEXT NOT NULL,
  notes_template TEXT NOT NULL,
  forge TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE scope_snapshots(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  from_name TEXT NOT NULL,
  from_commit TEXT NOT NULL,
  to_name TEXT NOT NULL,
  head TEXT NOT NULL,
  commits INTEGER NOT NULL,
  digest TEXT NOT NULL,
  lines TEXT NOT NULL,
  document TEXT NOT NULL,
  manifest TEXT NOT NULL,
  manifest_hash TEXT NOT NULL,
  warnings TEXT NOT NULL,
  taken_at INTEGER NOT NULL,
  taken_by BLOB,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE scope_explanations(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  person BLOB NOT NULL,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE late_changes(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  title TEXT NOT NULL,
  commits TEXT NOT NULL,
  risk TEXT NOT NULL,
  owner BLOB,
  tests TEXT NOT NULL,
  reason TEXT NOT NULL,
  affects TEXT NOT NULL,
  state TEXT NOT NULL,
  requested_by BLOB,
  requested_at INTEGER NOT NULL,
  decided_by BLOB,
  decided_at INTEGER,
  decision TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE release_notes(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  audience TEXT NOT NULL,
  text TEXT NOT NULL,
  base TEXT NOT NULL,
  head TEXT NOT NULL,
  drafted_at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE notes_publications(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  connection BLOB NOT NULL,
  tag TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  url TEXT NOT NULL,
  message TEXT NOT NULL,
  person BLOB,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX product_repositories_by_product ON product_repositories(product) WHERE del = 0;
CREATE INDEX scope_snapshots_by_release ON scope_snapshots(release, n);
CREATE INDEX scope_explanations_by_release ON scope_explanations(release, n);
CREATE INDEX late_changes_by_release ON late_changes(release, n) WHERE del = 0;
CREATE INDEX release_notes_by_release ON release_notes(release) WHERE del = 0;
CREATE INDEX notes_publications_by_release ON notes_publications(release, n) WHERE del = 0;
