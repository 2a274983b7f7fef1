#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Repositories below a folder over HTTPS, answered by git's own `git http-backend`; user `ada`, token `t0ken`.

usage: git_https.py FOLDER CERTIFICATE KEY
"""
import base64
import os
import ssl
import subprocess
import sys

from serving import Handler, State, serve

ADA = "Basic " + base64.b64encode(b"ada:t0ken").decode()


class Git(Handler):
    def refuse(self):
        self.state.counters["asked"] += 1
        if self.headers.get("Authorization") == ADA:
            return False
        self.state.counters["refused"] += 1
        self.reply(401, headers=[("WWW-Authenticate", 'Basic realm="git"')])
        return True

    def unknown(self):
        answer = subprocess.run(["git", "http-backend"], input=self.body, capture_output=True, check=True, env={
            **os.environ,
            "GIT_PROJECT_ROOT": sys.argv[1],
            "GIT_HTTP_EXPORT_ALL": "1",
            "REQUEST_METHOD": self.command,
            "PATH_INFO": self.path_only,
            "QUERY_STRING": self.path.partition("?")[2],
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(self.body)),
            "REMOTE_USER": "ada",
        }).stdout
        head, _, body = answer.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.reply(int(fields.pop("Status", "200").split()[0]), body, fields.pop("Content-Type", "text/plain"), fields.items())


if __name__ == "__main__":
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    serve(Git, State(), context)
