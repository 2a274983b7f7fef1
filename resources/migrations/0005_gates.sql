-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written rollback plans, gates that a hotfix leaves out, leases known by the deployment that took them.
ALTER TABLE products ADD COLUMN rollback_plan TEXT NOT NULL DEFAULT '';
ALTER TABLE releases ADD COLUMN rollback_plan TEXT NOT NULL DEFAULT '';
-- The deployment that took a lease by itself; none: a person asked for it.
ALTER TABLE leases ADD COLUMN deployment BLOB;
UPDATE leases SET deployment = (SELECT d.id FROM deployments AS d WHERE d.release = leases.release
 AND d.environment = leases.environment AND d.started_at = leases.requested_at AND d.del = 0 LIMIT 1);
CREATE TABLE skipped_gates(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  release BLOB NOT NULL,
  title TEXT NOT NULL,
  reason TEXT NOT NULL,
  owner BLOB,
  due_rule TEXT NOT NULL,
  required INTEGER NOT NULL,
  backfill BLOB,
  ord TEXT NOT NULL,
  ext TEXT,
  clk TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX skipped_gates_by_release ON skipped_gates(release, ord) WHERE del = 0;
CREATE INDEX leases_open ON leases(requested_at) WHERE del = 0 AND released_at IS NULL;
