-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Insights over all products: their days added up, so that ten years are a few thousand rows however many products there are.
CREATE TABLE delivery_total_days(
  day INTEGER PRIMARY KEY NOT NULL,
  deployments INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  rework INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  open INTEGER NOT NULL,
  leads BLOB NOT NULL,
  recoveries BLOB NOT NULL
) STRICT;
INSERT INTO delivery_total_days SELECT day, sum(deployments), sum(failed), sum(rework), sum(attempts), sum(open),
  unhex(group_concat(hex(leads), '')), unhex(group_concat(hex(recoveries), '')) FROM delivery_days GROUP BY day;
-- Which deployment a run made; runs that a server contradicts; who held an environment.
CREATE INDEX deployments_by_run ON deployments(run) WHERE del = 0 AND run IS NOT NULL;
CREATE INDEX ci_runs_contradicted ON ci_runs(id) WHERE del = 0 AND instr(detail, '"contradicted"') > 0;
CREATE INDEX leases_given_back ON leases(requested_at) WHERE del = 0 AND released_at IS NOT NULL;
