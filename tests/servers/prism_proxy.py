#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prism before a fake: every request and every answer is checked against a description; what breaks it becomes 422 or 500.

usage: prism_proxy.py MODE PORT     MODE: cloud-2022, cloud-2026 or ghes; PORT: of the fake

Prism is looked for where SLIPWAY_PRISM says; packaging/dependencies.sh puts it there. It follows redirects itself, so logs
and artifacts cannot be asked through it. Prints `listening PORT` and serves until standard input ends."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading

FIXTURES = pathlib.Path(__file__).parent.parent / "fixtures" / "github"


def main(mode, port):
    folder = pathlib.Path(os.environ.get("SLIPWAY_PRISM") or pathlib.Path.home() / ".cache/slipway/prism-5.14.2")
    program = folder / "node_modules/@stoplight/prism-cli/dist/index.js"
    if not shutil.which("node") or not program.exists():
        sys.exit(f"prism_proxy: no Prism at {program}; run: bash packaging/dependencies.sh test")
    prism = subprocess.Popen(
        ["node", str(program), "proxy", "--host", "127.0.0.1", "--port", "0", "--errors", "--cors", "false",
         str(FIXTURES / f"{mode}.json"), f"http://127.0.0.1:{port}"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = []
    for line in prism.stdout:
        lines.append(line)
        found = re.search(r"Prism is listening on http://127\.0\.0\.1:(\d+)", line)
        if found:
            print(f"listening {found[1]}", flush=True)
            break
    else:
        sys.exit("prism_proxy: " + "".join(lines))
    threading.Thread(target=lambda: [None for _ in prism.stdout], daemon=True).start()
    sys.stdin.buffer.read()
    prism.kill()


if __name__ == "__main__":
    main(*sys.argv[1:3])
