-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions in natural order (4.10 after 4.9), kept up by a trigger; who is involved and what waits for another release, by
-- index; duties by requirement; the words of an imported checklist.
ALTER TABLE releases ADD COLUMN version_key TEXT NOT NULL DEFAULT '';
UPDATE releases SET version_key =
 (WITH RECURSIVE w(rest, k) AS (SELECT lower(version), '' UNION ALL SELECT
  iif(rest GLOB '[0-9]*', ltrim(rest, '0123456789'), substr(rest, 2)),
  k || CASE WHEN rest GLOB '[0-9]*' THEN (SELECT printf('%03d', length(z)) || z FROM (SELECT ltrim(substr(rest, 1, length(rest) - length(ltrim(rest, '0123456789'))), '0') AS z))
   WHEN rest GLOB '-[a-z]*' THEN char(1) ELSE substr(rest, 1, 1) END FROM w WHERE rest <> '')
  SELECT k || char(2) FROM w WHERE rest = '');
CREATE INDEX releases_by_version_key ON releases(product, version_key, n) WHERE del = 0;
CREATE INDEX releases_waiting ON releases(ship) WHERE del = 0 AND depends_on <> '[]';
CREATE INDEX requirements_requested ON signoff_requirements(role, release) WHERE del = 0 AND requested_at IS NOT NULL;
CREATE INDEX criteria_by_owner ON criteria(owner, release) WHERE del = 0 AND owner IS NOT NULL;
CREATE INDEX signoffs_by_person ON signoffs(person, release);
ALTER TABLE releases ADD COLUMN checklist_head TEXT NOT NULL DEFAULT '';
ALTER TABLE phases ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE signoff_requirements ADD COLUMN separate_duties INTEGER;
