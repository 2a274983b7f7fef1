# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# note: this line is matched against to check that this is a worker
import os

from buildbot_worker.bot import Worker
from twisted.application import service

application = service.Application('buildbot-worker')
worker = Worker('127.0.0.1', int(os.environ['SLIPWAY_WORKER_PORT']), 'w1', 'wpass', os.path.dirname(os.path.abspath(__file__)),
                keepalive=600, maxdelay=1)
worker.bot.buffer_timeout = 0.5  # output is sent on after half a second instead of five
worker.setServiceParent(application)
