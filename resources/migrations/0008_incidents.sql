-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
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
