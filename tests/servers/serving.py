# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fake servers share: routes, JSON, control paths, and an end together with the test that started them.

A fake derives its handler from `Handler`, keeps its state in one object and names its answers with `@route`:

    class Fake(Handler):
        @route("GET", r"/job/(?P<name>[^/]+)/api/json")
        def job(self, name): self.json(200, {...})

Path parts arrive as they stand in the request (percent-encoded); `self.query` is decoded, a list for each key. `GET
/_test/counters` answers `state.counters`; `POST /_test/NAME` calls `state.test_NAME(**json)`; what that returns is the answer.
"""
import collections
import http.server
import json
import os
import re
import sys
import threading
import urllib.parse


def route(method, pattern):
    """Marks the function that answers requests whose path matches wholly."""
    def mark(function):
        function.routes = [*getattr(function, "routes", []), (method, re.compile(pattern))]
        return function
    return mark


class State:
    """State of a fake: what tests count and arrange."""

    def __init__(self):
        self.lock = threading.RLock()
        self.counters = collections.Counter()

    def test_reset(self):
        """As newly started, for the next test."""
        port, lock = self.port, self.lock
        self.__init__()
        self.port, self.lock = port, lock
        return {}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "fake"
    wbufsize = -1  # head and body leave together
    disable_nagle_algorithm = True
    state = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.table = [(*each, name) for name in dir(cls) for each in getattr(getattr(cls, name), "routes", [])]

    def log_message(self, *_):
        pass

    def refuse(self):
        """Called before a route: answers and returns True when the request has no right to one."""
        return False

    def unknown(self):
        self.json(404, {"message": "Not Found"})

    def handle_any(self):
        self.path_only, _, query = self.path.partition("?")
        self.query = urllib.parse.parse_qs(query, keep_blank_values=True)
        self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with self.state.lock:
            if self.path_only.startswith("/_test/"):
                return self.control(self.path_only.removeprefix("/_test/"))
            if self.refuse():
                return None
            for method, pattern, name in self.table:
                found = pattern.fullmatch(self.path_only) if method == self.command else None
                if found:
                    return getattr(self, name)(**found.groupdict())
            return self.unknown()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def control(self, name):
        if self.command == "GET" and name == "counters":
            return self.json(200, self.state.counters)
        test = getattr(self.state, f"test_{name}", None)
        if self.command != "POST" or test is None:
            return self.json(404, {"error": f"no control {name}"})
        return self.json(200, test(**json.loads(self.body or b"{}")))

    def first(self, key, default=""):
        return self.query.get(key, [default])[0]

    def body_json(self):
        """The body as JSON, or None."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def reply(self, status, body=b"", kind="text/plain", headers=()):
        self.send_response(status)
        for key, value in headers:
            self.send_header(key, str(value))
        if status not in (204, 304):
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status not in (204, 304):
            self.wfile.write(body)

    def json(self, status, value, headers=()):
        self.reply(status, json.dumps(value).encode(), "application/json;charset=utf-8", headers)


def serve(handler, state, tls=None):
    """Prints `listening PORT` and serves until standard input ends; over TLS with an `ssl.SSLContext`."""
    handler.state = state
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    state.port = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"listening {server.server_port}", flush=True)
    sys.stdin.buffer.read()
    os._exit(0)
