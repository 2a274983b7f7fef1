-- SPDX-FileCopyrightText: 2026 The Slipway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The timeline reads lane by lane: what it counts and places stands in the index.
CREATE INDEX releases_by_product ON releases(product, ship, start, state) WHERE del = 0;
CREATE INDEX releases_by_environment ON releases(environment, ship, start, state) WHERE del = 0;
CREATE INDEX releases_by_coordinator ON releases(coordinator, ship, start, state) WHERE del = 0;
