#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a real Icinga 2 with its REST API; nothing is checked but what is set.

Prints `listening PORT` (HTTPS, authority in ca.pem of the folder) when it answers, and stops it when standard input ends.
Accounts: slipway / s3cret may all that is needed, viewer / look sees hosts only, the certificate `client` is an account too.
The command `set HOST[!SERVICE] STATE` hands in a result and answers with the status.
"""
import argparse
import base64
import json
import os
import shutil
import urllib.error
import urllib.request

import real

SETTINGS = """
const NodeName = "server"
const ZoneName = "server"
object Endpoint "server" {{
}}
object Zone "server" {{
  endpoints = [ "server" ]
}}
object ApiListener "api" {{
  bind_host = "127.0.0.1"
  bind_port = {port}
}}
object ApiUser "slipway" {{
  password = "s3cret"
  permissions = [ "objects/query/Host", "objects/query/Service", "objects/query/Downtime", "actions/schedule-downtime",
    "actions/remove-downtime", "status/query", "events/StateChange", "events/DowntimeAdded", "events/DowntimeRemoved" ]
}}
object ApiUser "viewer" {{
  password = "look"
  permissions = [ "objects/query/Host" ]
}}
object ApiUser "by-certificate" {{
  client_cn = "client"
  permissions = [ "objects/query/*", "status/query" ]
}}
object ApiUser "root" {{
  password = "root"
  permissions = [ "*" ]
}}
object CheckCommand "nothing" {{
  command = [ "/bin/true" ]
}}
template Host "shop" {{
  check_command = "nothing"
  enable_active_checks = false
  max_check_attempts = 1
  vars.unit = "shop"
}}
object Host "web1" {{
  import "shop"
  display_name = "Shop web 1"
  address = "127.0.0.1"
  vars.rank = 1
}}
object Host "web2" {{
  import "shop"
}}
object Host "db1" {{
  check_command = "nothing"
  enable_active_checks = false
  vars.unit = "books"
}}
apply Service "http" {{
  check_command = "nothing"
  enable_active_checks = false
  max_check_attempts = 2
  assign where host.vars.unit == "shop"
}}
apply Service "error rate" {{
  check_command = "nothing"
  enable_active_checks = false
  max_check_attempts = 1
  assign where host.name == "web1"
}}
"""
PROGRAM = "/usr/sbin/icinga2"


class Server(real.Runner):
    def __init__(self, folder):
        super().__init__(folder)
        (self.port,) = real.free_ports(1)

    def start_all(self):
        if not shutil.which(PROGRAM):
            raise RuntimeError("icinga2-bin is missing: run packaging/dependencies.sh test")
        user = real.account("nagios")
        self.certificates()
        certificates = self.place("data", "certs")
        os.makedirs(certificates)
        for source, name in (("server.pem", "server.crt"), ("server.key", "server.key"), ("ca.pem", "ca.crt")):
            shutil.copy(self.place(source), os.path.join(certificates, name))
        real.write(self.place("icinga2.conf"), SETTINGS.format(port=self.port))
        folders = []
        for constant, name in (("DataDir", "data"), ("LogDir", "log"), ("CacheDir", "cache"), ("SpoolDir", "spool"),
                               ("InitRunDir", "run"), ("ConfigDir", "etc")):
            os.makedirs(self.place(name), exist_ok=True)
            folders.append(f"-D{constant}={self.place(name)}")
        for name in ("api", "api/log", "api/zones", "api/packages"):
            os.makedirs(self.place("data", name), exist_ok=True)
        os.chmod(self.folder, 0o755)
        real.give(self.folder, user)
        self.start("icinga", PROGRAM, "daemon", "-c", self.place("icinga2.conf"), f"-DRunAsUser={user}",
                   f"-DRunAsGroup={user}", *folders)
        trusting = self.trusting()
        self.await_true("Icinga answers", lambda: self.answers(f"https://127.0.0.1:{self.port}/v1/status",
                                                               {"Authorization": "Basic cm9vdDpyb290"}, trusting))
        return self.port

    def set_state(self, arguments):
        which, state = arguments.rsplit(" ", 1)
        body = {"type": "Service" if "!" in which else "Host", "exit_status": int(state),
                "plugin_output": f"state {state}", "performance_data": [f"v={state}"],
                "filter": f"{'service' if '!' in which else 'host'}.__name == which", "filter_vars": {"which": which}}
        request = urllib.request.Request(f"https://127.0.0.1:{self.port}/v1/actions/process-check-result",
                                         data=json.dumps(body).encode())
        request.add_header("Authorization", "Basic " + base64.b64encode(b"root:root").decode())
        request.add_header("Accept", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=10, context=self.trusting()) as reply:
                return reply.status
        except urllib.error.HTTPError as error:
            return f"{error.code} {error.read().decode(errors='replace')}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", required=True, help="an empty folder to work in")
    server = Server(parser.parse_args().dir)
    real.serve(server, server.start_all, {"set": server.set_state})


if __name__ == "__main__":
    main()
