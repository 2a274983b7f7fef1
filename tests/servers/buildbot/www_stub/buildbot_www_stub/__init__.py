# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the web front end that Debian does not package: with it the master serves REST, events and login."""
from buildbot.www.plugin import Application

ep = Application(__name__, 'API only')
