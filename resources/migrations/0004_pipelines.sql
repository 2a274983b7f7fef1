-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CI connections and runs, the jobs a release names, test reports, deployments, who holds an environment,
-- runbooks, rings of a staged rollout.
CREATE TABLE ci_connections(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  connection_kind TEXT NOT NULL,
  url TEXT NOT NULL,
  account TEXT NOT NULL,
  secret_kind TEXT NOT NULL,
  secret_name TEXT NOT NULL,
  ca_file TEXT NOT NULL,
  may_use_plain_http INTEGER NOT NULL,
  options TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE ci_runs(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  connection BLOB NOT NULL,
  job TEXT NOT NULL,
  job_name TEXT NOT NULL,
  release BLOB,
  phase BLOB,
  environment BLOB,
  purpose TEXT NOT NULL,
  ref TEXT NOT NULL,
  head_sha TEXT NOT NULL,
  parameters TEXT NOT NULL,
  client_key TEXT NOT NULL,
  known_before TEXT NOT NULL,
  state TEXT NOT NULL,
  result TEXT NOT NULL,
  external_id TEXT NOT NULL,
  queue_id TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  number TEXT NOT NULL,
  url TEXT NOT NULL,
  message TEXT NOT NULL,
  requested_by BLOB,
  requested_at INTEGER NOT NULL,
  sent_at INTEGER,
  started_at INTEGER,
  finished_at INTEGER,
  estimated_seconds INTEGER NOT NULL,
  superseded_by BLOB,
  rerun_of BLOB,
  is_unverified INTEGER NOT NULL,
  detail TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE release_jobs(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  phase BLOB,
  environment BLOB,
  purpose TEXT NOT NULL,
  name TEXT NOT NULL,
  connection TEXT NOT NULL,
  job TEXT NOT NULL,
  ref TEXT NOT NULL,
  parameters TEXT NOT NULL,
  ref_pattern TEXT NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE test_reports(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  run BLOB,
  source TEXT NOT NULL,
  suite TEXT NOT NULL,
  ref TEXT NOT NULL,
  head_sha TEXT NOT NULL,
  total INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  coverage_bp INTEGER,
  measures TEXT NOT NULL,
  cases TEXT NOT NULL,
  imported_by BLOB,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE deployments(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  environment BLOB NOT NULL,
  is_rollback INTEGER NOT NULL,
  run BLOB,
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  outcome TEXT NOT NULL,
  person BLOB,
  override_reason TEXT NOT NULL,
  note TEXT NOT NULL,
  is_unverified INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE leases(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  environment BLOB NOT NULL,
  release BLOB NOT NULL,
  person BLOB NOT NULL,
  requested_at INTEGER NOT NULL,
  expected_until INTEGER,
  released_at INTEGER,
  note TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE holds(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  is_held INTEGER NOT NULL,
  person BLOB NOT NULL,
  role TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE runbook_steps(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  step_kind TEXT NOT NULL,
  role TEXT NOT NULL,
  owner BLOB,
  job BLOB,
  start_minutes INTEGER NOT NULL,
  planned_minutes INTEGER NOT NULL,
  depends_on TEXT NOT NULL,
  state TEXT NOT NULL,
  started_at INTEGER,
  finished_at INTEGER,
  done_by BLOB,
  run BLOB,
  is_unverified INTEGER NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE cutovers(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  started_at INTEGER NOT NULL,
  started_by BLOB NOT NULL,
  window_end INTEGER,
  finished_at INTEGER,
  is_aborted INTEGER NOT NULL,
  is_rehearsal INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE runbook_events(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  cutover BLOB NOT NULL,
  step BLOB,
  event_kind TEXT NOT NULL,
  person BLOB NOT NULL,
  second_person BLOB,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE rings(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  environment BLOB NOT NULL,
  soak_minutes INTEGER NOT NULL,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE soak_marks(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  ring BLOB NOT NULL,
  mark_kind TEXT NOT NULL,
  person BLOB,
  role TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX ci_runs_by_release ON ci_runs(release, requested_at) WHERE del = 0 AND release IS NOT NULL;
CREATE INDEX ci_runs_by_job ON ci_runs(connection, job, requested_at) WHERE del = 0;
CREATE INDEX ci_runs_by_key ON ci_runs(client_key) WHERE del = 0;
CREATE INDEX ci_runs_open ON ci_runs(state) WHERE del = 0 AND state NOT IN ('done', 'rejected', 'superseded', 'lost');
CREATE INDEX release_jobs_by_release ON release_jobs(release, ord) WHERE del = 0;
CREATE INDEX test_reports_by_release ON test_reports(release, at) WHERE del = 0;
CREATE INDEX test_reports_by_suite ON test_reports(suite, at) WHERE del = 0;
CREATE INDEX deployments_by_release ON deployments(release, started_at) WHERE del = 0;
CREATE INDEX deployments_by_environment ON deployments(environment, started_at) WHERE del = 0;
CREATE INDEX leases_by_environment ON leases(environment, requested_at) WHERE del = 0 AND released_at IS NULL;
CREATE INDEX holds_by_release ON holds(release, n);
CREATE INDEX runbook_steps_by_release ON runbook_steps(release, ord) WHERE del = 0;
CREATE INDEX cutovers_by_release ON cutovers(release, started_at) WHERE del = 0;
CREATE INDEX rings_by_release ON rings(release, ord) WHERE del = 0;
CREATE INDEX soak_marks_by_release ON soak_marks(release, n);
CREATE INDEX runbook_events_by_release ON runbook_events(release, n);
-- What does an item by itself: `{"kind": "ci", "job": …}`; empty: a person.
ALTER TABLE items ADD COLUMN automation TEXT NOT NULL DEFAULT '{}';
-- What an override was given for: `kind:id` of each reason.
ALTER TABLE gate_overrides ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]';
-- What the file an item, or the prose of a phase, was imported from said last.
ALTER TABLE items ADD COLUMN imported TEXT NOT NULL DEFAULT '{}';
ALTER TABLE phases ADD COLUMN imported TEXT NOT NULL DEFAULT '{}';
