#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A receiver of signed posts for tests: it refuses what the secret `whsecret` did not sign, and has a status address.

The first answers to `GET /status/N` are taken from `/_test/set {"words": [...]}`, each read the next; the last stays.
"""
import hashlib
import hmac
import json

from serving import Handler, State, route, serve


class World(State):
    def __init__(self):
        super().__init__()
        self.header = "X-Slipway-Signature-256"
        self.words = ["queued", "running", "done"]
        self.received = []
        self.reads = {}
        self.answer = {"status_url": True}
        self.token = None

    def test_set(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return {}

    def test_received(self):
        return {"received": self.received}


class FakeWebhook(Handler):
    @route("POST", r"/hook")
    def hook(self):
        expected = "sha256=" + hmac.new(b"whsecret", self.body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(self.headers.get(self.state.header, ""), expected):
            self.state.counters["bad_signature"] += 1
            return self.json(401, {"error": "signature"})
        if self.state.token and self.headers.get("Authorization") != f"Bearer {self.state.token}":
            return self.json(401, {"error": "token"})
        try:
            body = json.loads(self.body)
        except ValueError:
            return self.json(400, {"error": "not JSON"})
        self.state.received.append(body)
        self.state.counters["created"] += 1
        number = self.state.counters["created"]
        if self.state.answer.get("status_url"):
            return self.json(202, {"id": number, "links": {"status/url": f"http://127.0.0.1:{self.state.port}/status/{number}"}})
        return self.reply(204)

    @route("GET", r"/status/(?P<number>\d+)")
    def status(self, number):
        at = self.state.reads.get(number, 0)
        self.state.reads[number] = at + 1
        word = self.state.words[min(at, len(self.state.words) - 1)]
        self.json(200, {"id": int(number), "state": {"of~it": [{"word": "unused"}, {"word": word}]}, "log": f"step {at}\n"})


if __name__ == "__main__":
    serve(FakeWebhook, World())
