#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a real Alertmanager whose alerts go nowhere; a critical alert inhibits the warnings of its service.

Prints `listening PORT` when it answers, and stops it when standard input ends. The command `push [JSON LIST]` sends alerts to
it and answers with the status.
"""
import argparse
import shutil
import urllib.request

import real

SETTINGS = """
route: {receiver: nobody, group_by: [alertname], group_wait: 1s, group_interval: 2s}
receivers: [{name: nobody}]
inhibit_rules:
  - source_matchers: ['severity="critical"']
    target_matchers: ['severity="warning"']
    equal: [service]
"""


class Server(real.Runner):
    port = 0

    def start_all(self):
        if not shutil.which("prometheus-alertmanager"):
            raise RuntimeError("prometheus-alertmanager is missing: run packaging/dependencies.sh test")
        (self.port,) = real.free_ports(1)
        real.write(self.place("alertmanager.yml"), SETTINGS)
        # Without an empty cluster address it would open a port to all the world.
        self.start("alertmanager", "prometheus-alertmanager", f"--config.file={self.place('alertmanager.yml')}",
                   f"--storage.path={self.place('data')}", f"--web.listen-address=127.0.0.1:{self.port}",
                   "--cluster.listen-address=")
        self.await_true("Alertmanager answers", lambda: self.answers(f"http://127.0.0.1:{self.port}/-/ready"))
        return self.port

    def push(self, alerts):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/api/v2/alerts", data=alerts.encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as reply:
            return reply.status


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", required=True, help="an empty folder to work in")
    server = Server(parser.parse_args().dir)
    real.serve(server, server.start_all, {"push": server.push})


if __name__ == "__main__":
    main()
