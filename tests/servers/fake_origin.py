#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that says what a test wrote down for it, for tests of the HTTP client itself.

usage: fake_origin.py [--certificate FILE --key FILE]

GET /echo          the request's headers as JSON
GET /cookie        sets a session cookie
POST /create       counts `created`
ANY /scripted/NAME the next answer of `/_test/script {"name": NAME, "answers": [{"status", "headers", "body", "repeat", "gzip"}]}`;
                   the last one stays. Counted as `scripted/NAME`.
ANY /held/NAME     is answered after `/_test/release {"name": NAME}`, or `{}` for all; counters `waiting`, `most_waiting` and
                   `most_writing`; `/_test/order` has the names as they came
GET /sse           the pieces of `/_test/events {"pieces": [...], "hold": false}`, each sent by itself; held: until `/_test/release`
"""
import argparse
import gzip
import ssl
import threading
import time

from serving import Handler, State, route, serve


class World(State):
    def __init__(self):
        super().__init__()
        self.scripts = {}
        self.pieces = []
        self.hold = False
        self.released = set()
        self.is_released = threading.Condition(self.lock)
        self.order = []
        self.waiting = self.writing = 0

    def test_script(self, name, answers):
        self.scripts[name] = list(answers)
        return {}

    def test_events(self, pieces, hold=False):
        self.pieces, self.hold = pieces, hold
        return {}

    def test_release(self, name=None):
        self.released.add(name)
        self.is_released.notify_all()
        return {}

    def wait_for_release(self, name):
        with self.lock:
            self.is_released.wait_for(lambda: name in self.released or None in self.released, 20)

    def test_order(self):
        return {"order": self.order}

    def held(self, name, writes, step):
        """Counts who waits; most of all and most of those that write at the same time."""
        with self.lock:
            if step > 0:
                self.order.append(name)
            self.waiting += step
            self.writing += step if writes else 0
            self.counters["waiting"] = self.waiting
            self.counters["most_waiting"] = max(self.counters["most_waiting"], self.waiting)
            self.counters["most_writing"] = max(self.counters["most_writing"], self.writing)


class Origin(Handler):
    def handle_any(self):
        if self.path.startswith("/held/"):
            return self.held()
        if self.path == "/sse":
            return self.events()
        return super().handle_any()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def held(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        writes = self.command != "GET"
        name = self.path.removeprefix("/held/")
        self.state.held(name, writes, 1)
        self.state.wait_for_release(name)
        self.state.held(name, writes, -1)
        self.json(200, {})

    def events(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream;charset=utf-8")
        self.send_header("Connection", "close")
        self.end_headers()
        for piece in self.state.pieces:
            self.wfile.write(piece.encode())
            self.wfile.flush()
            time.sleep(0.01)
        if self.state.hold:
            self.state.wait_for_release("sse")
        self.close_connection = True

    @route("GET", r"/echo")
    def echo(self):
        self.json(200, {key.lower(): value for key, value in self.headers.items()})

    @route("GET", r"/cookie")
    def cookie(self):
        self.reply(200, b"{}", "application/json", [("Set-Cookie", "session=cookie-secret; Path=/")])

    @route("POST", r"/create")
    def create(self):
        self.state.counters["created"] += 1
        self.json(201, {"id": self.state.counters["created"], "body": self.body.decode(), "length": self.headers.get("Content-Length"),
                        "type": self.headers.get("Content-Type")})

    def scripted(self, name):
        self.state.counters[f"scripted/{name}"] += 1
        answers = self.state.scripts.get(name) or [{}]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        body = answer.get("body", "{}").encode() * answer.get("repeat", 1)
        headers = list(answer.get("headers", {}).items())
        if answer.get("gzip"):
            body = gzip.compress(body)
            headers.append(("Content-Encoding", "gzip"))
        self.reply(answer.get("status", 200), body, answer.get("type", "application/json"), headers)

    for method in ("GET", "POST", "PUT", "DELETE", "HEAD"):
        scripted = route(method, r"/scripted/(?P<name>\w+)")(scripted)
    del method


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--certificate")
    arguments.add_argument("--key")
    given = arguments.parse_args()
    context = None
    if given.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.certificate, given.key)
    serve(Origin, World(), context)


if __name__ == "__main__":
    main()
