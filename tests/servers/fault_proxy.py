#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between a client and a server on the loopback and injects the faults that networks and servers have.

usage: fault_proxy.py --to PORT [--host 127.0.0.1]

Prints `listening PORT` and `elsewhere PORT`, then serves until standard input ends. `elsewhere` is another origin: it
answers what was redirected there and remembers every credential that arrived.

POST /_fault   {"kind": K, "method": regex, "path": regex, "times": N, "skip": M, ...}
    method and path (with its query) must match wholly; both default to everything. The first M matches pass, then N are
    struck: 1 by default, for `skewed_date` and `unauthorized` all from now on; -1 means all. Faults arranged first come
    first. Kinds and their keys:
    cut_after_headers                          the reply's headers, then the connection is cut (an empty body is announced as 1 byte)
    cut_mid_body                               half of the body, then the connection is cut
    accept_and_close  forward=false            reads the whole request and closes; forward: the server did get it
    delay             seconds=30, hold="reply" the server did get it, its reply comes later; hold="request": it gets it later
    bad_gateway       forward=false, status=502  an HTML page
    trickle           bytes_per_second=10      the body, slowly
    skewed_date       seconds=600              added to the Date header
    redirect          port=elsewhere, status=302  to the same path at the other origin, which has what the server would have said
    huge_json         megabytes=64, chunked=false  one valid object
    invalid_utf8                               two bytes that are no UTF-8, inside the first JSON string or in front of a text
    unauthorized      www_authenticate=null    401: the token has been revoked
    too_many          retry_after=null, retry_after_date=null, headers={}  429 with seconds, with an HTTP date so many seconds from now, or bare
    clear             counters=false           forgets all faults, and what was counted and learnt
GET /_counters -> {"requests": {"GET /path": arrived}, "forwarded": {the same, that the server got}, "connections": n,
    "faults": {kind: struck}, "in_url": [credential found in a request line], "elsewhere": {"requests": {...}, "credentials": [...]}}
