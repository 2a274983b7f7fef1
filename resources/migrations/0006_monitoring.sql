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
