#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a real Prometheus over the history of a shop, with a node exporter that it scrapes.

Prints `listening PORT` when it answers, and stops everything when standard input ends. `--secured` runs two more: one with TLS
and a password (slipway / s3cret), one that wants a client certificate; and a proxy before the first that wants a token and a
tenant and lacks what Thanos and Mimir lack; below /elsewhere it answers anything as another program would. The command `ports` answers {"node":…,"tls":…,"mtls":…,"proxy":…} on one line;
the certificates lie in the folder. `node down` stops the exporter, so that an alert fires, `node up` starts it again.
"""
import argparse
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request

import real

HERE = os.path.dirname(os.path.abspath(__file__))
PASSWORD = "s3cret"

SETTINGS = """
global:
  scrape_interval: 1s
  evaluation_interval: 1s
rule_files: [rules.yml]
scrape_configs:
  - job_name: prometheus
    static_configs: [{{targets: ['127.0.0.1:{own}']}}]
  - job_name: node
    static_configs: [{{targets: ['127.0.0.1:{node}']}}]
  - job_name: nobody
    static_configs: [{{targets: ['127.0.0.1:{dead}']}}]
"""
RULES = """
groups:
  - name: shop
    interval: 1s
    rules:
      - record: job:up:sum
        expr: sum by (job) (up)
      - alert: TargetDown
        expr: up == 0
        labels: {severity: critical, service: shop}
        annotations: {summary: 'target {{ $labels.instance }} is down'}
      - alert: WillTakeLong
        expr: vector(1)
        for: 1h
      - alert: BrokenAtRuntime
        expr: up / on() up
"""


class Proxy(http.server.BaseHTTPRequestHandler):
    """Wants a token and a tenant; has queries and labels, nothing else."""
    protocol_version = "HTTP/1.1"
    behind = 0

    def log_message(self, *_):
        pass

    def answer(self, status, body, kind="text/plain; charset=utf-8"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def forward(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) or None
        if self.path.startswith("/elsewhere/"):
            return self.answer(200, b'{"hello":"world"}', "application/json")
        if self.headers.get("Authorization") != "Bearer sesame":
            return self.answer(401, b"no token\n")
        if self.headers.get("X-Scope-OrgID") != "shop":
            return self.answer(401, b"no org id\n")
        path = self.path.removeprefix("/prometheus")
        if path == self.path or not path.startswith(("/api/v1/query", "/api/v1/label", "/api/v1/series")):
            return self.answer(404, b"404 page not found\n")
        request = urllib.request.Request(f"http://127.0.0.1:{self.behind}{path}", data=body, method=self.command)
        request.add_header("Content-Type", self.headers.get("Content-Type", ""))
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:
                return self.answer(reply.status, reply.read(), reply.headers["Content-Type"])
        except urllib.error.HTTPError as error:
            return self.answer(error.code, error.read(), error.headers["Content-Type"])

    do_GET = do_POST = forward


class Servers(real.Runner):
    def __init__(self, options):
        super().__init__(options.dir)
        self.options = options
        self.ports = dict(zip(("history", "node", "dead", "tls", "mtls"), real.free_ports(5)))

    def prometheus(self, name, web=None):
        folder = self.place(name)
        os.makedirs(folder, exist_ok=True)
        real.write(self.place(name, "rules.yml"), RULES)
        settings = SETTINGS.format(own=self.ports[name], node=self.ports["node"], dead=self.ports["dead"])
        real.write(self.place(name, "prometheus.yml"), settings if web is None else "global: {scrape_interval: 1h}\n")
        command = ["prometheus", f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/tsdb",
                   "--storage.tsdb.retention.time=100y", f"--web.listen-address=127.0.0.1:{self.ports[name]}",
                   "--web.enable-lifecycle"]
        if web:
            real.write(self.place(name, "web.yml"), web)
            command.append(f"--web.config.file={folder}/web.yml")
        self.start(name, *command, cwd=folder)

    def fill(self):
        with open(self.place("history.om"), "wb") as file:
            subprocess.run([sys.executable, "-B", os.path.join(HERE, "shop_history.py"), *self.when()], stdout=file, check=True)
        self.run("promtool", "tsdb", "create-blocks-from", "openmetrics", self.place("history.om"), self.place("history", "tsdb"))

    def when(self):
        if self.options.canary_at is None:
            return []
        # Samples stand at whole quarters of a minute; the canary comes three hours after the beginning.
        return ["--start", str(self.options.canary_at // 15 * 15 - 180 * 60)]

    def start_all(self):
        for program in ("prometheus", "promtool", "prometheus-node-exporter"):
            if not shutil.which(program):
                raise RuntimeError(f"{program} is missing: run packaging/dependencies.sh test")
        self.start_node()
        os.makedirs(self.place("history", "tsdb"), exist_ok=True)
        self.fill()
        self.prometheus("history")
        if self.options.secured:
            self.secure()
        self.await_true("Prometheus answers",
                        lambda: self.answers(f"http://127.0.0.1:{self.ports['history']}/-/ready"))
        return self.ports["history"]

    def start_node(self):
        self.start("node", "prometheus-node-exporter", f"--web.listen-address=127.0.0.1:{self.ports['node']}",
                   "--collector.disable-defaults", "--collector.loadavg", "--collector.meminfo")

    def switch_node(self, how):
        if how == "down" and "node" in self.processes:
            self.stop("node")
        elif how == "up" and "node" not in self.processes:
            self.start_node()
        return how

    def secure(self):
        self.certificates()
        hashed = self.run("htpasswd", "-nbBC", "4", "slipway", PASSWORD).strip().split(":", 1)[1]
        tls = f"tls_server_config: {{cert_file: {self.place('server.pem')}, key_file: {self.place('server.key')}"
        self.prometheus("tls", f"{tls}}}\nbasic_auth_users: {{slipway: \"{hashed}\"}}\n")
        self.prometheus("mtls", f"{tls}, client_auth_type: RequireAndVerifyClientCert, client_ca_file: {self.place('ca.pem')}}}\n")
        Proxy.behind = self.ports["history"]
        proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        self.ports["proxy"] = proxy.server_port
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        basic = {"Authorization": "Basic c2xpcHdheTpzM2NyZXQ="}
        self.await_true("Prometheus answers over TLS",
                        lambda: self.answers(f"https://127.0.0.1:{self.ports['tls']}/-/ready", basic, self.trusting()))
        self.await_true("Prometheus answers to a client certificate",
                        lambda: self.answers(f"https://127.0.0.1:{self.ports['mtls']}/-/ready", (), self.trusting(True)))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", required=True, help="an empty folder to work in")
    parser.add_argument("--secured", action="store_true")
    parser.add_argument("--canary-at", type=int, help="seconds since 1970; without: 2026-01-01T03:00:00Z")
    servers = Servers(parser.parse_args())
    real.serve(servers, servers.start_all, {"ports": lambda _: json.dumps(servers.ports), "node": servers.switch_node})


if __name__ == "__main__":
    main()