Paths under /_test/ go to the server uncounted and untouched.
"""
import argparse
import base64
import collections
import email.utils
import json
import os
import re
import socket
import sys
import threading
import time

from wire import Cut, Message, Reply, plain_reply

SECRET_HEADERS = re.compile(
    r"authorization|proxy-authorization|cookie|(private|job|circle|deploy)-token|x-.*-(token|key)|.*-crumb|x-.*-signature.*", re.I)
FOREVER = {"skewed_date", "unauthorized"}


class Proxy:
    """What the connections share."""

    def __init__(self, host, port):
        self.upstream = (host, port)
        self.lock = threading.Lock()
        self.elsewhere_port = 0
        self.forget()

    def forget(self):
        self.faults = []
        self.requests = collections.Counter()
        self.forwarded = collections.Counter()
        self.struck = collections.Counter()
        self.connections = 0
        self.secrets = set()
        self.in_url = []
        self.elsewhere_requests = collections.Counter()
        self.elsewhere_credentials = []
        self.kept = {}

    def counters(self):
        with self.lock:
            return {"requests": dict(self.requests), "forwarded": dict(self.forwarded), "connections": self.connections,
                    "faults": dict(self.struck), "in_url": list(self.in_url),
                    "elsewhere": {"requests": dict(self.elsewhere_requests), "credentials": list(self.elsewhere_credentials)}}

    def arrange(self, fault):
        kind = fault.get("kind")
        if kind == "clear":
            with self.lock:
                if fault.get("counters"):
                    self.forget()
                self.faults.clear()
            return
        if not hasattr(Exchange, f"on_{kind}"):
            raise ValueError(f"no fault of kind {kind!r}")
        fault.setdefault("times", -1 if kind in FOREVER else 1)
        fault.setdefault("skip", 0)
        for key in ("method", "path"):
            fault[key] = re.compile(fault.get(key, ".*"))
        with self.lock:
            self.faults.append(fault)

    def fault_of(self, method, target):
        with self.lock:
            for fault in self.faults:
                if not fault["times"] or not fault["method"].fullmatch(method) or not fault["path"].fullmatch(target):
                    continue
                if fault["skip"] > 0:
                    fault["skip"] -= 1
                    continue
                if fault["times"] > 0:
                    fault["times"] -= 1
                self.struck[fault["kind"]] += 1
                return fault
        return None

    def learn(self, request):
        """Remembers the credentials of a request, and looks for any in its address."""
        with self.lock:
            for key, value in request.headers:
                if not SECRET_HEADERS.fullmatch(key):
                    continue
                word = value.split(" ", 1)[-1]
                self.secrets.add(word)
                if value.lower().startswith("basic "):
                    try:
                        self.secrets.add(base64.b64decode(word).decode().split(":", 1)[1])
                    except (ValueError, IndexError):
                        pass
            self.in_url += [secret for secret in self.secrets if len(secret) > 3 and secret in request.first]

    def leaked(self, request, body):
        with self.lock:
            found = [f"{key}: {value}" for key, value in request.headers if SECRET_HEADERS.fullmatch(key)]
            text = request.head() + body
            found += [secret for secret in self.secrets if len(secret) > 3 and secret.encode() in text]
            self.elsewhere_credentials += found


class Exchange:
    """One request of the client and what becomes of it; an `on_` function for each kind of fault."""

    def __init__(self, proxy, client, request):
        self.proxy = proxy
        self.client = client
        self.request = request
        self.method, self.target = request.first.split(" ")[:2]
        self.name = f"{self.method} {self.target.split('?')[0]}"
        self.is_last = request.first.endswith("HTTP/1.0") or "close" in request.get("Connection").lower()
        self.body = b"" if request.get("Upgrade") else request.whole(
            not request.get("Content-Length") and not request.get("Transfer-Encoding"))

    def run(self):
        if self.target in ("/_fault", "/_counters"):
            return self.control()
        if self.target.startswith("/_test/"):
            return self.relay(self.ask(False))
        with self.proxy.lock:
            self.proxy.requests[self.name] += 1
        self.proxy.learn(self.request)
        fault = self.proxy.fault_of(self.method, self.target)
        if fault:
            return getattr(self, f"on_{fault['kind']}")(fault)
        return self.relay(self.ask())

    def control(self):
        if self.target == "/_counters" and self.method == "GET":
            return self.client.sendall(plain_reply(200, json.dumps(self.proxy.counters()).encode()))
        try:
            self.proxy.arrange(json.loads(self.body))
        except (ValueError, re.error) as error:
            return self.client.sendall(plain_reply(400, json.dumps({"error": str(error)}).encode()))
        return self.client.sendall(plain_reply(200, b"{}"))

    def ask(self, counted=True, without=()):
        """Sends the request on; the reply's body is not read yet."""
        if counted:
            with self.proxy.lock:
                self.proxy.forwarded[self.name] += 1
        upstream = socket.create_connection(self.proxy.upstream)
        if not self.request.get("Upgrade"):
            self.request.put("Connection", "close")
        self.request.drop(*without)
        upstream.sendall(self.request.head() + self.body)
        if self.request.get("Upgrade"):
            return self.tunnel(upstream)
        return Reply(upstream.makefile("rb"), self.method)

    def tunnel(self, upstream):
        """WebSockets: bytes both ways until one side ends."""
        def pump(take, give):
            try:
                while piece := take(65536):
                    give.sendall(piece)
            except OSError:
                pass
            for each in (upstream, self.client):
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
        threading.Thread(target=pump, args=(upstream.recv, self.client), daemon=True).start()
        pump(self.request.stream.read1, upstream)
        raise Cut

    def relay(self, reply):
        reply.put("Connection", "keep-alive" if reply.framed else "close")
        self.client.sendall(reply.head())
        for piece in reply.pieces(reply.bodiless):
            self.client.sendall(piece)
        if not reply.framed:
            raise Cut

    def send(self, reply, body):
        reply.put("Connection", "keep-alive")
        self.client.sendall(reply.head() + body)

    def on_cut_after_headers(self, _fault):
        reply = self.ask()
        if reply.get("Content-Length") == "0":
            reply.put("Content-Length", 1)
        self.client.sendall(reply.head())
        raise Cut

    def on_cut_mid_body(self, _fault):
        reply = self.ask()
        body = reply.whole(reply.bodiless)
        self.client.sendall(reply.head() + body[:len(body) // 2])
        raise Cut

    def on_accept_and_close(self, fault):
        if fault.get("forward"):
            reply = self.ask()
            reply.whole(reply.bodiless)
        raise Cut

    def on_delay(self, fault):
        if fault.get("hold", "reply") == "request":
            time.sleep(fault.get("seconds", 30))
            return self.relay(self.ask())
        reply = self.ask()
        body = reply.whole(reply.bodiless)
        time.sleep(fault.get("seconds", 30))
        return self.send(reply, body)

    def on_bad_gateway(self, fault):
        if fault.get("forward"):
            reply = self.ask()
            reply.whole(reply.bodiless)
        page = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>\n"
        self.client.sendall(plain_reply(fault.get("status", 502), page, kind="text/html"))

    def on_trickle(self, fault):
        reply = self.ask()
        body = reply.whole(reply.bodiless)
        reply.put("Connection", "keep-alive")
        self.client.sendall(reply.head())
        step = max(1, fault.get("bytes_per_second", 10) // 20)
        for at in range(0, len(body), step):
            self.client.sendall(body[at:at + step])
            time.sleep(step / fault.get("bytes_per_second", 10))

    def on_skewed_date(self, fault):
        reply = self.ask()
        reply.put("Date", email.utils.formatdate(time.time() + fault.get("seconds", 600), usegmt=True))
        self.relay(reply)

    def on_redirect(self, fault):
        if self.method == "GET":
            reply = self.ask()
            body = reply.whole(reply.bodiless)
            reply.put("Connection", "close")
            with self.proxy.lock:
                self.proxy.kept[self.target] = reply.head() + body
        port = fault.get("port", self.proxy.elsewhere_port)
        self.client.sendall(plain_reply(fault.get("status", 302), b"", [("Location", f"http://127.0.0.1:{port}{self.target}")]))

    def on_huge_json(self, fault):
        size = fault.get("megabytes", 64) << 20
        chunked = fault.get("chunked", False)
        framing = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {size + 10}"
        self.client.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{framing}\r\n\r\n".encode())
        parts = [b'{"pad":"', *[b"x" * (1 << 20)] * (size >> 20), b'"}']
        for part in parts:
            self.client.sendall(b"%x\r\n%s\r\n" % (len(part), part) if chunked else part)
        if chunked:
            self.client.sendall(b"0\r\n\r\n")

    def on_invalid_utf8(self, _fault):
        reply = self.ask(without=("Accept-Encoding",))
        body = reply.whole(reply.bodiless)
        found = re.search(rb'":\s*"', body)
        at = found.end() if found else 0
        body = body[:at] + b"\xff\xfe" + body[at:]
        reply.put("Content-Length", len(body))
        self.send(reply, body)

    def on_unauthorized(self, fault):
        challenge = fault.get("www_authenticate")
        headers = [("WWW-Authenticate", challenge)] if challenge else []
        self.client.sendall(plain_reply(401, b'{"message": "Bad credentials"}', headers))

    def on_too_many(self, fault):
        headers = list(fault.get("headers", {}).items())
        if fault.get("retry_after") is not None:
            headers.append(("Retry-After", fault["retry_after"]))
        if fault.get("retry_after_date") is not None:
            headers.append(("Retry-After", email.utils.formatdate(time.time() + fault["retry_after_date"], usegmt=True)))
        self.client.sendall(plain_reply(429, b'{"message": "Too many requests"}', headers))


def serve_client(proxy, client):
    with proxy.lock:
        proxy.connections += 1
    stream = client.makefile("rb")
    try:
        while True:
            exchange = Exchange(proxy, client, Message(stream))
            exchange.run()
            if exchange.is_last:
                return
    except (Cut, OSError, ValueError, IndexError):
        pass
    finally:
        close(client)


def serve_elsewhere(proxy, client):
    try:
        request = Message(client.makefile("rb"))
        body = request.whole(not request.get("Content-Length") and not request.get("Transfer-Encoding"))
        proxy.leaked(request, body)
        method, target = request.first.split(" ")[:2]
        with proxy.lock:
            proxy.elsewhere_requests[f"{method} {target.split('?')[0]}"] += 1
            answer = proxy.kept.get(target)
        client.sendall(answer or plain_reply(200, b"{}", [("Connection", "close")]))
    except (Cut, OSError, ValueError, IndexError):
        pass
    finally:
        close(client)


def close(client):
    try:
        client.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    client.close()


def listen(proxy, serve):
    server = socket.create_server(("127.0.0.1", 0), backlog=64)

    def accept():
        while True:
            client, _ = server.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=serve, args=(proxy, client), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return server.getsockname()[1]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--to", type=int, required=True)
    arguments.add_argument("--host", default="127.0.0.1")
    given = arguments.parse_args()
    proxy = Proxy(given.host, given.to)
    proxy.elsewhere_port = listen(proxy, serve_elsewhere)
    print(f"listening {listen(proxy, serve_client)}", flush=True)
    print(f"elsewhere {proxy.elsewhere_port}", flush=True)
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    main()
