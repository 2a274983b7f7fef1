-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
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
