-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Monitoring connections and panels; the samples that servers told, kept by this copy of the workspace.
CREATE TABLE monitoring_connections(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  connection_kind TEXT NOT NULL,
  url TEXT NOT NULL,
  auth TEXT NOT NULL,
  account TEXT NOT NULL,
  secret_kind TEXT NOT NULL,
  secret_name TEXT NOT NULL,
  headers TEXT NOT NULL,
  ca_file TEXT NOT NULL,
  certificate_file TEXT NOT NULL,
  key_file TEXT NOT NULL,
  may_use_plain_http INTEGER NOT NULL,
  options TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE panels(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB,
  environment BLOB,
  title TEXT NOT NULL,
  connection TEXT NOT NULL,
  queries TEXT NOT NULL,
  unit TEXT NOT NULL,
  thresholds TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX panels_by_release ON panels(release, ord) WHERE del = 0 AND release IS NOT NULL;
CREATE INDEX panels_by_environment ON panels(environment, ord) WHERE del = 0 AND environment IS NOT NULL;
-- Samples: neither logged nor audited, like the search index. What was asked, pieces of its time line, and the series in each.
CREATE TABLE sample_queries(
  n INTEGER PRIMARY KEY,
  connection BLOB NOT NULL,
  expression TEXT NOT NULL,
  step_ms INTEGER NOT NULL CHECK(step_ms > 0),
  asked_at INTEGER NOT NULL,
  warnings TEXT NOT NULL,
  UNIQUE(connection, expression, step_ms)
) STRICT;
-- A piece holds `covered_from` up to and with `covered_to`; what is not in its series was not there.
CREATE TABLE sample_pieces(
  n INTEGER PRIMARY KEY,
  query INTEGER NOT NULL,
  piece INTEGER NOT NULL,
  covered_from INTEGER NOT NULL,
  covered_to INTEGER NOT NULL,
  used_at INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  kept INTEGER NOT NULL DEFAULT 0,
  UNIQUE(query, piece)
) STRICT;
CREATE INDEX sample_pieces_by_use ON sample_pieces(used_at, bytes) WHERE kept = 0;
CREATE INDEX sample_pieces_sizes ON sample_pieces(bytes);
CREATE TABLE sample_series(
  n INTEGER PRIMARY KEY,
  query INTEGER NOT NULL,
  labels TEXT NOT NULL,
  UNIQUE(query, labels)
) STRICT;
CREATE TABLE sample_blocks(
  n INTEGER PRIMARY KEY,
  piece INTEGER NOT NULL,
  series INTEGER NOT NULL,
  block BLOB NOT NULL,
  UNIQUE(piece, series)
) STRICT;
-- Series that outlive the bound: those of a release's panels and criteria, for its report.
CREATE TABLE sample_keeps(
  n INTEGER PRIMARY KEY,
  release BLOB NOT NULL,
  query INTEGER NOT NULL,
  from_ms INTEGER NOT NULL,
  to_ms INTEGER NOT NULL,
  UNIQUE(release, query)
) STRICT;
CREATE TABLE sample_limit(one INTEGER PRIMARY KEY CHECK(one = 1), most_bytes INTEGER NOT NULL) STRICT;
INSERT INTO sample_limit VALUES(1, 268435456);
-- Courses of measured criteria and each of their measurements.
CREATE TABLE analyses(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  criterion BLOB NOT NULL,
  deployment BLOB,
  parameters TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_at INTEGER,
  person BLOB,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE measurements(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  analysis BLOB NOT NULL,
  at INTEGER NOT NULL,
  value TEXT,
  samples INTEGER NOT NULL,
  phase TEXT NOT NULL,
  is_judged INTEGER NOT NULL,
  said TEXT NOT NULL,
  server TEXT NOT NULL,
  query TEXT NOT NULL,
  warnings TEXT NOT NULL,
  error TEXT NOT NULL,
  detail TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX analyses_by_release ON analyses(release, n) WHERE del = 0;
CREATE INDEX analyses_by_criterion ON analyses(criterion, n) WHERE del = 0;
CREATE INDEX analyses_open ON analyses(state) WHERE del = 0 AND state IN ('pending', 'running');
CREATE INDEX measurements_by_analysis ON measurements(analysis, at);
-- Incidents with their timeline, what users said, where notices go and what was told.
CREATE TABLE incidents(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  title TEXT NOT NULL,
  severity TEXT NOT NULL,
  started_at INTEGER,
  detected_at INTEGER NOT NULL,
  mitigated_at INTEGER,
  resolved_at INTEGER,
  cause TEXT NOT NULL,
  release BLOB,
  environment BLOB,
  caused_by BLOB,
  fixed_by BLOB,
  source TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  labels TEXT NOT NULL,
  opened_by BLOB,
  opened_at INTEGER NOT NULL,
  owner BLOB,
  waiver TEXT NOT NULL,
  waived_by BLOB,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE incident_events(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  incident BLOB NOT NULL,
  event_kind TEXT NOT NULL,
  text TEXT NOT NULL,
  person BLOB,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE feedback_notes(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  source TEXT NOT NULL,
  author TEXT NOT NULL,
  sentiment TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  link TEXT NOT NULL,
  key TEXT NOT NULL,
  product BLOB,
  release BLOB,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  added_by BLOB,
  settled_by BLOB,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE notification_channels(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  channel_kind TEXT NOT NULL,
  address TEXT NOT NULL,
  recipients TEXT NOT NULL,
  zone TEXT NOT NULL,
  secret_kind TEXT NOT NULL,
  secret_name TEXT NOT NULL,
  ca_file TEXT NOT NULL,
  may_use_plain_http INTEGER NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE maintenance_notices(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  environment BLOB,
  stage TEXT NOT NULL,
  span TEXT NOT NULL,
  zone TEXT NOT NULL,
  channel BLOB NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  due_at INTEGER,
  reminder_of BLOB,
  drafted_by BLOB,
  drafted_at INTEGER NOT NULL,
  sent_by BLOB,
  sent_at INTEGER,
  message TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX incidents_by_release ON incidents(release, detected_at) WHERE del = 0;
CREATE INDEX incidents_under_way ON incidents(detected_at) WHERE del = 0 AND resolved_at IS NULL;
CREATE INDEX incidents_by_detection ON incidents(detected_at) WHERE del = 0;
CREATE INDEX incident_events_by_incident ON incident_events(incident, at) WHERE del = 0;
CREATE INDEX feedback_notes_by_release ON feedback_notes(release, at) WHERE del = 0;
CREATE INDEX feedback_notes_in_inbox ON feedback_notes(at) WHERE del = 0 AND state = 'inbox';
CREATE INDEX feedback_notes_by_key ON feedback_notes(source, key) WHERE del = 0 AND key <> '';
CREATE INDEX maintenance_notices_by_release ON maintenance_notices(release, drafted_at) WHERE del = 0;
CREATE INDEX maintenance_notices_due ON maintenance_notices(due_at) WHERE del = 0 AND due_at IS NOT NULL;
