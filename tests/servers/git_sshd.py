#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenSSH's server on loopback, for whoever runs it: its files lie in a folder, it ends with standard input.

usage: git_sshd.py FOLDER; there, `host` is the host's key and `authorized` says whose keys may log in.
"""
import os
import socket
import subprocess
import sys
import time

folder = os.path.abspath(sys.argv[1])
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
if os.geteuid() == 0:
    os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
settings = os.path.join(folder, "sshd_config")
with open(settings, "w", encoding="utf-8") as file:
    file.write(f"""Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/authorized
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
""")
with open(os.path.join(folder, "sshd.log"), "w", encoding="utf-8") as log:
    server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", settings], stderr=log)
for _ in range(200):
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            break
    time.sleep(0.05)
print(f"listening {port}", flush=True)
sys.stdin.buffer.read()
server.terminate()
server.wait(10)
