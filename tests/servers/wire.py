# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP/1.1 messages as they stand on the wire, for the fault proxy."""
import email.utils

REASONS = {301: "Moved Permanently", 302: "Found", 303: "See Other", 307: "Temporary Redirect", 308: "Permanent Redirect",
           401: "Unauthorized", 429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway",
           503: "Service Unavailable", 504: "Gateway Timeout"}


class Cut(Exception):
    """The connection ends here."""


class Message:
    """Head of a request or a reply as it came, and a way to its body."""

    def __init__(self, stream):
        self.stream = stream
        head = bytearray()
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            if not line:
                raise Cut
            if not head and line == b"\r\n":
                continue
            head += line
        lines = bytes(head[:-4]).decode("latin-1").split("\r\n")
        self.first = lines[0]
        self.headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:] if ":" in line]

    def get(self, name, default=""):
        return next((value for key, value in self.headers if key.lower() == name.lower()), default)

    def drop(self, *names):
        gone = {name.lower() for name in names}
        self.headers = [(key, value) for key, value in self.headers if key.lower() not in gone]

    def put(self, name, value):
        self.drop(name)
        self.headers.append((name, str(value)))

    def head(self):
        return "".join([self.first, "\r\n", *(f"{key}: {value}\r\n" for key, value in self.headers), "\r\n"]).encode("latin-1")

    def pieces(self, bodiless=False):
        """The body's bytes as they stand on the wire, as they come."""
        if bodiless:
            return
        if "chunked" in self.get("Transfer-Encoding").lower():
            while True:
                line = self.stream.readline()
                size = int(line.split(b";")[0] or b"0", 16)
                rest = self.stream.read(size + 2) if size else self.stream.readline()
                yield line + rest
                if not size:
                    return
        elif self.get("Content-Length"):
            left = int(self.get("Content-Length"))
            while left:
                piece = self.stream.read1(min(left, 65536))
                if not piece:
                    raise Cut
                left -= len(piece)
                yield piece
        elif self.first.startswith("HTTP/"):
            while piece := self.stream.read1(65536):
                yield piece

    def whole(self, bodiless=False):
        """Reads the body to its end; the message then has a Content-Length and no chunks."""
        wire = b"".join(self.pieces(bodiless))
        if "chunked" in self.get("Transfer-Encoding").lower():
            body, rest = b"", wire
            while rest:
                size, rest = rest.split(b"\r\n", 1)
                count = int(size.split(b";")[0], 16)
                body, rest = body + rest[:count], rest[count + 2:]
            wire = body
            self.drop("Transfer-Encoding")
        if not bodiless:
            self.put("Content-Length", len(wire))
        return wire


class Reply(Message):
    """A reply of the server; knows whether it may have a body."""

    def __init__(self, stream, method):
        super().__init__(stream)
        while self.first.split()[1] in ("100", "102", "103"):
            super().__init__(stream)
        self.status = int(self.first.split()[1])
        self.bodiless = method == "HEAD" or self.status in (204, 304)

    @property
    def framed(self):
        return self.bodiless or "chunked" in self.get("Transfer-Encoding").lower() or bool(self.get("Content-Length"))


def plain_reply(status, body, headers=(), kind="application/json"):
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'OK')}", f"Date: {email.utils.formatdate(usegmt=True)}",
             f"Content-Type: {kind}", f"Content-Length: {len(body)}", *(f"{key}: {value}" for key, value in headers)]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
